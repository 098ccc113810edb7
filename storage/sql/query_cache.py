"""What was asked of the database, and need not be asked again until a table changes."""

from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy import UpdateBase, event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import ORMExecuteState, Session

from storage.outbox.buffer import DraftingSession, note_news

Value = TypeVar("Value")
# Answers by the table that they come from, and what was asked.
Asked = dict[str, dict[Hashable, list[Any]]]
ASKED = "asked"


async def ask_once(
    session: AsyncSession, table: str, key: Hashable, read: Callable[[], Awaitable[list[Value]]]
) -> list[Value]:
    """What is read of a table under a key: one message has several parts of the house ask it."""
    if session.new or session.dirty or session.deleted:
        await session.flush()
    answers = _asked_in(session.sync_session).setdefault(table, {})
    if key not in answers:
        answers[key] = await read()
    return [*answers[key]]


def go_on_with(asked: Asked, session: AsyncSession) -> None:
    """Know in a new session what was asked before: nobody else writes to the database."""
    session.info[ASKED] = asked


def forget_asked(session: Session, *tables: str) -> None:
    """Something was written to these tables: ask anew."""
    note_news(session, *tables)
    for table in tables:
        _asked_in(session).pop(table, None)


def _asked_in(session: Session) -> Asked:
    asked: Asked = session.info.setdefault(ASKED, {})
    return asked


@event.listens_for(DraftingSession, "after_flush")
def _forget(session: Session, _context: Any) -> None:
    rows = (*session.new, *session.dirty, *session.deleted)
    forget_asked(session, *{row.__tablename__ for row in rows})


@event.listens_for(DraftingSession, "do_orm_execute")
def _forget_before(state: ORMExecuteState) -> None:
    if isinstance(state.statement, UpdateBase):
        forget_asked(state.session, state.statement.table.description)


@event.listens_for(DraftingSession, "after_soft_rollback")
def _forget_all(session: Session, _rolled_back: Any) -> None:
    _asked_in(session).clear()
