"""The timetable: a few fixed sweeps over due rows, by the real clock or a simulated one."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from jobs import SWEEPS
from storage import Store, Work

Sweep = Callable[[Store], Awaitable[None]]


class Timetable:
    """Runs every sweep, and knows when the next row will be due."""

    def __init__(self, store: Store, sweeps: Sequence[Sweep] = SWEEPS) -> None:
        self._store = store
        self._sweeps = sweeps

    async def sweep(self) -> None:
        """Let every sweep handle what is due now."""
        for each in self._sweeps:
            await each(self._store)

    async def next_at(self) -> datetime | None:
        """The earliest moment at which a row or a letter is due."""
        async with self._store.begin() as work:
            return await next_due(work)


async def next_due(work: Work) -> datetime | None:
    """The earliest moment that is written in any row."""
    moments = [
        await work.commitments.next_at(),
        await work.questions.next_at(),
        await work.digests.next_at(),
        await work.checkins.next_at(),
        await work.deliveries.next_at(),
    ]
    return min((each for each in moments if each is not None), default=None)
