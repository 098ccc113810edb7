"""Check-ins: a few private questions to one person, from the prompt to the closing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from mentoring.calendars import WorkingCalendar
from mentoring.checkins.cadence import Course, Rhythm, next_set
from mentoring.checkins.items import Item, catalogue
from mentoring.checkins.question_sets import History, SetKind
from mentoring.norms import Norms
from mentoring.partnerships import Member, Partnership, Role, Side

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
    def keys(self) -> tuple[str, str]:
        """The keys of its messages: the reminder, in which it goes on, and the prompt."""
        return f"{self.subject}:reminder", f"{self.subject}:prompt"

    @property
    def is_planned(self) -> bool:
        """Whether it is still to come."""
        return self.prompted_at is None and self.closed_at is None

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


def plan(
    member: Member, partnership: Partnership, earlier: Sequence[CheckIn], now: datetime
) -> CheckIn | None:
    """The check-in that a member is to be asked next, due at `now` or after it.

    `earlier` are theirs so far, newest first; one that is only planned does not count. None for
    people who are not asked or did not start the bot, and when nothing is left in the phase.
    """
    if member.started_at is None or not gets_checkins(member):
        return None
    past = [checkin for checkin in earlier if not checkin.is_planned]
    began, calendar, norms = partnership.phase_started_on, member.calendar, partnership.norms
    rhythm = Rhythm(partnership.phase, began, calendar, norms, partnership.ends_on)
    after = max([now, *(_rested(checkin, calendar, norms) for checkin in past[:1])])
    found = next_set(rhythm, course_of(past, began, now), after)
    if found is None:
        return None
    return CheckIn(0, member.id, partnership.id, found.kind, found.nominal_on, found.due_at)


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


def close_before(checkin: CheckIn, following: CheckIn | None) -> CheckIn:
    """Nobody has two check-ins at once: one that was asked closes when the next is due."""
    if checkin.closes_at is None or following is None:
        return checkin
    return replace(checkin, closes_at=min(checkin.closes_at, following.due_at))


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


def put_off(
    checkin: CheckIn,
    until: datetime | None,
    now: datetime,
    calendar: WorkingCalendar,
    norms: Norms,
) -> CheckIn:
    """The reminder finds no room now: it comes at `until`, else on the next working day.

    It is left out when the check-in closes before.
    """
    tomorrow = calendar.next_working_day(calendar.day_of(now))
    at = until or calendar.at_or_after_opening(tomorrow, norms.checkins.reminder_local_time)
    fits = checkin.closes_at is None or at < checkin.closes_at
    return replace(checkin, reminder_due_at=at if fits else None)


def close(checkin: CheckIn, now: datetime) -> CheckIn:
    """From now on the answers stay as they are. Raises CheckInClosed the second time.

    One that was not asked, because its member could not be reached, is passed over in this way.
    """
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


def _rested(checkin: CheckIn, calendar: WorkingCalendar, norms: Norms) -> datetime:
    """The first moment at which another one may follow, also one that came on another day."""
    last = calendar.day_of(checkin.prompted_at or checkin.closed_at or checkin.due_at)
    rest = timedelta(days=max(norms.checkins.min_days_between, 1))
    return calendar.at(last + rest, time(0))


def _unanswered_in_row(asked: Sequence[CheckIn], now: datetime) -> int:
    count = 0
    for checkin in asked:
        if checkin.is_answered:
            break
        count += checkin.is_closed(now)
    return count
