"""Works out which day is meant by each kind of phrase in a language file."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from language.packs.loader import Pack

_SLIP_DAYS = 61  # a day this far back is taken as a slip, one further back as next year's
_FRIDAY, _SATURDAY, _SUNDAY = 4, 5, 6
_YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class Said:
    """What was said about a day: none when it cannot be, `rolled` the same day a year later."""

    on: date | None
    at: time | None = None
    rolled: date | None = None
    whole_span: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase to work out: its parts, the moment of speaking and the language."""

    parts: Mapping[str, str]
    now: datetime
    pack: Pack
    month_first: bool

    @property
    def today(self) -> date:
        return self.now.date()

    def get(self, name: str) -> str:
        return self.parts.get(name) or ""

    def number(self, name: str) -> float:
        """How many; one where a phrase such as "otra semana" names none, the more of "2-3"."""
        word = (self.get(name) or "1").rpartition("-")[2]
        more = 0.5 if self.get("and_half") else 0.0
        if word in self.pack.numbers:
            return self.pack.numbers[word] + more
        top, _, bottom = word.replace(",", ".").partition("/")
        return more + (float(top) / float(bottom) if bottom and float(bottom) else float(top))

    def day(self, name: str = "day") -> int:
        word = self.get(name)
        return self.pack.ordinals.get(word) or int(re.match(r"\d+", word)[0])  # type: ignore[index]  # slot

    @property
    def weekday(self) -> int:
        return self.pack.weekdays[self.get("weekday")]

    @property
    def month(self) -> int:
        return self.pack.months[self.get("month")]

    @property
    def which(self) -> int:
        return int(self.pack.dates["which"].get(self.get("which"), 0))

    @property
    def span(self) -> str:
        return str(self.pack.dates["spans"].get(self.get("span"), ""))


def make(year: int, month: int, day: int) -> date | None:
    """The day, or none when the calendar has no such day or nobody lives to see it."""
    if year not in _YEARS or not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def place(asked: Asked, month: int, day: int) -> Said:
    """A day and month without a year: ahead, unless it lies back by no more than two months."""
    today = asked.today
    years = [make(today.year + ahead, month, day) for ahead in range(5)]
    ahead = next((found for found in years if found and found >= today), None)
    this_year = years[0]
    if this_year and today - timedelta(days=_SLIP_DAYS) <= this_year < today:
        return Said(this_year, rolled=ahead)
    return Said(ahead)


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def next_weekday(today: date, weekday: int) -> date:
    """The coming one; the same weekday as today is a week away."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def week_day(today: date, weeks: int, weekday: int) -> date:
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def _year(word: str) -> int:
    return int(word) + 2000 if len(word) == 2 else int(word)


def _after_weeks(asked: Asked) -> Said:
    if asked.get("n"):
        return Said(week_day(asked.today, int(asked.number("n")), asked.weekday))
    return Said(next_weekday(asked.today, asked.weekday) + timedelta(weeks=1))


def _iso(asked: Asked) -> Said:
    told = asked.get("iso")
    parts = re.split("[-/]", told) if not told.isdigit() else (told[:4], told[4:6], told[6:])
    return Said(make(*(int(part) for part in parts)))


def _numeric(asked: Asked) -> Said | None:
    parts = re.split(r"[./-]", asked.get("numeric"))
    if len(parts) < 2:
        return None
    first, second = int(parts[0]), int(parts[1])
    day, month = (second, first) if asked.month_first else (first, second)
    if month > 12 >= day and len(parts) < 4:
        day, month = month, day
    return Said(make(_year(parts[2]), month, day)) if len(parts) > 2 else place(asked, month, day)


def _day_month(asked: Asked) -> Said:
    name = "ordinal" if asked.get("ordinal") else "day"
    day = asked.day(name) if asked.get(name) else 1
    if asked.get("year") or asked.get("which") or asked.span == "year":
        year = int(asked.get("year") or asked.today.year + asked.which)
        return Said(make(year, asked.month, day))
    return place(asked, asked.month, day)


def _weekday_day(asked: Asked) -> Said | None:
    name = "day" if asked.get("day") else "ordinal"
    day, plain = asked.day(name), asked.get(name).isdigit()
    reach = 70 if plain and day <= 12 else 366
    for ahead in (*range(reach), *range(-1, -31, -1)):
        found = asked.today + timedelta(days=ahead)
        if found.day == day and found.weekday() == asked.weekday:
            return Said(found, rolled=found if ahead < 0 else None)
    return None


def _day_alone(asked: Asked) -> Said | None:
    name = next(name for name in ("nth", "ordinal", "day", "plain_day") if asked.get(name))
    day = asked.day(name)
    for ahead in range(13):
        month = add_months(asked.today.replace(day=1), ahead)
        found = make(month.year, month.month, day)
        if found and found >= asked.today:
            return Said(found)
    return None


def _day_of_month(asked: Asked) -> Said:
    month = add_months(asked.today.replace(day=1), asked.which)
    return Said(make(month.year, month.month, asked.day("day" if asked.get("day") else "ordinal")))


def _relative(asked: Asked) -> Said:
    days = int(asked.pack.dates["relative"][asked.get("relative")])
    return Said(asked.today + timedelta(days=days))


def shift(asked: Asked, start: datetime, *, back: bool = False) -> Said:
    """A number of units from a moment on, or back, or the Monday beside it; hours give a time."""
    if asked.get("weekday"):
        return Said(next_weekday(start.date() - timedelta(days=8 * back), asked.weekday))
    unit = asked.pack.dates["units"].get(asked.get("unit"), "day")
    number = -asked.number("n") if back else asked.number("n")
    if unit in ("minute", "hour"):
        moment = start + timedelta(**{f"{unit}s": number})
        return Said(moment.date(), moment.time().replace(second=0, microsecond=0))
    if asked.get("working") and unit == "day":
        return Said(_working(start.date(), int(number)))
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit, 0) * number
    if abs(months) >= 1:
        more = timedelta(days=round(30 * (months - int(months))))
        return Said(add_months(start.date(), int(months)) + more)
    days = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "year": 365}[unit]
    return Said(start.date() + timedelta(days=round(number * days)))


def _working(day: date, number: int) -> date:
    while number:
        day += timedelta(days=1 if number > 0 else -1)
        if day.weekday() < _SATURDAY:
            number -= 1 if number > 0 else -1
    return day


def span_end(asked: Asked) -> Said:
    """The last day of a span; a month just over is looked back at, as a day of it would be."""
    if asked.get("month"):
        return _month(asked)
    if asked.get("year"):
        return Said(make(_year(asked.get("year")), 12, 31), whole_span=True)
    return Said(end_of(asked, asked.span or "week"), whole_span=True)


def _month(asked: Asked) -> Said:
    if asked.get("year"):
        first = make(int(asked.get("year")), asked.month, 1)
        return Said(first and month_end(first), whole_span=True)
    ends = [month_end(date(asked.today.year + more, asked.month, 1)) for more in (0, 1)]
    if ends[0] >= asked.today:
        return Said(ends[0], whole_span=True)
    near = asked.today - timedelta(days=_SLIP_DAYS) <= ends[0]
    return (
        Said(ends[0], rolled=ends[1], whole_span=True) if near else Said(ends[1], whole_span=True)
    )


def end_of(asked: Asked, span: str, more: int = 0) -> date:
    """The end of a span, `more` spans later than was said."""
    today, which = asked.today, asked.which + more
    if span == "week":
        friday = week_day(today, which, _FRIDAY)
        return friday if friday >= today else week_day(today, 0, _SUNDAY)
    if span == "weekend":
        return week_day(today, which, _SUNDAY)
    if span == "month":
        return month_end(add_months(today, which))
    if span == "quarter":
        quarter = today.replace(day=1, month=(today.month - 1) // 3 * 3 + 3)
        return month_end(add_months(quarter, 3 * which))
    return date(today.year + which, 12, 31)


def _span(asked: Asked) -> Said | None:
    span = asked.span or "weekend"
    return Said(end_of(asked, span), whole_span=True) if asked.which >= 0 else None


def _week_of(asked: Asked) -> Said | None:
    said = _day_month(asked) if asked.get("month") else _day_alone(asked)
    if said is None or said.on is None:
        return said
    return Said(week_day(said.on, 0, _FRIDAY), whole_span=True)


RESOLVERS: Mapping[str, Callable[[Asked], Said | None]] = {
    "iso": _iso,
    "numeric": _numeric,
    "day_month": _day_month,
    "weekday_day": _weekday_day,
    "day_of_month": _day_of_month,
    "day_alone": _day_alone,
    "day_named": _day_alone,
    "weekday": lambda asked: Said(next_weekday(asked.today, asked.weekday)),
    "weekday_this_week": lambda asked: Said(week_day(asked.today, 0, asked.weekday)),
    "weekday_next_week": lambda asked: Said(week_day(asked.today, 1, asked.weekday)),
    "weekday_after_weeks": _after_weeks,
    "relative": _relative,
    "ahead": lambda asked: shift(asked, asked.now),
    "length": lambda asked: shift(asked, asked.now),
    "span_end": span_end,
    "span_after": lambda asked: Said(end_of(asked, "weekend") + timedelta(days=1)),
    "span": _span,
    "week_of": _week_of,
}
