"""Commitments: promises and action items, from the yes of their owner to their outcome (BP5)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from mentoring.calendars import WorkingCalendar
from mentoring.norms import Norms

WHAT_LIMIT = 300
# Kept instead of words about passwords and account numbers; each reader is shown it in theirs.
ABOUT_ACCESS = "§access"


class Kind(StrEnum):
    """Spoken by its owner, or logged as an action item."""

    PROMISE = "promise"
    ACTION = "action"


class Outcome(StrEnum):
    """How a commitment ended. `withdrawn`: it never was one (not mine, no answer, undone)."""

    DONE = "done"
    DROPPED = "dropped"
    HANDED_OVER = "handed_over"
    WITHDRAWN = "withdrawn"


class CommitmentClosed(Exception):
    """The commitment has ended already."""


class DateHasPassed(Exception):
    """A new date has to lie ahead."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """What somebody said they would do. Moments are aware UTC.

    `due_at` is None while a date is being asked for. `span_from` is when the present date was
    set; reminders are planned from it. `accepted_at` is the owner's yes. `date_changes` counts
    moves of an agreed date. `context` are words around the source that help to recognise it.
    `handed_from_id` is the commitment of somebody else that went over into this one.
    """

    id: int
    partnership_id: int
    owner_id: int
    kind: Kind
    what: str
    made_at: datetime
    span_from: datetime
    source_chat_id: int
    source_message_id: int
    logged_by_id: int
    due_at: datetime | None = None
    context: str = ""
    carried_for: str | None = None
    question_id: int | None = None
    accepted_at: datetime | None = None
    expires_at: datetime | None = None
    remind_at: datetime | None = None
    outcome_at: datetime | None = None
    outcome_asks: int = 0
    date_changes: int = 0
    suggested_due_at: datetime | None = None
    suggested_by_message_id: int | None = None
    closed_at: datetime | None = None
    closed_by_message_id: int | None = None
    outcome: Outcome | None = None
    handed_from_id: int | None = None

    @property
    def subject(self) -> str:
        """The name by which notices are about it."""
        return f"commitment:{self.id}"

    @property
    def is_open(self) -> bool:
        """Neither ended nor withdrawn."""
        return self.closed_at is None

    @property
    def stands(self) -> bool:
        """On the record: its owner said yes, or somebody logged it for them."""
        return self.is_open and (self.accepted_at is not None or self.kind is Kind.ACTION)

    @property
    def is_proposed(self) -> bool:
        """Waits for its owner's yes."""
        return self.is_open and self.accepted_at is None

    def date_passed(self, now: datetime) -> bool:
        """Whether the date lies behind and nothing was said about it; derived, never stored."""
        return self.is_open and self.due_at is not None and self.due_at < now


@dataclass(frozen=True, slots=True)
class DateChange:
    """One move of a date, to `due_at`. `message_id` is the message of the group that led to it.

    Moments are aware UTC.
    """

    commitment_id: int
    due_at: datetime
    changed_at: datetime
    message_id: int | None = None


def shortened(what: str) -> str:
    """What is to be done on one line of at most `WHAT_LIMIT` letters, with an ellipsis if cut."""
    line = " ".join(what.split())
    return line if len(line) <= WHAT_LIMIT else f"{line[: WHAT_LIMIT - 1].rstrip()}…"


def due_moment(
    on: date, at: time | None, speaker: WorkingCalendar, owner: WorkingCalendar
) -> datetime:
    """The moment (UTC) meant by a date: a said time in the speaker's zone, else closing time.

    Closing time is the owner's (norms: `commitments.due_time_default`). On a day on which the
    owner does not work it is the usual closing time, so that the owner can be asked about it.
    """
    if at is not None:
        return speaker.at(on, at)
    return owner.closing(on) if owner.is_working_day(on) else owner.at(on, owner.closes)


def days_around(due_at: datetime, owner: WorkingCalendar) -> tuple[date, date] | None:
    """For a date on which the owner does not work: the working days before and after.

    None when the owner works that day (norms: `commitments.due_on_non_working_day`).
    """
    day = owner.day_of(due_at)
    if owner.is_working_day(day):
        return None
    return owner.previous_working_day(day), owner.next_working_day(day)


def accept(
    commitment: Commitment, now: datetime, calendar: WorkingCalendar, norms: Norms
) -> Commitment:
    """The owner's yes. Raises CommitmentClosed."""
    _refuse_closed(commitment)
    accepted = replace(commitment, accepted_at=commitment.accepted_at or now, expires_at=None)
    return plan(accepted, calendar, norms)


def set_date(
    commitment: Commitment,
    due_at: datetime,
    now: datetime,
    calendar: WorkingCalendar,
    norms: Norms,
) -> Commitment:
    """A first or a new date, agreed by the owner. Raises CommitmentClosed, DateHasPassed.

    Moving an agreed date starts a new span of reminders and is counted.
    """
    _refuse_closed(commitment)
    if due_at <= now:
        raise DateHasPassed
    moved = commitment.due_at is not None and commitment.accepted_at is not None
    changed = replace(
        commitment,
        due_at=due_at,
        span_from=now if commitment.due_at is not None else commitment.span_from,
        date_changes=commitment.date_changes + moved,
        suggested_due_at=None,
        suggested_by_message_id=None,
        outcome_asks=0,
    )
    return accept(changed, now, calendar, norms)


def close(
    commitment: Commitment, outcome: Outcome, now: datetime, by_message_id: int | None = None
) -> Commitment:
    """End a commitment. Raises CommitmentClosed when it has ended already."""
    _refuse_closed(commitment)
    return replace(
        commitment,
        outcome=outcome,
        closed_at=now,
        closed_by_message_id=by_message_id,
        remind_at=None,
        outcome_at=None,
        expires_at=None,
        suggested_due_at=None,
    )


def plan(commitment: Commitment, calendar: WorkingCalendar, norms: Norms) -> Commitment:
    """Plan the reminder and the question for the outcome (norms: `commitments.remind`)."""
    if commitment.due_at is None or not commitment.stands:
        return replace(commitment, remind_at=None, outcome_at=None)
    day = calendar.day_of(commitment.due_at)
    return replace(
        commitment,
        remind_at=_reminder(commitment, commitment.due_at, calendar, norms),
        outcome_at=calendar.morning_of(calendar.next_working_day(day)),
    )


def replan(
    commitment: Commitment, now: datetime, calendar: WorkingCalendar, norms: Norms
) -> Commitment:
    """The same with what is still to come moved to the hours of a calendar that has changed."""
    planned = plan(commitment, calendar, norms)
    asked = commitment.outcome_asks > 0
    return replace(
        commitment,
        remind_at=_moved(commitment.remind_at, planned.remind_at, now),
        outcome_at=commitment.outcome_at
        if asked
        else _moved(commitment.outcome_at, planned.outcome_at, now),
    )


def asked_outcome(
    commitment: Commitment, now: datetime, calendar: WorkingCalendar, norms: Norms
) -> Commitment:
    """The outcome has been asked; it is asked again after a while, up to `max_asks` times."""
    asks = commitment.outcome_asks + 1
    again = calendar.add_hours(now, norms.commitments.ask_again_after_bh)
    more = asks < norms.commitments.max_asks
    at = calendar.reminder_at(again) if more else None
    return replace(commitment, outcome_asks=asks, outcome_at=at, remind_at=None)


def put_off(commitment: Commitment, now: datetime, at: datetime) -> Commitment:
    """What is due of it comes at another moment (UTC); a reminder comes before the date only."""
    remind_at, outcome_at = commitment.remind_at, commitment.outcome_at
    if remind_at is not None and remind_at <= now:
        remind_at = at if commitment.due_at is None or at < commitment.due_at else None
    if outcome_at is not None and outcome_at <= now:
        outcome_at = at
    return replace(commitment, remind_at=remind_at, outcome_at=outcome_at)


def expiry(now: datetime, calendar: WorkingCalendar, norms: Norms) -> datetime:
    """When a proposal that nobody answered goes away in silence."""
    return calendar.add_hours(now, norms.commitments.unanswered_proposal_expires_after_bh)


def _reminder(
    commitment: Commitment, due_at: datetime, calendar: WorkingCalendar, norms: Norms
) -> datetime | None:
    day, made = calendar.day_of(due_at), calendar.day_of(commitment.span_from)
    early_from = norms.commitments.remind_early_from_span_working_days
    if day >= calendar.add_working_days(made, early_from):
        before = calendar.previous_working_day(day)
        at = calendar.at_or_after_opening(before, norms.commitments.remind_early_at)
    elif calendar.is_working_day(day):
        at = calendar.morning_of(day)
    else:
        return None
    return at if commitment.span_from < at < due_at else None


def _moved(before: datetime | None, after: datetime | None, now: datetime) -> datetime | None:
    """Another moment for what is planned; what is due, or would be in the past, stays."""
    ahead = before is not None and after is not None and min(before, after) > now
    return after if ahead else before


def _refuse_closed(commitment: Commitment) -> None:
    if not commitment.is_open:
        raise CommitmentClosed
