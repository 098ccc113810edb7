"""How many times a day somebody is written to unasked, and what is said together."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from mentoring.calendars import WorkingCalendar
from mentoring.norm_groups import Limits
from mentoring.questions import Question


@dataclass(frozen=True, slots=True)
class Day:
    """A person's day so far. Moments are those at which the phone rings, to the minute.

    `rung` were unasked messages today, `coming` are those that cannot be moved (a check-in),
    `movable` the later reminders of commitments. `pressed` says whether a question was
    reminded of today.
    """

    rung: frozenset[datetime]
    coming: frozenset[datetime]
    movable: frozenset[datetime]
    pressed: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with what is due now."""

    question: Question | None
    wait: tuple[Question, ...]
    draw_forward: bool
    commitments_wait: bool


def to_the_minute(moments: Collection[datetime]) -> frozenset[datetime]:
    """Messages of the same minute ring once."""
    return frozenset(moment.replace(second=0, microsecond=0) for moment in moments)


def plan(
    now: datetime,
    day: Day,
    questions: Sequence[Question],
    has_commitments: bool,
    limits: Limits,
) -> Plan:
    """Choose one question at most, and whether later reminders of today come now (norms).

    A question takes the day's later reminders along; so does the last message that the day
    allows. Beyond the limit everything waits for the next working day.
    """
    (minute,) = to_the_minute([now])
    left = limits.max_unasked_per_person_per_day - len(day.rung - {minute})
    fits = left > 0
    left_for_question = left - len(day.coming - {minute})
    may_press = not day.pressed and (has_commitments or left_for_question > 0)
    question = questions[0] if questions and fits and may_press else None
    crowded = len(day.movable | day.coming - {minute}) > left - 1
    return Plan(
        question=question,
        wait=tuple(each for each in questions if each is not question),
        draw_forward=fits and (question is not None or (has_commitments and crowded)),
        commitments_wait=not fits,
    )


def next_morning(now: datetime, calendar: WorkingCalendar) -> datetime:
    """When what has to wait comes: the next working day, opening + 30 minutes (norms)."""
    return calendar.morning_of(calendar.next_working_day(calendar.day_of(now)))
