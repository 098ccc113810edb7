"""What a unit of work has asked the database, and need not ask again until it writes."""

from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import ORMExecuteState, Session

from storage.fresh_letters import DraftingSession, note_news

Value = TypeVar("Value")
ASKED = "asked"


async def ask_once(
    session: AsyncSession, key: Hashable, read: Callable[[], Awaitable[list[Value]]]
) -> list[Value]:
    """What is read under a key: one message has several parts of the house ask the same."""
    if session.new or session.dirty or session.deleted:
        await session.flush()
    asked: dict[Hashable, list[Value]] = session.info.setdefault(ASKED, {})
    if key not in asked:
        asked[key] = await read()
    return [*asked[key]]


def forget_asked(session: Session) -> None:
    """Something was written: ask anew."""
    note_news(session)
    session.info.pop(ASKED, None)


@event.listens_for(DraftingSession, "after_flush")
def _forget(session: Session, _context: Any) -> None:
    forget_asked(session)


@event.listens_for(DraftingSession, "do_orm_execute")
def _forget_before(state: ORMExecuteState) -> None:
    if not state.is_select:
        forget_asked(state.session)
