"""Check-ins: a few private questions to one person, from the prompt to the closing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from mentoring.cadence import Course
from mentoring.calendars import WorkingCalendar
from mentoring.items import Item, catalogue
from mentoring.norms import Norms
from mentoring.partnerships import Member, Role, Side
from mentoring.sets import History, SetKind

ASKED_ROLES = (Role.LEAD, Role.STAND_IN, Role.EXPERT)


class CheckInClosed(Exception):
    """The check-in has closed; its answers stay as they are."""


class AnswerUnknown(ValueError):
    """That is no answer to an item of this check-in."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A set of items asked of one person. Moments are aware UTC.

    `nominal_on` is its day in the series, `due_at` when it is to be asked. `answers` are pairs
    of item id and value, in the order given. `reminder_due_at` is None when none is to come.
    """

    id: int
    member_id: int
    partnership_id: int
    kind: SetKind
    nominal_on: date
    due_at: datetime
    item_ids: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    prompted_at: datetime | None = None
    reminder_due_at: datetime | None = None
    closes_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def subject(self) -> str:
        """The name by which notices are about it."""
        return f"checkin:{self.id}"

    @property
    def is_answered(self) -> bool:
        """Whether the person answered anything at all, skipping included."""
        return bool(self.answers)

    def is_closed(self, now: datetime) -> bool:
        """Whether answers can no longer be given or changed."""
        return self.closed_at is not None or (self.closes_at is not None and self.closes_at <= now)

    def answer_to(self, item_id: str) -> str | None:
        """The value given to an item so far."""
        return dict(self.answers).get(item_id)


def gets_checkins(member: Member) -> bool:
    """Whether somebody is asked at all: management and coordinators are not (dossier 2)."""
    return member.side is not Side.PROGRAMME and member.role in ASKED_ROLES


def prompt(
    checkin: CheckIn, items: Iterable[Item], now: datetime, calendar: WorkingCalendar, norms: Norms
) -> CheckIn:
    """The items are asked now; one reminder and the closing are planned in working days.

    Asked a second time it stays as it is.
    """
    if checkin.prompted_at is not None:
        return checkin
    today, times = calendar.working_day_from(calendar.day_of(now)), norms.checkins
    reminder_on = calendar.add_working_days(today, times.reminder_after_working_days)
    closes_on = calendar.add_working_days(today, times.closes_after_working_days)
    return replace(
        checkin,
        item_ids=tuple(item.id for item in items),
        prompted_at=now,
        reminder_due_at=calendar.at_or_after_opening(reminder_on, times.reminder_local_time),
        closes_at=calendar.closing(closes_on),
    )


def answer(checkin: CheckIn, item_id: str, value: str, now: datetime) -> CheckIn:
    """An answer, first or changed; the reminder goes when nothing is left to answer.

    Raises CheckInClosed after the closing, AnswerUnknown for an item that is not in the set or
    a value that is no answer to it.
    """
    if checkin.is_closed(now):
        raise CheckInClosed
    if item_id not in checkin.item_ids or not catalogue()[item_id].accepts(value):
        raise AnswerUnknown(f"{item_id}: {value[:40]!r}")
    answers = dict(checkin.answers) | {item_id: value.strip()}
    answered = replace(checkin, answers=tuple(answers.items()))
    return answered if next_unanswered(answered) else reminded(answered)


def next_unanswered(checkin: CheckIn) -> Item | None:
    """The first item of the set without an answer."""
    given = dict(checkin.answers)
    left = (catalogue()[item_id] for item_id in checkin.item_ids if item_id not in given)
    return next(left, None)


def reminded(checkin: CheckIn) -> CheckIn:
    """The one reminder has been sent, or is not needed any more."""
    return replace(checkin, reminder_due_at=None)


def close(checkin: CheckIn, now: datetime) -> CheckIn:
    """From now on the answers stay as they are. Raises CheckInClosed the second time."""
    if checkin.closed_at is not None:
        raise CheckInClosed
    return replace(checkin, closed_at=now, reminder_due_at=None)


def course_of(earlier: Sequence[CheckIn], phase_started_on: date, now: datetime) -> Course:
    """How one person's check-ins went so far, from those asked, newest first.

    One that is still open and has no answer yet does not count as unanswered.
    """
    asked = [checkin for checkin in earlier if checkin.prompted_at is not None]
    here = [checkin for checkin in asked if checkin.nominal_on >= phase_started_on]
    pulses = (checkin.nominal_on for checkin in asked if checkin.kind is SetKind.PULSE)
    return Course(
        previous_on=here[0].nominal_on if here else None,
        pulse_on=next(pulses, None),
        unanswered=_unanswered_in_row(asked, now),
        closing_asked=any(checkin.kind is SetKind.CLOSING for checkin in here),
    )


def history_of(earlier: Sequence[CheckIn], stage_started_on: date) -> History:
    """What one person was asked so far, from their check-ins, newest first."""
    asked = [checkin for checkin in earlier if checkin.prompted_at is not None]
    settled = (
        item_id
        for checkin in asked
        if checkin.nominal_on >= stage_started_on
        for item_id, value in checkin.answers
        if value == "yes" and catalogue()[item_id].is_state
    )
    return History(tuple(checkin.item_ids for checkin in asked), frozenset(settled))


def _unanswered_in_row(asked: Sequence[CheckIn], now: datetime) -> int:
    count = 0
    for checkin in asked:
        if checkin.is_answered:
            break
        count += checkin.is_closed(now)
    return count
