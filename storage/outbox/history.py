"""What the bot has said, or is about to: the reading side of the outbox."""

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import BigInteger, bindparam, func, or_, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from mentoring.notices import Notice
from storage.outbox.mentions import SPOKEN, Place
from storage.outbox.rows import (
    CHANGES,
    LETTER_COLUMNS,
    Letter,
    Method,
    OutboxRow,
    as_letter,
    has_not_failed,
    letter_of,
    unpack,
)
from storage.sql.array_parameter import among
from storage.sql.direct import read, read_letters

NO_UPDATE = -1
ANY_ID = 2**62
# The newest message of a chat. A statement that each message needs is put together once.
ARRIVED = (
    select(*LETTER_COLUMNS)
    .where(
        col(OutboxRow.chat_id) == bindparam("chat_id"),
        col(OutboxRow.method) == Method.SEND,
        col(OutboxRow.message_id).is_not(None),
    )
    .order_by(col(OutboxRow.message_id).desc())
    .limit(1)
)
UNASKED = select(*LETTER_COLUMNS).where(
    among(col(OutboxRow.chat_id), "chat_ids"),
    # Not as `IS NULL`: SQLite would rather look at all that was ever said unasked.
    func.coalesce(col(OutboxRow.cause), NO_UPDATE) == NO_UPDATE,
    col(OutboxRow.method) == Method.SEND,
    col(OutboxRow.send_at) >= bindparam("since"),
    col(OutboxRow.send_at) < bindparam("until"),
)
LATEST_ABOUT = ARRIVED.where(col(OutboxRow.notices).contains(bindparam("about")))
# Rows that a session holds: what they say may be changed before they leave.
UNDER_KEY = select(OutboxRow).where(col(OutboxRow.dedupe_key) == bindparam("key"))
LAST_EDIT = (
    select(OutboxRow)
    .where(
        col(OutboxRow.method).in_(CHANGES),
        col(OutboxRow.id) < bindparam("before", type_=BigInteger()),
    )
    .order_by(col(OutboxRow.id).desc())
    .limit(1)
)
LAST_EDIT_UNDER_KEY = LAST_EDIT.where(col(OutboxRow.target_key) == bindparam("key"))
LAST_EDIT_OF_MESSAGE = LAST_EDIT.where(
    col(OutboxRow.chat_id) == bindparam("chat_id"),
    col(OutboxRow.target_message_id) == bindparam("message_id"),
)
AT = (
    select(OutboxRow)
    .where(
        col(OutboxRow.chat_id) == bindparam("chat_id"),
        col(OutboxRow.message_id) == bindparam("message_id"),
    )
    .limit(1)
)
USED = select(OutboxRow.id).where(col(OutboxRow.dedupe_key) == bindparam("key"))


class Said:
    """Looks up what was said, by its key, its message or its chat."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def used(self, key: str | None) -> bool:
        """Whether something was said under this key, or waits to be."""
        return key is not None and bool(await read_letters(self._session, USED, {"key": key}))

    async def has_told(self, chat_id: int, subject: str) -> bool:
        """Whether something about an item was said in a chat, or waits to be."""
        about = col(OutboxRow.notices).contains(f'"{subject}"', autoescape=True)
        here = col(OutboxRow.chat_id) == chat_id
        return await self._row(here, about, has_not_failed()) is not None

    async def find(self, chat_id: int, message_id: int) -> Letter | None:
        """What the bot said in a message of its own."""
        row = await self._at(chat_id, message_id)
        return as_letter(row) if row else None

    async def showing(
        self, chat_id: int, message_id: int, *, before: int | None = None
    ) -> tuple[Notice, ...]:
        """What a message of the bot shows now, after all edits that were decided.

        With `before`, what it showed before the letter with that id.
        """
        first = await self._at(chat_id, message_id)
        return unpack((await self._latest_of(first, before)).notices) if first else ()

    async def versions(self, chat_id: int, message_id: int) -> list[tuple[Notice, ...]]:
        """What a message has shown so far, newest first."""
        rows = await self._rows(
            col(OutboxRow.chat_id) == chat_id,
            or_(
                col(OutboxRow.message_id) == message_id,
                col(OutboxRow.target_message_id) == message_id,
            ),
        )
        return [unpack(row.notices) for row in sorted(rows, key=lambda row: -(row.id or 0))]

    async def messages_about(self, chat_id: int, subject: str) -> list[int]:
        """The latest messages in a private chat that spoke about an item, oldest first."""
        return [number for _, number in await self.messages_about_to([chat_id], subject)]

    async def messages_about_to(
        self, chat_ids: Collection[int], subject: str
    ) -> list[tuple[int, int]]:
        """The same for several chats at once: each message by its chat and its number there."""
        rows = await self._rows(
            col(OutboxRow.chat_id).in_(chat_ids),
            col(OutboxRow.method).in_((Method.SEND, *CHANGES)),
            col(OutboxRow.notices).contains(f'"{subject}"', autoescape=True),
        )
        keys = {row.target_key for row in rows if row.target_key}
        rows += await self._rows(col(OutboxRow.dedupe_key).in_(keys)) if keys else []
        named = {(row.chat_id, row.message_id or row.target_message_id) for row in rows}
        found = sorted((chat, number) for chat, number in named if number is not None)
        return [each for _, chat in groupby(found, lambda it: it[0]) for each in [*chat][-SPOKEN:]]

    async def latest_about(self, chat_id: int, subject: str) -> Letter | None:
        """The latest message in a private chat that spoke about something from the beginning."""
        about = {"chat_id": chat_id, "about": f'"{subject}"'}
        return _first(await read(self._session, LATEST_ABOUT, about))

    async def under(self, key: str) -> Letter | None:
        """What was said under a key."""
        row = await self._under(key)
        return as_letter(row) if row else None

    async def unasked(
        self, chat_ids: Collection[int], since: datetime, until: datetime
    ) -> list[Letter]:
        """What the clock made the bot say to people from a moment (UTC) until before another."""
        params = {"chat_ids": chat_ids, "since": since, "until": until}
        found = await read_letters(self._session, UNASKED, params)
        return sorted(map(letter_of, found), key=lambda letter: letter.id)

    async def latest_to(self, chat_id: int) -> Letter | None:
        """The latest message of the bot that has arrived in a private chat."""
        return _first(await read(self._session, ARRIVED, {"chat_id": chat_id}))

    async def latest_at(self, places: Collection[Place]) -> dict[Place, OutboxRow]:
        """The newest versions of messages of the bot, as far as they are known."""
        if not places:
            return {}
        number, target = col(OutboxRow.message_id), col(OutboxRow.target_message_id)
        firsts = await self._rows(tuple_(col(OutboxRow.chat_id), number).in_(places))
        found = {(row.chat_id, row.message_id or 0): row for row in firsts}
        keys = {row.dedupe_key: place for place, row in found.items() if row.dedupe_key}
        changes = await self._rows(
            tuple_(col(OutboxRow.chat_id), target).in_(found), col(OutboxRow.method).in_(CHANGES)
        )
        changes += await self._rows(
            col(OutboxRow.target_key).in_(keys), col(OutboxRow.method).in_(CHANGES)
        )
        for row in sorted(changes, key=lambda row: row.id or 0):
            place = row.chat_id, row.target_message_id or 0
            found[keys.get(row.target_key or "", place)] = row
        return found

    async def _latest_of(self, first: OutboxRow, before: int | None = None) -> OutboxRow:
        """The newest edit of a message, by its key or by its id; else the message itself."""
        found, before = [first], before or ANY_ID
        if first.dedupe_key is not None:
            key = {"key": first.dedupe_key, "before": before}
            found += (await self._session.execute(LAST_EDIT_UNDER_KEY, key)).scalars()
        if first.message_id is not None:
            place = {"chat_id": first.chat_id, "message_id": first.message_id, "before": before}
            found += (await self._session.execute(LAST_EDIT_OF_MESSAGE, place)).scalars()
        return max(found, key=lambda row: row.id or 0)

    async def _under(self, key: str) -> OutboxRow | None:
        """The row that was said under a key, to be changed."""
        found = await self._session.execute(UNDER_KEY, {"key": key})
        return found.scalar_one_or_none()

    async def _at(self, chat_id: int, message_id: int) -> OutboxRow | None:
        """The row that became a message of the bot."""
        place = {"chat_id": chat_id, "message_id": message_id}
        return (await self._session.execute(AT, place)).scalar_one_or_none()

    async def _row(self, *conditions: Any) -> OutboxRow | None:
        found = await self._session.execute(select(OutboxRow).where(*conditions).limit(1))
        return found.scalar_one_or_none()

    async def _rows(self, *conditions: Any) -> list[OutboxRow]:
        """In no order: asked for one, SQLite would rather read the whole table than an index."""
        found = await self._session.execute(select(OutboxRow).where(*conditions))
        return list(found.scalars())


def _first(rows: Sequence[Sequence[Any]]) -> Letter | None:
    return letter_of(rows[0]) if rows else None
