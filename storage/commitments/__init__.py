"""Promises and action items in the database."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, Integer, and_, bindparam, func, or_, text, type_coerce
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.commitments import Commitment, DateChange
from storage.sql.array_parameter import among
from storage.sql.datetime_codec import MOMENT, quick
from storage.sql.direct import add, read
from storage.sql.due import any_of, earliest, first_of, reschedule
from storage.sql.query_cache import ask_once
from storage.sql.rows import (
    Numbered,
    columns_of,
    content_of,
    partial_index,
    to_row,
    value_of,
    without_id,
)

OPEN = text("closed_at IS NULL")
Promised = tuple[int, datetime]


class CommitmentRow(SQLModel, table=True):
    """A commitment; the `*_at` columns that are not past are its schedule."""

    __tablename__ = "commitments"
    __table_args__ = (
        partial_index("commitments_remind_at", "remind_at", of=OPEN),
        partial_index("commitments_outcome_at", "outcome_at", of=OPEN),
        partial_index("commitments_expires_at", "expires_at", of=OPEN),
        Index("commitments_source", "source_chat_id", "source_message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    partnership_id: int = Field(foreign_key="partnerships.id", index=True)
    owner_id: int = Field(foreign_key="members.id", index=True)
    kind: str
    what: str
    made_at: datetime
    span_from: datetime
    source_chat_id: int = Field(sa_type=BigInteger)
    source_message_id: int = Field(sa_type=Numbered)
    logged_by_id: int = Field(foreign_key="members.id")
    due_at: datetime | None = None
    context: str = ""
    carried_for: str | None = None
    question_id: int | None = Field(default=None, index=True)
    accepted_at: datetime | None = None
    expires_at: datetime | None = None
    remind_at: datetime | None = None
    outcome_at: datetime | None = None
    outcome_asks: int = 0
    date_changes: int = 0
    suggested_due_at: datetime | None = None
    suggested_by_message_id: int | None = Field(default=None, sa_type=Numbered)
    closed_at: datetime | None = None
    closed_by_message_id: int | None = Field(default=None, sa_type=Numbered)
    outcome: str | None = None
    handed_from_id: int | None = Field(default=None, index=True)


class DateChangeRow(SQLModel, table=True):
    """One move of a date; the commitment itself only knows the date that stands."""

    __tablename__ = "date_changes"

    id: int | None = Field(default=None, primary_key=True)
    commitment_id: int = Field(foreign_key="commitments.id", index=True)
    due_at: datetime
    changed_at: datetime
    message_id: int | None = Field(default=None, sa_type=Numbered)


class Commitments:
    """Finds and keeps commitments. `touched` are the partnerships in which something changed."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self.touched: set[int] = set()

    async def add(self, commitment: Commitment) -> Commitment:
        """Keep a new commitment; returns it with its id."""
        row_id = await add(self._session, CommitmentRow, without_id(commitment))
        self.touched.add(commitment.partnership_id)
        return replace(commitment, id=row_id)

    async def save(self, commitment: Commitment) -> Commitment:
        """Keep what has changed."""
        await self._session.merge(to_row(CommitmentRow, commitment))
        await self._session.flush()
        self.touched.add(commitment.partnership_id)
        return commitment

    async def reschedule(self, moved: Iterable[Commitment]) -> None:
        """Keep of many when they come up next and how often they have.

        Boards show nothing of that.
        """
        schedules = {
            each.id: (each.remind_at, each.outcome_at, each.outcome_asks) for each in moved
        }
        await reschedule(self._session, CommitmentRow, SCHEDULE, schedules)

    async def all_of(self, partnership_id: int) -> list[Commitment]:
        """Everything that was ever kept for a partnership."""
        return await self._all(col(CommitmentRow.partnership_id) == partnership_id)

    async def add_date_change(self, change: DateChange) -> None:
        """Keep one move of a date for the history."""
        self._session.add(DateChangeRow(**asdict(change)))
        await self._session.flush()

    async def date_changes(self, commitment_id: int) -> list[DateChange]:
        """The dates to which a commitment was moved, first move first."""
        rows = await self._session.execute(
            select(DateChangeRow)
            .where(col(DateChangeRow.commitment_id) == commitment_id)
            .order_by(col(DateChangeRow.id))
        )
        return [DateChange(**row.model_dump(exclude={"id"})) for row in rows.scalars()]

    async def get(self, commitment_id: int) -> Commitment | None:
        """The commitment with that id."""
        row = await self._session.get(CommitmentRow, commitment_id)
        return value_of(Commitment, content_of(row, Commitment)) if row else None

    async def open_of_partnership(self, partnership_id: int) -> list[Commitment]:
        """What is open between the two utilities, soonest date first, undated last."""
        place = {"partnership_id": partnership_id}
        return await self._ask("open items", OPEN_ITEMS, place)

    async def open_of_owner(self, owner_id: int) -> list[Commitment]:
        """What a member has open, soonest date first, undated last."""
        return await self._ask("open items of one", OPEN_OF_OWNER, {"owner_id": owner_id})

    async def coming(
        self, owner_ids: Collection[int], after: datetime, until: datetime
    ) -> list[Commitment]:
        """What is to be said of commitments between two moments (UTC), the last included."""
        params = {"owner_ids": owner_ids, "after": after, "until": until}
        return commitments_of(await read(self._session, COMING, params))

    async def from_message(self, chat_id: int, message_id: int) -> list[Commitment]:
        """What was made out of one message, in the order of its lines."""
        place = {"chat_id": chat_id, "message_id": message_id}
        return commitments_of(await read(self._session, FROM_MESSAGE, place))

    async def for_question(self, question_id: int) -> list[Commitment]:
        """Open promises that came from a holding reply to this question."""
        return commitments_of(await read(self._session, OF_QUESTION, {"question_id": question_id}))

    async def promised(self, question_ids: Collection[int]) -> dict[int, datetime]:
        """Until when questions are to be answered by open promises of it, by their ids (UTC)."""

        async def ask() -> list[Promised]:
            found = await read(self._session, PROMISED, {"question_ids": question_ids})
            return [*map(tuple, found)]

        key = "answers", *question_ids
        return dict(await ask_once(self._session, "commitments", key, ask))

    async def handed_on(self, commitment_id: int) -> list[Commitment]:
        """Open items into which this one is going over: proposals to whoever may take it."""
        return await self._all(
            col(CommitmentRow.handed_from_id) == commitment_id,
            col(CommitmentRow.closed_at).is_(None),
        )

    async def closed_since(self, partnership_id: int, since: datetime) -> list[Commitment]:
        """What ended in a partnership after a moment (UTC)."""
        return await self._all(
            col(CommitmentRow.partnership_id) == partnership_id,
            col(CommitmentRow.closed_at) > since,
        )

    async def to_remind(self, now: datetime, limit: int = 200) -> list[Commitment]:
        """Those of which somebody is to be reminded now."""
        return await self._due(TO_REMIND, now, limit)

    async def to_ask(self, now: datetime, limit: int = 200) -> list[Commitment]:
        """Those whose outcome is to be asked now."""
        return await self._due(TO_ASK, now, limit)

    async def to_expire(self, now: datetime, limit: int = 200) -> list[Commitment]:
        """Those that nobody agreed to in time."""
        return await self._due(TO_EXPIRE, now, limit)

    async def _due(self, statement: Any, now: datetime, limit: int) -> list[Commitment]:
        params = {"now": now, "limit": limit}
        return commitments_of(await read(self._session, statement, params))

    async def next_at(self) -> datetime | None:
        """The earliest moment at which something of the schedule is due."""
        return await earliest(self._session, NEXT_AT)

    async def _ask(self, name: str, statement: Any, params: dict[str, int]) -> list[Commitment]:
        async def ask() -> list[Commitment]:
            return commitments_of(await read(self._session, statement, params))

        return await ask_once(self._session, "commitments", (name, *params.values()), ask)

    async def _all(self, *conditions: Any) -> list[Commitment]:
        return commitments_of(await read(self._session, _soonest_first(*conditions)))


# Of many rows only the values are read: that takes a third of the time that the rows take.
COLUMNS = quick(columns_of(CommitmentRow, Commitment))
SPOKEN_OF_AT = (col(CommitmentRow.remind_at), col(CommitmentRow.outcome_at))
SCHEDULE = (*SPOKEN_OF_AT, col(CommitmentRow.outcome_asks))


SOONEST_FIRST = (
    col(CommitmentRow.due_at).is_(None),
    col(CommitmentRow.due_at),
    col(CommitmentRow.id),
)


def _soonest_first(*conditions: Any) -> Any:
    return select(*COLUMNS).where(*conditions).order_by(*SOONEST_FIRST)


def _due(at: Any) -> Any:
    due = select(*COLUMNS).where(at <= bindparam("now"), col(CommitmentRow.closed_at).is_(None))
    first = due.order_by(at, col(CommitmentRow.id)).limit(bindparam("limit", type_=Integer()))
    return first.with_for_update(skip_locked=True)


# Statements that each message or sweep needs are put together once.
TO_REMIND = _due(col(CommitmentRow.remind_at))
TO_ASK = _due(col(CommitmentRow.outcome_at))
TO_EXPIRE = _due(col(CommitmentRow.expires_at))
OPEN_ITEMS = _soonest_first(
    col(CommitmentRow.partnership_id) == bindparam("partnership_id"),
    col(CommitmentRow.closed_at).is_(None),
)
OPEN_OF_OWNER = _soonest_first(
    col(CommitmentRow.owner_id) == bindparam("owner_id"),
    col(CommitmentRow.closed_at).is_(None),
)
COMING = _soonest_first(
    among(col(CommitmentRow.owner_id), "owner_ids"),
    col(CommitmentRow.closed_at).is_(None),
    or_(*(and_(at > bindparam("after"), at <= bindparam("until")) for at in SPOKEN_OF_AT)),
)
OF_QUESTION = _soonest_first(
    col(CommitmentRow.question_id) == bindparam("question_id"),
    col(CommitmentRow.closed_at).is_(None),
)
PROMISED = (
    select(col(CommitmentRow.question_id), func.max(type_coerce(CommitmentRow.due_at, MOMENT)))
    .where(
        among(col(CommitmentRow.question_id), "question_ids"),
        col(CommitmentRow.closed_at).is_(None),
        col(CommitmentRow.due_at).is_not(None),
    )
    .group_by(col(CommitmentRow.question_id))
)
FROM_MESSAGE = (
    select(*COLUMNS)
    .where(
        col(CommitmentRow.source_chat_id) == bindparam("chat_id"),
        col(CommitmentRow.source_message_id) == bindparam("message_id"),
    )
    .order_by(col(CommitmentRow.id))
)


def commitments_of(rows: Iterable[Sequence[Any]]) -> list[Commitment]:
    """Rows of COLUMNS as values."""
    return [value_of(Commitment, columns) for columns in rows]


NEXT_AT = any_of(
    first_of(col(CommitmentRow.remind_at), OPEN),
    first_of(col(CommitmentRow.outcome_at), OPEN),
    first_of(col(CommitmentRow.expires_at), OPEN),
)
