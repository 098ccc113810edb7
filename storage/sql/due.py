"""When the next row of a table is due, and new moments for many rows at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import CompoundSelect, Select, func, type_coerce, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import SQLModel, select

from storage.sql.array_parameter import among
from storage.sql.datetime_codec import MOMENT
from storage.sql.direct import Params, read
from storage.sql.rows import table_of


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


# What was read already is told below: to ask for all that has changed costs as much again.
BY_ITSELF = {"synchronize_session": False}


async def reschedule(
    session: AsyncSession,
    row_type: type[SQLModel],
    columns: Sequence[Any],
    schedules: Mapping[int, tuple[Any, ...]],
) -> None:
    """Give columns new values, by the ids of rows, with a statement for all that are alike."""
    alike: defaultdict[tuple[Any, ...], list[int]] = defaultdict(list)
    for row_id, values in schedules.items():
        alike[values].append(row_id)
    here = among(table_of(row_type).c.id, "ids")
    for values, ids in alike.items():
        change = update(row_type).where(here).values(dict(zip(columns, values, strict=True)))
        await session.execute(change, {"ids": ids}, execution_options=BY_ITSELF)
    for row in session.identity_map.values():
        # Rows that were read already show the change.
        if isinstance(row, row_type):
            values = schedules.get(row.id, ())  # type: ignore[attr-defined]  # each row has one
            for column, value in zip(columns, values, strict=False):
                set_committed_value(row, column.key, value)
