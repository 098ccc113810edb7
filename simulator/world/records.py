"""What there is in Telegram: people, chats, messages, taps and what the bot did."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypedDict

Json = dict[str, Any]


@dataclass(slots=True)
class Person:
    """Somebody with Telegram; the bot is one too. `zone` only helps the page to show a clock."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    zone: str | None = None
    is_bot: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


@dataclass(slots=True)
class Message:
    """One message as everybody in its chat sees it; `text` is the caption of a file.

    An `aside` reached somebody's phone past the bot: another person passed it on.
    """

    id: int
    chat_id: int
    sender: int
    date: datetime
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    reply_to: int | None = None
    thread_id: int | None = None
    forwarded_from: int | None = None
    anonymous: bool = False
    document: str | None = None
    content: bytes | None = None
    photo: bool = False
    voice: int | None = None
    album: str | None = None
    location: Json | None = None
    service: Json | None = None
    buttons: list[list[Json]] = field(default_factory=list)
    reactions: dict[int, str] = field(default_factory=dict)
    pinned: bool = False
    edited: datetime | None = None
    deleted: bool = False
    silent: bool = False
    aside: bool = False

    @property
    def has_media(self) -> bool:
        return bool(self.document or self.photo or self.voice)


class Content(TypedDict, total=False):
    """What a new message may be made of."""

    text: str
    entities: list[Json]
    reply_to: int | None
    thread_id: int | None
    forwarded_from: int | None
    anonymous: bool
    document: str
    content: bytes | None
    photo: bool
    voice: int
    album: str
    location: Json
    service: Json
    buttons: list[list[Json]]
    silent: bool
    aside: bool


@dataclass(slots=True)
class Topic:
    """A thread of a group with topics."""

    name: str
    closed: bool = False


@dataclass(slots=True)
class ChatState:
    """A private chat with the bot or a group; `members` has everybody's standing but the bot's."""

    id: int
    kind: str
    title: str | None = None
    members: dict[int, str] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    by_id: dict[int, Message] = field(default_factory=dict)
    bot_status: str = "left"
    bot_rights: frozenset[str] = frozenset()
    reads_all: bool = False
    topics: dict[int, Topic] = field(default_factory=dict)
    allowed_reactions: frozenset[str] | None = None
    migrated_to: int | None = None
    last_id: int = 0

    @property
    def is_private(self) -> bool:
        return self.kind == "private"

    def find(self, message_id: int | None) -> Message | None:
        """The message with this id, unless it was deleted."""
        message = self.by_id.get(message_id or 0)
        return None if message is None or message.deleted else message


@dataclass(frozen=True, slots=True)
class Call:
    """Something the bot did and Telegram accepted."""

    at: datetime
    method: str
    params: Json
    result: Any


@dataclass(slots=True)
class Query:
    """A tap on a button that waits for the bot's answer."""

    id: str
    telegram_id: int
    chat_id: int
    message_id: int
    data: str
    at: datetime
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """What the person who tapped was shown."""

    telegram_id: int
    text: str
    show_alert: bool
    at: datetime
