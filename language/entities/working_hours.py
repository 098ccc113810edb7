"""Reads working hours as people write them: "Mon-Thu 7:30-16:00, Fri 7:30-12", "8 to 5"."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time

from language.dates.times import on_clock
from language.detection import pack_of
from language.packs.loader import Pack
from language.text.normalise import plain

EARLIEST = 6  # nobody opens before; "1-5 pm" is an afternoon
MOST_OTHER_DAYS = 3  # "8-5 Mon to Fri, Sat 9-1" is no list of days with other hours than 8-5
UNTIL = "-"
TOKEN = re.compile(
    r"(?P<clock>(?P<hour>\d{1,2})(?:(?P<minute>[0-5]\d)|[:.h](?P<after>[0-5]\d)|h)?"
    r"\s*(?P<half>[ap]m)?)(?![\d:.]*\d)|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)?)|(?P<until>[-–—])"
    r"|(?P<mark>[,;:.&/+\n()])|(?P<space>\s+)|(?P<other>.)"
)
DayOpening = tuple[int, time, time]


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours: from when to when on most days, and the days with other hours.

    `days` are all days on which somebody works, Monday as 0, and empty when none were named.
    """

    opens: time
    closes: time
    days: frozenset[int] = frozenset()
    by_day: tuple[DayOpening, ...] = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """A written time of day; `half` is "am", "pm" or nothing."""

    hour: int
    minute: int
    half: str

    def time(self) -> time | None:
        """The time of day, None when there is none such."""
        return on_clock(self.hour, self.minute, self.half)


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when, on the days that were named with it."""

    days: frozenset[int]
    opens: time
    closes: time


Token = Clock | frozenset[int] | str


class HoursUnclear(ValueError):
    """What is written are no working hours."""


def read_hours(text: str, language: str | None = None) -> Hours | None:
    """The working hours that a whole short text names; None when there is more or less in it.

    A break in between is part of the working day.
    """
    pack = pack_of(text, language)
    try:
        return _hours(_merged(_spans(list(_tokens(text, pack)))))
    except HoursUnclear:
        return None


def read_days(text: str, language: str | None = None) -> frozenset[int] | None:
    """The days of the week that a whole short text names, Monday as 0."""
    pack = pack_of(text, language)
    try:
        days, rest = _days(list(_tokens(text, pack)))
    except HoursUnclear:
        return None
    return days if days and not rest else None


def _tokens(text: str, pack: Pack) -> Iterator[Token]:
    """Clocks, days and "-"; what joins them is left out, and anything else refused."""
    lowered = plain(text.lower()).replace("a.m.", "am").replace("p.m.", "pm").replace("’", "'")
    for said in pack.words("hours.dropped"):
        lowered = lowered.replace(said, "")
    for found in TOKEN.finditer(lowered):
        if found["clock"]:
            minute = found["minute"] or found["after"] or 0
            yield Clock(int(found["hour"]), int(minute), found["half"] or "")
        elif found["until"]:
            yield UNTIL
        elif found["word"]:
            yield from _word(found["word"], pack)
        elif found["other"]:
            raise HoursUnclear


def _word(word: str, pack: Pack) -> Iterator[Token]:
    single = word.removesuffix("s")
    known = {name: [day] for name, day in pack.weekdays.items()} | dict(pack.table("hours.days"))
    if word in pack.words("hours.until"):
        yield UNTIL
    elif word in pack.table("dates.fixed_times"):
        fixed = time.fromisoformat(pack.dates["fixed_times"][word])
        yield Clock(fixed.hour, fixed.minute, "")
    elif word in known or single in known:
        yield frozenset(known.get(word) or known[single])
    elif word not in pack.words("hours.filler"):
        raise HoursUnclear


def _spans(tokens: list[Token]) -> Iterator[Span]:
    """Each pair of clocks with its days, which stand before it, or after it as in "8-16 Mon"."""
    days: frozenset[int] = frozenset()
    days_last = bool(tokens) and isinstance(tokens[-1], frozenset)
    while tokens:
        if not days_last:
            named, tokens = _days(tokens)
            days = named or days
        match tokens:
            case [Clock() as opens, "-", Clock() as closes, *rest]:
                if days_last:
                    days, rest = _days(rest)
                    if not days:
                        raise HoursUnclear
                yield _span(days, opens, closes)
                tokens = rest
            case _:
                raise HoursUnclear


def _days(tokens: list[Token]) -> tuple[frozenset[int], list[Token]]:
    """The days with which the tokens begin, and the tokens after them."""
    days: set[int] = set()
    while True:
        match tokens:
            case [frozenset() as first, "-", frozenset() as last, *rest]:
                start = min(first)
                days |= {(start + i) % 7 for i in range((max(last) - start) % 7 + 1)}
                tokens = rest
            case [frozenset() as named, *rest]:
                days |= named
                tokens = rest
            case _:
                return frozenset(days), tokens


def _span(days: frozenset[int], opens: Clock, closes: Clock) -> Span:
    """ "8-4" ends in the afternoon, and "1-5 pm" begins there."""
    start, end = opens.time(), closes.time()
    if closes.half == "pm" and not opens.half and opens.hour < min(closes.hour, EARLIEST):
        start = replace(opens, half="pm").time()
    if start and end and end <= start and start.hour < 12 and not closes.half:
        end = replace(closes, half="pm").time()
    if start is None or end is None or end <= start:
        raise HoursUnclear
    return Span(days, start, end)


def _merged(spans: Iterator[Span]) -> list[Span]:
    """One span for the same days: work before and after a break is one working day."""
    merged: dict[frozenset[int], Span] = {}
    for span in spans:
        known = merged.get(span.days, span)
        opens, closes = min(known.opens, span.opens), max(known.closes, span.closes)
        merged[span.days] = Span(span.days, opens, closes)
    return list(merged.values())


def _hours(spans: list[Span]) -> Hours:
    """The hours of most days stand for all; a text without days is about any day."""
    hours = {day: (span.opens, span.closes) for span in spans for day in span.days}
    plain = next(((span.opens, span.closes) for span in spans if not span.days), None)
    if (not hours and plain is None) or (plain and len(hours) > MOST_OTHER_DAYS):
        raise HoursUnclear
    usual = plain or Counter(hours[day] for day in sorted(hours)).most_common(1)[0][0]
    other = tuple((day, *hours[day]) for day in sorted(hours) if hours[day] != usual)
    named = frozenset() if plain else frozenset(hours)
    return Hours(*usual, named, other)
