"""Snapshots: rows as they were before an act and after it, so that it can be taken back."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from storage.checkins import CheckInRow
from storage.commitments import CommitmentRow, DateChangeRow
from storage.digests import SnoozeRow
from storage.letters import OutboxRow
from storage.prompts import PromptRow
from storage.questions import QuestionRow

Image = dict[str, Any]
ITEMS: tuple[type[SQLModel], ...] = (CommitmentRow, QuestionRow, CheckInRow, SnoozeRow)
TABLES: tuple[type[SQLModel], ...] = (*ITEMS, DateChangeRow, PromptRow, OutboxRow)
KEPT: dict[str, type[SQLModel]] = {str(table.__tablename__): table for table in TABLES}


@dataclass(frozen=True, slots=True)
class Change:
    """One row of a table before and after; None where it was not there."""

    table: str
    key: tuple[Any, ...]
    before: Image | None
    after: Image | None

    @property
    def row_type(self) -> type[SQLModel]:
        """The table as a class."""
        return KEPT[self.table]

    @property
    def is_item(self) -> bool:
        """Whether it is something that people work on, unlike words and prompts about it."""
        return self.row_type in ITEMS


def image_of(row: SQLModel) -> Image:
    """A row as it can be kept."""
    return row.model_dump(mode="json")


class Watch:
    """Sees which rows a session writes, and remembers how they were before."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self._before: dict[tuple[type[SQLModel], tuple[Any, ...]], Image | None] = {}
        # A session forgets rows that nobody holds, and would read them again.
        self._held: list[SQLModel] = []

    async def begin(self) -> None:
        """From here on."""
        await self._session.flush()
        event.listen(self._session.sync_session, "after_flush", self._look)

    def end(self) -> None:
        """Up to here, whatever happened."""
        event.remove(self._session.sync_session, "after_flush", self._look)

    async def changes(self) -> list[Change]:
        """What is different now, in the order in which it was first written."""
        await self._session.flush()
        found = []
        for (table, key), before in self._before.items():
            row = await self._session.get(table, key)
            after = image_of(row) if row is not None else None
            if before != after:
                found.append(Change(str(table.__tablename__), key, before, after))
        return found

    def _look(self, session: Any, _context: object) -> None:
        for row in session.new:
            self._remember(row, None)
        for row in (*session.dirty, *session.deleted):
            self._remember(row, _earlier(row) if type(row) in TABLES else None)

    def _remember(self, row: Any, before: Image | None) -> None:
        if type(row) in TABLES:
            key = tuple(inspect(type(row)).primary_key_from_instance(row))
            self._before.setdefault((type(row), key), before)
            self._held.append(row)


def _earlier(row: Any) -> Image:
    """A row as it was before the values were changed that are written now."""
    earlier = {
        attribute.key: attribute.history.deleted[0]
        for attribute in inspect(row).attrs
        if attribute.history.deleted
    }
    return image_of(type(row)(**row.model_dump() | earlier))
