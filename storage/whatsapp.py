"""Cards of exported chats: no table of their own, they are letters, and their words go soon."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import col, select

from mentoring.notices import Notice
from mentoring.whatsapp import CARD, CARD_LIVES
from storage.outbox.dead_letters import NO_WORDS
from storage.outbox.rows import CHANGES, Method, OutboxRow
from storage.outbox.writing import Outbox
from storage.sql.due import earliest, first_of

KEY = "exports:"
# All keys lie between these two, whatever a database thinks of the order of `:` and `;`.
FIRST, LAST = f"{KEY}0", f"{KEY}{'9' * 20}"


class Exports:
    """Knows until when whose exports were read, and lets go of what was in cards."""

    def __init__(self, session: AsyncSession, outbox: Outbox) -> None:
        self._session = session
        self._outbox = outbox

    async def read_until(self, member_id: int) -> datetime | None:
        """The moment (UTC) up to which exports of a lead were read and dealt with."""
        letter = await self._outbox.under(key_of(member_id))
        if letter is None:
            return None
        showing = letter.notices
        if letter.message_id is not None:
            showing = await self._outbox.showing(letter.chat_id, letter.message_id)
        until = next((notice.params.get("until") for notice in showing), None)
        return datetime.fromisoformat(until) if until else None

    async def over(self, now: datetime) -> list[int]:
        """The leads whose cards nobody has answered for long, a few of them."""
        found = await self._session.execute(
            select(OutboxRow.dedupe_key).where(*_is_card(), _ended() <= now - CARD_LIVES).limit(10)
        )
        return [int(str(key).removeprefix(KEY)) for key in found.scalars()]

    async def next_at(self) -> datetime | None:
        """When the next card is to be forgotten."""
        oldest = await earliest(self._session, OLDEST_CARD)
        return oldest + CARD_LIVES if oldest is not None else None

    async def drop_card(self, member_id: int, instead: Notice) -> None:
        """Put other words in the place of a card; what had stood in it is nowhere any more."""
        letter = await self._outbox.under(key_of(member_id))
        if letter is None:
            return
        if letter.message_id is None:
            await self._outbox.drop(letter.id)
            return
        place = letter.chat_id, letter.message_id
        card = next((n for n in await self._outbox.showing(*place) if n.kind == CARD), None)
        if card is not None:
            await self.forget_words(*place)
            params = instead.params | {"until": card.params["until"]}
            await self._outbox.edit(*place, replace(instead, params=params))

    async def forget_words(self, chat_id: int, message_id: int) -> None:
        """Let go of all that a message has said so far; what had not left never will."""
        here = or_(
            col(OutboxRow.message_id) == message_id,
            and_(
                col(OutboxRow.target_message_id) == message_id,
                col(OutboxRow.method).in_(CHANGES),
            ),
        )
        found = await self._session.execute(
            select(OutboxRow).where(col(OutboxRow.chat_id) == chat_id, here)
        )
        for row in found.scalars():
            if row.sent_at is None and row.failed_at is None:
                await self._session.delete(row)
            else:
                row.notices = NO_WORDS
        await self._session.flush()


def key_of(member_id: int) -> str:
    """The key in the outbox of the card of a lead."""
    return f"{KEY}{member_id}"


def _is_card() -> tuple[ColumnElement[bool], ...]:
    """The conditions that a letter is a card which has arrived and still has words somewhere."""
    later = aliased(OutboxRow)
    in_later = (
        select(later.id)
        .where(
            col(later.chat_id) == col(OutboxRow.chat_id),
            col(later.target_message_id) == col(OutboxRow.message_id),
            _is_in(col(later.notices)),
        )
        .exists()
    )
    return (
        col(OutboxRow.dedupe_key).between(FIRST, LAST),
        col(OutboxRow.method) == Method.SEND,
        _ended().is_not(None),
        or_(_is_in(col(OutboxRow.notices)), in_later),
    )


def _is_in(notices: Mapped[str]) -> ColumnElement[bool]:
    return notices.contains(f'"{CARD}"')


def _ended() -> ColumnElement[datetime]:
    return func.coalesce(OutboxRow.sent_at, OutboxRow.failed_at)


OLDEST_CARD = first_of(_ended(), *_is_card())
