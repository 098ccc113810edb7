"""Works out days by the year: feasts, quarters, parts of spans, the first Monday of a month."""

from calendar import monthcalendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from dateutil.easter import easter

from language.dates.days import (
    RESOLVERS,
    Asked,
    Said,
    add_months,
    end_of,
    make,
    month_end,
    next_weekday,
    place,
    shift,
    span_end,
    week_day,
)

_QUARTERS = range(1, 5)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FRIDAY = 4
_HALF_A_YEAR = 6
_MONTHS = {"quarter": 3, "year": 12}


def gone(asked: Asked) -> date:
    """The day of "last Friday" and "three days ago"; yesterday where no day is named."""
    yesterday = asked.today - timedelta(days=1)
    if asked.get("weekday"):
        return yesterday - timedelta(days=(yesterday.weekday() - asked.weekday) % 7)
    if not asked.get("unit"):
        return yesterday
    return min(shift(asked, asked.now, back=True).on or yesterday, yesterday)


def _feast(asked: Asked) -> Said:
    """The coming one, also when the last is only just over; "easter+1" is the day after.

    "11-thu-4" is the fourth Thursday of November, "5-mon-last" the last Monday of May.
    """
    told = asked.pack.dates["feasts"][asked.get("feast")]
    if told.startswith("easter"):
        return Said(_by_easter(asked, timedelta(days=int(told.removeprefix("easter") or 0))))
    month, day, *which = told.split("-")
    if which:
        return Said(_by_weekday(asked, int(month), _WEEKDAYS.index(day), which[0]))
    said = place(asked, int(month), int(day))
    return Said(said.rolled or said.on)


def _by_weekday(asked: Asked, month: int, weekday: int, which: str) -> date:
    """The coming one of the days that fall on a weekday of a month."""
    place_in_month = -1 if which == "last" else int(which) - 1
    year = int(asked.get("year") or asked.today.year)
    found = [
        [week[weekday] for week in monthcalendar(each, month) if week[weekday]][place_in_month]
        for each in (year, year + 1)
    ]
    day = date(year, month, found[0])
    return day if day >= asked.today or asked.get("year") else date(year + 1, month, found[1])


def _by_easter(asked: Asked, apart: timedelta) -> date:
    year = int(asked.get("year") or asked.today.year)
    day: date = easter(year) + apart
    if day < asked.today and not asked.get("year"):
        day = easter(year + 1) + apart
    return day


def _nth_weekday(asked: Asked) -> Said:
    first = _first_of_month(asked)
    found = _nth_from(first, asked)
    if found < asked.today and not (asked.get("month") or asked.get("which")):
        found = _nth_from(add_months(first, 1), asked)
    return Said(found)


def _first_of_month(asked: Asked) -> date:
    if asked.get("month"):
        return place(asked, asked.month, 1).on or asked.today
    return add_months(asked.today.replace(day=1), asked.which)


def _nth_from(first: date, asked: Asked) -> date:
    start = first + timedelta(days=(asked.weekday - first.weekday()) % 7)
    return start + timedelta(weeks=asked.day("ordinal") - 1)


def _last_weekday(asked: Asked) -> Said:
    end = span_end(asked).on or asked.today
    return Said(end - timedelta(days=(end.weekday() - asked.weekday) % 7))


def _weekday_and_days(asked: Asked) -> Said:
    """ "lundi en huit": eight days are a week, fifteen are two, counted from the coming Monday."""
    coming = next_weekday(asked.today - timedelta(days=1), asked.weekday)
    return Said(coming + timedelta(weeks=round(asked.number("n") / 7)))


def _week_of_month(asked: Asked) -> Said:
    """The Friday of "the first week of June"; of the last one where no number was said."""
    first = _first_of_month(asked)
    if asked.get("ordinal"):
        start = first + timedelta(weeks=asked.day("ordinal") - 1)
        return Said(start + timedelta(days=(_FRIDAY - start.weekday()) % 7), whole_span=True)
    end = month_end(first)
    return Said(end - timedelta(days=(end.weekday() - _FRIDAY) % 7), whole_span=True)


def _fortnight_of_month(asked: Asked) -> Said:
    first = _first_of_month(asked)
    half = first.replace(day=15)
    return Said(half if asked.day("ordinal") == 1 else month_end(first), whole_span=True)


def _spaced(asked: Asked) -> Said | None:
    """ "le 31 10" and "le 31.10" are the last of October; what can be no day and month is none."""
    told = asked.get("dotted").split(".") if asked.get("dotted") else ()
    day, month = map(int, told or (asked.get("plain_day"), asked.get("figure")))
    if asked.get("year"):
        return Said(make(int(asked.get("year")), month, day))
    return place(asked, month, day) if 1 <= month <= 12 else None


def _week_number(asked: Asked) -> Said | None:
    number = int(asked.get("figure"))
    if not 1 <= number <= 53:
        return None
    year = asked.today.year
    found = [date.fromisocalendar(y, min(number, 52), 5) for y in (year, year + 1)]
    return Said(next((day for day in found if day >= asked.today), found[-1]), whole_span=True)


def _quarter(asked: Asked) -> Said | None:
    """The end of "the third quarter" or "Q3", the coming one where no year was said."""
    number = asked.day("ordinal" if asked.get("ordinal") else "figure")
    if number not in _QUARTERS:
        return None
    said_year = asked.get("year")
    first = make(int(said_year) if said_year else asked.today.year, 3 * number, 1)
    if first is None:
        return None
    end = month_end(first)
    gone = end < asked.today and not said_year
    return Said(month_end(add_months(end, 12)) if gone else end, whole_span=True)


def _in_month(asked: Asked) -> Said | None:
    """ "In March", unless one that is just over may be meant."""
    gone = (asked.today.month - asked.month) % 12
    return None if 0 < gone < _HALF_A_YEAR and not asked.get("year") else span_end(asked)


def _span_start(asked: Asked) -> Said:
    """The next one, unless it is still ahead or the words say which: "early in the week"."""
    if asked.get("month"):
        return place(asked, asked.month, 5)
    return _ahead(asked, _fifth)


def _ahead(asked: Asked, part: Callable[[date, str], date]) -> Said:
    found = [part(end_of(asked, asked.span, more), asked.span) for more in (0, 1)]
    gone = found[0] <= asked.today and not asked.get("which")
    return Said(found[gone])


def _fifth(end: date, span: str) -> date:
    if span == "week":
        return week_day(end, 0, 1)
    return add_months(end.replace(day=5), 1 - _MONTHS.get(span, 1))


def _span_middle(asked: Asked) -> Said:
    if asked.get("month"):
        return place(asked, asked.month, 15)
    return _ahead(asked, _middle)


def _middle(end: date, span: str) -> date:
    if span == "week":
        return week_day(end, 0, 2)
    return add_months(end.replace(day=15), -(_MONTHS.get(span, 1) // 2))


KINDS: Mapping[str, Callable[[Asked], Said | None]] = {
    **RESOLVERS,
    "span_start": _span_start,
    "span_middle": _span_middle,
    "feast": _feast,
    "nth_weekday": _nth_weekday,
    "last_weekday": _last_weekday,
    "quarter": _quarter,
    "week_number": _week_number,
    "weekday_and_days": _weekday_and_days,
    "week_of_month": _week_of_month,
    "fortnight_of_month": _fortnight_of_month,
    "spaced": _spaced,
    "in_month": _in_month,
}
