"""The items of check-ins: what is asked, of which side, in which phase or stage."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from mentoring.partnerships import Phase, Side, Stage

SKIP = "skip"
TEXT_LIMIT = 1000


class ItemKind(StrEnum):
    """What an item belongs to: the pulse, a phase, a stage, or the open question of a phase."""

    PULSE = "pulse"
    PHASE = "phase"
    STAGE = "stage"
    OPEN = "open"


class AnswerType(StrEnum):
    """How an item is answered. `ypn_state` is about something that can still come."""

    SCALE5 = "scale5"
    YPN = "ypn"
    YPN_STATE = "ypn_state"
    YN = "yn"
    TEXT = "text"


CHOICES = {
    AnswerType.SCALE5: ("1", "2", "3", "4", "5"),
    AnswerType.YPN: ("yes", "partly", "no"),
    AnswerType.YPN_STATE: ("yes", "partly", "no"),
    AnswerType.YN: ("yes", "no"),
    AnswerType.TEXT: (),
}


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is asked; its words are the message `item-<id>` of the catalogues.

    `seed` names the concepts of the seed that it serves.
    """

    id: str
    kind: ItemKind
    side: Side
    type: AnswerType
    phase: Phase | None = None
    stage: Stage | None = None
    dimension: str | None = None
    seed: tuple[str, ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """The answers that have a button, besides `skip`; none for a text."""
        return CHOICES[self.type]

    @property
    def is_state(self) -> bool:
        """Whether a yes settles it for the whole stage."""
        return self.type is AnswerType.YPN_STATE

    def accepts(self, value: str) -> bool:
        """Whether that can be an answer; a text has 1 to 1000 characters."""
        if self.type is AnswerType.TEXT:
            return 0 < len(value.strip()) <= TEXT_LIMIT
        return value == SKIP or value in self.choices


@cache
def catalogue() -> Mapping[str, Item]:
    """All items by id, in the order in which they are asked."""
    text = files("mentoring").joinpath("data/items.toml").read_text("utf-8")
    return MappingProxyType({item.id: item for item in _items_in(tomllib.loads(text))})


def answer_label(item: Item, choice: str) -> str:
    """The catalogue message on a button; that of a score takes it as `$score`."""
    if choice in CHOICES[AnswerType.SCALE5]:
        return "answer-score"
    return "answer-not-yet" if item.is_state and choice == "no" else f"answer-{choice}"


def _items_in(tables: dict[str, Any]) -> Iterator[Item]:
    yield from _group(tables["pulse"], ItemKind.PULSE)
    for kind in (ItemKind.PHASE, ItemKind.OPEN):
        for phase, group in tables[kind].items():
            yield from _group(group, kind, phase=Phase(phase))
    for stage, group in tables["stage"].items():
        yield from _group(group, ItemKind.STAGE, stage=Stage(stage))


def _group(
    group: dict[str, dict[str, Any]],
    kind: ItemKind,
    phase: Phase | None = None,
    stage: Stage | None = None,
) -> Iterator[Item]:
    for item_id, entry in group.items():
        yield Item(
            id=item_id,
            kind=kind,
            side=Side(entry["side"]),
            type=AnswerType(entry["type"]),
            phase=phase,
            stage=stage,
            dimension=entry.get("dimension"),
            seed=tuple(entry["seed"]),
        )
