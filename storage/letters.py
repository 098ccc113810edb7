"""The outbox as delivery sees it: letters that are due, and what became of each."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mentoring.notices import Notice


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
