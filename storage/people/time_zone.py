"""Who is on a mission, and until when."""

from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from mentoring.partnerships import Member
from mentoring.people.time_zone import mission_ends_at
from storage.people.members import MemberRow, Members
from storage.sql.direct import read

AWAY = select(MemberRow.id).where(col(MemberRow.mission_until).is_not(None))


class Zones:
    """Sends people on missions and takes them home, in all their partnerships at once."""

    def __init__(self, session: AsyncSession, members: Members) -> None:
        self._session = session
        self._members = members

    async def leave(self, telegram_id: int, zone: str, until: date | None) -> None:
        """From now on somebody lives by another IANA zone; `until` is their last day there."""
        for row in await self._rows_of(telegram_id):
            row.mission_zone, row.mission_until = zone, until
            await self._members.changed(row)

    async def come_home(self, telegram_id: int) -> None:
        """Somebody lives by their own clock again."""
        for row in await self._rows_of(telegram_id):
            row.mission_zone = row.mission_until = None
            await self._members.changed(row)

    async def home_of(self, member: Member) -> str:
        """The IANA zone of a member's own place, also while they are on a mission."""
        row = await self._session.get_one(MemberRow, member.id)
        return row.timezone or member.calendar.timezone

    async def end(self, member_id: int) -> Member:
        """A mission is over; returns the member at home."""
        row = await self._session.get_one(MemberRow, member_id)
        row.mission_zone = row.mission_until = None
        await self._members.changed(row)
        return await self._members.get(member_id)

    async def over(self, now: datetime) -> list[Member]:
        """Those whose last day on a mission has passed."""
        return [member for ends_at, member in await self._ends() if ends_at <= now]

    async def next_at(self) -> datetime | None:
        """The earliest moment at which a mission ends."""
        return min((ends_at for ends_at, _ in await self._ends()), default=None)

    async def _ends(self) -> list[tuple[datetime, Member]]:
        found = await read(self._session, AWAY)
        members = [await self._members.get(member_id) for (member_id,) in found]
        ends = [(mission_ends_at(member), member) for member in members]
        return [(ends_at, member) for ends_at, member in ends if ends_at is not None]

    async def _rows_of(self, telegram_id: int) -> list[MemberRow]:
        rows = await self._session.execute(
            select(MemberRow).where(col(MemberRow.telegram_id) == telegram_id)
        )
        return list(rows.scalars())
