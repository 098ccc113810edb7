"""Vital signs: what waits to be said, and who cannot be told anything."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from storage.dead_letters import DeadLetters
from storage.letters import OutboxRow, is_unsent
from storage.members import MemberRow
from storage.partnerships import PartnershipRow


@dataclass(frozen=True, slots=True)
class Waiting:
    """Letters that may leave by now and have not; `since` is the moment (UTC) of the first."""

    count: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Lags:
    """What waits. `could_leave_at` (UTC) is since when the oldest letter could have left."""

    letters: int
    could_leave_at: datetime | None
    dead_letters: int


class Vitals:
    """Counts what shows whether the bot works."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def waiting(self, now: datetime) -> Waiting:
        """What waits to be sent, those included that Telegram did not take so far."""
        rows = await self._session.execute(
            select(func.count(), func.min(OutboxRow.send_at)).where(
                *is_unsent(), col(OutboxRow.send_at) <= now
            )
        )
        return Waiting(*rows.one())

    async def lags(self, now: datetime) -> Lags:
        """What waits now. A chat whose letter is tried again later holds up only itself."""
        begun = func.min(col(OutboxRow.send_at))
        could_leave_at = func.coalesce(func.max(col(OutboxRow.retry_at)), begun)
        rows = await self._session.execute(
            select(func.count(), could_leave_at)
            .where(*is_unsent(), col(OutboxRow.send_at) <= now)
            .group_by(col(OutboxRow.chat_id))
        )
        chats = rows.all()
        moments = [at for _, at in chats if at is not None and at <= now]
        dead = await DeadLetters(self._session).count()
        return Lags(sum(count for count, _ in chats), min(moments, default=None), dead)

    async def unreachable(self) -> dict[str, list[str]]:
        """The keys of members who blocked the bot, by the key of their partnership."""
        rows = await self._session.execute(
            select(PartnershipRow.key, MemberRow.key)
            .join(MemberRow, col(MemberRow.partnership_id) == col(PartnershipRow.id))
            .where(col(MemberRow.unreachable_at).is_not(None), col(MemberRow.left_at).is_(None))
            .order_by(PartnershipRow.key, MemberRow.key)
        )
        found: dict[str, list[str]] = {}
        for partnership, member in rows:
            found.setdefault(partnership, []).append(member)
        return found
