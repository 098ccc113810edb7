"""Updates as no app makes them: made of Telegram's own types, or mutated field by field."""

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from telegram import TelegramObject, Update

from simulator.world.records import Json
from tests.chaos.shapes import Maker, fields_of, hint_of, kinds_of_update, optional_of

ODD: tuple[object, ...] = (
    None, True, False, 0, -1, 1.5, 2**31, -(2**53), 2**63, 10**30, "", "x", "7", "\x00", "\ud800",
    "🚰" * 4096, "/commit ", [], {}, [[]], [None], {"x": {"y": [1, {}]}}, [{"type": "emoji"}],
)  # fmt: skip
BIG_IDS = (2**31 + 7, 2**40, 2**52, -(10**12) - 2**40)
IDS = ("id", "message_id", "message_thread_id")
A_MEGABYTE = 1_000_000
Place = tuple[Json, type[TelegramObject]]


class Twists:
    """Twists one update; whether Telegram could send what comes out of it is told with it."""

    def __init__(self, dice: Random, stamp: Callable[[], int]) -> None:
        self._dice = dice
        self._stamp = stamp

    def twisted(self, update: Json) -> tuple[Json, str, bool]:
        """Another update with the same id, what was done to it, and whether it is legal."""
        ways: tuple[tuple[Callable[[Json], None], str, bool], ...] = (
            (self._drop_optional, "without some fields", True),
            (self._add_typed, "with more fields of Telegram's own types", True),
            (self._add_unknown, "with unknown fields", True),
            (self._enlarge, "with up to a megabyte of JSON", True),
            (self._big_ids, "with ids above 2^31", True),
            (self._made_up, "made of Telegram's own types", True),
            (self._unknown_kind, "of an unknown kind", True),
            (self._break_one, "with a field of a wrong type", False),
            (self._break_one, "with a field of a wrong type", False),
            (self._drop_any, "without a field that is needed", False),
        )
        way, name, legal = self._dice.choice(ways)
        changed = copy.deepcopy(update)
        way(changed)
        changed["update_id"] = update["update_id"]
        return changed, f"updates {name}", legal and is_readable(changed)

    def _drop_optional(self, update: Json) -> None:
        where, kind = self._somewhere(update)
        keys = [f.key for f in optional_of(kind) if f.key in where and f.key not in _needed(where)]
        if keys:
            del where[self._dice.choice(keys)]

    def _drop_any(self, update: Json) -> None:
        where, _ = self._somewhere(update)
        if where:
            del where[self._dice.choice(sorted(where))]

    def _add_typed(self, update: Json) -> None:
        where, kind = self._somewhere(update)
        field = self._dice.choice(optional_of(kind) or fields_of(kind))
        if where is not update and field.key not in where:
            where[field.key] = self._maker.value(field.hint)

    def _add_unknown(self, update: Json) -> None:
        where, _ = self._somewhere(update)
        where["field_of_2031"] = self._dice.choice(ODD)

    def _enlarge(self, update: Json) -> None:
        where, _ = self._somewhere(update)
        size = A_MEGABYTE if self._dice.random() < 0.2 else A_MEGABYTE // 50
        where["field_of_2031"] = "x" * size

    def _big_ids(self, update: Json) -> None:
        where, _ = self._somewhere(update)
        for key in IDS:
            if isinstance(where.get(key), int):
                where[key] = self._dice.choice(BIG_IDS)

    def _made_up(self, update: Json) -> None:
        kind = self._dice.choice(kinds_of_update())
        update.clear()
        update[kind] = self._maker.value(hint_of(Update, kind))

    def _unknown_kind(self, update: Json) -> None:
        update.clear()
        update["kind_of_2031"] = self._dice.choice(ODD)

    def _break_one(self, update: Json) -> None:
        where, _ = self._somewhere(update)
        if where:
            where[self._dice.choice(sorted(where))] = self._dice.choice(ODD)

    @property
    def _maker(self) -> Maker:
        return Maker(self._dice, self._stamp())

    def _somewhere(self, update: Json) -> Place:
        """One of the objects in an update, with its type."""
        places = list(_objects(update, Update))
        return self._dice.choice(places)


def is_readable(update: Json) -> bool:
    """Whether python-telegram-bot can read an update at all."""
    try:
        Update.de_json(copy.deepcopy(update), None)
    except Exception:
        return False
    return True


def _needed(where: Json) -> tuple[str, ...]:
    """What every message of a chat has, although the types call it optional."""
    return ("from", "text", "caption") if "date" in where else ("message", "data", "from")


def _objects(value: Json, kind: type[TelegramObject]) -> Iterator[Place]:
    yield value, kind
    for key, inner in value.items():
        hint = hint_of(kind, key)
        kinds = [each for each in _kinds(hint) if issubclass(each, TelegramObject)]
        for each in inner if isinstance(inner, list) else [inner]:
            if isinstance(each, dict) and kinds:
                yield from _objects(each, kinds[0])


def _kinds(hint: Any) -> Iterator[type]:
    if isinstance(hint, type):
        yield hint
    for each in getattr(hint, "__args__", ()):
        yield from _kinds(each)
