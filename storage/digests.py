"""When each coordinator's next digest is due, and what they do not want to read of."""

from datetime import datetime

from sqlalchemy import BigInteger, delete, func, type_coerce
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.calendars import DAY
from mentoring.digests import Snoozes, next_digest_at
from mentoring.partnerships import Member, Role
from storage.joining import VALID_FOR, InviteRow
from storage.partnerships import Partnerships
from storage.people.members import MemberRow, Members
from storage.sql.datetime_codec import MOMENT
from storage.sql.direct import read
from storage.sql.due import earliest, first_of


class DigestRow(SQLModel, table=True):
    """A coordinator's schedule: the next digest, and when the one before was sent."""

    __tablename__ = "digests"

    telegram_id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    due_at: datetime = Field(index=True)
    sent_at: datetime | None = None


class SnoozeRow(SQLModel, table=True):
    """An item that a coordinator took off their digests, until a moment or for good."""

    __tablename__ = "snoozes"

    telegram_id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    subject: str = Field(primary_key=True)
    until: datetime | None = None


class Digests:
    """Keeps the schedule of digests, and the snoozes. Whoever coordinates gets a row."""

    def __init__(
        self, session: AsyncSession, members: Members, partnerships: Partnerships
    ) -> None:
        self._session = session
        self._members = members
        self._partnerships = partnerships

    async def due(self, now: datetime) -> list[int]:
        """The Telegram ids of coordinators whose digest has come."""
        await self._meet_newcomers()
        rows = await self._session.execute(
            select(DigestRow.telegram_id)
            .where(col(DigestRow.due_at) <= now)
            .order_by(col(DigestRow.due_at), col(DigestRow.telegram_id))
            .with_for_update(skip_locked=True)
        )
        return list(rows.scalars())

    async def next_at(self) -> datetime | None:
        """The earliest moment at which a digest is due."""
        await self._meet_newcomers()
        return await earliest(self._session, NEXT_AT)

    async def coordinates(self, telegram_id: int) -> list[Member]:
        """The memberships in which somebody who has joined is a coordinator."""
        members = await self._members.of_telegram(telegram_id)
        return [m for m in members if m.role is Role.COORDINATOR and m.started_at is not None]

    async def plan_of(self, telegram_id: int) -> tuple[datetime, datetime | None]:
        """When a coordinator's next digest is due, and when the one before was sent."""
        row = await self._session.get_one(DigestRow, telegram_id)
        return row.due_at, row.sent_at

    async def plan(
        self, telegram_id: int, due_at: datetime, sent_at: datetime | None = None
    ) -> None:
        """The next digest is due then; `sent_at` if one has just been sent."""
        row = await self._session.get_one(DigestRow, telegram_id)
        row.due_at, row.sent_at = due_at, sent_at or row.sent_at
        await self._session.flush()

    async def renew(self, now: datetime) -> None:
        """Plan anew for coordinators whose hours or place have changed; no week loses its one."""
        touched = [await self._members.get(each) for each in sorted(self._members.touched)]
        for telegram_id in {m.telegram_id for m in touched if m.role is Role.COORDINATOR}:
            row = await self._session.get(DigestRow, telegram_id) if telegram_id else None
            posts = await self.coordinates(telegram_id) if telegram_id else []
            if row is None or not posts or row.due_at <= now:
                continue
            norms = (await self._partnerships.get(posts[0].partnership_id)).norms.digest
            coming = next_digest_at(now, posts[0].calendar, norms)
            if coming < row.due_at + DAY:
                row.due_at = coming
        await self._session.flush()

    async def end(self, telegram_id: int) -> None:
        """Somebody coordinates nothing any more."""
        await self._session.execute(
            delete(DigestRow).where(col(DigestRow.telegram_id) == telegram_id)
        )

    async def snooze(self, telegram_id: int, subject: str, until: datetime | None) -> None:
        """Take an item off a coordinator's digests until a moment (UTC); None is for good."""
        await self._session.merge(SnoozeRow(telegram_id=telegram_id, subject=subject, until=until))
        await self._session.flush()

    async def snoozes(self, telegram_id: int) -> Snoozes:
        """What a coordinator took off their digests, by subject."""
        rows = await self._session.execute(
            select(SnoozeRow).where(col(SnoozeRow.telegram_id) == telegram_id)
        )
        return {row.subject: row.until for row in rows.scalars()}

    async def invited_at(self, partnership_id: int) -> dict[int, datetime]:
        """When the members of a partnership were first invited, by member id."""
        first = func.min(col(InviteRow.expires_at))
        rows = await self._session.execute(
            select(InviteRow.member_id, first)
            .where(
                col(InviteRow.partnership_id) == partnership_id,
                col(InviteRow.member_id).is_not(None),
            )
            .group_by(col(InviteRow.member_id))
            .order_by(col(InviteRow.member_id))
        )
        return {member_id: expires_at - VALID_FOR for member_id, expires_at in rows if member_id}

    async def _meet_newcomers(self) -> None:
        """Plan the first digest of everybody who has begun to coordinate."""
        for telegram_id, started_at in await read(self._session, NEWCOMERS):
            if telegram_id is not None and started_at is not None:
                await self._plan_first(telegram_id, started_at)

    async def _plan_first(self, telegram_id: int, started_at: datetime) -> None:
        member = (await self.coordinates(telegram_id))[0]
        partnership = await self._partnerships.get(member.partnership_id)
        due_at = next_digest_at(started_at, member.calendar, partnership.norms.digest)
        self._session.add(DigestRow(telegram_id=telegram_id, due_at=due_at))
        await self._session.flush()


NEXT_AT = first_of(col(DigestRow.due_at))
WHO = col(MemberRow.telegram_id)
NEWCOMERS = (
    select(WHO, func.min(type_coerce(MemberRow.started_at, MOMENT)))
    .where(
        col(MemberRow.role) == Role.COORDINATOR,
        col(MemberRow.started_at).is_not(None),
        WHO.not_in(select(DigestRow.telegram_id)),
    )
    .group_by(WHO)
)
