"""Where the demo's clock can jump to: named moments in the people's own places."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING = time(9)
TUESDAY = 1
MONDAY = 0
SATURDAY = 5
SILENCE_DAYS = 3
Stop = Callable[[datetime, Iterable[str]], datetime]
_SPAN = re.compile(r"(\d{1,4})([mhd])")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


def next_morning(now: datetime, zones: Iterable[str]) -> datetime:
    """The next moment at which a new day's work has begun for everybody."""
    return _next_at(now, zones, lambda day: True)


def next_tuesday(now: datetime, zones: Iterable[str]) -> datetime:
    """The next Tuesday morning for everybody."""
    return _next_at(now, zones, lambda day: day.weekday() == TUESDAY)


def next_digest(now: datetime, zones: Iterable[str]) -> datetime:
    """The next Monday morning for everybody, when coordinators read about their week."""
    return _next_at(now, zones, lambda day: day.weekday() == MONDAY)


def three_days(now: datetime, zones: Iterable[str]) -> datetime:
    """The morning of the third day, Monday to Friday, on which nobody has said anything."""
    places = sorted(zones)
    for _ in range(SILENCE_DAYS):
        now = _next_at(now, places, lambda day: day.weekday() < SATURDAY)
    return now


STOPS: Mapping[str, Stop] = {
    "next_morning": next_morning,
    "next_tuesday": next_tuesday,
    "next_digest": next_digest,
    "three_days": three_days,
}


def span(text: str) -> timedelta:
    """A span such as 30m, 1h or 2d; raises ValueError."""
    match = _SPAN.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is not a span such as 30m, 1h or 2d")
    return int(match[1]) * _UNITS[match[2]]


def _next_at(now: datetime, zones: Iterable[str], fits: Callable[[date], bool]) -> datetime:
    places = [ZoneInfo(zone) for zone in zones] or [ZoneInfo("UTC")]
    day = min(now.astimezone(place).date() for place in places)
    while True:
        moment = max(datetime.combine(day, MORNING, place) for place in places)
        if fits(day) and moment > now:
            return moment.astimezone(UTC)
        day += timedelta(days=1)
