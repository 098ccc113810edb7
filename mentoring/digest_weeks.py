"""When a coordinator's week begins and ends, where they live."""

from datetime import date, datetime, timedelta

from mentoring.calendars import WorkingCalendar
from mentoring.norm_groups import DigestNorms

WEEK = timedelta(days=7)


def next_digest_at(after: datetime, calendar: WorkingCalendar, norms: DigestNorms) -> datetime:
    """The first digest strictly after a moment (norms: `digest`), in UTC.

    It comes on the first working day of an ISO week; a week without any has none.
    """
    monday = _monday(calendar, after)
    while True:
        first = calendar.working_day_from(monday)
        at = calendar.at(first, norms.local_time)
        monday += WEEK
        if first < monday and at > after:
            return at


def digest_key(telegram_id: int, now: datetime, calendar: WorkingCalendar) -> str:
    """The key under which a coordinator gets one digest in a week."""
    year, week, _ = calendar.day_of(now).isocalendar()
    return f"digest:{telegram_id}:{year}-W{week:02}"


def week_ends_at(now: datetime, calendar: WorkingCalendar) -> datetime:
    """When the present week is over: at midnight after its Sunday (UTC)."""
    monday = _monday(calendar, now) + WEEK
    return calendar.at(monday, datetime.min.time())


def _monday(calendar: WorkingCalendar, moment_in_week: datetime) -> date:
    today = calendar.day_of(moment_in_week)
    return today - timedelta(days=today.weekday())
