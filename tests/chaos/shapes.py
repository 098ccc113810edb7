"""The shapes of Telegram's JSON, read off the types of python-telegram-bot."""

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any, ForwardRef, get_args, get_origin

import telegram
from telegram import TelegramObject, Update

from simulator.world.records import Json

RENAMED = {"from_user": "from"}
OUR_OWN = ("self", "api_kwargs")
NUMBERS = (0, 1, 7, -1, 2**31, -(2**31) - 1, 2**40, 2**52)
WORDS = ("", "x", "novelty", "Wasser 💧", "/commit", "#action", "a" * 300, "<b>&", "1", "None")
DEPTH = 3
MISSING = inspect.Parameter.empty


@dataclass(frozen=True, slots=True)
class Field:
    """One key of an object: its type as python-telegram-bot knows it."""

    key: str
    hint: Any
    required: bool


_KNOWN: dict[str, tuple[Field, ...]] = {}


def fields_of(kind: type[TelegramObject]) -> tuple[Field, ...]:
    """All keys that an object may have."""
    if kind.__name__ not in _KNOWN:
        _KNOWN[kind.__name__] = tuple(
            Field(RENAMED.get(name, name), _resolved(each.annotation), each.default is MISSING)
            for name, each in inspect.signature(kind.__init__).parameters.items()
            if name not in OUR_OWN
        )
    return _KNOWN[kind.__name__]


def optional_of(kind: type[TelegramObject]) -> tuple[Field, ...]:
    """The keys that may be missing."""
    return tuple(field for field in fields_of(kind) if not field.required)


def kinds_of_update() -> tuple[str, ...]:
    """Every kind of update that there is."""
    return tuple(field.key for field in optional_of(Update))


def hint_of(kind: type[TelegramObject], key: str) -> Any:
    """The type of one key of an object; None for one that it does not have."""
    return next((field.hint for field in fields_of(kind) if field.key == key), None)


class Maker:
    """Makes values of a type; `stamp` is the present moment in Telegram's way."""

    def __init__(self, dice: Random, stamp: int) -> None:
        self._dice = dice
        self._stamp = stamp

    def value(self, hint: Any, depth: int = 0) -> Any:
        """Something of that type."""
        kind = self._one_of(hint)
        if get_origin(kind) in (list, tuple, Sequence):
            (item, *_) = get_args(kind)
            return [self.value(item, depth + 1) for _ in range(self._dice.randrange(3))]
        if kind in (datetime, timedelta):
            return self._stamp + self._dice.randrange(-100_000, 100)
        if kind is bool:
            return self._dice.random() < 0.5
        if kind is int:
            return self._dice.choice(NUMBERS)
        if kind is float:
            return self._dice.uniform(-90, 90)
        if isinstance(kind, type) and issubclass(kind, TelegramObject):
            return self.object(kind, depth + 1)
        return self._dice.choice(WORDS)

    def object(self, kind: type[TelegramObject], depth: int = 0) -> Json:
        """An object with all that it needs and some of what it may have."""
        optional = optional_of(kind)
        some = self._dice.sample(optional, min(len(optional), self._dice.randrange(4)))
        fields = [each for each in fields_of(kind) if each.required or each in some]
        deep = depth >= DEPTH
        return {
            field.key: self.value(field.hint, depth)
            for field in fields
            if field.required or not (deep and is_object(field.hint))
        }

    def _one_of(self, hint: Any) -> Any:
        hint = _resolved(hint)
        choices = [each for each in get_args(hint) if each is not type(None)]
        is_union = choices and get_origin(hint) not in (list, tuple, Sequence, dict)
        if not is_union:
            return hint
        return self._one_of(self._dice.choice(choices))


def is_object(hint: Any) -> bool:
    """Whether a value of that type holds other values."""
    hint = _resolved(hint)
    if isinstance(hint, type):
        return issubclass(hint, TelegramObject)
    return any(map(is_object, get_args(hint)))


def _resolved(hint: Any) -> Any:
    """A type that was written down by its name, as types that need each other are."""
    name = hint.__forward_arg__ if isinstance(hint, ForwardRef) else hint
    if not isinstance(name, str):
        return hint
    return getattr(telegram, name.split(" | ")[0], str)
