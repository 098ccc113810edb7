"""Dead letters of both kinds: updates nobody could handle, and messages that were given up."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, not_, or_, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from storage.outbox.rows import Method, OutboxRow
from storage.sql.due import any_of, earliest, first_of
from storage.updates import DeadLetterRow

UPDATE, MESSAGE = "update", "message"
NO_WORDS = "[]"
# Whoever misses one of these misses what was said. Marks, pins, menus, buttons and answers to
# presses are nobody's loss.
SAYING = (Method.SEND, Method.PICTURE, Method.EDIT)
# So it goes when people block the bot, leave, or delete what it wrote; others see to that.
EXPECTED = (
    "forbidden",
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user_deactivated",
    "message to edit not found",
    "message_id_invalid",
    "targetmissing",
    "not modified",
    "too old",
    "query_id_invalid",
)
NUMBER = re.compile(r"([um])([1-9]\d{0,17})")
LOST_CODE = re.compile(r"\?start(?:group)?=(?![\w-])")
DIGITS = re.compile(r"\d+")
Row = DeadLetterRow | OutboxRow


class NoSuchLetter(LookupError):
    """There is no dead letter with that number."""


class CodeGone(Exception):
    """The message held a link to join, whose code is not kept: it would lead nowhere."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An update or a message, and why nothing came of it. `body` is JSON and holds words.

    `number` tells letters of both kinds apart, `cause` is the same for those that died of the
    same. `waits` is whether another try was asked for. `died_at` is aware UTC.
    """

    number: str
    kind: str
    died_at: datetime
    reason: str
    cause: str
    chat_id: int | None
    body: str
    waits: bool = False

    @property
    def is_from_people(self) -> bool:
        """Whether it is something that somebody did, and no message of the bot."""
        return self.kind == UPDATE

    @property
    def chat_kind(self) -> str:
        """Where it belongs, without saying whose it is."""
        if self.chat_id is None:
            return "no chat"
        return "group" if self.chat_id < 0 else "private"


class DeadLetters:
    """Finds dead letters, and lets them be tried again or go."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def all(self) -> list[DeadLetter]:
        """Every dead letter, in the order in which they died."""
        return _sorted(await self._updates(), await self._messages())

    async def count(self) -> int:
        """How many there are of both kinds."""
        updates = select(func.count()).select_from(DeadLetterRow)
        messages = select(func.count()).select_from(OutboxRow).where(*_is_dead())
        return sum([(await self._session.execute(q)).scalar_one() for q in (updates, messages)])

    async def get(self, number: str) -> DeadLetter:
        """One dead letter. Raises NoSuchLetter."""
        row = await self._row(number)
        return _of_update(row) if isinstance(row, DeadLetterRow) else _of_message(row)

    async def retry(self, number: str, now: datetime) -> None:
        """Have it tried again: a message by delivery, an update by the bot at work.

        Raises NoSuchLetter, and CodeGone.
        """
        row = await self._row(number)
        if isinstance(row, DeadLetterRow):
            row.retry_at = row.retry_at or now
        elif LOST_CODE.search(row.notices):
            raise CodeGone(number)
        else:
            fresh = dict.fromkeys(("failed_at", "failure", "retry_at", "told_at"))
            row.sqlmodel_update(fresh | {"attempts": 0})
        await self._session.flush()

    async def drop(self, number: str) -> None:
        """Forget it with its words. Raises NoSuchLetter."""
        await self._let_go(await self._row(number))
        await self._session.flush()

    async def forget(self, before: datetime, limit: int = 200) -> int:
        """Let go of some that died before a moment; returns how many there were."""
        updates = await self._updates(col(DeadLetterRow.buried_at) < before, limit=limit)
        messages = await self._messages(col(OutboxRow.failed_at) < before, limit=limit)
        rows: list[Row] = [*updates, *messages]
        for row in rows:
            await self._let_go(row)
        await self._session.flush()
        return len(rows)

    async def wanted(self) -> list[str]:
        """The updates that are to be tried again, in the order in which they died."""
        rows = await self._updates(col(DeadLetterRow.retry_at).is_not(None))
        return [f"u{row.id}" for row in rows]

    async def revive(self, number: str) -> dict[str, Any]:
        """Take an update out, as it came, for another try. Raises NoSuchLetter."""
        letter = await self.get(number)
        await self._session.execute(delete(DeadLetterRow).where(_numbered(number)))
        return dict(json.loads(letter.body))

    async def died_again(self, number: str, reason: str, now: datetime) -> None:
        """Another try ended like the one before."""
        again = {"reason": reason, "buried_at": now, "retry_at": None, "told_at": None}
        await self._session.execute(update(DeadLetterRow).where(_numbered(number)).values(**again))

    async def take_untold(self, now: datetime, limit: int = 500) -> list[DeadLetter]:
        """Some of which the operator has not been told; from now on they count as told."""
        updates = await self._updates(col(DeadLetterRow.told_at).is_(None), limit=limit)
        messages = await self._messages(col(OutboxRow.told_at).is_(None), limit=limit)
        letters = _sorted(updates, messages)
        for row in (*updates, *messages):
            row.told_at = now
        await self._session.flush()
        return letters

    async def next_at(self) -> datetime | None:
        """The earliest moment at which one is to be tried again or to be told of."""
        return await earliest(self._session, NEXT_AT)

    async def _updates(
        self, *conditions: Any, limit: int | None = None
    ) -> Sequence[DeadLetterRow]:
        query = select(DeadLetterRow).where(*conditions).order_by(col(DeadLetterRow.id))
        return (await self._session.execute(query.limit(limit))).scalars().all()

    async def _messages(self, *conditions: Any, limit: int | None = None) -> Sequence[OutboxRow]:
        query = (
            select(OutboxRow).where(*conditions, *_is_dead()).order_by(col(OutboxRow.failed_at))
        )
        return (await self._session.execute(query.limit(limit))).scalars().all()

    async def _row(self, number: str) -> Row:
        found = NUMBER.fullmatch(number)
        if found is None:
            raise NoSuchLetter(number)
        rows: Sequence[Row]
        if found[1] == "u":
            rows = await self._updates(_numbered(number))
        else:
            rows = await self._messages(col(OutboxRow.id) == int(found[2]))
        if not rows:
            raise NoSuchLetter(number)
        return rows[0]

    async def _let_go(self, row: Row) -> None:
        """Of what was said under a key the key stays, so that it is never said twice."""
        if isinstance(row, OutboxRow) and row.dedupe_key is not None:
            row.notices = NO_WORDS
        else:
            await self._session.delete(row)


def _is_dead() -> tuple[ColumnElement[bool], ...]:
    """The conditions that a row of the outbox is a message which somebody misses."""
    failure = col(OutboxRow.failure)
    return (
        col(OutboxRow.failed_at).is_not(None),
        col(OutboxRow.method).in_(SAYING),
        col(OutboxRow.notices) != NO_WORDS,
        *(not_(failure.icontains(sign)) for sign in EXPECTED),
    )


def _numbered(number: str) -> ColumnElement[bool]:
    """The condition that a row is the update of that number."""
    return col(DeadLetterRow.id) == int(number[1:])


def _sorted(updates: Sequence[DeadLetterRow], messages: Sequence[OutboxRow]) -> list[DeadLetter]:
    letters = [*map(_of_update, updates), *map(_of_message, messages)]
    return sorted(letters, key=lambda letter: letter.died_at)


def _of_update(row: DeadLetterRow) -> DeadLetter:
    return DeadLetter(
        number=f"u{row.id}",
        kind=UPDATE,
        died_at=row.buried_at,
        reason=row.reason,
        cause=row.reason,
        chat_id=_chat_of(json.loads(row.body)),
        body=row.body,
        waits=row.retry_at is not None,
    )


def _of_message(row: OutboxRow) -> DeadLetter:
    """Numbers in what Telegram answers, such as a place in a text, are no cause of their own."""
    reason = f"{row.method}: {row.failure}"
    return DeadLetter(
        number=f"m{row.id}",
        kind=MESSAGE,
        died_at=row.failed_at or row.created_at,
        reason=reason,
        cause=DIGITS.sub("#", reason),
        chat_id=row.chat_id,
        body=row.notices,
    )


def _chat_of(content: object) -> int | None:
    """The chat in which something happened, however deep it is written."""
    if not isinstance(content, dict):
        return None
    chat = content.get("chat")
    if isinstance(chat, dict) and isinstance(chat.get("id"), int):
        return int(chat["id"])
    found = (_chat_of(each) for each in content.values())
    return next((each for each in found if each is not None), None)


NEXT_AT = any_of(
    first_of(
        func.coalesce(DeadLetterRow.retry_at, DeadLetterRow.buried_at),
        or_(col(DeadLetterRow.retry_at).is_not(None), col(DeadLetterRow.told_at).is_(None)),
    ),
    first_of(col(OutboxRow.failed_at), col(OutboxRow.told_at).is_(None), *_is_dead()),
)
