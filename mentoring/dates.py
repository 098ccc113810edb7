"""Dates: which days somebody is offered, and what can be unclear about a date (BP5)."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from mentoring.calendars import DAY, WorkingCalendar
from mentoring.commitments import days_around

FRIDAY = 4
WEEK = timedelta(days=7)


class Doubt(StrEnum):
    """Why a date cannot stand as it was written."""

    MISSING = "missing"
    IMPOSSIBLE = "impossible"
    PASSED = "passed"
    DAY_OFF = "day_off"


def quick_days(calendar: WorkingCalendar, now: datetime) -> tuple[date, ...]:
    """Days to choose from: the next working day, Friday, in a week; only working days."""
    today = calendar.day_of(now)
    days = {calendar.next_working_day(today), coming_friday(today), today + WEEK}
    return tuple(sorted(day for day in days if calendar.is_working_day(day)))


def days_instead(due_at: datetime, calendar: WorkingCalendar, now: datetime) -> tuple[date, ...]:
    """The working days before and after a day off, as far as they are not over yet."""
    days = days_around(due_at, calendar) or ()
    return tuple(day for day in days if calendar.closing(day) > now)


def coming_friday(today: date) -> date:
    """The first Friday after a day."""
    return today + DAY * ((FRIDAY - today.weekday() - 1) % 7 + 1)
