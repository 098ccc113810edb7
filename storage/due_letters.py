"""What waits in the outbox: which letters may leave now, and when the next one may."""

import logging
from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Select, SelectBase, func, or_, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.letters import ANSWERS, LETTER_COLUMNS, ORDINARY, TRIED, Letter, OutboxRow, letter_of

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
        wanted: SelectBase = _answers(now)
        if not answers_only:
            chats_next = _next_of_chats(_next_chats(now, busy), now)
            wanted = union_all(wanted, chats_next)
        found = await self._session.execute(
            select(*LETTER_COLUMNS)
            .where(col(OutboxRow.id).in_(wanted.scalar_subquery()))
            .order_by(col(OutboxRow.send_at), col(OutboxRow.id))
        )
        chats: defaultdict[int, list[Letter]] = defaultdict(list)
        for row in found.all():
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
        send_at, retry_at = col(OutboxRow.send_at), col(OutboxRow.retry_at)
        chat_id = col(OutboxRow.chat_id)
        answers = await self._session.execute(select(send_at, retry_at).where(ANSWERS))
        moments = [max(at, again or at) for at, again in answers]
        free = select(send_at).where(ORDINARY, chat_id.not_in(select(chat_id).where(TRIED)))
        first = await self._session.execute(free.order_by(send_at).limit(1))
        moments += first.scalars()
        held = await self._session.execute(
            select(func.min(OutboxRow.send_at), func.max(retry_at))
            .where(ORDINARY, chat_id.in_(select(chat_id).where(TRIED)))
            .group_by(chat_id)
        )
        moments += [max(at, again or at) for at, again in held]
        return min(moments, default=None)


def _answers(now: datetime) -> SelectOfScalar[int | None]:
    """Nobody answers at a later moment, so only the next try is looked at."""
    retry_at = col(OutboxRow.retry_at)
    return select(col(OutboxRow.id)).where(ANSWERS).where(or_(retry_at.is_(None), retry_at <= now))


def _next_chats(now: datetime, busy: Collection[int]) -> Select[int]:
    """The chats of the letters that have waited longest."""
    chat_id = col(OutboxRow.chat_id)
    held = select(chat_id).where(TRIED, col(OutboxRow.retry_at) > now)
    oldest = (
        select(chat_id, col(OutboxRow.send_at))
        .where(ORDINARY, col(OutboxRow.send_at) <= now)
        .where(chat_id.not_in(held), chat_id.not_in(busy))
        .order_by(col(OutboxRow.send_at))
        .limit(OLDEST)
        .subquery()
    )
    chats = select(oldest.c.chat_id).group_by(oldest.c.chat_id)
    return chats.order_by(func.min(oldest.c.send_at)).limit(AT_ONCE)


def _next_of_chats(chats: Select[int], now: datetime) -> Select[int]:
    """The first letters of each of these chats."""
    chat_id, row_id = col(OutboxRow.chat_id), col(OutboxRow.id)
    place = func.row_number().over(partition_by=chat_id, order_by=row_id).label("place")
    ranked = (
        select(row_id.label("id"), place)
        .where(ORDINARY, col(OutboxRow.send_at) <= now, chat_id.in_(chats.scalar_subquery()))
        .subquery()
    )
    return select(ranked.c.id).where(ranked.c.place <= OF_A_CHAT)


def _place(letter: Letter) -> tuple[int, int]:
    return -letter.priority, letter.id
