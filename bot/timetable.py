"""The timetable: a few fixed sweeps over due rows, by the real clock or a simulated one."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime

from jobs import SWEEPS
from storage import Store, StoreUnavailable, Work

Sweep = Callable[[Store], Awaitable[None]]
PATIENCE = 20


class ClockStands(RuntimeError):
    """A row stays due whatever the sweeps do: time would never go on."""


class Timetable:
    """Runs every sweep, and knows when the next row will be due."""

    def __init__(self, store: Store, sweeps: Sequence[Sweep] = SWEEPS) -> None:
        self._store = store
        self._sweeps = sweeps
        self.known_at: datetime | None = None

    async def sweep(self) -> None:
        """Let every sweep handle what is due now, also when one of them fails.

        Raises StoreUnavailable at once, and what else went wrong as one ExceptionGroup at the end.
        """
        failures: list[Exception] = []
        for each in self._sweeps:
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
        async with self._store.begin() as work:
            self.known_at = await next_due(work)
        return self.known_at

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


async def next_due(work: Work) -> datetime | None:
    """The earliest moment that is written in any row."""
    return _earliest(await next_sweep(work), await work.deliveries.next_at())


async def next_sweep(work: Work) -> datetime | None:
    """The earliest moment at which a sweep has something to do."""
    return _earliest(
        await work.commitments.next_at(),
        await work.questions.next_at(),
        await work.digests.next_at(),
        await work.checkins.next_at(),
        await work.zones.next_at(),
        await work.undos.next_at(),
        await work.exports.next_at(),
        await work.boards.next_at(),
        await work.dead_letters.next_at(),
    )


def _earliest(*moments: datetime | None) -> datetime | None:
    return min((each for each in moments if each is not None), default=None)
