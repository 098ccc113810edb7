"""The timetable: a few fixed sweeps over due rows, by the real clock or a simulated one."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from jobs import SWEEPS, Sweep
from storage import Store, StoreUnavailable, Work

PATIENCE = 20
LETTERS = "deliveries"
# The parts of the house in which something may be due, as the unit of work names them, each with
# the tables that decide when.
PARTS: Mapping[str, tuple[str, ...]] = {
    "commitments": ("commitments",),
    "questions": ("questions",),
    "digests": ("digests", "members"),
    "checkins": ("checkins",),
    "zones": ("members", "utilities"),
    "undos": ("undos",),
    "exports": ("outbox",),
    "boards": ("boards",),
    "dead_letters": ("dead_letters", "outbox"),
    LETTERS: ("outbox",),
}
OF_SWEEPS = tuple(part for part in PARTS if part != LETTERS)
Moments = dict[str, datetime | None]


class Part(Protocol):
    """A part of the house that knows when it has something to do."""

    async def next_at(self) -> datetime | None:
        """The earliest moment at which something of it is due."""


class ClockStands(RuntimeError):
    """A row stays due whatever the sweeps do: time would never go on."""


class Timetable:
    """Runs every sweep, and knows when the next row will be due."""

    def __init__(self, store: Store, sweeps: Sequence[Sweep] = SWEEPS) -> None:
        self._store = store
        self.sweeps = sweeps
        self._moments: Moments = {}
        self._asked_after: dict[str, Sequence[int]] = {}
        self.known_at: datetime | None = None

    async def sweep(self) -> None:
        """Let every sweep handle what is due now."""
        await self.run(self.sweeps)

    async def sweep_due(self) -> None:
        """The same at a moment that `next_at` has told, without what would find nothing then."""
        now = self._store.clock()
        due = {part for part, at in self._moments.items() if at is not None and at <= now}
        await self.run([each for each in self.sweeps if _may_find(each, due)])

    async def run(self, sweeps: Sequence[Sweep]) -> None:
        """Let these sweeps handle what is due now, also when one of them fails.

        Raises StoreUnavailable at once, and what else went wrong as one ExceptionGroup at the end.
        """
        failures: list[Exception] = []
        for each in sweeps:
            try:
                await each.run(self._store)
            except StoreUnavailable:
                raise
            except ExceptionGroup as group:
                failures += group.exceptions
            except Exception as error:
                failures.append(error)
        if failures:
            raise ExceptionGroup("sweeps failed", failures)

    async def next_at(self) -> datetime | None:
        """The earliest moment at which a row or a letter is due; it stays in `known_at`."""
        await self._ask(PARTS)
        self.known_at = _earliest(*self._moments.values())
        return self.known_at

    async def may_speak(self) -> bool:
        """Whether a letter may be due now, as far as can be known."""
        if not self._store.alone:
            return True
        await self._ask((LETTERS,))
        at = self._moments[LETTERS]
        return at is not None and at <= self._store.clock()

    async def _ask(self, parts: Collection[str]) -> None:
        """Ask those of the parts anew in which something may have changed."""
        stale = [part for part in parts if not self._knows(part)]
        if not stale:
            return
        async with self._store.begin() as work:
            self._moments |= await moments_of(stale, work)
        self._asked_after |= {part: self._changes_of(part) for part in stale}

    def _knows(self, part: str) -> bool:
        return self._store.alone and self._asked_after.get(part) == self._changes_of(part)

    def _changes_of(self, part: str) -> Sequence[int]:
        return [self._store.changes[table] for table in PARTS[part]]

    async def moments(self, until: datetime) -> AsyncIterator[datetime]:
        """Each moment at which something is due; it is dealt with before the next is asked for.

        Raises ClockStands for something that stays due.
        """
        stops = 0
        while (at := await self.next_at()) is not None and at <= until:
            stops = stops + 1 if at <= self._store.clock() else 0
            if stops > PATIENCE:
                raise ClockStands(f"something is due at {at} and nothing deals with it")
            yield at


async def next_sweep(work: Work) -> datetime | None:
    """The earliest moment at which a sweep has something to do."""
    return _earliest(*(await moments_of(OF_SWEEPS, work)).values())


async def moments_of(names: Collection[str], work: Work) -> Moments:
    """When each of these parts of the house has something due."""
    parts: dict[str, Part] = {name: getattr(work, name) for name in names}
    return {name: await part.next_at() for name, part in parts.items()}


def _earliest(*moments: datetime | None) -> datetime | None:
    return min((each for each in moments if each is not None), default=None)


def _may_find(sweep: Sweep, due: set[str]) -> bool:
    """Whether a sweep may have something to do; of those that do not say nobody knows."""
    return sweep.looks_at is None or not due.isdisjoint(sweep.looks_at)
