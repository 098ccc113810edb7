"""Check-ins in the database, and the plan by which every member always has one to come."""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, and_, bindparam, delete, or_, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.checkins import CheckIn, plan
from storage.partnerships import Partnerships
from storage.people.members import Members
from storage.sql.array_parameter import among
from storage.sql.datetime_codec import quick
from storage.sql.direct import Params, read
from storage.sql.due import any_of, earliest, first_of
from storage.sql.rows import columns_of, content_of, partial_index, value_of

PLANNED = text("prompted_at IS NULL AND closed_at IS NULL")
OPEN = text("closed_at IS NULL")


class CheckInRow(SQLModel, table=True):
    """A check-in; the moments that are not past are its schedule."""

    __tablename__ = "checkins"
    __table_args__ = (
        partial_index("checkins_due_at", "due_at", of=PLANNED),
        partial_index("checkins_remind_at", "reminder_due_at", of=OPEN),
        partial_index("checkins_closes_at", "closes_at", of=OPEN),
    )

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="members.id", index=True)
    partnership_id: int = Field(foreign_key="partnerships.id", index=True)
    kind: str
    nominal_on: date
    due_at: datetime
    item_ids: str = "[]"
    answers: str = "[]"
    prompted_at: datetime | None = None
    reminder_due_at: datetime | None = None
    closes_at: datetime | None = None
    closed_at: datetime | None = None


class CheckIns:
    """Finds and keeps check-ins. `touched` are the members for whom something changed."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self.touched: set[int] = set()

    async def add(self, checkin: CheckIn) -> CheckIn:
        """Keep a new check-in; returns it with its id."""
        row = _row(checkin)
        self._session.add(row)
        await self._session.flush()
        self.touched.add(checkin.member_id)
        return _of(content_of(row, CheckIn))

    async def save(self, checkin: CheckIn) -> CheckIn:
        """Keep what has changed."""
        await self._session.merge(_row(checkin))
        await self._session.flush()
        self.touched.add(checkin.member_id)
        return checkin

    async def drop(self, checkin: CheckIn) -> None:
        """Forget one that was only planned."""
        await self._session.execute(delete(CheckInRow).where(col(CheckInRow.id) == checkin.id))

    async def get(self, checkin_id: int) -> CheckIn | None:
        """The check-in with that id."""
        row = await self._session.get(CheckInRow, checkin_id)
        return _of(content_of(row, CheckIn)) if row else None

    async def of_member(self, member_id: int) -> list[CheckIn]:
        """All of one person, newest first: one to come, then those asked or passed over."""
        return await self._ask(OF_MEMBER, {"member_id": member_id})

    async def open_of_member(self, member_id: int) -> CheckIn | None:
        """The latest one that was asked and can still be answered."""
        found = await self._ask(OPEN_OF_MEMBER, {"member_id": member_id})
        return found[0] if found else None

    async def coming(
        self, member_ids: Collection[int], since: datetime, until: datetime
    ) -> list[CheckIn]:
        """Of which people are to be asked or reminded between two moments (UTC), ends included."""
        params = {"member_ids": member_ids, "since": since, "until": until}
        return await self._ask(COMING, params)

    async def next_of(self, partnership_id: int, now: datetime) -> datetime | None:
        """When the next check-in of anybody in a partnership comes, after now."""
        params = {"partnership_id": partnership_id, "now": now}
        return await earliest(self._session, NEXT, params)

    async def due(self, now: datetime, limit: int = 50) -> list[CheckIn]:
        """Those to be asked now."""
        return await self._ask(DUE, {"now": now, "limit": limit})

    async def to_remind(self, now: datetime, limit: int = 50) -> list[CheckIn]:
        """Those of which somebody is to be reminded now."""
        return await self._ask(TO_REMIND, {"now": now, "limit": limit})

    async def to_close(self, now: datetime, limit: int = 50) -> list[CheckIn]:
        """Those that close now."""
        return await self._ask(TO_CLOSE, {"now": now, "limit": limit})

    async def next_at(self) -> datetime | None:
        """The earliest moment at which anything of the schedule is due."""
        return await earliest(self._session, NEXT_AT)

    async def _ask(self, statement: Any, params: Params) -> list[CheckIn]:
        return [_of(columns) for columns in await read(self._session, statement, params)]


class CheckInPlans:
    """Sees to it that everybody who gets check-ins has exactly one to come."""

    def __init__(self, partnerships: Partnerships, members: Members, checkins: CheckIns) -> None:
        self._partnerships = partnerships
        self._members = members
        self._checkins = checkins

    async def renew(self, now: datetime) -> None:
        """Plan anew for everybody whose answers, hours, role, phase or norms have changed."""
        changed = self._members.touched | self._checkins.touched
        for partnership_id in self._partnerships.touched:
            changed |= {each.id for each in await self._members.of_partnership(partnership_id)}
        for member_id in sorted(changed):
            await self._plan(member_id, now)

    async def _plan(self, member_id: int, now: datetime) -> None:
        theirs = await self._checkins.of_member(member_id)
        planned = next((checkin for checkin in theirs if checkin.is_planned), None)
        if planned is not None and planned.due_at <= now:
            return
        member = await self._members.get(member_id)
        partnership = await self._partnerships.get(member.partnership_id)
        wanted = plan(member, partnership, theirs, now)
        if planned is None and wanted is not None:
            await self._checkins.add(wanted)
        elif planned is not None and wanted is not None:
            await self._checkins.save(replace(wanted, id=planned.id))
        elif planned is not None:
            await self._checkins.drop(planned)


def _planned() -> tuple[Any, ...]:
    return (col(CheckInRow.prompted_at).is_(None), *_open())


def _open() -> tuple[Any, ...]:
    return (col(CheckInRow.closed_at).is_(None),)


def _within(at: Any) -> Any:
    return and_(at >= bindparam("since"), at <= bindparam("until"))


# Statements that many messages need are put together once.
NEXT = first_of(
    col(CheckInRow.due_at),
    col(CheckInRow.partnership_id) == bindparam("partnership_id"),
    col(CheckInRow.due_at) > bindparam("now"),
    *_planned(),
)
COLUMNS = quick(columns_of(CheckInRow, CheckIn))


def _those(*conditions: Any, order: Any = None) -> Any:
    at = col(CheckInRow.due_at) if order is None else order
    return select(*COLUMNS).where(*conditions).order_by(at, col(CheckInRow.id))


def _due(at: Any, *conditions: Any) -> Any:
    first = _those(at <= bindparam("now"), *conditions, order=at)
    return first.limit(bindparam("limit", type_=Integer())).with_for_update(skip_locked=True)


DUE = _due(col(CheckInRow.due_at), *_planned())
TO_REMIND = _due(col(CheckInRow.reminder_due_at), *_open())
TO_CLOSE = _due(col(CheckInRow.closes_at), *_open())
OF_MEMBER = _those(
    col(CheckInRow.member_id) == bindparam("member_id"), order=col(CheckInRow.due_at).desc()
)
OPEN_OF_MEMBER = OF_MEMBER.where(col(CheckInRow.prompted_at).is_not(None), *_open())
COMING = _those(
    among(col(CheckInRow.member_id), "member_ids"),
    *_open(),
    or_(
        and_(col(CheckInRow.prompted_at).is_(None), _within(col(CheckInRow.due_at))),
        _within(col(CheckInRow.reminder_due_at)),
    ),
)


def _row(checkin: CheckIn) -> CheckInRow:
    packed = {
        "id": checkin.id or None,
        "item_ids": json.dumps(checkin.item_ids),
        "answers": json.dumps(checkin.answers, ensure_ascii=False),
    }
    return CheckInRow(**asdict(checkin) | packed)


def _of(columns: Sequence[Any]) -> CheckIn:
    *before, item_ids, answers, prompted, reminder_due, closes, closed = columns
    items, given = json.loads(item_ids), map(tuple, json.loads(answers))
    after = prompted, reminder_due, closes, closed
    return value_of(CheckIn, (*before, tuple(items), tuple(given), *after))


NEXT_AT = any_of(
    first_of(col(CheckInRow.due_at), *_planned()),
    first_of(col(CheckInRow.reminder_due_at), *_open()),
    first_of(col(CheckInRow.closes_at), *_open()),
)
