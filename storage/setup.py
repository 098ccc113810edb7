"""Partnerships that are being set up by chat, and settings that are being changed."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, delete, select

from mentoring.setup import Setup


class SetupRow(SQLModel, table=True):
    """What somebody has said so far; nothing of it counts before it is confirmed.

    Its number is never used again, so that the buttons of an earlier one stay without effect.
    """

    __tablename__ = "setups"
    __table_args__ = {"sqlite_autoincrement": True}  # as SQLAlchemy wants it

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, index=True)
    partnership_id: int | None = Field(default=None, foreign_key="partnerships.id")
    step: str
    content: str = "{}"
    changed_at: datetime


class Setups:
    """Finds and keeps set-ups: one new partnership a person, and settings of one at a time."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, setup_id: int) -> Setup | None:
        """The set-up with that number; None when it was confirmed or given up."""
        row = await self._session.get(SetupRow, setup_id)
        return _value(row) if row else None

    async def in_hand(self, telegram_id: int) -> Setup | None:
        """The new partnership that somebody is setting up."""
        rows = await self._session.execute(
            select(SetupRow).where(
                col(SetupRow.telegram_id) == telegram_id, col(SetupRow.partnership_id).is_(None)
            )
        )
        row = rows.scalars().first()
        return _value(row) if row else None

    async def begin(self, setup: Setup) -> Setup:
        """Keep a new set-up, in the place of one of its kind; returns it with its number."""
        is_new = col(SetupRow.partnership_id).is_(None)
        await self._session.execute(
            delete(SetupRow).where(
                col(SetupRow.telegram_id) == setup.telegram_id,
                is_new if setup.partnership_id is None else ~is_new,
            )
        )
        row = _row(setup)
        self._session.add(row)
        await self._session.flush()
        return replace(setup, id=row.id or 0)

    async def save(self, setup: Setup) -> None:
        """Keep what has changed."""
        await self._session.merge(_row(setup))
        await self._session.flush()

    async def end(self, setup: Setup) -> None:
        """The set-up is confirmed or given up."""
        await self._session.execute(delete(SetupRow).where(col(SetupRow.id) == setup.id))


def _row(setup: Setup) -> SetupRow:
    content = {
        "answers": setup.answers,
        "pending": setup.pending,
        "like_id": setup.like_id,
        "card": setup.card,
    }
    return SetupRow(
        id=setup.id or None,
        telegram_id=setup.telegram_id,
        partnership_id=setup.partnership_id,
        step=setup.step,
        content=json.dumps(content, ensure_ascii=False),
        changed_at=setup.changed_at,
    )


def _value(row: SetupRow) -> Setup:
    content: dict[str, Any] = json.loads(row.content)
    return Setup(
        id=row.id or 0,
        telegram_id=row.telegram_id,
        partnership_id=row.partnership_id,
        step=row.step,
        changed_at=row.changed_at,
        **content,
    )
