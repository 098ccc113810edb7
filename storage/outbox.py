"""The outbox: everything the bot has to say, written in the transaction that decided it."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, or_, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.notices import Notice
from mentoring.partnerships import Member, Partnership
from storage.letters import Letter, Method, pack, unpack

UNSENT = text("sent_at IS NULL AND failed_at IS NULL")


class OutboxRow(SQLModel, table=True):
    """One call to make: to whom, what, from when on, and what came of it."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("outbox_unsent", "send_at", sqlite_where=UNSENT, postgresql_where=UNSENT),
        Index("outbox_message", "chat_id", "message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    dedupe_key: str | None = Field(default=None, unique=True)
    method: str
    chat_id: int = Field(sa_type=BigInteger)
    thread_id: int | None = None
    partnership_id: int | None = None
    member_id: int | None = Field(default=None, index=True)
    notices: str = "[]"
    target_message_id: int | None = None
    target_key: str | None = Field(default=None, index=True)
    reply_to_message_id: int | None = None
    query_id: str | None = None
    emoji: str | None = None
    silent: bool = True
    priority: int = 0
    cause: int | None = None
    created_at: datetime
    send_at: datetime
    sent_at: datetime | None = None
    message_id: int | None = None
    attempts: int = 0
    retry_at: datetime | None = None
    failed_at: datetime | None = None
    failure: str | None = None


class Outbox:
    """Puts words into the outbox. Nothing here talks to Telegram."""

    def __init__(
        self, session: AsyncSession, now: datetime, cause: Callable[[], int | None]
    ) -> None:
        self._session = session
        self._now = now
        self._cause = cause

    async def tell(
        self,
        member: Member,
        *notices: Notice,
        key: str | None = None,
        at: datetime | None = None,
        silent: bool = True,
    ) -> bool:
        """Say something to a member in private, from `at` (UTC, default now) on.

        Returns False, and queues nothing, when the member cannot be reached or the key was used.
        """
        if not member.reachable or member.telegram_id is None or await self.used(key):
            return False
        await self._put(
            Method.SEND,
            member.telegram_id,
            notices,
            dedupe_key=key,
            member_id=member.id,
            partnership_id=member.partnership_id,
            send_at=at or self._now,
            silent=silent,
        )
        return True

    async def say(
        self,
        chat_id: int,
        *notices: Notice,
        key: str | None = None,
        partnership: Partnership | None = None,
        reply_to: int | None = None,
        thread_id: int | None = None,
        at: datetime | None = None,
    ) -> bool:
        """Say something in a chat, from `at` (UTC) on or now; False when the key was used."""
        if await self.used(key):
            return False
        await self._put(
            Method.SEND,
            chat_id,
            notices,
            dedupe_key=key,
            partnership_id=partnership and partnership.id,
            reply_to_message_id=reply_to,
            thread_id=thread_id,
            send_at=at or self._now,
        )
        return True

    async def edit(
        self, chat_id: int, message_id: int, *notices: Notice, partnership_id: int | None = None
    ) -> None:
        """Replace the words and buttons of a message of the bot."""
        await self._put(
            Method.EDIT,
            chat_id,
            notices,
            target_message_id=message_id,
            partnership_id=partnership_id,
        )

    async def revise(self, key: str, *notices: Notice) -> bool:
        """Replace what was said under a key, whether it has left already or not.

        Returns False when nothing was ever said under that key.
        """
        first = await self._row(col(OutboxRow.dedupe_key) == key)
        if first is None:
            return False
        edits = await self._rows(
            col(OutboxRow.target_key) == key, col(OutboxRow.method) == Method.EDIT
        )
        latest = edits[-1] if edits else first
        if latest.notices == pack(notices):
            return True
        if latest.sent_at is None and latest.failed_at is None:
            latest.notices = pack(notices)
        else:
            await self._put(
                Method.EDIT,
                first.chat_id,
                notices,
                target_key=key,
                partnership_id=first.partnership_id,
                member_id=first.member_id,
            )
        return True

    async def react(self, chat_id: int, message_id: int, emoji: str) -> None:
        """Mark a message with the bot's own reaction, once: noted, without a word."""
        if await self.reacted(chat_id, message_id, emoji):
            return
        await self._put(
            Method.REACT,
            chat_id,
            (),
            dedupe_key=_reaction(chat_id, message_id, emoji),
            target_message_id=message_id,
            emoji=emoji,
        )

    async def reacted(self, chat_id: int, message_id: int, emoji: str) -> bool:
        """Whether a message was marked, or is about to be."""
        return await self.used(_reaction(chat_id, message_id, emoji))

    async def pin(self, chat_id: int, key: str) -> None:
        """Pin the message that was sent under a key, where the group allows it."""
        await self._put(Method.PIN, chat_id, (), target_key=key)

    async def answer(self, query_id: str, chat_id: int, notice: Notice | None = None) -> None:
        """Answer a button press; these go first in line."""
        notices = (notice,) if notice else ()
        await self._put(Method.ANSWER, chat_id, notices, query_id=query_id, priority=1)

    async def take_back(self, *subjects: str) -> None:
        """Unsay what has not left yet and is about nothing but items that are settled."""
        rows = await self._rows(col(OutboxRow.sent_at).is_(None), _not_failed())
        for row in rows:
            kept = [n for n in unpack(row.notices) if not n.about or set(n.about) - set(subjects)]
            if kept:
                row.notices = pack(kept)
            elif row.notices != "[]" and row.attempts == 0:
                await self._session.delete(row)

    async def forget(self, member_id: int) -> None:
        """Unsay everything that has not left yet to somebody who is no member after all."""
        unsent = col(OutboxRow.sent_at).is_(None), _not_failed()
        for row in await self._rows(col(OutboxRow.member_id) == member_id, *unsent):
            await self._session.delete(row)

    async def used(self, key: str | None) -> bool:
        """Whether something was said under this key, or waits to be."""
        return key is not None and await self._row(col(OutboxRow.dedupe_key) == key) is not None

    async def has_told(self, chat_id: int, subject: str) -> bool:
        """Whether something about an item was said in a chat, or waits to be."""
        about = col(OutboxRow.notices).contains(f'"{subject}"', autoescape=True)
        here = col(OutboxRow.chat_id) == chat_id
        return await self._row(here, about, _not_failed()) is not None

    async def find(self, chat_id: int, message_id: int) -> Letter | None:
        """What the bot said in a message of its own."""
        row = await self._row(
            col(OutboxRow.chat_id) == chat_id, col(OutboxRow.message_id) == message_id
        )
        return as_letter(row) if row else None

    async def showing(self, chat_id: int, message_id: int) -> tuple[Notice, ...]:
        """What a message of the bot shows now, after all edits that were decided."""
        first = await self._row(
            col(OutboxRow.chat_id) == chat_id, col(OutboxRow.message_id) == message_id
        )
        if first is None:
            return ()
        named = col(OutboxRow.target_message_id) == message_id
        if first.dedupe_key is not None:
            named = or_(named, col(OutboxRow.target_key) == first.dedupe_key)
        edits = await self._rows(
            col(OutboxRow.chat_id) == chat_id, col(OutboxRow.method) == Method.EDIT, named
        )
        return unpack((edits[-1] if edits else first).notices)

    async def under(self, key: str) -> Letter | None:
        """What was said under a key."""
        row = await self._row(col(OutboxRow.dedupe_key) == key)
        return as_letter(row) if row else None

    async def unasked(self, chat_id: int, since: datetime, until: datetime) -> list[Letter]:
        """What the clock made the bot say to a person between two moments (UTC)."""
        rows = await self._rows(
            col(OutboxRow.chat_id) == chat_id,
            col(OutboxRow.cause).is_(None),
            col(OutboxRow.method) == Method.SEND,
            col(OutboxRow.send_at) >= since,
            col(OutboxRow.send_at) < until,
        )
        return [as_letter(row) for row in rows]

    async def latest_to(self, chat_id: int) -> Letter | None:
        """The latest message of the bot in a private chat that has buttons or asks something."""
        rows = await self._session.execute(
            select(OutboxRow)
            .where(col(OutboxRow.chat_id) == chat_id, col(OutboxRow.method) == Method.SEND)
            .order_by(col(OutboxRow.id).desc())
            .limit(1)
        )
        row = rows.scalar_one_or_none()
        return as_letter(row) if row else None

    async def _put(
        self, method: Method, chat_id: int, notices: Iterable[Notice], **fields: Any
    ) -> None:
        fields.setdefault("send_at", self._now)
        row = OutboxRow(
            method=method,
            chat_id=chat_id,
            notices=pack(notices),
            cause=self._cause(),
            created_at=self._now,
            **fields,
        )
        self._session.add(row)
        await self._session.flush()

    async def _row(self, *conditions: Any) -> OutboxRow | None:
        found = await self._session.execute(select(OutboxRow).where(*conditions).limit(1))
        return found.scalar_one_or_none()

    async def _rows(self, *conditions: Any) -> list[OutboxRow]:
        found = await self._session.execute(
            select(OutboxRow).where(*conditions).order_by(col(OutboxRow.id))
        )
        return list(found.scalars())


def _reaction(chat_id: int, message_id: int, emoji: str) -> str:
    return f"reaction:{chat_id}:{message_id}:{emoji}"


def _not_failed() -> Any:
    return col(OutboxRow.failed_at).is_(None)


def as_letter(row: OutboxRow) -> Letter:
    """A row as a value."""
    fields = row.model_dump(include=set(Letter.__dataclass_fields__))
    return Letter(**fields | {"notices": unpack(row.notices), "method": Method(row.method)})
