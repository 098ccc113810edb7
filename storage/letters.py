"""The outbox as delivery sees it: letters that are due, and what became of each."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from mentoring.notices import Button, Line, Notice


class Method(StrEnum):
    """What delivery does with a letter."""

    SEND = "send"
    EDIT = "edit"
    REACT = "react"
    PIN = "pin"
    ANSWER = "answer"


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


def pack(notices: Iterable[Notice]) -> str:
    """Notices as they are kept in a row."""
    return json.dumps([asdict(notice) for notice in notices], ensure_ascii=False)


def unpack(packed: str) -> tuple[Notice, ...]:
    """The notices of a row."""
    return tuple(
        Notice(
            kind=n["kind"],
            params=n["params"],
            about=tuple(n["about"]),
            lines=tuple(Line(**line) for line in n["lines"]),
            buttons=tuple(tuple(Button(**b) for b in row) for row in n["buttons"]),
        )
        for n in json.loads(packed)
    )
