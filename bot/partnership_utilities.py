"""The two utilities of a partnership file: their hours, and where and how they are reached."""

from collections.abc import Iterator, Sequence
from datetime import time

from babel.core import get_global

from bot.partnership_people import zone_of
from bot.toml_tables import Table
from mentoring.calendars import DayHours, SpecialHours, WorkingCalendar
from mentoring.partnerships import Side, Utility

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UTILITY_KEYS = (
    "name",
    "place",
    "country",
    "timezone",
    "work_days",
    "opens",
    "closes",
    "hours_by_day",
    "holidays",
    "special_hours",
    "phones",
)
SPECIAL_KEYS = ("first", "last", "opens", "closes")
BY_DAY_KEYS = ("days", "opens", "closes")
COUNTRIES = frozenset({*get_global("territory_zones"), "XK"})  # Kosovo has no code of ISO yet


def read_utility(utilities: Table, side: Side) -> Utility:
    """One side: its name, its hours, and where and how it is reached."""
    if side not in utilities:
        raise utilities.mistake("is missing", side)
    table = utilities.table(side)
    table.refuse_others(UTILITY_KEYS)
    opens, closes = _hours(table)
    work_days = _days(table, "work_days", WEEKDAYS)
    calendar = WorkingCalendar(
        timezone=zone_of(table),
        work_days=frozenset(map(WEEKDAYS.index, work_days)),
        opens=opens,
        closes=closes,
        holidays=table.days("holidays"),
        special_hours=tuple(map(_special_hours, table.tables("special_hours"))),
        hours_by_day=tuple(_hours_by_day(table.tables("hours_by_day"), work_days)),
    )
    place = table.words_if_any("place") or ""
    return Utility(
        table.words("name"), side, calendar, place, _country(table), table.lines("phones")
    )


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


def _hours_by_day(tables: Sequence[Table], work_days: Sequence[str]) -> Iterator[DayHours]:
    """The hours of working days that have their own, each day once."""
    left = list(work_days)
    for table in tables:
        table.refuse_others(BY_DAY_KEYS)
        hours = _hours(table)
        for i, name in enumerate(_days(table, "days", work_days)):
            if name not in left:
                raise table.mistake(f"{name} has hours already", "days", i)
            left.remove(name)
            yield DayHours(WEEKDAYS.index(name), *hours)


def _days(table: Table, key: str, known: Sequence[str]) -> list[str]:
    table.value(key)
    names = table.list_of(key)
    for i, name in enumerate(names):
        if name not in known:
            raise table.mistake(f"must be days out of {', '.join(known)}", key, i)
    if not names:
        raise table.mistake("must name at least one day", key)
    return list(dict.fromkeys(names))


def _country(table: Table) -> str:
    """The two letters of a country, empty when none is named."""
    country = table.words_if_any("country")
    if country is not None and country not in COUNTRIES:
        raise table.mistake('must be the two letters of a country such as "TZ"', "country")
    return country or ""
