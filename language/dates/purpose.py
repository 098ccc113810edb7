"""Tells from the words in front of a date what the date is for."""

import re
from dataclasses import dataclass
from functools import cache

from language.packs.loader import Pack
from language.packs.phrase_compiler import alternatives
from language.text.sentences import Passage


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How a date stands in its sentence; `start` is where its first word of time begins."""

    start: int
    deadline: bool
    before: bool
    no_due: bool
    bracketed: bool


@cache
def _at_end(pack: Pack, *names: str) -> re.Pattern[str]:
    """Words of the lists, right in front of what follows."""
    words = {word for name in names for word in pack.words(f"dates.around.{name}")}
    return re.compile(rf"(?<!\S){alternatives(words)} (?={_between(pack)}$)")


@cache
def _at_start(pack: Pack, *names: str) -> re.Pattern[str]:
    words = {word for name in names for word in pack.words(f"dates.around.{name}")}
    return re.compile(rf"{alternatives(words)} ")


def _between(pack: Pack) -> str:
    return f"(?:{alternatives(pack.words('dates.around.between'))} )?"


def surroundings(passage: Passage, start: int, *, day_first: bool, pack: Pack) -> Surroundings:
    """`day_first`: the day is named before the time, so that "before" is about the day."""
    ahead, inside = passage.norm[:start], passage.norm[start:]
    outer = _at_end(pack, "deadline", "before").search(ahead)
    lead = outer or _at_start(pack, "deadline", "before").match(inside)
    event = pack.any("dates.around.event_before").search(ahead)
    arrival = pack.any("dates.around.arrival").search(ahead) is not None
    is_before = bool(event or (lead and lead.group().strip() in pack.words("dates.around.before")))
    return Surroundings(
        start=event.start() if event else outer.start() if outer else start,
        deadline=bool(lead or event) and not arrival,
        before=is_before and day_first and not pack.any("dates.around.negative").search(ahead),
        no_due=not lead and not event and _is_no_due(ahead, pack),
        bracketed=arrival or (not lead and ahead.rfind("( ") > ahead.rfind(") ")),
    )


def _is_no_due(ahead: str, pack: Pack) -> bool:
    near = _at_end(pack, "not_before_a_due").search(ahead)
    return bool(near or pack.any("dates.around.event_after").search(ahead))
