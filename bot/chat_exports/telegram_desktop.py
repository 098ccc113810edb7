"""Telegram Desktop's exports (`result.json`), of one chat or of everything."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.refusals import Refusal
from mentoring.whatsapp import CannotRead, Export, Said, Trouble, in_order

Json = dict[str, Any]
WHOLE_CHATS = ("private_group", "private_supergroup", "public_supergroup")
VOICES = frozenset({"voice_message", "audio_file"})
PICTURES = frozenset({"video_file", "video_message"})
NOT_READ = frozenset({"sticker", "animation"})


class ChatUnclear(Refusal):
    """An export holds several chats; the sentence says how to choose."""


def read_telegram(content: Any, zone: ZoneInfo, chat: str | None = None) -> Export:
    """A chat of an export. `zone` is where it was exported, for dates that say no more.

    `chat` is the name of the chat where there are several. Raises CannotRead, ChatUnclear.
    """
    table = _chat_of(content, chat)
    names = _names(table["messages"])
    messages, skipped = [], 0
    for each in table["messages"]:
        said = _said(each, names, zone) if isinstance(each, dict) else None
        skipped += said is None
        messages += [said] if said else []
    if not messages:
        raise CannotRead(Trouble.NO_CHAT)
    return Export(in_order(messages), str(table.get("name") or ""), skipped)


def _chat_of(content: Any, wanted: str | None) -> Json:
    if not isinstance(content, dict):
        raise CannotRead(Trouble.NO_CHAT)
    if isinstance(content.get("messages"), list):
        if wanted not in (None, name := content.get("name")):
            raise ChatUnclear(f'The export holds one chat, "{name}": leave --chat out.')
        return content
    listed = [
        each
        for part in ("chats", "left_chats")
        for each in (content.get(part) or {}).get("list", ())
        if isinstance(each, dict) and isinstance(each.get("messages"), list)
    ]
    if not listed:
        raise CannotRead(Trouble.NO_CHAT)
    groups = [each for each in listed if each.get("type") in WHOLE_CHATS]
    found = [each for each in listed if each.get("name") == wanted] if wanted else groups
    if len(found) == 1:
        return found[0]
    if not groups:
        raise ChatUnclear("The export holds no group: export the chat of the group as JSON.")
    known = ", ".join(f'"{each.get("name")}"' for each in groups)
    raise ChatUnclear(f"Say which group is meant with --chat NAME; there are: {known}.")


def _names(messages: Sequence[Any]) -> dict[str, str]:
    """The newest name of each account; people change theirs."""
    named = (each for each in messages if isinstance(each, dict) and each.get("from"))
    return {str(each.get("from_id")): str(each["from"]) for each in named}


def _said(table: Json, names: Mapping[str, str], zone: ZoneInfo) -> Said | None:
    """A message; None for what Telegram says itself, and for what holds nothing to read."""
    if table.get("type") != "message":
        return None
    forwarded = bool(table.get("forwarded_from") or table.get("saved_from"))
    text = "" if forwarded else _words(table.get("text"))
    media = _media(table)
    at = _moment(table, zone)
    if at is None or not (text.strip() or media):
        return None
    reply = table.get("reply_to_message_id")
    return Said(
        key=f"m{table.get('id')}",
        at=at,
        name=_name(table, names),
        text=text.strip(),
        media=media,
        file=table.get("file_name") if media == "document" else None,
        reply_to=f"m{reply}" if reply is not None else None,
        mentions=tuple(_mentioned(table, names)),
    )


def _name(table: Json, names: Mapping[str, str]) -> str:
    """Who wrote; of an account that was deleted only its number is left."""
    number = str(table.get("from_id") or "")
    return names.get(number) or f"Deleted account {number.removeprefix('user')}".strip()


def _words(text: Any) -> str:
    """A text, which is a list where parts of it are links, names or the like."""
    if isinstance(text, list):
        return "".join(map(_words, text))
    return str(text.get("text") or "") if isinstance(text, dict) else str(text or "")


def _mentioned(table: Json, names: Mapping[str, str]) -> list[str]:
    parts = table.get("text_entities") or table.get("text")
    entities = [each for each in parts if isinstance(each, dict)] if parts else []
    links = [each for each in entities if each.get("type") == "mention_name"]
    numbers = [f"user{each.get('user_id')}" for each in links]
    return [names[number] for number in numbers if number in names]


def _media(table: Json) -> str | None:
    kind = table.get("media_type")
    if kind in NOT_READ:
        return None
    if kind in VOICES:
        return "voice"
    if table.get("photo") or kind in PICTURES:
        return "photo"
    return "document" if table.get("file") else None


def _moment(table: Json, zone: ZoneInfo) -> datetime | None:
    """When it was said; older versions of Telegram Desktop wrote nothing but the wall time."""
    try:
        if table.get("date_unixtime"):
            return datetime.fromtimestamp(int(table["date_unixtime"]), UTC)
        at = datetime.fromisoformat(str(table.get("date")))
    except (ValueError, OverflowError, OSError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=zone)
