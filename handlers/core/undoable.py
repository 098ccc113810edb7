"""Acts: what a person does with one update, kept so that they can take it back for a while."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from mentoring.undo import UNDO_WITHIN
from storage import Work
from texts.buttons import press as button

# Buttons that change items; all others change nothing, or have a way back of their own.
UNDOABLE = frozenset({"commitment", "action", "question", "handover", "checkin", "digest"})
# A check-in has its own way back, and its next question is no receipt.
WITHOUT_BUTTON = ("checkin:",)


@asynccontextmanager
async def acting(telegram_id: int | None, work: Work) -> AsyncIterator[None]:
    """What a person does within can be taken back; what they are told of it gets a button."""
    watch = work.undos.watch()
    await watch.begin()
    try:
        yield
        act = await work.undos.keep(watch, telegram_id or 0, UNDO_WITHIN)
    finally:
        watch.end()
    if act is not None:
        changed = [*act.subjects, *act.handed_on]
        shown = [each for each in changed if not each.startswith(WITHOUT_BUTTON)]
        undo = button("undo-button", "undo", "act", act.id)
        await work.undos.traces.add_button(act.cause, act.telegram_id, shown, undo)
