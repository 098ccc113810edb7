"""Dates and times as their reader writes them, in the places of both utilities."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel.dates import format_skeleton, get_timezone_location

from texts.locales import FIRST_DAY, MONTH_AS_NUMBER, locale_of, locale_of_days

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
