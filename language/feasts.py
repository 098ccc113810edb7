"""Works out when a feast is: a fixed day of the year, or so many days from Easter."""

from datetime import date, timedelta

_EASTER = "easter"


def feast_in(year: int, told: str) -> date:
    """The day of a feast as language files write it: "12-25", "easter", "easter-2", "easter+60"."""
    if told.startswith(_EASTER):
        days = int(told.removeprefix(_EASTER) or 0)
        return easter(year) + timedelta(days=days)
    month, day = told.split("-")
    return date(year, int(month), int(day))


def coming_feast(told: str, today: date) -> date:
    """The feast that comes next, today's included."""
    this_year = feast_in(today.year, told)
    return this_year if this_year >= today else feast_in(today.year + 1, told)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    drift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap_centuries - drift + 15) % 30
    leaps, leap_rest = divmod(rest, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leaps - moon - leap_rest) % 7
    shift = (golden + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
