"""What a person's next typed words will be taken for."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, bindparam, delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from storage.sql.direct import read
from storage.sql.query_cache import ask_once
from storage.sql.rows import columns_of


class PromptRow(SQLModel, table=True):
    """Something the bot asked that can be answered by typing."""

    __tablename__ = "prompts"

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, index=True)
    kind: str
    subject: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Prompt:
    """`kind` says what is wanted (`date`, `owner` …), `subject` for what (`commitment:12`)."""

    id: int
    telegram_id: int
    kind: str
    subject: str
    asked_at: datetime

    @property
    def item_id(self) -> int:
        """The id in the subject."""
        return int(self.subject.rpartition(":")[2])


PROMPT_COLUMNS = columns_of(PromptRow, Prompt)
# A statement that each message needs is put together once.
WAITING = (
    select(*PROMPT_COLUMNS)
    .where(col(PromptRow.telegram_id) == bindparam("telegram_id"))
    .order_by(col(PromptRow.id).desc())
)


class Prompts:
    """Remembers what was asked last."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def ask(self, telegram_id: int, kind: str, subject: str, now: datetime) -> None:
        """From now on typed words answer this; the same prompt is kept once."""
        await self.done(telegram_id, kind, subject)
        row = PromptRow(telegram_id=telegram_id, kind=kind, subject=subject, asked_at=now)
        self._session.add(row)
        await self._session.flush()

    async def waiting(self, telegram_id: int) -> list[Prompt]:
        """What typed words may answer, newest first."""
        return await ask_once(
            self._session, "prompts", telegram_id, lambda: self._waiting(telegram_id)
        )

    async def _waiting(self, telegram_id: int) -> list[Prompt]:
        rows = await read(self._session, WAITING, {"telegram_id": telegram_id})
        return [Prompt(*row) for row in rows]

    async def done(self, telegram_id: int, kind: str, subject: str) -> None:
        """It was answered, by typing or otherwise."""
        rows = await self._session.execute(
            select(PromptRow).where(
                col(PromptRow.telegram_id) == telegram_id,
                col(PromptRow.kind) == kind,
                col(PromptRow.subject) == subject,
            )
        )
        # One by one, so that an undo sees them go.
        for row in rows.scalars():
            await self._session.delete(row)
        await self._session.flush()

    async def forget(self, telegram_id: int) -> int:
        """Drop whatever was asked; returns how much there was."""
        dropped = await self._session.execute(
            delete(PromptRow).where(col(PromptRow.telegram_id) == telegram_id)
        )
        return int(getattr(dropped, "rowcount", 0))
