"""The outbox as delivery sees it: what is due in which chat, and what became of it."""

from collections import defaultdict
from datetime import datetime
from itertools import groupby

from sqlalchemy import or_, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from storage.letters import Letter, Method, OutboxRow, as_letter, is_unsent

CLAIM = 500


class Deliveries:
    """Reads letters that are due and writes down what happened to them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def due(self, now: datetime) -> dict[int, list[Letter]]:
        """Letters to deliver now, by chat, in the order in which they were written.

        A chat in which a letter waits for another try is left out, so that order is kept; only
        answers to button presses overtake.
        """
        unsent = is_unsent()
        waiting = col(OutboxRow.retry_at) > now
        held = select(OutboxRow.chat_id).where(*unsent, waiting, col(OutboxRow.priority) == 0)
        rows = await self._session.execute(
            select(OutboxRow)
            .where(*unsent, col(OutboxRow.send_at) <= now)
            .where(or_(col(OutboxRow.priority) > 0, col(OutboxRow.chat_id).not_in(held)))
            .where(or_(col(OutboxRow.retry_at).is_(None), ~waiting))
            .order_by(col(OutboxRow.priority).desc(), col(OutboxRow.id))
            .limit(CLAIM)
        )
        letters = sorted(map(as_letter, rows.scalars()), key=lambda letter: letter.chat_id)
        return {chat: list(group) for chat, group in groupby(letters, lambda r: r.chat_id)}

    async def next_at(self) -> datetime | None:
        """The earliest moment at which an unsent letter may leave.

        In a chat that is held up, nothing leaves before the held letter is tried again.
        """
        rows = await self._session.execute(
            select(OutboxRow.chat_id, OutboxRow.send_at, OutboxRow.retry_at).where(*is_unsent())
        )
        chats: defaultdict[int, list[tuple[datetime, datetime | None]]] = defaultdict(list)
        for chat_id, send_at, retry_at in rows:
            chats[chat_id].append((send_at, retry_at))
        return min(map(_leaves_at, chats.values()), default=None)

    async def arrived(self, chat_id: int) -> list[Letter]:
        """New messages and edits that arrived in a chat, in the order in which they did."""
        rows = await self._session.execute(
            select(OutboxRow)
            .where(
                col(OutboxRow.chat_id) == chat_id,
                col(OutboxRow.sent_at).is_not(None),
                col(OutboxRow.method).in_((Method.SEND, Method.EDIT)),
            )
            .order_by(col(OutboxRow.sent_at), col(OutboxRow.id))
        )
        return [as_letter(row) for row in rows.scalars()]

    async def message_of(self, key: str) -> int | None:
        """The id of the message that was sent under a key, if it was."""
        rows = await self._session.execute(
            select(OutboxRow.message_id).where(col(OutboxRow.dedupe_key) == key)
        )
        return rows.scalar_one_or_none()

    async def sent(self, letter: Letter, message_id: int | None, now: datetime) -> None:
        """The letter has arrived."""
        await self._mark(letter.id, sent_at=now, message_id=message_id)

    async def postpone(self, letter: Letter, retry_at: datetime, reason: str) -> None:
        """The letter did not arrive; it is tried again."""
        await self._mark(
            letter.id, attempts=letter.attempts + 1, retry_at=retry_at, failure=reason
        )

    async def give_up(self, letter: Letter, reason: str, now: datetime) -> None:
        """The letter will never arrive."""
        await self._mark(letter.id, failed_at=now, failure=reason)

    async def move_chat(self, old_chat_id: int, new_chat_id: int) -> None:
        """A group became a supergroup: what waits for it waits under its new id."""
        await self._session.execute(
            update(OutboxRow)
            .where(col(OutboxRow.chat_id) == old_chat_id, col(OutboxRow.sent_at).is_(None))
            .values(chat_id=new_chat_id)
        )

    async def _mark(self, letter_id: int, **fields: object) -> None:
        await self._session.execute(
            update(OutboxRow).where(col(OutboxRow.id) == letter_id).values(**fields)
        )


def _leaves_at(letters: list[tuple[datetime, datetime | None]]) -> datetime:
    """When the next letter of a chat may leave."""
    first = min(send_at for send_at, _ in letters)
    return max([first, *(retry_at for _, retry_at in letters if retry_at is not None)])
