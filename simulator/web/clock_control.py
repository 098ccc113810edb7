"""Moves the clock for the page, to a time or to a named moment in the people's own places.

The embedding program does what falls due on the way.
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.telegram import World
from simulator.web.request_body import Told, told_by
from simulator.world.clock import SimulatedClock

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


Travel = Callable[[datetime], Awaitable[list[str]]]
OwnStop = Callable[[], Awaitable[datetime | None]]
FARTHEST = timedelta(days=366)


class Timeline:
    """POST /clock with {"to": ISO or a named stop} or {"by": "1h"}; one journey at a time."""

    def __init__(self, world: World, travel: Travel | None, stops: Mapping[str, OwnStop]) -> None:
        self._world = world
        self._travel = travel or self._set
        self._own_stops = stops
        self._moving = False

    async def move(self, request: Request) -> Response:
        """Go there and tell what happened on the way."""
        if self._moving:
            return JSONResponse({"error": "The clock is moving already."}, 409)
        self._moving = True
        try:
            lines = await self._travel(await self._moment(await told_by(request)))
        except ValueError as refusal:
            return JSONResponse({"error": str(refusal)}, 400)
        finally:
            self._moving = False
        self._world.changed()
        return JSONResponse({"now": self._world.clock().isoformat(), "lines": lines})

    async def _moment(self, told: Told) -> datetime:
        now = self._world.clock()
        moment = now + span(told.words("by")) if "by" in told else await self._named(told, now)
        if moment - now > FARTHEST:
            raise ValueError("The clock goes on by at most a year at a time.")
        return moment

    async def _named(self, told: Told, now: datetime) -> datetime:
        """A moment that has a name, or is written in full."""
        wanted = told.words("to")
        own = self._own_stops.get(wanted)
        known = await own() if own else None
        if known is not None and known > now:
            return known
        if wanted in STOPS:
            zones = {person.zone for person in self._world.persons.values() if person.zone}
            return STOPS[wanted](now, sorted(zones))
        try:
            moment = datetime.fromisoformat(wanted)
        except ValueError:
            raise ValueError(
                f"There is no moment {wanted}. There are: {', '.join(STOPS)}."
            ) from None
        if moment.tzinfo is None or moment < now:
            raise ValueError("The clock goes to a later moment with its time zone.")
        return moment

    async def _set(self, moment: datetime) -> list[str]:
        clock = self._world.clock
        if isinstance(clock, SimulatedClock):
            clock.set(moment)
            return []
        raise ValueError("this clock cannot be set")
