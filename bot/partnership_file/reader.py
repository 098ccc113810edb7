"""Partnership files: two utilities, where they stand, and their people, read in one go or not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from typing import Any

from bot.partnership_file.sections import Person, key_of, language_of, read_people, read_utility
from bot.partnership_file.toml_reader import Table, read_table
from mentoring.norms import Norms, NormUnknown, load_norms
from mentoring.partnerships import Mode, Partnership, Phase, Side, Stage

FILE_KEYS = (
    "key",
    "name",
    "phase",
    "phase_started",
    "stage",
    "stage_started",
    "ends",
    "mode",
    "language",
    "utilities",
    "norms",
    "people",
)


@dataclass(frozen=True, slots=True)
class PartnershipFile:
    """A partnership as its file has it; `changes` are its own norms, by dotted name."""

    partnership: Partnership
    people: tuple[Person, ...]
    changes: dict[str, Any]


def read_partnership(text: str) -> PartnershipFile:
    """Everything in a partnership file. Raises FileMistake at the first thing that is wrong."""
    table = read_table(text)
    table.refuse_others(FILE_KEYS)
    table.words("key")
    changes, norms = _norms(table.table("norms"))
    utilities = table.table("utilities")
    utilities.refuse_others((Side.MENTOR, Side.MENTEE))
    partnership = Partnership(
        id=0,
        key=key_of(table),
        name=table.words("name"),
        phase=table.choice("phase", Phase),
        phase_started_on=table.day("phase_started"),
        stage=table.choice("stage", Stage),
        stage_started_on=table.day_if_any("stage_started"),
        ends_on=table.day_if_any("ends"),
        mode=table.choice("mode", Mode),
        mentor=read_utility(utilities, Side.MENTOR),
        mentee=read_utility(utilities, Side.MENTEE),
        norms=norms,
        language=language_of(table),
    )
    return PartnershipFile(partnership, read_people(table.tables("people")), changes)


def _norms(table: Table) -> tuple[dict[str, Any], Norms]:
    """The changed norms by dotted name, and all norms with these changes."""
    changes: dict[str, Any] = {}
    norms = load_norms()
    for path, value in _leaves(table.content):
        name = ".".join(path)
        value = f"{value:%H:%M}" if isinstance(value, time) else value
        try:
            norms = norms.with_changes({name: value})
        except NormUnknown as refusal:
            reason = str(refusal).removeprefix(f"{name}: ")
            raise table.mistake(reason, *path) from None
        changes[name] = value
    return changes, norms


def _leaves(content: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[Any, Any]]:
    for key, value in content.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*path, key))
        else:
            yield (*path, key), value
