"""Vital signs: what waits to be said, and who cannot be told anything."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from storage.letters import OutboxRow, is_unsent
from storage.members import MemberRow
from storage.partnerships import PartnershipRow


@dataclass(frozen=True, slots=True)
class Backlog:
    """Letters whose moment has come and that have not left. Moments are in UTC.

    `since` is the moment of the first. `could_leave_at` is since when one could have left: a
    chat whose letter is tried again later holds up only itself.
    """

    count: int
    since: datetime | None
    could_leave_at: datetime | None


class Vitals:
    """Counts what shows whether the bot works."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def backlog(self, now: datetime) -> Backlog:
        """What waits to be sent, those included that Telegram did not take so far."""
        send_at, retry_at = col(OutboxRow.send_at), col(OutboxRow.retry_at)
        rows = await self._session.execute(
            select(func.count(), func.min(send_at), func.max(retry_at))
            .where(*is_unsent(), send_at <= now)
            .group_by(col(OutboxRow.chat_id))
        )
        chats = [(count, begun, retried or begun) for count, begun, retried in rows]
        return Backlog(
            count=sum(count for count, _, _ in chats),
            since=min((begun for _, begun, _ in chats), default=None),
            could_leave_at=min((at for _, _, at in chats if at <= now), default=None),
        )

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
