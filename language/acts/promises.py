"""Finds what somebody promises about himself, and whether it is worth remembering."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from language.acts.phrase import whole_start
from language.acts.questions import Ask
from language.dates.due import rank
from language.dates.finder import Moment
from language.packs.loader import Pack
from language.text.sentences import Passage

_PAST = 3  # the rank from which on a day is no day ahead
_CLASSES = ("task", "errand", "small", "state")


@dataclass(frozen=True, slots=True)
class Promise:
    """Where the promised thing begins in its sentence, and how much weight its verb has."""

    start: int
    weight: str
    cue: str


@cache
def _verb(pack: Pack, name: str) -> re.Pattern[str]:
    return re.compile(rf"{pack.slots[name]} ")


def weight_of(norm: str, pack: Pack) -> str:
    """The list that knows the verb best: task, errand, small, state, or "other"."""
    best, longest = "other", 0
    for name in _CLASSES:
        match = _verb(pack, name).match(norm)
        if match and match.end() > longest:
            best, longest = name, match.end()
    return best


def find_promise(passage: Passage, dates: Sequence[Moment], pack: Pack) -> Promise | None:
    """The weightiest promise of a sentence; a question is none."""
    if passage.mark == "?" and not pack.any("promise.tag").search(passage.norm):
        return None
    order = ("task", "errand", "other", "small")
    found = [
        p
        for p in _promises(passage, dates, pack)
        if p.weight in order and not _is_name(p, passage)
    ]
    return min(found, key=lambda promise: order.index(promise.weight), default=None)


def _is_name(promise: Promise, passage: Passage) -> bool:
    """No verb is "going to Kisumu": a word that no list knows, with a capital.

    Where all of a sentence is in capitals, they tell nothing.
    """
    place = passage.index(promise.start)
    has_capital = passage.raw[passage.tokens[place].start].isupper()
    is_unknown = promise.weight == "other" and place > 0
    return is_unknown and has_capital and not passage.plain.isupper()


def _promises(passage: Passage, dates: Sequence[Moment], pack: Pack) -> Iterator[Promise]:
    for name in ("will", "bare_will"):
        for match in _allowed(f"promise.{name}", passage, pack):
            yield _made(match, pack)
    for match in _allowed("promise.ready", passage, pack):
        yield Promise(_start(match), "task", match.group().strip())
    for match in _allowed("promise.can", passage, pack):
        yield Promise(_start(match), "small", match.group().strip())
    for match in pack.any("promise.taken").finditer(passage.norm):
        yield Promise(match.start(), "small", match.group().strip())
    for match in () if dates else pack.any("promise.abstain").finditer(passage.norm):
        yield Promise(match.start(), "small", match.group().strip())
    ahead = any(map(_is_ahead, dates))
    if ahead or pack.any("promise.some_day").search(passage.norm):
        yield from _dated("promise.with_day", passage, pack)
        for match in _allowed("promise.private_with_day", passage, pack):
            yield Promise(_start(match), "small", match.group().strip())
    if any(rank(moment) == 0 for moment in dates):
        yield from _dated("promise.with_deadline", passage, pack)
    for match in () if passage.mark == "." else _allowed("promise.chatted", passage, pack):
        yield Promise(_start(match), "errand" if ahead else "task", match.group().strip())


def _is_ahead(moment: Moment) -> bool:
    """A day to come, not one that is only just over: "el 3 de marzo enviamos el acta"."""
    return rank(moment) < _PAST and not moment.soon and moment.rolled is None


def _dated(name: str, passage: Passage, pack: Pack) -> Iterator[Promise]:
    for match in _allowed(name, passage, pack):
        weight = weight_of(passage.norm[_start(match) :], pack)
        yield Promise(
            _start(match), weight if weight == "task" else "errand", match.group().strip()
        )


def _allowed(name: str, passage: Passage, pack: Pack) -> Iterator[re.Match[str]]:
    """Matches that no "if", "he said" or "maybe" takes back."""
    if pack.any(name).search(passage.norm) is None:
        return
    for pattern in pack.each(name):
        for match in pattern.finditer(passage.norm):
            taken_back = _taken_back(passage.norm, pack)
            if not any(start < match.end() and end > match.start() for start, end in taken_back):
                yield match


@lru_cache(maxsize=16)
def _taken_back(norm: str, pack: Pack) -> tuple[tuple[int, int], ...]:
    """Where a sentence has words that make no promise of what they touch."""
    return tuple(found.span() for found in pack.any("promise.never").finditer(norm))


def _made(match: re.Match[str], pack: Pack) -> Promise:
    start = _start(match)
    tasked = match.groupdict().get("task") is not None
    weight = "task" if tasked else weight_of(match.string[start:], pack)
    return Promise(start, weight, match.group().strip())


def _start(match: re.Match[str]) -> int:
    named = [match.start(name) for name, found in match.groupdict().items() if found]
    return min(named, default=match.start())


def is_asked(promise: Promise | None, ask: Ask | None) -> bool:
    """ "will buses run on Friday": what looks like a promise is what is asked."""
    if promise is None or ask is None or not ask.question or promise.weight != "other":
        return False
    return ask.start < promise.start < ask.start + len(ask.cue)


def is_worth(promise: Promise, passage: Passage, has_day: bool, pack: Pack) -> bool:
    """A promise to remember: not of the moment, with a thing to do or a day."""
    if promise.weight == "small" or pack.any("promise.moment").search(passage.norm):
        return False
    if has_day:
        return True
    named = _named(promise, passage, pack)
    if promise.weight == "task":
        return named > 0
    inquiry = _verb(pack, "inquiry").match(passage.norm, promise.start)
    return promise.weight == "errand" and not inquiry and named > 1


def _named(promise: Promise, passage: Passage, pack: Pack) -> int:
    """How many words tell what is promised; "send it" is too little to be reminded of."""
    front = passage.norm[whole_start(passage, promise.start, pack) : promise.start]
    rest = front.split() + passage.norm[promise.start :].split()[1:]
    empty = pack.words("lists.empty")
    return sum(word not in empty and len(word) > 1 for word in rest)
