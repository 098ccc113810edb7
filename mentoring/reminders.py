"""How many times a day somebody is written to unasked, and what is said together."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from mentoring.calendars import WorkingCalendar
from mentoring.norms.groups import Limits
from mentoring.questions import Question

Moments = frozenset[datetime]
NONE: Moments = frozenset()


@dataclass(frozen=True, slots=True)
class Day:
    """A person's day so far. Moments are those at which the phone rings, to the minute.

    `rung` were unasked messages today. Still to come are `fixed` ones (a check-in), `question`
    (the next reminder of one, at most one), `commitments` and `checkin_reminder`; the last two
    can be said earlier. `pressed` says whether a question was reminded of today.
    """

    rung: Moments = NONE
    fixed: Moments = NONE
    question: Moments = NONE
    commitments: Moments = NONE
    checkin_reminder: Moments = NONE
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with what is due now, and with what is planned for later today."""

    question: Question | None
    wait: tuple[Question, ...]
    draw_commitments: bool
    draw_checkin_reminder: bool
    commitments_wait: bool


def to_the_minute(moments: Collection[datetime]) -> Moments:
    """Messages of the same minute ring once."""
    if not moments:
        return NONE
    return frozenset(moment.replace(second=0, microsecond=0) for moment in moments)


def plan(
    now: datetime,
    day: Day,
    questions: Sequence[Question],
    has_commitments: bool,
    limits: Limits,
) -> Plan:
    """Choose one question at most, and whether later reminders of today come now (norms).

    A question takes the day's later reminders along. Without one they come early when they
    would not find room later, or would take the room of a question. Beyond the limit
    everything waits for the next working day.
    """
    (minute,) = to_the_minute([now])
    left = limits.max_unasked_per_person_per_day - len(day.rung - {minute})
    fixed, later = day.fixed - {minute}, day.commitments - {minute}
    may_press = not day.pressed and left > 0 and (has_commitments or left > len(fixed))
    question = questions[0] if questions and may_press else None
    speaks = left > 0 and (question is not None or has_commitments)
    wanted = fixed if question or day.pressed else fixed | day.question - {minute}
    draw = question is not None or _in_the_way(later, fixed, wanted, left - 1)
    stay = NONE if draw else later
    reminder = day.checkin_reminder - {minute}
    draw_reminder = _in_the_way(reminder, fixed | stay, wanted | stay, left - 1)
    return Plan(
        question=question,
        wait=tuple(each for each in questions if each is not question),
        draw_commitments=speaks and draw,
        draw_checkin_reminder=speaks and draw_reminder,
        commitments_wait=left <= 0,
    )


def checkin_reminder_at(now: datetime, day: Day, limits: Limits) -> datetime | None:
    """When the reminder of a check-in that is due now comes, so that nothing else has to wait.

    Now, or together with what comes later today; None when it is for another day.
    """
    most = limits.max_unasked_per_person_per_day
    (minute,) = to_the_minute([now])
    later = (day.fixed | day.question | day.commitments) - {minute}
    if minute in day.rung or len(day.rung | later | {minute}) <= most:
        return now
    return min(later) if later and len(day.rung | later) <= most else None


def next_morning(now: datetime, calendar: WorkingCalendar) -> datetime:
    """When what has to wait comes: the next working day, opening + 30 minutes (norms)."""
    return calendar.morning_of(calendar.next_working_day(calendar.day_of(now)))


def _in_the_way(movable: Moments, fixed: Moments, wanted: Moments, left: int) -> bool:
    """Whether messages do not fit beside what is fixed, or push out what else is wanted."""
    pushes_out = len(wanted) <= left < len(wanted | movable)
    return bool(movable) and (len(fixed | movable) > left or pushes_out)
