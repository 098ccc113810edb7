"""Parameters of a call, the same whether they came as JSON, as a form or with files."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from simulator.bot_api.errors import bad_request

# Reads the parameters of a call from whatever body it came in.


def read_body(content_type: str, body: bytes) -> dict[str, Any]:
    """Parameters from JSON, an urlencoded form or a multipart form with files."""
    kind = content_type.partition(";")[0].strip().lower()
    if not body:
        return {}
    if kind == "application/json":
        return _from_json(body)
    if kind == "multipart/form-data":
        return _from_multipart(content_type, body)
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        params = json.loads(body)
    except ValueError:
        params = None
    if not isinstance(params, dict):
        raise bad_request("can't parse JSON object")
    return params


def _from_multipart(content_type: str, body: bytes) -> dict[str, Any]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    parts = BytesParser(policy=HTTP).parsebytes(head + body)
    fields: dict[str, Any] = {}
    for part in parts.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        plain = content if isinstance(content, bytes) else b""
        file_name = part.get_filename()
        fields[name] = plain.decode() if file_name is None else Upload(file_name, plain)
    return _attached(fields)


def _attached(fields: dict[str, Any]) -> dict[str, Any]:
    """A field may name another one that holds its file: attach://file0."""
    found = dict(fields)
    for name, value in fields.items():
        if isinstance(value, str) and value.startswith("attach://"):
            found[name] = found.pop(value.removeprefix("attach://"), value)
    return found


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
