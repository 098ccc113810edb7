"""Snapshots: rows as they were before an act and after it, so that it can be taken back."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic_core import to_jsonable_python
from sqlalchemy import Executable, bindparam, event, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from storage.checkins import CheckInRow
from storage.commitments import CommitmentRow, DateChangeRow
from storage.digests import SnoozeRow
from storage.outbox.buffer import DraftingSession
from storage.outbox.rows import OutboxRow
from storage.people.prompts import PromptRow
from storage.questions import QuestionRow
from storage.sql.direct import WATCHES, read

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

    @property
    def passes_words(self) -> bool:
        """Whether it ends the wait for words that are passed on to somebody."""
        before = self.before or {}
        return self.row_type is PromptRow and before.get("kind") == "write" and self.after is None


def image_of(row: SQLModel) -> Image:
    """A row as it can be kept."""
    return row.model_dump(mode="json")


class Watch:
    """Sees which rows a session writes, and remembers how they were before."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self._before: dict[tuple[type[SQLModel], tuple[Any, ...]], Image | None] = {}

    async def begin(self) -> None:
        """From here on."""
        await self._session.flush()
        self._session.info.setdefault(WATCHES, []).append(self)

    def end(self) -> None:
        """Up to here, whatever happened."""
        self._session.info[WATCHES].remove(self)

    def added(self, table: type[SQLModel], key: tuple[Any, ...]) -> None:
        """A row is new."""
        if table in TABLES:
            self._before.setdefault((table, key), None)

    async def changes(self) -> list[Change]:
        """What is different now, in the order in which it was first written."""
        await self._session.flush()
        found = []
        for (table, key), before in self._before.items():
            after = await self._image(table, key)
            if before != after:
                found.append(Change(str(table.__tablename__), key, before, after))
        return found

    async def _image(self, table: type[SQLModel], key: tuple[Any, ...]) -> Image | None:
        """A row as it is now, None when it is not there any more."""
        names = _key_of(table)
        rows = await read(self._session, _by_key(table), dict(zip(names, key, strict=True)))
        if not rows:
            return None
        image: Image = to_jsonable_python(dict(zip(table.model_fields, rows[0], strict=True)))
        return image

    def flushed(self, session: Session) -> None:
        """The session has written."""
        for row in session.new:
            self._remember(row, None)
        for row in (*session.dirty, *session.deleted):
            self._remember(row, _earlier(row) if type(row) in TABLES else None)

    def _remember(self, row: Any, before: Image | None) -> None:
        if type(row) in TABLES:
            key = tuple(inspect(type(row)).primary_key_from_instance(row))
            self._before.setdefault((type(row), key), before)


# Listening once costs less than to begin and to end it with each act.
@event.listens_for(DraftingSession, "after_flush")
def _show(session: Session, _context: object) -> None:
    for watch in session.info.get(WATCHES, ()):
        watch.flushed(session)


def _earlier(row: Any) -> Image:
    """A row as it was before the values were changed that are written now."""
    earlier = {
        attribute.key: attribute.history.deleted[0]
        for attribute in inspect(row).attrs
        if attribute.history.deleted
    }
    image: Image = to_jsonable_python(row.model_dump() | earlier)
    return image


@cache
def _key_of(table: type[SQLModel]) -> tuple[str, ...]:
    return tuple(column.name for column in inspect(table).primary_key)


@cache
def _by_key(table: type[SQLModel]) -> Executable:
    columns = [getattr(table, name) for name in table.model_fields]
    wanted = [getattr(table, name) == bindparam(name) for name in _key_of(table)]
    return select(*columns).where(*wanted)
