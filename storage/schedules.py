"""When rows come up next: of many at once, most of which have the same before them."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

# Columns that change, with their values.
Schedule = dict[str, Any]


async def reschedule(
    session: AsyncSession, row_type: type[SQLModel], schedules: Mapping[int, Schedule]
) -> None:
    """Change rows, named by their ids, with a statement for all that change alike."""
    alike: defaultdict[tuple[tuple[str, Any], ...], list[int]] = defaultdict(list)
    for row_id, schedule in schedules.items():
        alike[tuple(schedule.items())].append(row_id)
    row_ids = row_type.__table__.c.id  # type: ignore[attr-defined]
    for changes, ids in alike.items():
        await session.execute(update(row_type).where(row_ids.in_(ids)).values(dict(changes)))
