"""Exported chats: what was said in them, by names as the phone that exported them knows them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property

# What was said before is read no more: who comes with a first export means the present.
FIRST_LOOK = timedelta(days=28)
# A card that nobody has answered is forgotten, and with it what stands in it.
CARD_LIVES = timedelta(days=2)
# What the notice of a card is called.
CARD = "exports-card"


class Trouble(StrEnum):
    """Why an export cannot be read."""

    UNREADABLE = "unreadable"
    NO_CHAT = "empty"
    TOO_LARGE = "too-large"
    DATES_UNCLEAR = "dates-unclear"
    DATES_AT_ODDS = "dates-at-odds"


class CannotRead(Exception):
    """An export cannot be read. `trouble` says why; its sentence is up to whoever is told."""

    def __init__(self, trouble: Trouble, example: str = "") -> None:
        """With a date of the file, where it is about dates."""
        super().__init__(trouble)
        self.trouble = trouble
        self.example = example


@dataclass(frozen=True, slots=True)
class Said:
    """A message of an export, at an aware moment. `media` is document, photo or voice.

    `key` is its name within the export, `reply_to` the one of the message that it answers.
    `mentions` are names that it links to.
    """

    key: str
    at: datetime
    name: str
    text: str = ""
    media: str | None = None
    file: str | None = None
    reply_to: str | None = None
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DatesRead:
    """How day and month were told apart: `order` is "dm" or "md", `example` a date of the file.

    `is_sure` when no other order is possible. `misfits` are messages whose date does not fit the
    order, the first of which is the example then; `fits_turned` when all fit the other one.
    """

    order: str
    example: str
    is_sure: bool = True
    misfits: int = 0
    fits_turned: bool = False


@dataclass(frozen=True)
class Export:
    """A chat, oldest message first. `skipped` counts lines of the app, and what was taken back.

    `dates` where they are written as figures.
    """

    messages: tuple[Said, ...]
    title: str = ""
    skipped: int = 0
    dates: DatesRead | None = None

    @cached_property
    def names(self) -> dict[str, int]:
        """Everybody who wrote, with how many messages, most of them first."""
        return dict(Counter(said.name for said in self.messages).most_common())


def in_order(messages: Iterable[Said]) -> tuple[Said, ...]:
    """Messages by their moments; those of one minute stay as they were."""
    return tuple(sorted(messages, key=lambda said: said.at))


def fresh(messages: Sequence[Said], read_until: datetime | None, now: datetime) -> list[Said]:
    """What was written since the last time, and within the last weeks in any case."""
    since = max(read_until or now - FIRST_LOOK, now - FIRST_LOOK)
    return [said for said in messages if since < said.at <= now]
