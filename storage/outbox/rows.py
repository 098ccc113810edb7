"""Letters: the rows of the outbox, and the values in which they leave it."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Index, text
from sqlmodel import Field, SQLModel, col

from mentoring.notices import Button, Line, Notice, Params
from storage.sql.datetime_codec import quick
from storage.sql.rows import Numbered, columns_of, content_of, partial_index, plain

BOARD = "board"
# A letter is read several times on its way, and help is the same for everybody.
REMEMBERED = 256
ENCODER = json.JSONEncoder(default=plain, ensure_ascii=False, check_circular=False)
CODES = re.compile(r"(\?start(?:group)?=)[\w-]{22}")
# Queries use these words as they stand: then the database knows that an index on them fits.
UNSENT = text("sent_at IS NULL AND failed_at IS NULL")
ORDINARY = text("sent_at IS NULL AND failed_at IS NULL AND priority = 0")
ANSWERS = text("sent_at IS NULL AND failed_at IS NULL AND priority > 0")
TRIED = text("sent_at IS NULL AND failed_at IS NULL AND priority = 0 AND retry_at IS NOT NULL")
FAILED = text("failed_at IS NOT NULL")


class Method(StrEnum):
    """What delivery does with a letter."""

    SEND = "send"
    PICTURE = "picture"
    EDIT = "edit"
    BUTTONS = "buttons"
    REACT = "react"
    PIN = "pin"
    ANSWER = "answer"
    MENU = "menu"


# Edits: of the words and the buttons, or of the buttons alone, which nobody is shown as an edit.
CHANGES = frozenset({Method.EDIT, Method.BUTTONS})
# What counts for Telegram's limits, and what is nice to have.
PACED = frozenset({Method.SEND, Method.PICTURE, *CHANGES})
DECORATION = frozenset({Method.REACT, Method.PIN, Method.MENU})


class OutboxRow(SQLModel, table=True):
    """One call to make: to whom, what, from when on, and what came of it.

    `told_at` is when the operator was told that it was given up.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        partial_index("outbox_unsent", "send_at", "chat_id", "priority", of=UNSENT),
        partial_index("outbox_order", "chat_id", "id", of=ORDINARY),
        partial_index("outbox_answers", "id", of=ANSWERS),
        partial_index("outbox_tried", "retry_at", "chat_id", of=TRIED),
        partial_index("outbox_failed", "failed_at", of=FAILED),
        Index("outbox_message", "chat_id", "message_id"),
        Index("outbox_target", "chat_id", "target_message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    dedupe_key: str | None = Field(default=None, unique=True)
    method: str
    chat_id: int = Field(sa_type=BigInteger)
    thread_id: int | None = Field(default=None, sa_type=Numbered)
    partnership_id: int | None = None
    member_id: int | None = Field(default=None, index=True)
    notices: str = "[]"
    target_message_id: int | None = Field(default=None, sa_type=Numbered)
    target_key: str | None = Field(default=None, index=True)
    reply_to_message_id: int | None = Field(default=None, sa_type=Numbered)
    query_id: str | None = None
    emoji: str | None = None
    silent: bool = True
    priority: int = 0
    cause: int | None = Field(default=None, index=True, sa_type=Numbered)
    created_at: datetime
    send_at: datetime
    sent_at: datetime | None = None
    message_id: int | None = Field(default=None, sa_type=Numbered)
    attempts: int = 0
    retry_at: datetime | None = None
    failed_at: datetime | None = None
    failure: str | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """One row of the outbox."""

    id: int
    method: Method
    chat_id: int
    notices: tuple[Notice, ...]
    dedupe_key: str | None
    thread_id: int | None
    partnership_id: int | None
    member_id: int | None
    target_message_id: int | None
    target_key: str | None
    reply_to_message_id: int | None
    query_id: str | None
    emoji: str | None
    silent: bool
    priority: int
    cause: int | None
    created_at: datetime
    send_at: datetime
    sent_at: datetime | None
    message_id: int | None
    attempts: int
    retry_at: datetime | None


LETTER_COLUMNS = quick(columns_of(OutboxRow, Letter))


def as_letter(row: OutboxRow) -> Letter:
    """A row as a value."""
    return letter_of(content_of(row, Letter))


def letter_of(columns: Sequence[Any]) -> Letter:
    """The values of LETTER_COLUMNS as a letter."""
    row_id, method, chat_id, packed, *others = columns
    return Letter(row_id, Method(method), chat_id, unpack(packed), *others)


def has_not_failed() -> ColumnElement[bool]:
    """The condition that a row was not given up."""
    return col(OutboxRow.failed_at).is_(None)


def is_unsent() -> tuple[ColumnElement[bool], ...]:
    """The conditions that a row is still to be delivered."""
    return col(OutboxRow.sent_at).is_(None), has_not_failed()


def pack(notices: Iterable[Notice]) -> str:
    """Notices as they are kept in a row."""
    return ENCODER.encode([_plain(each) for each in notices])


def _plain(notice: Notice) -> Params:
    """A notice with its fields by name, as `unpack` takes them; one by one it takes longer."""
    plain = {
        "kind": notice.kind,
        "params": notice.params,
        "about": notice.about,
        "lines": notice.lines,
        "buttons": [[_plain_button(each) for each in row] for row in notice.buttons],
    }
    return plain | {"language": notice.language} if notice.language else plain


def _plain_button(button: Button) -> Params:
    return {
        "label": button.label,
        "data": button.data,
        "url": button.url,
        "params": button.params,
    }


def without_codes(packed: str) -> str:
    """Notices without the codes of invites: what has left is no key for whoever reads it here."""
    return CODES.sub(r"\1", packed)


@lru_cache(REMEMBERED)
def unpack(packed: str) -> tuple[Notice, ...]:
    """The notices of a row."""
    return tuple(
        Notice(
            kind=n["kind"],
            params=n["params"],
            about=tuple(n["about"]),
            lines=tuple(Line(**line) for line in n["lines"]),
            buttons=tuple(tuple(Button(**b) for b in row) for row in n["buttons"]),
            language=n.get("language", ""),
        )
        for n in json.loads(packed)
    )
