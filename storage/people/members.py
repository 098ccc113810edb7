"""The people of the partnerships in the database."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import BigInteger, and_, func, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.calendars import WorkingCalendar
from mentoring.partnerships import Member, Reader, Role, Side
from storage.partnerships import CALENDAR, UtilityRow
from storage.people.coordinators import CoordinatorRow
from storage.people.readers import read_reader
from storage.sql.array_parameter import among
from storage.sql.calendar_columns import read_calendar
from storage.sql.datetime_codec import quick
from storage.sql.direct import read
from storage.sql.entity_cache import Memory

COORDINATOR_HOURS = (time(8, 30), time(17, 0))
MONDAY_TO_FRIDAY = frozenset(range(5))


def coordinator_calendar(zone: str) -> WorkingCalendar:
    """When coordinators work: they belong to no utility, so only their IANA zone is known."""
    return WorkingCalendar(zone, MONDAY_TO_FRIDAY, *COORDINATOR_HOURS)


class MemberRow(SQLModel, table=True):
    """A person in a partnership. Somebody in two partnerships has two rows."""

    __tablename__ = "members"

    id: int | None = Field(default=None, primary_key=True)
    partnership_id: int = Field(foreign_key="partnerships.id", index=True)
    key: str
    name: str
    side: str
    role: str
    language: str
    timezone: str | None = None
    telegram_id: int | None = Field(default=None, sa_type=BigInteger, index=True)
    username: str | None = None
    stand_in_id: int | None = None
    started_at: datetime | None = None
    unreachable_at: datetime | None = None
    left_at: datetime | None = None
    mission_zone: str | None = None
    mission_until: date | None = None


class Members:
    """Finds and keeps members. `touched` are those who joined or changed.

    `parted` are the Telegram ids of people who are somebody less than before.
    """

    def __init__(self, session: AsyncSession, memory: Memory) -> None:
        self._session = session
        self._memory = memory
        self.touched: set[int] = set()
        self.parted: set[int] = set()

    async def get(self, member_id: int) -> Member:
        """The member with that id. KeyError when there is none."""
        found = await self._memory.recall(
            ("member", member_id), lambda: self._all(col(MemberRow.id) == member_id)
        )
        if not found:
            raise KeyError(member_id)
        return found[0]

    async def of_partnership(self, partnership_id: int) -> list[Member]:
        """Everybody who is or was in a partnership, in the order in which they were named."""
        team = await self._memory.recall(
            ("team", partnership_id),
            lambda: self._all(col(MemberRow.partnership_id) == partnership_id),
        )
        return [*team]

    async def foresee(self, partnership_ids: Iterable[int]) -> None:
        """Read several teams together, of which one after the other will be asked for."""
        unknown = await self._memory.unknown("team", partnership_ids)
        if not unknown:
            return
        teams: defaultdict[int, list[Member]] = defaultdict(list)
        for each in await self._read(TEAMS, {"partnership_ids": unknown}):
            teams[each.partnership_id].append(each)
        for partnership_id in unknown:
            self._memory.keep(("team", partnership_id), teams[partnership_id])

    async def here(self, partnership_id: int) -> list[Member]:
        """Those of a partnership who have not left: who can be chosen and written to."""
        return [each for each in await self.of_partnership(partnership_id) if each.is_here]

    async def of_telegram(self, telegram_id: int) -> list[Member]:
        """Who somebody on Telegram is: one member for each partnership they are in."""
        theirs = await self._memory.recall(
            ("person", telegram_id),
            lambda: self._all(col(MemberRow.telegram_id) == telegram_id),
        )
        return [*theirs]

    async def in_partnership(self, partnership_id: int, telegram_id: int) -> Member | None:
        """Who somebody on Telegram is in this partnership."""
        team = await self.of_partnership(partnership_id)
        return next((member for member in team if member.telegram_id == telegram_id), None)

    async def save(self, member: Member, timezone: str | None = None) -> Member:
        """Make a member, or update one known by key; `timezone` if not the utility's."""
        team = await self.of_partnership(member.partnership_id)
        known = next((each for each in team if each.key == member.key), None)
        if known is not None:
            member = replace(
                member,
                id=known.id,
                telegram_id=known.telegram_id,
                username=member.username or known.username,
                started_at=known.started_at,
                unreachable_at=known.unreachable_at,
                mission_zone=known.mission_zone,
                mission_until=known.mission_until,
                left_at=known.left_at,
            )
        row = MemberRow(
            id=member.id or None,
            timezone=timezone,
            side=member.side,
            role=member.role,
            **{column.key: getattr(member, column.key) for column in SHARED},
        )
        row = await self._session.merge(row)
        await self.changed(row)
        return await self.get(row.id or 0)

    async def joined(
        self, member_id: int, telegram_id: int, name: str | None, now: datetime
    ) -> None:
        """Somebody started the bot as this member; `name` is their Telegram username.

        Whoever is on a mission already is so in this partnership too.
        """
        row = await self._session.get_one(MemberRow, member_id)
        for each in await self.of_telegram(telegram_id):
            if each.mission_zone is not None:
                row.mission_zone, row.mission_until = each.mission_zone, each.mission_until
        row.telegram_id, row.started_at = telegram_id, now
        row.unreachable_at = None
        row.username = name or row.username
        await self.changed(row)

    async def left(self, member_id: int) -> None:
        """Somebody had started the bot as this member by mistake: as if they never had."""
        await self._part(await self._session.get_one(MemberRow, member_id))

    async def depart(self, member_id: int, now: datetime) -> None:
        """Somebody leaves the partnership: nothing but their name and their record stays."""
        row = await self._session.get_one(MemberRow, member_id)
        row.left_at = now
        await self._part(row)

    async def lead(self, member_id: int) -> None:
        """Somebody becomes the lead of their side."""
        row = await self._session.get_one(MemberRow, member_id)
        row.role = Role.LEAD
        await self.changed(row)

    async def speak(self, telegram_id: int, language: str) -> None:
        """Somebody chose a language: for every partnership they are in, and as a coordinator."""
        for each in await self.of_telegram(telegram_id):
            row = await self._session.get_one(MemberRow, each.id)
            row.language = language
            await self.changed(row)
        coordinator = await self._session.get(CoordinatorRow, telegram_id)
        if coordinator is not None:
            coordinator.language = language
            await self._session.flush()
        self._memory.forget()

    async def unreachable(self, telegram_id: int, now: datetime | None) -> None:
        """Somebody blocked the bot (a moment in UTC) or came back (None)."""
        await self._session.execute(
            update(MemberRow)
            .where(col(MemberRow.telegram_id) == telegram_id)
            .values(unreachable_at=now)
        )
        self._memory.forget()

    async def reader(self, chat_id: int, partnership_id: int | None) -> Reader:
        """The language and places of whoever reads a chat."""
        key = "reader", chat_id, partnership_id
        return await self._memory.recall(
            key, lambda: read_reader(self._session, self, chat_id, partnership_id)
        )

    async def changed(self, row: MemberRow) -> None:
        """A row was changed: it is read anew, and what depends on it is planned anew."""
        await self._session.flush()
        self._memory.forget()
        self.touched.add(row.id or 0)

    async def _part(self, row: MemberRow) -> None:
        """Nothing ties this member to an account on Telegram any more."""
        if row.telegram_id is not None:
            self.parted.add(row.telegram_id)
        row.telegram_id = row.started_at = row.unreachable_at = row.username = None
        row.mission_zone = row.mission_until = None
        await self.changed(row)

    async def _all(self, *conditions: Any) -> list[Member]:
        return await self._read(ALL.where(*conditions))

    async def _read(self, statement: Any, params: dict[str, Any] | None = None) -> list[Member]:
        found = [_value(*columns) for columns in await read(self._session, statement, params)]
        for member in found:
            self._memory.keep(("member", member.id), [member])
        return found


# Columns that hold a field of a member as it is.
SHARED: tuple[Any, ...] = (
    col(MemberRow.partnership_id),
    col(MemberRow.key),
    col(MemberRow.name),
    col(MemberRow.language),
    col(MemberRow.telegram_id),
    col(MemberRow.username),
    col(MemberRow.stand_in_id),
    col(MemberRow.started_at),
    col(MemberRow.unreachable_at),
    col(MemberRow.left_at),
    col(MemberRow.mission_zone),
    col(MemberRow.mission_until),
)


# Of many rows only the values are read: that takes a third of the time that the rows take.
COLUMNS = quick(
    (
        col(MemberRow.id),
        col(MemberRow.side),
        col(MemberRow.role),
        *SHARED,
        func.coalesce(col(MemberRow.mission_zone), col(MemberRow.timezone)),
        *CALENDAR,
    )
)
ALL = (
    select(*COLUMNS)
    .outerjoin_from(
        MemberRow,
        UtilityRow,
        and_(
            col(UtilityRow.partnership_id) == col(MemberRow.partnership_id),
            col(UtilityRow.side) == col(MemberRow.side),
        ),
    )
    .order_by(col(MemberRow.id))
)
TEAMS = ALL.where(among(col(MemberRow.partnership_id), "partnership_ids"))


def _value(member_id: int, side: str, role: str, *columns: Any) -> Member:
    shared, (zone, *calendar) = columns[: len(SHARED)], columns[len(SHARED) :]
    return Member(
        id=member_id,
        side=Side(side),
        role=Role(role),
        calendar=_calendar(zone, *calendar),
        **{column.key: value for column, value in zip(SHARED, shared, strict=True)},
    )


def _calendar(zone: str | None, timezone: str | None, *hours: Any) -> WorkingCalendar:
    """The hours of a utility, or of a coordinator, by the clock of whoever lives elsewhere."""
    if timezone is None:
        return coordinator_calendar(zone or "UTC")
    return read_calendar(zone or timezone, *hours)
