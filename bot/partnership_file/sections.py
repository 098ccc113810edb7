"""The people of a partnership file, and the words that they share with the rest of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time

from babel.core import get_global

from bot.partnership_file.time_zones import is_zone, no_zone
from bot.partnership_file.toml_reader import Table, meant
from mentoring.calendars import DayHours, SpecialHours, WorkingCalendar
from mentoring.partnerships import Role, Side, Utility, spelled_plainly

# The two utilities of a partnership file: their hours, and where and how they are reached.
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


LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
USERNAME = re.compile(r"@?([A-Za-z]\w{3,31})", re.ASCII)
KEY = re.compile(r"[a-z0-9_-]{1,64}")
PERSON_KEYS = ("key", "name", "side", "role", "language", "timezone", "username", "stand_in")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a partnership file. `zone` is only given when it is not the utility's."""

    key: str
    name: str
    side: Side
    role: Role
    language: str
    zone: str | None = None
    stand_in: str | None = None
    username: str | None = None


def key_of(table: Table) -> str:
    """The key by which a file that is loaded again finds the same partnership or person."""
    key = table.words_if_any("key") or spelled_plainly(table.words("name"))
    if not KEY.fullmatch(key):
        raise table.mistake("must be a word of small letters, digits and dashes", "key")
    return key


def zone_of(table: Table) -> str:
    """An IANA time zone."""
    zone = table.words("timezone")
    if not is_zone(zone):
        raise table.mistake(no_zone(zone), "timezone")
    return zone


def language_of(table: Table) -> str:
    """The tag of a language, whether the bot speaks it yet or not."""
    language = table.words("language")
    if not LANGUAGE.fullmatch(language):
        raise table.mistake('must be a language such as "en" or "pt-BR"', "language")
    return language


def read_people(tables: Sequence[Table]) -> tuple[Person, ...]:
    """Everybody, each with a key, a name and a username of their own."""
    people: list[Person] = []
    for table in tables:
        person = _person(table)
        for field in ("name", "key", "username"):
            said = getattr(person, field)
            if said is not None and said in [getattr(each, field) for each in people]:
                raise table.mistake(f"somebody else has {said!r} already", field)
        people.append(person)
    return tuple(
        replace(person, stand_in=_stand_in(person, table, people))
        for person, table in zip(people, tables, strict=True)
    )


def _person(table: Table) -> Person:
    table.refuse_others(PERSON_KEYS)
    side, role = table.choice("side", Side), table.choice("role", Role)
    if (side is Side.PROGRAMME) != (role is Role.COORDINATOR):
        raise table.mistake("coordinators, and only they, are on the programme side", "role")
    own_zone = side is Side.PROGRAMME or "timezone" in table
    return Person(
        key=key_of(table),
        name=table.words("name"),
        side=side,
        role=role,
        language=language_of(table),
        zone=zone_of(table) if own_zone else None,
        stand_in=table.words_if_any("stand_in"),
        username=_username(table),
    )


def _username(table: Table) -> str | None:
    written = table.words_if_any("username")
    if written is None:
        return None
    fits = USERNAME.fullmatch(written)
    if fits is None:
        raise table.mistake("must be a Telegram username such as amina_juma", "username")
    return fits[1]


def _stand_in(person: Person, table: Table, people: Sequence[Person]) -> str | None:
    """The key of the stand-in, who may be named by key or name."""
    if person.stand_in is None:
        return None
    named = [each for each in people if person.stand_in in (each.key, each.name)]
    if not named:
        names = [each.key for each in people] + [each.name for each in people]
        hint = meant(person.stand_in, names)
        raise table.mistake(f"nobody here is called {person.stand_in!r}{hint}", "stand_in")
    if named[0].key == person.key or named[0].side is not person.side:
        raise table.mistake("must be somebody else of the same side", "stand_in")
    return named[0].key
