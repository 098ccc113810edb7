"""Lags: how much waits in the database that could have been said already."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import col, select

from storage.letters import OutboxRow, is_unsent
from storage.updates import DeadLetterRow
from storage.work import Work


@dataclass(frozen=True, slots=True)
class Lags:
    """What waits. `could_leave_at` is since when the oldest letter could have left."""

    letters: int
    could_leave_at: datetime | None
    dead_letters: int


async def lags(work: Work) -> Lags:
    """What waits now. A chat whose letter is tried again later holds up only itself."""
    begun = func.min(col(OutboxRow.send_at))
    could_leave_at = func.coalesce(func.max(col(OutboxRow.retry_at)), begun)
    chats = (
        await work.session.execute(
            select(func.count(), could_leave_at)
            .where(*is_unsent(), col(OutboxRow.send_at) <= work.now)
            .group_by(col(OutboxRow.chat_id))
        )
    ).all()
    dead = await work.session.execute(select(func.count()).select_from(DeadLetterRow))
    moments = [at for _, at in chats if at is not None and at <= work.now]
    return Lags(sum(count for count, _ in chats), min(moments, default=None), dead.scalar_one())
