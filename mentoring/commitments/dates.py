"""Which moment a promise meant, which days are offered, what can be unclear about a date (BP5)."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from mentoring.calendars import DAY, WorkingCalendar
from mentoring.commitments import Commitment, days_around, due_moment
from mentoring.norms import Norms

END_OF_DAY = time(23, 59)


def meant_moment(
    on: date, at: time | None, now: datetime, speaker: WorkingCalendar, *, limit: bool = False
) -> datetime | None:
    """The moment (UTC) by which a speaker means to do it; None when it lies behind.

    Without a time of day it is the speaker's closing time; "today", said after closing, is the
    rest of the day (norms: `commitments.due_time_default`). Of a day off that nobody named, such
    as the Sunday in "before Monday" (`limit`), the working day before is meant, if still ahead.
    """
    if limit and at is None and not speaker.is_working_day(on):
        closing = speaker.closing(speaker.previous_working_day(on))
        if closing > now:
            return closing
    due = due_moment(on, at, speaker, speaker)
    if due <= now and at is None and on == speaker.day_of(now):
        due = speaker.at(on, END_OF_DAY)
    return due if due > now else None


def only_one_due(
    items: Sequence[Commitment], by: date, owner: WorkingCalendar
) -> Commitment | None:
    """The one item whose date is at most `by`, on the owner's wall; None for none or several.

    Promises to answer a question are left out: they close and move with their question.
    """
    due = [
        item
        for item in items
        if item.question_id is None and item.due_at and owner.day_of(item.due_at) <= by
    ]
    return due[0] if len(due) == 1 else None


def proposing_pauses(unanswered_in_row: int, norms: Norms) -> bool:
    """Whether the bot stops proposing: so many were declined or ignored since the last yes.

    Source: norms, `proposals.pause_after_declined_or_ignored_in_row`.
    """
    return unanswered_in_row >= norms.proposals.pause_after_declined_or_ignored_in_row


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
