"""Readings that are remembered because they are asked for again; they hold people's words.

Those of messages are forgotten with the messages, those of items and names when the database lets
go of words.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

Given = ParamSpec("Given")
Read = TypeVar("Read")
_OF_MESSAGES, _OF_ITEMS = 128, 1024
_messages: list[Callable[[], None]] = []
_items: list[Callable[[], None]] = []


def once_a_message(read: Callable[Given, Read]) -> Callable[Given, Read]:
    """Several parts of the house read the same message: the first one does it for all."""
    remembered = lru_cache(_OF_MESSAGES)(read)
    _messages.append(remembered.cache_clear)
    return cast(Callable[Given, Read], remembered)


def once_an_item(read: Callable[Given, Read]) -> Callable[Given, Read]:
    """Open items and questions that wait are compared with each message, and seldom change."""
    remembered = lru_cache(_OF_ITEMS)(read)
    _items.append(remembered.cache_clear)
    return cast(Callable[Given, Read], remembered)


def forget_messages() -> None:
    """The messages are dealt with: nothing of them is remembered any more."""
    for clear in _messages:
        clear()


def forget_words() -> None:
    """Some words are kept no longer: remember none."""
    forget_messages()
    for clear in _items:
        clear()
