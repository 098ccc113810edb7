"""Whether the numbers of an update are numbers: SQLite would keep anything in their place."""

from collections.abc import Iterator
from typing import Any

NUMBERS = frozenset(
    {
        "message_id",
        "message_thread_id",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
    }
)
# Telegram promises that its ids have at most 52 significant bits.
BEYOND = 2**53
PARTIES = frozenset(
    {"chat", "from", "user", "sender_chat", "left_chat_member", "new_chat_members"}
)


class NoNumber(ValueError):
    """An update has something else where a number belongs; the key says where."""


def check_numbers(raw: dict[str, Any]) -> None:
    """Raise NoNumber for an id that is none, before it gets into any row."""
    for key, value in _numbers(raw, ""):
        if not isinstance(value, int) or abs(value) >= BEYOND:
            raise NoNumber(key)


def _numbers(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    """Everything that should be a number, with its key."""
    if isinstance(value, list):
        for each in value:
            yield from _numbers(each, name)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in NUMBERS or (key == "id" and name in PARTIES):
                yield key, inner
            elif isinstance(inner, dict | list):
                yield from _numbers(inner, key)
