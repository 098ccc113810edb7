"""Statements that each message needs, straight to the connection.

A session makes objects that it watches, which takes longer than the statement itself.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from storage.fresh_letters import lay_down

Params = Mapping[str, Any]
Columns = tuple[Any, ...]


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
    session: AsyncSession, statement: Executable, params: Params | Sequence[Params]
) -> None:
    """Change rows that the session neither holds nor has asked for."""
    await session.run_sync(_write, statement, params)


def _read(session: Session, statement: Executable, params: Params | None) -> Sequence[Columns]:
    if session.new or session.dirty or session.deleted:
        session.flush()
    found: Sequence[Any] = session.connection().execute(statement, params).all()
    return found


def _write(session: Session, statement: Executable, params: Params | Sequence[Params]) -> None:
    session.connection().execute(statement, params)
