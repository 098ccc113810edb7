"""The coordinators of the programme: who may set up partnerships."""

from dataclasses import asdict

from sqlalchemy import BigInteger
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel

from mentoring.partnerships import Coordinator
from storage.sql.entity_cache import Memory


class CoordinatorRow(SQLModel, table=True):
    """Somebody who may set up partnerships, by their id on Telegram."""

    __tablename__ = "coordinators"

    telegram_id: int = Field(
        primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False}
    )
    name: str
    language: str
    timezone: str
    username: str | None = None


class Coordinators:
    """Finds and keeps coordinators. `touched` are those for whom something changed."""

    def __init__(self, session: AsyncSession, memory: Memory) -> None:
        self._session = session
        self._memory = memory
        self.touched: set[int] = set()

    async def get(self, telegram_id: int) -> Coordinator | None:
        """Who somebody on Telegram is as a coordinator, None when they are none."""
        row = await self._session.get(CoordinatorRow, telegram_id)
        return Coordinator(**row.model_dump()) if row else None

    async def save(self, coordinator: Coordinator) -> None:
        """Keep a new coordinator, or what has changed."""
        await self._session.merge(CoordinatorRow(**asdict(coordinator)))
        await self._session.flush()
        self._memory.forget()
        self.touched.add(coordinator.telegram_id)
