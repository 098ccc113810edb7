"""The rhythm of check-ins: on which day, and with which kind of set, one person is asked next."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mentoring.calendars import WorkingCalendar
from mentoring.checkins.question_sets import SetKind
from mentoring.norms import Norms
from mentoring.norms.groups import Cadence
from mentoring.partnerships import Phase


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What decides when one person is asked. Somebody's own weekday and hour are their norms.

    `ends_on` is the day on which the partnership ends, if it is known.
    """

    phase: Phase
    phase_started_on: date
    calendar: WorkingCalendar
    norms: Norms
    ends_on: date | None = None

    @property
    def cadence(self) -> Cadence | None:
        """The intervals of the phase; aftercare has fixed days instead."""
        cadences = self.norms.cadence
        return {
            Phase.ORIENTATION: cadences.orientation,
            Phase.MIDDLE: cadences.middle,
            Phase.DISSOLUTION: cadences.dissolution,
        }.get(self.phase)


@dataclass(frozen=True, slots=True)
class Course:
    """How the check-ins of one person went so far.

    `previous_on` is the nominal day of the latest one in this phase, `pulse_on` that of the
    latest pulse set, `unanswered` how many in a row stayed without any answer.
    """

    previous_on: date | None = None
    pulse_on: date | None = None
    unanswered: int = 0
    closing_asked: bool = False

    def after(self, planned: "PlannedSet") -> "Course":
        """The course once a set has been asked."""
        return replace(
            self,
            previous_on=planned.nominal_on,
            pulse_on=planned.nominal_on if planned.kind is SetKind.PULSE else self.pulse_on,
            closing_asked=self.closing_asked or planned.kind is SetKind.CLOSING,
        )


@dataclass(frozen=True, slots=True)
class PlannedSet:
    """A set to come: its day in the series, and the moment (UTC) at which it is asked."""

    kind: SetKind
    nominal_on: date
    due_at: datetime


def next_set(rhythm: Rhythm, course: Course, after: datetime) -> PlannedSet | None:
    """The next set of the series that is due at or after that moment, None when none is left.

    Sets due before are passed over and not caught up: give the moment since which the bot is
    there, or the end of a pause.
    """
    planned = _following(rhythm, course)
    while planned is not None and planned.due_at < after:
        course = course.after(planned)
        planned = _following(rhythm, course)
    return planned


def nominal_after(rhythm: Rhythm, course: Course) -> date | None:
    """The day from which the next regular set is due (norms: `cadence`, `aftercare`).

    The previous set plus the interval for the age of the phase at that set; the first counts
    from the start of the phase. In aftercare fixed days after its start, None after the last.
    """
    previous = course.previous_on or rhythm.phase_started_on
    if rhythm.cadence is None:
        days = sorted(rhythm.norms.aftercare.at_days)
        dates = (rhythm.phase_started_on + timedelta(days=number) for number in days)
        return next((day for day in dates if day > previous), None)
    eased = _eased(rhythm.cadence, rhythm.phase_started_on, previous)
    interval = rhythm.cadence.then_every_days if eased else rhythm.cadence.every_days
    if course.unanswered >= rhythm.norms.checkins.unanswered_in_row:
        interval = max(interval, rhythm.norms.checkins.unanswered_then_every_days)
    return previous + timedelta(days=interval)


def prompt_at(nominal: date, calendar: WorkingCalendar, norms: Norms) -> datetime:
    """When a set is asked (UTC): the first weekday of the norms on or after its nominal day.

    On a day that nobody works it moves to the next working day; at the hour of the norms, but
    not before the morning of that day.
    """
    day = calendar.working_day_from(_first_weekday(nominal, norms.checkins.weekday))
    return calendar.at_or_after_opening(day, norms.checkins.local_time)


def _following(rhythm: Rhythm, course: Course) -> PlannedSet | None:
    nominal = nominal_after(rhythm, course)
    if nominal is None or course.closing_asked:
        return None
    on = _far_enough(nominal, rhythm, course)
    kind = _kind(rhythm, course, on)
    if rhythm.phase is Phase.DISSOLUTION and rhythm.ends_on is not None:
        closing = rhythm.ends_on - timedelta(days=rhythm.norms.closing.set_days_before_end)
        closing_on = _far_enough(max(closing, rhythm.phase_started_on), rhythm, course)
        if closing_on <= on:
            kind, on = SetKind.CLOSING, closing_on
    return PlannedSet(kind, on, prompt_at(on, rhythm.calendar, rhythm.norms))


def _kind(rhythm: Rhythm, course: Course, on: date) -> SetKind:
    if rhythm.cadence is None:
        return SetKind.AFTERCARE
    previous = course.previous_on or rhythm.phase_started_on
    eased = _eased(rhythm.cadence, rhythm.phase_started_on, previous)
    cadence = rhythm.cadence
    interval = cadence.pulse_every_days_then if eased else cadence.pulse_every_days
    passed = on - (course.pulse_on or rhythm.phase_started_on)
    return SetKind.PULSE if passed >= timedelta(days=interval) else SetKind.LIGHT


def _far_enough(nominal: date, rhythm: Rhythm, course: Course) -> date:
    checkins = rhythm.norms.checkins
    on = _first_weekday(nominal, checkins.weekday)
    if course.previous_on is None:
        return on
    asked_on = rhythm.calendar.working_day_from(course.previous_on)
    nearest = asked_on + timedelta(days=checkins.min_days_between)
    while rhythm.calendar.working_day_from(on) < nearest:
        on += timedelta(weeks=1)
    return on


def _eased(cadence: Cadence, started_on: date, previous: date) -> bool:
    if not (cadence.until_day or cadence.until_month):
        return False
    months = started_on.month - 1 + cadence.until_month
    year, month = started_on.year + months // 12, months % 12 + 1
    day = min(started_on.day, monthrange(year, month)[1])
    return previous >= date(year, month, day) + timedelta(days=cadence.until_day)


def _first_weekday(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)
