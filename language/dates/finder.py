"""Finds every day and time of day in a sentence and joins those that belong together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from language.dates.anchors import ANCHORED, Piece, anchor
from language.dates.days import Asked, Said
from language.dates.purpose import Surroundings, surroundings
from language.dates.times import CLOCKS, guess_half, half_day
from language.dates.year import KINDS, gone
from language.packs.loader import Pack
from language.text.sentences import Passage

_PAST_KINDS = frozenset({"ago", "weekday_last"})
_NO_DAY = frozenset({"range"}) | ANCHORED
UNRESOLVED = _PAST_KINDS | _NO_DAY  # kinds of day phrases that name no day ahead
_GLUE_WORDS = 2
_HOURS_OF_A_DAY = 24  # who says "within 48 hours" speaks of days


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in a sentence, with how it stands there.

    `limit`: nobody named that very day, it is only the last one that counts ("before Monday").
    """

    start: int
    end: int
    on: date | None
    at: time | None
    kind: str
    around: Surroundings
    rolled: date | None = None
    limit: bool = False

    @property
    def past(self) -> bool:
        return self.kind in _PAST_KINDS

    @property
    def soon(self) -> bool:
        """Counted in minutes or hours from now."""
        return self.kind == "soon"


def moments(passage: Passage, now: datetime, pack: Pack, month_first: bool) -> tuple[Moment, ...]:
    """The dates of a sentence in the order they stand."""
    pieces = _longest(_pieces(passage, now, pack, month_first))
    pieces = anchor(_without_day_ends(pieces, passage, pack), passage, now, pack)
    found = [_moment(group, passage, now, pack) for group in _groups(pieces, passage, pack)]
    return tuple(_paired(found))


def _paired(found: list[Moment]) -> list[Moment]:
    """One day and one time apart from each other: "call at 10:00 with Joost tomorrow"."""
    times = [moment for moment in found if moment.kind == "time"]
    days = [moment for moment in found if moment.kind != "time"]
    if len(times) != 1 or len(days) != 1 or days[0].at or days[0].past or days[0].around.no_due:
        return found
    return [replace(days[0], at=times[0].at)]


def _pieces(passage: Passage, now: datetime, pack: Pack, month_first: bool) -> Iterator[Piece]:
    for kind, patterns in pack.day_rules:
        for pattern in patterns:
            for match in pattern.finditer(passage.norm):
                parts = {k: v for k, v in match.groupdict().items() if v}
                said = _resolve(kind, Asked(parts, now, pack, month_first))
                if said and _fits(kind, match, passage, pack):
                    named = _soon(kind, parts, pack)
                    yield Piece(*match.span(), named, said, parts=tuple(parts.items()))
    yield from _times(passage, pack)


def _resolve(kind: str, asked: Asked) -> Said | None:
    if kind in _NO_DAY:
        return Said(None)
    if kind in _PAST_KINDS:
        return Said(gone(asked))
    return KINDS[kind](asked)


def _soon(kind: str, parts: dict[str, str], pack: Pack) -> str:
    unit = pack.dates["units"].get(parts.get("unit", ""))
    figure = parts.get("n", "")
    days = unit == "hour" and figure.isdigit() and int(figure) >= _HOURS_OF_A_DAY
    return "soon" if kind == "ahead" and unit in ("minute", "hour") and not days else kind


def _times(passage: Passage, pack: Pack) -> Iterator[Piece]:
    for kind, patterns in pack.time_rules:
        for pattern in patterns:
            for match in pattern.finditer(passage.norm):
                if kind == "bare" and not _followed_well(match, passage, pack):
                    continue
                parts = {k: v for k, v in match.groupdict().items() if v}
                half = half_day(parts, pack)
                if (at := CLOCKS[kind](parts, pack, half)) is not None:
                    yield Piece(
                        *match.span(), f"time {kind}", Said(None, at), half, tuple(parts.items())
                    )
    for match in pack.any("dates.around.parts_of_day").finditer(passage.norm):
        half = pack.dates["parts"][match["part"]]
        yield Piece(*match.span(), "part", Said(None), half)


def _followed_well(match: re.Match[str], passage: Passage, pack: Pack) -> bool:
    following = passage.norm[match.end() :].partition(" ")[0]
    allowed = pack.words("dates.around.after_number")
    return (
        not following or following in allowed or following in ".?!;" or following in pack.weekdays
    )


def _fits(kind: str, match: re.Match[str], passage: Passage, pack: Pack) -> bool:
    """Words that are a date only in the right company: "sat", "the 2nd draft", "8/10"."""
    if kind in ("day_alone",):
        return _followed_well(match, passage, pack)
    before = passage.norm[: match.start()].split(" ")[-2:-1]
    alone = match.group() == passage.norm
    led = alone or not pack.words("dates.around.leads").isdisjoint(before)
    if kind == "weekday" and match["weekday"] in pack.words("dates.lists.shy_weekday"):
        if pack.words("dates.around.after_shy"):
            return alone or _is_a_day(match, passage, pack)
        return led or match.start("weekday") > match.start()
    if kind == "numeric" and re.fullmatch(r"\d+-\d+", match["numeric"]):
        return led
    if kind == "numeric" and re.fullmatch(r"[1-9]/\d", match["numeric"]):
        named = match.groupdict().get("weekday") is not None
        return led or named or not passage.norm[match.end() :]
    return True


def _is_a_day(match: re.Match[str], passage: Passage, pack: Pack) -> bool:
    """What follows tells "na sexta às 9" from "na sexta reunião" where days are ordinals too."""
    if match.end("weekday") + 1 < match.end():
        return True
    return bool(pack.any("dates.around.after_shy").match(passage.norm, match.end()))


def _longest(found: Iterator[Piece]) -> list[Piece]:
    """Of pieces that overlap keep the longest."""
    kept: list[Piece] = []
    for piece in sorted(found, key=lambda piece: (piece.start - piece.end, piece.start)):
        if all(piece.end <= other.start or other.end <= piece.start for other in kept):
            kept.append(piece)
    return sorted(kept, key=lambda piece: piece.start)


def _without_day_ends(pieces: Sequence[Piece], passage: Passage, pack: Pack) -> Sequence[Piece]:
    """ "COB Wednesday" and "tomorrow EOD" name Wednesday and tomorrow."""
    ends = pack.words("dates.day_end.words")
    days = [piece for piece in pieces if piece.said.on]

    def is_end_of_another(piece: Piece) -> bool:
        told = dict(piece.parts).get("relative") or passage.norm[piece.start : piece.end].strip()
        if told not in ends:
            return False
        return any(
            other is not piece
            and max(piece.start, other.start) - min(piece.end, other.end) <= len("on the ")
            for other in days
        )

    return [piece for piece in pieces if not is_end_of_another(piece)]


def _groups(pieces: Sequence[Piece], passage: Passage, pack: Pack) -> list[list[Piece]]:
    groups: list[list[Piece]] = []
    for piece in pieces:
        if groups and _glued(groups[-1], piece, passage, pack):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [group for group in groups if any(p.kind not in ("range", "part") for p in group)]


def _glued(group: list[Piece], piece: Piece, passage: Passage, pack: Pack) -> bool:
    between = passage.norm[group[-1].end : piece.start].split()
    glue = pack.words("dates.around.glue")
    if len(between) > _GLUE_WORDS or not all(word in glue for word in between):
        return False
    return all(_role(piece) != _role(other) for other in group) or any(
        piece.said.on and piece.said.on == other.said.on for other in group
    )


def _role(piece: Piece) -> str:
    if piece.kind.startswith("time"):
        return "time"
    return piece.kind if piece.kind in ("part", "soon") else "day"


def _moment(group: list[Piece], passage: Passage, now: datetime, pack: Pack) -> Moment:
    day = next((p for p in group if _role(p) == "day"), None)
    soon = next((p for p in group if p.kind == "soon"), None)
    clock = next((p for p in group if _role(p) == "time"), None)
    half = next((p.half for p in group if p.kind == "part"), "") or _half_of(day, pack)
    at = _at(clock, half, pack) if clock else None
    day_first = _role(group[0]) == "day" and "back" not in dict(group[0].parts)
    around = surroundings(passage, group[0].start, day_first=day_first, pack=pack)
    place = (group[0].start, group[-1].end)
    if soon:
        return Moment(*place, soon.said.on, soon.said.at, "soon", around)
    if day is None:
        return Moment(*place, _next_time(at, now), at, "time", around)
    on = day.said.on
    limit = day.said.whole_span and _span_of(day, pack) != "weekend"
    if on and on > now.date() and around.before and at is None and not day.said.at:
        on -= timedelta(days=_days_before(day, pack))
        limit = True
    if clock and clock.kind == "time midnight" and on:
        on += timedelta(days=1)
    return Moment(*place, on, at, _kind(day, on, now), around, day.said.rolled, limit)


def _days_before(day: Piece, pack: Pack) -> int:
    """From the day that a phrase means to the last working day before: "before the weekend"."""
    if not day.said.whole_span:
        return 1
    return {"weekend": 2, "week": 7}.get(_span_of(day, pack), 0)


def _span_of(day: Piece, pack: Pack) -> str:
    """Which span a phrase names by itself, such as "week"; none in "the end of the week"."""
    word = dict(day.parts).get("span")
    named = pack.dates["spans"][word] if word else "weekend"
    return str(named) if day.kind == "span" else ""


def _kind(day: Piece, on: date | None, now: datetime) -> str:
    return "ago" if day.kind == "relative" and on and on < now.date() else day.kind


def _half_of(day: Piece | None, pack: Pack) -> str:
    words = dict(day.parts).get("relative", "") if day else ""
    return str(pack.dates["relative_half"].get(words, ""))


def _at(clock: Piece, half: str, pack: Pack) -> time | None:
    kind = clock.kind.removeprefix("time ")
    if clock.half:
        return clock.said.at
    parts = dict(clock.parts)
    if kind == "clock" and not half and re.match(r"[1-6][:.]", parts["clock"]):
        half = guess_half(int(parts["clock"][0]), half)
    return CLOCKS[kind](parts, pack, half)


def _next_time(at: time | None, now: datetime) -> date:
    ahead = at is None or at <= now.time()
    return now.date() + timedelta(days=int(ahead))
