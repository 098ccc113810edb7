"""Boards by the clock: a date passes, a check-in comes, or one could not be shown before."""

from jobs.batches import FEW, in_batches
from storage import Store, Work


async def redraw_due_boards(store: Store) -> None:
    """Draw anew what would otherwise show the past."""
    await in_batches(store, lambda w: w.boards.due(w.now, FEW), _redraw, name=lambda each: each)


async def _redraw(partnership_id: int, work: Work) -> None:
    """It is drawn when everything else in this transaction is done."""
    work.boards.touched.add(partnership_id)
