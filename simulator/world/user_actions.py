"""What people do: write, send, edit, react, tap. Each makes the update that Telegram would."""

import re
from collections.abc import Sequence
from typing import TypedDict, Unpack

from simulator.bot_api import validation as checks
from simulator.world.entities import find_entities, utf16_length
from simulator.world.records import ChatState, Content, Json, Message, Query
from simulator.world.state import State
from simulator.world.update_json import message_json, query_json, user_json

LONGEST_SECONDS = 3600
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Acts(State):
    """The people's side. A wrong id or a thing that no app would allow raises ValueError."""

    def says(
        self,
        telegram_id: int,
        text: str,
        chat_id: int | None = None,
        *,
        reply_to: int | None = None,
        forwarded_from: int | None = None,
        mentions: Sequence[int] = (),
        thread_id: int | None = None,
        anonymous: bool = False,
    ) -> int:
        """Write a text; without a chat it goes to the bot in private."""
        _check_text(text)
        mentioned = [(self.person(one), user_json(self.person(one))) for one in mentions]
        return self._post(
            telegram_id,
            chat_id,
            text=text,
            entities=find_entities(text, mentioned),
            reply_to=reply_to,
            forwarded_from=forwarded_from,
            thread_id=thread_id,
            anonymous=anonymous,
        )

    def starts(self, telegram_id: int, payload: str | None = None) -> int:
        """Tap a t.me link to the bot, with its payload if it has one."""
        check_payload(payload)
        if self.chat(telegram_id).bot_status == "kicked":
            self.unblocks(telegram_id)
        return self.says(telegram_id, f"/start {payload}" if payload else "/start")

    def sends_document(
        self,
        telegram_id: int,
        file_name: str,
        chat_id: int | None = None,
        *,
        caption: str | None = None,
        reply_to: int | None = None,
        content: bytes | None = None,
    ) -> int:
        """Send a file by its name, and with what is in it if that matters."""
        if not file_name.strip():
            raise ValueError("a file needs a name")
        words = _captioned(caption)
        return self._post(
            telegram_id,
            chat_id,
            reply_to=reply_to,
            document=file_name,
            content=content,
            **words,
        )

    def sends_photo(
        self,
        telegram_id: int,
        chat_id: int | None = None,
        *,
        caption: str | None = None,
        reply_to: int | None = None,
    ) -> int:
        """Send a picture."""
        content = _captioned(caption)
        return self._post(telegram_id, chat_id, reply_to=reply_to, photo=True, **content)

    def sends_album(
        self,
        telegram_id: int,
        count: int,
        chat_id: int | None = None,
        *,
        caption: str | None = None,
        reply_to: int | None = None,
    ) -> int:
        """Send several pictures as one album and give the id of the first, which has the words."""
        album = f"{telegram_id}{self.revision}"
        words = [_captioned(caption)] + [_captioned(None)] * (count - 1)
        ids = [
            self._post(telegram_id, chat_id, reply_to=reply_to, photo=True, album=album, **content)
            for content in words
        ]
        return ids[0]

    def sends_voice(
        self,
        telegram_id: int,
        seconds: int,
        chat_id: int | None = None,
        *,
        reply_to: int | None = None,
    ) -> int:
        """Send a voice note of some seconds."""
        if not 0 < seconds <= LONGEST_SECONDS:
            raise ValueError("a voice note takes between a second and an hour")
        return self._post(telegram_id, chat_id, reply_to=reply_to, voice=seconds)

    def shares_location(
        self,
        telegram_id: int,
        latitude: float,
        longitude: float,
        chat_id: int | None = None,
    ) -> int:
        """Share where one is, in degrees."""
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            raise ValueError("a latitude is up to 90 degrees, a longitude up to 180")
        location = {"latitude": latitude, "longitude": longitude}
        return self._post(telegram_id, chat_id, location=location)

    def edits(self, telegram_id: int, chat_id: int, message_id: int, text: str) -> None:
        """Change an own message."""
        chat = self._entered(telegram_id, chat_id)
        message = self._seen(chat, message_id)
        if message.sender != telegram_id:
            raise ValueError("people can only edit what they wrote")
        _check_text(text)
        message.text, message.entities = text, find_entities(text)
        message.edited = self.clock()
        self.changed()
        self.deliver(chat, message, "edited_message")

    def reacts(self, telegram_id: int, chat_id: int, message_id: int, emoji: str | None) -> None:
        """Put an emoji under a message, or take it away with None."""
        chat = self._entered(telegram_id, chat_id)
        message = self._seen(chat, message_id)
        plain = checks.plain_emoji(emoji) if emoji else None
        if plain and plain not in checks.REACTIONS:
            raise ValueError(f"{emoji} is not one of Telegram's reactions")
        if plain and chat.allowed_reactions is not None and plain not in chat.allowed_reactions:
            raise ValueError(f"{chat.title} does not allow {emoji}")
        self.react(message, telegram_id, plain)

    def pins(self, telegram_id: int, chat_id: int, message_id: int) -> None:
        """Pin a message of a group."""
        chat = self._entered(telegram_id, chat_id)
        message = self._seen(chat, message_id)
        message.pinned = True
        pinned = {"pinned_message": message_json(self, message, nested=True)}
        self.deliver(chat, self.post(chat, telegram_id, service=pinned, reply_to=message_id))

    def taps(self, telegram_id: int, chat_id: int, message_id: int, callback_data: str) -> str:
        """Press a button, which may be an old one, and give the id of the query."""
        if not 1 <= len(callback_data.encode()) <= 64:
            raise ValueError("a button has between 1 and 64 bytes of data")
        self._entered(telegram_id, chat_id)
        number = str(4_000_000_000 + len(self.queries) + 1)
        query = Query(number, telegram_id, chat_id, message_id, callback_data, self.clock())
        self.queries[number] = query
        self.mailbox.put("callback_query", query_json(self, query))
        return number

    def blocks(self, telegram_id: int) -> None:
        """Block the bot."""
        self.stand(self.chat(telegram_id), telegram_id, "kicked")

    def unblocks(self, telegram_id: int) -> None:
        """Let the bot write again."""
        self.stand(self.chat(telegram_id), telegram_id, "member")

    def _post(self, telegram_id: int, chat_id: int | None, **content: Unpack[Content]) -> int:
        chat = self._entered(telegram_id, telegram_id if chat_id is None else chat_id)
        reply_to = content.get("reply_to")
        if reply_to is not None:
            self._seen(chat, reply_to)
        if chat.is_private:
            chat.bot_status = "member"
        message = self.post(chat, telegram_id, **content)
        self.deliver(chat, message)
        return message.id

    def _entered(self, telegram_id: int, chat_id: int) -> ChatState:
        chat = self.chat(chat_id)
        if chat.members.get(telegram_id, "left") in ("left", "kicked"):
            raise ValueError(f"{self.person(telegram_id).name} is not in the chat {chat_id}")
        if chat.is_private and chat.bot_status == "kicked":
            raise ValueError(f"{self.person(telegram_id).name} blocked the bot")
        return chat

    def _seen(self, chat: ChatState, message_id: int) -> Message:
        message = chat.find(message_id)
        if message is None or message.aside:
            raise ValueError(f"there is no message {message_id} in the chat {chat.id}")
        return message


def check_payload(payload: str | None) -> None:
    """Refuse what no t.me link could carry."""
    if payload is not None and not PAYLOAD.fullmatch(payload):
        raise ValueError("a start payload has 1 to 64 letters, digits, '_' or '-'")


def _check_text(text: str) -> None:
    if not text.strip() or utf16_length(text) > checks.TEXT_LIMIT:
        raise ValueError("a message has between 1 and 4,096 characters")


class _Caption(TypedDict):
    text: str
    entities: list[Json]


def _captioned(caption: str | None) -> _Caption:
    return {"text": caption or "", "entities": find_entities(caption or "")}
