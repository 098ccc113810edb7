"""After ten minutes an act stands: its button goes, and what it was before is forgotten."""

from operator import attrgetter

from jobs.batches import FEW, in_batches
from mentoring.undo import BUTTON
from storage import Store, Work
from storage.undos import Act


async def let_acts_stand(store: Store) -> None:
    """End what can be undone no longer."""
    await in_batches(store, _due, _let_stand, name=attrgetter("id"))


async def _due(work: Work) -> list[Act]:
    return await work.undos.due(work.now, FEW)


async def _let_stand(act: Act, work: Work) -> None:
    await work.undos.end(act)
    await work.undos.traces.drop_button(act.cause, act.telegram_id, f"{BUTTON}:{act.id}")
