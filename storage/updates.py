"""Which updates were handled, and those that could not be: one kind of dead letters."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from storage.sql.array_parameter import among
from storage.sql.direct import read, write
from storage.sql.rows import Numbered

KEPT_FOR = timedelta(days=3)


class UpdateRow(SQLModel, table=True):
    """An update that is done with, whatever became of it."""

    __tablename__ = "updates"

    update_id: int = Field(
        primary_key=True, sa_column_kwargs={"autoincrement": False}, sa_type=Numbered
    )
    handled_at: datetime = Field(index=True)


class DeadLetterRow(SQLModel, table=True):
    """An update that could not be handled, as it came.

    `retry_at` is when somebody asked for another try, `told_at` when the operator was told.
    """

    __tablename__ = "dead_letters"
    # Numbers are never given anew: whoever drops u12 means the u12 that they saw.
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    update_id: int | None = Field(default=None, index=True, sa_type=Numbered)
    body: str
    reason: str
    buried_at: datetime
    retry_at: datetime | None = None
    told_at: datetime | None = None


# Statements that each batch needs are put together once.
SEEN = select(UpdateRow.update_id).where(among(col(UpdateRow.update_id), "update_ids"))
ADD = insert(UpdateRow)
FORGET = delete(UpdateRow).where(col(UpdateRow.handled_at) < bindparam("before"))


class Updates:
    """Remembers updates by their id, so that a batch that comes twice changes nothing."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def seen(self, update_ids: list[int]) -> set[int]:
        """Those of the updates that were handled before."""
        found = await read(self._session, SEEN, {"update_ids": update_ids})
        return {update_id for (update_id,) in found}

    async def forget_old(self, now: datetime) -> None:
        """Let go of updates that Telegram cannot send again: it keeps none for over a day.

        So the numbers may start anew, as they do after a week without updates.
        """
        await write(self._session, FORGET, {"before": now - KEPT_FOR}, is_news=False)

    async def add(self, update_ids: Sequence[int], now: datetime) -> None:
        """Mark updates as handled within this transaction."""
        if update_ids:
            rows = [{"update_id": each, "handled_at": now} for each in update_ids]
            await write(self._session, ADD, rows, is_news=False)

    async def bury(self, update_id: int | None, body: str, reason: str, now: datetime) -> None:
        """Keep an update that failed as a dead letter."""
        letter = DeadLetterRow(update_id=update_id, body=body, reason=reason, buried_at=now)
        self._session.add(letter)
        await self._session.flush()
