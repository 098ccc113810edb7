"""Moves the clock for the page, with the embedding program doing what falls due on the way."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.clock import SimulatedClock
from simulator.stops import STOPS, span
from simulator.told import Told, told_by
from simulator.world import World

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
