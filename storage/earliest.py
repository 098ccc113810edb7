"""When the next row of a table is due: statements that are put together once, and asked often."""

from datetime import datetime
from typing import Any

from sqlalchemy import CompoundSelect, Select, func, type_coerce, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import select

from storage.direct import Params, read
from storage.moments import MOMENT


def first_of(at: Any, *conditions: Any) -> Select[Any]:
    """The statement that finds the earliest moment of a column in the rows that are meant."""
    return select(func.min(type_coerce(at, MOMENT))).where(*conditions)


async def earliest(
    session: AsyncSession,
    statement: Select[Any] | CompoundSelect[Any],
    params: Params | None = None,
) -> datetime | None:
    """The earliest moment that a statement finds, None if there is none."""
    found = await read(session, statement, params)
    return min((at for (at,) in found if at is not None), default=None)


def any_of(*statements: Select[Any]) -> CompoundSelect[Any]:
    """One statement in the place of many."""
    return union_all(*statements)
