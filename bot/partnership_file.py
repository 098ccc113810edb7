"""Partnership files: two utilities, where they stand, and their people, read in one go or not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from typing import Any

from bot.partnership_people import Person, key_of, language_of, read_people, zone_of
from bot.toml_tables import Table, read_table
from mentoring.calendars import SpecialHours, WorkingCalendar
from mentoring.norms import Norms, NormUnknown, load_norms
from mentoring.partnerships import Mode, Partnership, Phase, Side, Stage, Utility

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

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
UTILITY_KEYS = (
    "name",
    "timezone",
    "work_days",
    "opens",
    "closes",
    "holidays",
    "special_hours",
)
SPECIAL_KEYS = ("first", "last", "opens", "closes")


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
        mentor=_utility(utilities, Side.MENTOR),
        mentee=_utility(utilities, Side.MENTEE),
        norms=norms,
        language=language_of(table),
    )
    return PartnershipFile(partnership, read_people(table.tables("people")), changes)


def _utility(utilities: Table, side: Side) -> Utility:
    if side not in utilities:
        raise utilities.mistake("is missing", side)
    table = utilities.table(side)
    table.refuse_others(UTILITY_KEYS)
    opens, closes = _hours(table)
    calendar = WorkingCalendar(
        timezone=zone_of(table),
        work_days=_work_days(table),
        opens=opens,
        closes=closes,
        holidays=table.days("holidays"),
        special_hours=tuple(map(_special_hours, table.tables("special_hours"))),
    )
    return Utility(table.words("name"), side, calendar)


def _special_hours(table: Table) -> SpecialHours:
    table.refuse_others(SPECIAL_KEYS)
    first, last = table.day("first"), table.day("last")
    if last < first:
        raise table.mistake("must not be before the first day", "last")
    return SpecialHours(first, last, *_hours(table))


def _hours(table: Table) -> tuple[time, time]:
    opens, closes = table.clock("opens"), table.clock("closes")
    if closes <= opens:
        raise table.mistake(f"must be later than {opens:%H:%M}, on the same day", "closes")
    return opens, closes


def _work_days(table: Table) -> frozenset[int]:
    table.value("work_days")
    names = table.list_of("work_days")
    for i, name in enumerate(names):
        if name not in WEEKDAYS:
            raise table.mistake(f"must be days out of {', '.join(WEEKDAYS)}", "work_days", i)
    if not names:
        raise table.mistake("must name at least one day", "work_days")
    return frozenset(map(WEEKDAYS.index, names))


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
