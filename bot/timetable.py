"""The timetable: a few fixed sweeps over due rows, by the real clock or a simulated one."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from jobs import LOOKS_AT, SWEEPS, Sweep
from storage import Store, StoreUnavailable, Work

PATIENCE = 20
Moments = dict[str, datetime | None]


class ClockStands(RuntimeError):
    """A row stays due whatever the sweeps do: time would never go on."""


class Timetable:
    """Runs every sweep, and knows when the next row will be due."""

    def __init__(
        self, store: Store, sweeps: Sequence[Sweep] = SWEEPS, *, alone: bool = False
    ) -> None:
        """Whoever is `alone` is told of everything that is written: see `Store.changes`."""
        self._store = store
        self._sweeps = sweeps
        self._alone = alone
        self._moments: Moments = {}
        self._changes = -1
        self.known_at: datetime | None = None

    async def sweep(self) -> None:
        """Let every sweep handle what is due now, also when one of them fails.

        Raises StoreUnavailable at once, and what else went wrong as one ExceptionGroup at the end.
        """
        await self._run(self._sweeps)

    async def sweep_due(self) -> None:
        """The same at a moment that `next_at` has told, without what would find nothing then."""
        now = self._store.clock()
        due = {part for part, at in self._moments.items() if at is not None and at <= now}
        await self._run([each for each in self._sweeps if _may_find(each, due)])

    async def _run(self, sweeps: Sequence[Sweep]) -> None:
        failures: list[Exception] = []
        for each in sweeps:
            try:
                await each(self._store)
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
        if not self._knows:
            async with self._store.begin() as work:
                self._moments = await moments_of_sweeps(work)
                letters_at = await work.deliveries.next_at()
            self._changes = self._store.changes
            self.known_at = _earliest(letters_at, *self._moments.values())
        return self.known_at

    @property
    def _knows(self) -> bool:
        return self._alone and self._changes == self._store.changes

    @property
    def is_idle(self) -> bool:
        """Whether it is certain without asking that nothing is due now."""
        is_later = self.known_at is None or self.known_at > self._store.clock()
        return self._knows and is_later

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
    return _earliest(*(await moments_of_sweeps(work)).values())


async def moments_of_sweeps(work: Work) -> Moments:
    """When each part of the house has something due for a sweep, by its name in `LOOKS_AT`."""
    return {
        "commitments": await work.commitments.next_at(),
        "questions": await work.questions.next_at(),
        "digests": await work.digests.next_at(),
        "checkins": await work.checkins.next_at(),
        "zones": await work.zones.next_at(),
        "undos": await work.undos.next_at(),
        "exports": await work.exports.next_at(),
        "boards": await work.boards.next_at(),
        "dead_letters": await work.dead_letters.next_at(),
    }


def _earliest(*moments: datetime | None) -> datetime | None:
    return min((each for each in moments if each is not None), default=None)


def _may_find(sweep: Sweep, due: set[str]) -> bool:
    """Whether a sweep may have something to do; of those that are not in the list nobody knows."""
    return sweep not in LOOKS_AT or not due.isdisjoint(LOOKS_AT[sweep])
