"""Dates and times as their reader writes them, in the places of both utilities."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel.dates import format_skeleton, get_day_names, get_timezone_location

from texts.catalogue import FIRST_DAY, MONTH_AS_NUMBER, locale_of, locale_of_days

# Working days and hours as people say them: "Mon–Thu 07:30–16:00, Fri 07:30–12:00".


def spoken_days(days: Iterable[int], language: str) -> str:
    """Days of the week, Monday as 0; three or more in a row, also over a weekend, are a span."""
    names = get_day_names("abbreviated", locale=locale_of_days(language))
    return ", ".join(
        f"{names[row[0]]}–{names[row[-1]]}" if len(row) > 2 else ", ".join(names[d] for d in row)
        for row in _rows(sorted(days))
    )


def spoken_week(patterns: Sequence[Sequence[object]], language: str) -> str:
    """Hours with the days on which they are kept; hours without days stand alone."""
    parts = []
    for days, opens, closes in patterns:
        named = spoken_days(days, language) if isinstance(days, list) else ""
        parts.append(f"{named} {opens}–{closes}".strip())
    return ", ".join(parts)


def _rows(days: list[int]) -> list[list[int]]:
    """Days that follow each other; a row that ends on Sunday goes on with Monday."""
    rows: list[list[int]] = []
    for day in days:
        if rows and rows[-1][-1] == day - 1:
            rows[-1].append(day)
        else:
            rows.append([day])
    if len(rows) > 1 and rows[0][0] == 0 and rows[-1][-1] == 6:
        rows[0] = rows.pop() + rows[0]
    return rows


# The atlas names places in English.
MAP = "en"
DATE, DATE_IN_NUMBERS = "MMMEd", "MEd"


@cache
def place(zone: str, language: str) -> str:
    """The name by which people know a time zone: its city."""
    return get_timezone_location(ZoneInfo(zone), locale=locale_of(language), return_city=True)


def city_name(name: str, zone: str, language: str) -> str:
    """A city as its reader writes it, if the zone is called by it; else as it is on the map."""
    return place(zone, language) if name == place(zone, MAP) else name


def spoken_day(on: date, language: str, today: date | None = None) -> str:
    """A date such as "Thu 12 Jun"; with its year when that is not the present one.

    In the middle of a sentence the comma that CLDR has behind the day of the week would part it.
    """
    skeleton = DATE_IN_NUMBERS if language in MONTH_AS_NUMBER else DATE
    if today is not None and on.year != today.year:
        skeleton = f"y{skeleton}"
    written = format_skeleton(skeleton, on, locale=locale_of_days(language)).replace(",", "")
    if on.day == 1 and language in FIRST_DAY:
        written = written.replace(" 1 ", f" {FIRST_DAY[language]} ")
    return written


def spoken_moment(
    at: datetime, language: str, zones: Sequence[str], today: date | None = None
) -> str:
    """A moment in each place: "Thu 12 Jun, 17:00 Dar es Salaam / 16:00 Amsterdam".

    Places whose clocks show the same are named together; a place where it is another day gets
    its own date.
    """
    shown: dict[datetime, list[str]] = {}
    for zone in dict.fromkeys(zones) or ("UTC",):
        wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        shown.setdefault(wall, []).append(place(zone, language))
    parts, previous = [], None
    for wall, places in shown.items():
        day = "" if wall.date() == previous else f"{spoken_day(wall.date(), language, today)}, "
        parts.append(f"{day}{wall:%H:%M} {', '.join(places)}")
        previous = wall.date()
    return " / ".join(parts)
