"""Statements that each message needs, straight to the connection.

A session makes objects that it watches, which takes longer than the statement itself.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Executable, Insert, UpdateBase, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from storage.outbox.buffer import lay_down, note_news
from storage.sql.query_cache import forget_asked
from storage.sql.rows import table_of

Params = Mapping[str, Any]
Columns = tuple[Any, ...]
# Who wants to know which rows are new.
WATCHES = "watches"


async def read(
    session: AsyncSession, statement: Executable, params: Params | None = None
) -> Sequence[Columns]:
    """The rows of a statement that names columns and does not look at new letters.

    What the session has not written yet is written before.
    """
    return await session.run_sync(_read, statement, params)


async def read_letters(
    session: AsyncSession, statement: Executable, params: Params | None = None
) -> Sequence[Columns]:
    """The same of the outbox, with what was said in this transaction."""
    await lay_down(session)
    return await read(session, statement, params)


async def write(
    session: AsyncSession,
    statement: UpdateBase,
    params: Params | Sequence[Params],
    *,
    is_news: bool = True,
) -> None:
    """Change rows that the session neither holds nor has asked for, after what it has to write.

    What is no news changes nothing of what is due.
    """
    if is_news:
        note_news(session.sync_session, statement.table.description)
    await session.run_sync(_write, statement, params)


async def add(session: AsyncSession, row_type: type[SQLModel], values: Params) -> int:
    """A new row of a table that numbers its rows; returns its id."""
    number: int = await session.run_sync(_add, row_type, values)
    return number


def _add(session: Session, row_type: type[SQLModel], values: Params) -> int:
    _flush(session)
    added = session.connection().execute(_insert(row_type), values)
    (number,) = added.inserted_primary_key or (0,)
    forget_asked(session, str(row_type.__tablename__))
    for watch in session.info.get(WATCHES, ()):
        watch.added(row_type, (number,))
    return int(number)


@cache
def _insert(row_type: type[SQLModel]) -> Insert:
    return insert(table_of(row_type))


def _flush(session: Session) -> None:
    if session.new or session.dirty or session.deleted:
        session.flush()


def _read(session: Session, statement: Executable, params: Params | None) -> Sequence[Columns]:
    _flush(session)
    found: Sequence[Any] = session.connection().execute(statement, params).all()
    return found


def _write(session: Session, statement: Executable, params: Params | Sequence[Params]) -> None:
    _flush(session)
    session.connection().execute(statement, params)
