"""The outbox: everything the bot has to say, written in the transaction that decided it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import or_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from mentoring.notices import Notice
from mentoring.partnerships import Member, Partnership
from storage.outbox.buffer import Draft, drafts_of
from storage.outbox.history import Said
from storage.outbox.mentions import Place, Told, places_of, without_buttons
from storage.outbox.rows import CHANGES, Method, OutboxRow, is_unsent, pack, unpack


class Outbox(Said):
    """Puts words into the outbox. Nothing here talks to Telegram."""

    def __init__(
        self, session: AsyncSession, now: datetime, cause: Callable[[], int | None]
    ) -> None:
        super().__init__(session)
        self._now = now
        self._cause = cause
        self._hints: dict[int, str] = {}

    def hint(self, telegram_id: int, language: str | None) -> None:
        """What the phone of somebody speaks of whom nothing is on record; none once there is."""
        self._hints[telegram_id] = language or ""

    def drafts(self, cause: int) -> list[Draft]:
        """What an update has made the bot say and is not in the outbox yet, newest first."""
        return [each for each in reversed(drafts_of(self._session)) if each.cause == cause]

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
        self._put(
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

    async def picture(self, member: Member, caption: Notice) -> bool:
        """Send the QR picture of a link, which is the parameter `link` of the caption.

        Returns False, and queues nothing, when the member cannot be reached.
        """
        if not member.reachable or member.telegram_id is None:
            return False
        self._put(
            Method.PICTURE,
            member.telegram_id,
            (caption,),
            member_id=member.id,
            partnership_id=member.partnership_id,
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
        self._put(
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
        waiting = await self._unsent_change(chat_id, message_id)
        if waiting is not None and waiting.method == Method.BUTTONS:
            waiting.method, waiting.notices = Method.EDIT, self._packed(chat_id, notices)
            return
        self._put(
            Method.EDIT,
            chat_id,
            notices,
            target_message_id=message_id,
            partnership_id=partnership_id,
        )

    async def bare(self, chat_id: int, message_id: int, subject: str | None = None) -> None:
        """Take the buttons off a message of the bot, those about one item or all; words stay."""
        await self._bare({(chat_id, message_id): (subject,)})

    async def change_buttons(self, chat_id: int, message_id: int, *notices: Notice) -> None:
        """Other buttons below the same words, which nobody is shown as an edit."""
        waiting = await self._unsent_change(chat_id, message_id)
        if waiting is not None:
            waiting.notices = pack(notices)
            return
        self._put(Method.BUTTONS, chat_id, notices, target_message_id=message_id)

    async def retire(self, subject: str, chat_ids: Iterable[int | None]) -> None:
        """Take the buttons of an item that has moved on off what these people were told before."""
        chats = {chat_id for chat_id in chat_ids if chat_id is not None}
        places = await self.messages_about_to(chats, subject)
        await self._bare(dict.fromkeys(places, (subject,)))

    async def retire_all(self, told: Told) -> None:
        """The same of many: of members, each with the commitments and questions that moved on."""
        if told:
            await self._bare(await places_of(self._session, told))

    async def revise(self, key: str, *notices: Notice) -> bool:
        """Replace what was said under a key, whether it has left already or not.

        Returns False when nothing was ever said under that key, or nothing of it can arrive.
        """
        first = await self._under(key)
        if first is None or first.failed_at is not None:
            return False
        latest = await self._latest_of(first)
        if latest.failed_at is None and latest.notices == pack(notices):
            return True
        if latest.failed_at is None and latest.sent_at is None:
            latest.notices = pack(notices)
            latest.method = Method.EDIT if latest.method in CHANGES else latest.method
        else:
            self._put(
                Method.EDIT,
                first.chat_id,
                notices,
                target_key=key,
                partnership_id=first.partnership_id,
                member_id=first.member_id,
            )
        return True

    async def release(self, key: str) -> None:
        """What was said under a key is gone: something else may be said under it."""
        row = await self._under(key)
        if row is not None:
            row.dedupe_key = None

    async def react(self, chat_id: int, message_id: int, emoji: str) -> None:
        """Mark a message with the bot's own reaction, once: noted, without a word."""
        if await self.reacted(chat_id, message_id, emoji):
            return
        self._put(
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

    async def unmark(self, chat_id: int, message_id: int) -> None:
        """Take the bot's own reaction off a message."""
        self._put(Method.REACT, chat_id, (), target_message_id=message_id)

    async def pin(self, chat_id: int, key: str) -> None:
        """Pin the message that was sent under a key, where the group allows it."""
        pins = col(OutboxRow.target_key) == key, col(OutboxRow.method) == Method.PIN
        for row in await self._rows(*pins, col(OutboxRow.failed_at).is_not(None)):
            await self._session.delete(row)
        self._put(Method.PIN, chat_id, (), target_key=key)

    async def offer_menu(
        self, chat_id: int, role: str, usual: str, *, again: bool = False
    ) -> None:
        """Show somebody the commands of what they are now, if these are others than before.

        With `again` also the same ones, when they have a menu of their own.
        """
        said = await self._rows(
            col(OutboxRow.chat_id) == chat_id, col(OutboxRow.method) == Method.MENU
        )
        latest = max(said, key=lambda row: row.id or 0, default=None)
        before = unpack(latest.notices)[0].params["role"] if latest else usual
        if before != role or (again and role != usual):
            self._put(Method.MENU, chat_id, (Notice("menu", {"role": role}),))

    async def answer(self, query_id: str, chat_id: int, notice: Notice | None = None) -> None:
        """Answer a button press; these go first in line."""
        notices = (notice,) if notice else ()
        self._put(Method.ANSWER, chat_id, notices, query_id=query_id, priority=1)

    async def take_back(self, *subjects: str) -> None:
        """Unsay what has not left yet and is about nothing but items that are settled."""
        if not subjects:
            return
        texts = col(OutboxRow.notices)
        about = or_(*(texts.contains(f'"{each}"', autoescape=True) for each in subjects))
        for row in await self._rows(*is_unsent(), about):
            kept = [n for n in unpack(row.notices) if not n.about or set(n.about) - set(subjects)]
            if kept:
                row.notices = pack(kept)
            elif row.notices != "[]" and row.attempts == 0:
                await self._session.delete(row)

    async def drop(self, letter_id: int) -> None:
        """Forget a letter that could not arrive."""
        row = await self._row(col(OutboxRow.id) == letter_id)
        if row is not None:
            await self._session.delete(row)

    async def forget(self, member_id: int) -> None:
        """Unsay everything that has not left yet to somebody who is no member after all."""
        for row in await self._rows(col(OutboxRow.member_id) == member_id, *is_unsent()):
            await self._session.delete(row)

    async def _bare(self, places: Mapping[Place, Collection[str | None]]) -> None:
        for (chat_id, message_id), latest in (await self.latest_at(places)).items():
            showing = left = unpack(latest.notices)
            for subject in places[chat_id, message_id]:
                left = tuple(without_buttons(notice, subject) for notice in left)
            if left == showing:
                continue
            if latest.method in CHANGES and latest.sent_at is None and latest.failed_at is None:
                latest.notices = pack(left)
            else:
                self._put(Method.BUTTONS, chat_id, left, target_message_id=message_id)

    async def _unsent_change(self, chat_id: int, message_id: int) -> OutboxRow | None:
        """The newest change of a message that has not left yet."""
        rows = await self._rows(
            col(OutboxRow.chat_id) == chat_id,
            col(OutboxRow.target_message_id) == message_id,
            col(OutboxRow.method).in_(CHANGES),
            *is_unsent(),
        )
        return max(rows, key=lambda row: row.id or 0, default=None)

    def _put(self, method: Method, chat_id: int, notices: Iterable[Notice], **fields: Any) -> None:
        fields.setdefault("send_at", self._now)
        draft = Draft(
            method=method,
            chat_id=chat_id,
            notices=self._packed(chat_id, notices),
            cause=self._cause(),
            created_at=self._now,
            **fields,
        )
        drafts_of(self._session).append(draft)

    def _packed(self, chat_id: int, notices: Iterable[Notice]) -> str:
        """Notices as they are kept, with the language of a stranger who got none on the way."""
        hint = self._hints.get(chat_id)
        if hint:
            notices = [replace(each, language=each.language or hint) for each in notices]
        return pack(notices)


def _reaction(chat_id: int, message_id: int, emoji: str) -> str:
    return f"reaction:{chat_id}:{message_id}:{emoji}"
