"""Partnerships that are being set up by chat, and settings that are being changed."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, delete, select


class SetupRow(SQLModel, table=True):
    """What a coordinator has said so far; nothing of it counts before it is confirmed."""

    __tablename__ = "setups"

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, unique=True)
    partnership_id: int | None = Field(default=None, foreign_key="partnerships.id")
    step: str
    content: str = "{}"
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Setup:
    """A set-up in hand. `partnership_id` is the one whose settings are changed, if any.

    `step` is the question that was asked last, `content` what was said, by field.
    """

    id: int
    telegram_id: int
    partnership_id: int | None
    step: str
    content: dict[str, Any]
    changed_at: datetime


class Setups:
    """Finds and keeps the one set-up that each coordinator may have in hand."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of_telegram(self, telegram_id: int) -> Setup | None:
        """The set-up that somebody has in hand."""
        row = await self._row(telegram_id)
        return _value(row) if row else None

    async def save(self, setup: Setup) -> Setup:
        """Keep a set-up; whatever its coordinator had in hand before is dropped."""
        row = await self._row(setup.telegram_id) or SetupRow(
            telegram_id=setup.telegram_id, step=setup.step, changed_at=setup.changed_at
        )
        row.partnership_id, row.step = setup.partnership_id, setup.step
        row.content, row.changed_at = json.dumps(setup.content), setup.changed_at
        self._session.add(row)
        await self._session.flush()
        return _value(row)

    async def end(self, telegram_id: int) -> None:
        """The set-up is confirmed or given up."""
        await self._session.execute(
            delete(SetupRow).where(col(SetupRow.telegram_id) == telegram_id)
        )

    async def _row(self, telegram_id: int) -> SetupRow | None:
        rows = await self._session.execute(
            select(SetupRow).where(col(SetupRow.telegram_id) == telegram_id)
        )
        return rows.scalar_one_or_none()


def _value(row: SetupRow) -> Setup:
    return Setup(
        row.id or 0,
        row.telegram_id,
        row.partnership_id,
        row.step,
        json.loads(row.content),
        row.changed_at,
    )
