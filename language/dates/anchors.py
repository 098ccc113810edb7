"""Parts of dates, and those that hang on another: "a week after", "two days before"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from language.dates.days import Asked, Said, shift
from language.packs.loader import Pack
from language.text.sentences import Passage

_IN_FRONT = frozenset({"anchored", "anchored_back"})
ANCHORED = _IN_FRONT | {"anchored_behind"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a date: where it stands and what it says."""

    start: int
    end: int
    kind: str
    said: Said
    half: str = ""
    parts: tuple[tuple[str, str], ...] = ()


def anchor(pieces: Sequence[Piece], passage: Passage, now: datetime, pack: Pack) -> list[Piece]:
    """Join what hangs on a date with the date behind it, or in front of it."""
    joined: list[Piece] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if before and piece.kind == "anchored_behind":
            joined[-1] = _by(before, piece, passage, now, pack)
        elif not (before and before.kind in _IN_FRONT):
            joined.append(piece)
        elif piece.said.on and piece.start - before.end <= len("the "):
            back = before.kind == "anchored_back"
            moved = _moved(piece, before, now, pack, back=back)
            joined[-1] = replace(moved, start=before.start)
        else:
            joined[-1] = piece
    return [piece for piece in joined if piece.kind not in ANCHORED]


def _by(day: Piece, piece: Piece, passage: Passage, now: datetime, pack: Pack) -> Piece:
    """ "before Thursday by two days": which way is said in front of the day."""
    lead = passage.norm[: day.start].split(" ")[-2:-1]
    back = pack.words("dates.around.before").issuperset(lead)
    on = pack.words("dates.around.after").issuperset(lead)
    if not lead or not (back or on) or day.said.on is None or day.end != piece.start:
        return day
    start = day.start - len(lead[0]) - 1
    return replace(_moved(day, piece, now, pack, back=back), start=start, end=piece.end)


def _moved(day: Piece, by: Piece, now: datetime, pack: Pack, *, back: bool) -> Piece:
    """A day so many units on or back; nothing is due before that because of the words for it."""
    if day.said.on is None:
        return day
    asked = Asked(dict(by.parts), now, pack, month_first=False)
    said = shift(asked, datetime.combine(day.said.on, now.time()), back=back)
    return replace(day, said=said, parts=(*day.parts, ("back", "yes")) if back else day.parts)
