"""Parameters of a call, the same whether they came as JSON, as a form or with files."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator.refusals import bad_request

NUMBERS = frozenset(
    {
        "chat_id",
        "from_chat_id",
        "limit",
        "message_id",
        "message_thread_id",
        "offset",
        "reply_to_message_id",
        "timeout",
        "user_id",
    }
)
FLAGS = frozenset(
    {
        "allow_sending_without_reply",
        "disable_notification",
        "drop_pending_updates",
        "is_big",
        "protect_content",
        "show_alert",
    }
)
OBJECTS = frozenset(
    {
        "allowed_updates",
        "caption_entities",
        "commands",
        "entities",
        "link_preview_options",
        "reaction",
        "reply_markup",
        "reply_parameters",
        "scope",
    }
)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    file_name: str
    content: bytes


def normalised(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Every known parameter with its own type; absent and null are the same."""
    return {name: _typed(name, value) for name, value in raw.items() if value is not None}


def _typed(name: str, value: object) -> object:
    if name in NUMBERS:
        return _number(name, value)
    if name in FLAGS:
        return value if isinstance(value, bool) else str(value).lower() in ("true", "1", "yes")
    if name in OBJECTS and isinstance(value, str):
        return _decoded(name, value)
    return value


def _number(name: str, value: object) -> object:
    try:
        return int(str(value))
    except ValueError:
        if name == "chat_id":
            return value
        raise bad_request(f"{name.replace('_', ' ')} must be a number") from None


def _decoded(name: str, value: str) -> object:
    try:
        return json.loads(value) if value else None
    except json.JSONDecodeError:
        what = "reply keyboard markup" if name == "reply_markup" else name.replace("_", " ")
        raise bad_request(f"can't parse {what} JSON object") from None
