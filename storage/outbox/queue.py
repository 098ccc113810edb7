"""What waits in the outbox: which letters may leave now, and when the next one may."""

import logging
from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Select, SelectBase, bindparam, func, not_, or_, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from storage.outbox.rows import (
    ANSWERS,
    LETTER_COLUMNS,
    ORDINARY,
    TRIED,
    Letter,
    OutboxRow,
    letter_of,
)
from storage.sql.array_parameter import among
from storage.sql.datetime_codec import quick
from storage.sql.direct import read_letters
from storage.sql.rows import table_of

log = logging.getLogger(__name__)

UNREADABLE = (ValueError, KeyError, TypeError)
# How many of the oldest letters decide which chats come next, and how many of each are taken.
OLDEST = 1000
OF_A_CHAT = 20
AT_ONCE = 50


class DueLetters:
    """Reads what is to be said. Answers to button presses wait for nobody."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def due(
        self, now: datetime, busy: Collection[int] = (), *, answers_only: bool = False
    ) -> dict[int, list[Letter]]:
        """Letters to deliver now, by chat, in the order in which they were written.

        Chats that are busy, or in which a letter waits for another try, are left out, so that
        order is kept; only answers to button presses overtake. Of a long queue only its first
        letters are read, and the chats that have waited longest come first.
        """
        statement = DUE_ANSWERS if answers_only else DUE
        params = {"now": now} if answers_only else {"now": now, "busy": list(busy)}
        chats: defaultdict[int, list[Letter]] = defaultdict(list)
        for row in await read_letters(self._session, statement, params):
            try:
                letter = letter_of(row)
            except UNREADABLE as error:
                await self._put_aside(row[0], type(error).__name__, now)
            else:
                chats[letter.chat_id].append(letter)
        return {chat: sorted(letters, key=_place) for chat, letters in chats.items()}

    async def _put_aside(self, row_id: int, kind: str, now: datetime) -> None:
        """Somebody else wrote into the outbox, and must not hold up everybody for it."""
        log.error("Letter %d cannot be read", row_id)
        failed = {"failed_at": now, "failure": f"{kind}: it cannot be read"}
        row = update(OutboxRow).where(col(OutboxRow.id) == row_id)
        await self._session.execute(row.values(**failed))

    async def next_at(self) -> datetime | None:
        """The earliest moment at which an unsent letter may leave.

        In a chat that is held up, nothing leaves before the held letter is tried again.
        """
        found = await read_letters(self._session, MOMENTS)
        return min((max(at, again or at) for at, again in found), default=None)


def _next_letters() -> Select[int | None]:
    """The first letters of the chats that have waited longest.

    Chats in which a letter waits for another try, and those that are busy, are left out.
    """
    row_id, chat_id, send_at = col(OutboxRow.id), col(OutboxRow.chat_id), col(OutboxRow.send_at)
    held = select(chat_id).where(TRIED, col(OutboxRow.retry_at) > NOW)
    oldest = (
        select(chat_id, send_at)
        .where(ORDINARY, send_at <= NOW, chat_id.not_in(held), not_(among(chat_id, "busy")))
        .order_by(send_at)
        .limit(OLDEST)
        .subquery()
    )
    chats = select(oldest.c.chat_id).group_by(oldest.c.chat_id)
    chats = chats.order_by(func.min(oldest.c.send_at)).limit(AT_ONCE)
    place = func.row_number().over(partition_by=chat_id, order_by=row_id).label("place")
    ranked = (
        select(row_id.label("id"), place)
        .where(ORDINARY, send_at <= NOW, chat_id.in_(chats.scalar_subquery()))
        .subquery()
    )
    return select(ranked.c.id).where(ranked.c.place <= OF_A_CHAT)


def _letters(wanted: SelectBase) -> Any:
    return (
        select(*LETTER_COLUMNS)
        .where(col(OutboxRow.id).in_(wanted.scalar_subquery()))
        .order_by(col(OutboxRow.send_at), col(OutboxRow.id))
    )


# Put together once: that takes longer than to run them. Nobody answers at a later moment, so of
# answers only the next try is looked at.
NOW = bindparam("now", type_=table_of(OutboxRow).c.send_at.type)
RETRY_AT = col(OutboxRow.retry_at)
IDS_OF_ANSWERS = (
    select(col(OutboxRow.id)).where(ANSWERS).where(or_(RETRY_AT.is_(None), RETRY_AT <= NOW))
)
DUE_ANSWERS = _letters(IDS_OF_ANSWERS)
DUE = _letters(union_all(IDS_OF_ANSWERS, _next_letters()))
SEND_AT, AGAIN_AT = quick((col(OutboxRow.send_at), RETRY_AT))
HELD_UP = select(col(OutboxRow.chat_id)).where(TRIED)
MOMENTS_OF_ANSWERS = select(SEND_AT, AGAIN_AT).where(ANSWERS)
MOMENTS_OF_HELD = (
    select(func.min(SEND_AT), func.max(AGAIN_AT))
    .where(ORDINARY, col(OutboxRow.chat_id).in_(HELD_UP))
    .group_by(col(OutboxRow.chat_id))
)
FIRST_OF_FREE = (
    select(SEND_AT, AGAIN_AT)
    .where(ORDINARY, col(OutboxRow.chat_id).not_in(HELD_UP))
    .order_by(col(OutboxRow.send_at))
    .limit(1)
    .subquery()
)
MOMENTS = union_all(MOMENTS_OF_ANSWERS, MOMENTS_OF_HELD, select(*FIRST_OF_FREE.c))


def _place(letter: Letter) -> tuple[int, int]:
    return -letter.priority, letter.id
