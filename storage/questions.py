"""Messages that wait for an answer, in the database."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, Integer, bindparam, or_, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.questions import Question
from storage.sql.array_parameter import among
from storage.sql.datetime_codec import quick
from storage.sql.direct import add, read
from storage.sql.due import earliest, first_of, reschedule
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

WAITS = text("answered_at IS NULL AND closed_at IS NULL")


class QuestionRow(SQLModel, table=True):
    """A question; `remind_at` is its schedule."""

    __tablename__ = "questions"
    __table_args__ = (
        partial_index("questions_remind_at", "remind_at", of=WAITS),
        Index("questions_message", "chat_id", "message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    partnership_id: int = Field(foreign_key="partnerships.id", index=True)
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int = Field(sa_type=Numbered)
    asker_id: int = Field(foreign_key="members.id")
    addressee_id: int | None = Field(default=None, foreign_key="members.id")
    side: str
    kind: str
    asked_at: datetime
    response_due_at: datetime
    text: str = ""
    due_by_asker: bool = False
    remind_at: datetime | None = None
    reminders: int = 0
    acknowledged_at: datetime | None = None
    acknowledged_by_message_id: int | None = Field(default=None, sa_type=Numbered)
    commitment_id: int | None = None
    rests_for_id: int | None = None
    rested_at: datetime | None = None
    resumed_at: datetime | None = None
    repeat_message_id: int | None = Field(default=None, sa_type=Numbered)
    answered_at: datetime | None = None
    answered_by_message_id: int | None = Field(default=None, sa_type=Numbered)
    closed_at: datetime | None = None
    snoozed_until: datetime | None = None


class Questions:
    """Finds and keeps questions."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, question: Question) -> Question:
        """Keep a new question; returns it with its id."""
        return replace(question, id=await add(self._session, QuestionRow, without_id(question)))

    async def save(self, question: Question) -> Question:
        """Keep what has changed."""
        await self._session.merge(to_row(QuestionRow, question))
        await self._session.flush()
        return question

    async def reschedule(self, moved: Iterable[Question]) -> None:
        """Keep of many when they are reminded of next and how often they have been."""
        schedules = {each.id: (each.remind_at, each.reminders) for each in moved}
        await reschedule(self._session, QuestionRow, SCHEDULE, schedules)

    async def all_of(self, partnership_id: int) -> list[Question]:
        """Everything that was ever kept for a partnership."""
        return await self._all(col(QuestionRow.partnership_id) == partnership_id)

    async def get(self, question_id: int) -> Question | None:
        """The question with that id."""
        row = await self._session.get(QuestionRow, question_id)
        return value_of(Question, content_of(row, Question)) if row else None

    async def of_message(self, chat_id: int, message_id: int) -> list[Question]:
        """The questions that one message asked, or asked again: one, or one a side."""
        place = {"chat_id": chat_id, "message_id": message_id}
        return _questions(await read(self._session, OF_MESSAGE, place))

    async def waiting(self, partnership_id: int) -> list[Question]:
        """What waits for an answer in a partnership, oldest first."""
        return await ask_once(
            self._session, "questions", partnership_id, lambda: self._waiting(partnership_id)
        )

    async def coming(
        self, partnership_ids: Collection[int], after: datetime, until: datetime
    ) -> list[Question]:
        """What is reminded of between two moments (UTC), the last included."""
        params = {"partnership_ids": partnership_ids, "after": after, "until": until}
        return _questions(await read(self._session, COMING, params))

    async def resting_for(self, question_id: int) -> list[Question]:
        """Questions that rest until this counter-question is answered."""
        return _questions(await read(self._session, RESTING, {"question_id": question_id}))

    async def due(self, now: datetime, limit: int = 200) -> list[Question]:
        """Waiting questions whose reminder has come."""
        return _questions(await read(self._session, DUE, {"now": now, "limit": limit}))

    async def next_at(self) -> datetime | None:
        """The earliest moment at which a reminder is due."""
        return await earliest(self._session, NEXT_AT)

    async def _waiting(self, partnership_id: int) -> list[Question]:
        place = {"partnership_id": partnership_id}
        return _questions(await read(self._session, WAITING, place))

    async def _all(self, *conditions: Any) -> list[Question]:
        return _questions(await read(self._session, _oldest_first(*conditions)))


def _waits() -> tuple[Any, Any]:
    return col(QuestionRow.answered_at).is_(None), col(QuestionRow.closed_at).is_(None)


# Of many rows only the values are read: that takes a third of the time that the rows take.
COLUMNS = quick(columns_of(QuestionRow, Question))
SCHEDULE = (col(QuestionRow.remind_at), col(QuestionRow.reminders))


def _oldest_first(*conditions: Any) -> Any:
    rows = select(*COLUMNS).where(*conditions)
    return rows.order_by(col(QuestionRow.asked_at), col(QuestionRow.id))


COMING = _oldest_first(
    among(col(QuestionRow.partnership_id), "partnership_ids"),
    col(QuestionRow.remind_at) > bindparam("after"),
    col(QuestionRow.remind_at) <= bindparam("until"),
    *_waits(),
)
# A statement that each message needs is put together once.
WAITING = _oldest_first(col(QuestionRow.partnership_id) == bindparam("partnership_id"), *_waits())

OF_MESSAGE = _oldest_first(
    col(QuestionRow.chat_id) == bindparam("chat_id"),
    or_(
        col(QuestionRow.message_id) == bindparam("message_id"),
        col(QuestionRow.repeat_message_id) == bindparam("message_id"),
    ),
)
RESTING = _oldest_first(col(QuestionRow.rests_for_id) == bindparam("question_id"), *_waits())
DUE = (
    select(*COLUMNS)
    .where(col(QuestionRow.remind_at) <= bindparam("now"), *_waits())
    .order_by(col(QuestionRow.remind_at), col(QuestionRow.id))
    .limit(bindparam("limit", type_=Integer()))
    .with_for_update(skip_locked=True)
)

NEXT_AT = first_of(col(QuestionRow.remind_at), *_waits())


def _questions(rows: Iterable[Sequence[Any]]) -> list[Question]:
    return [value_of(Question, columns) for columns in rows]
