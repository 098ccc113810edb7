"""Questions: messages that wait for an answer, for whom, and until when (BP7)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mentoring.calendars import WorkingCalendar
from mentoring.norms import Norms
from mentoring.partnerships import Side


class QuestionKind(StrEnum):
    """What is asked for; each kind has its target in the norms (`answer_targets`)."""

    CHAT_QUESTION = "chat_question"
    CONFIRM = "confirm"
    REVIEW = "review"


class QuestionState(StrEnum):
    """Where a question stands."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    CLOSED = "closed"


class QuestionSettled(Exception):
    """The question has been answered or closed already."""


@dataclass(frozen=True, slots=True)
class Question:
    """A message that waits. Moments are aware UTC; `target_hours` are business hours.

    It waits for `addressee_id`, or for anybody of `side` when that is None. `response_due_at` is
    the first target and never moves; `remind_at` is when its next reminder is planned.
    `rests_for_id` is the counter-question that has to be answered first.
    """

    id: int
    partnership_id: int
    chat_id: int
    message_id: int
    asker_id: int
    addressee_id: int | None
    side: Side
    kind: QuestionKind
    asked_at: datetime
    response_due_at: datetime
    text: str = ""
    due_by_asker: bool = False
    remind_at: datetime | None = None
    reminders: int = 0
    acknowledged_at: datetime | None = None
    acknowledged_by_message_id: int | None = None
    commitment_id: int | None = None
    rests_for_id: int | None = None
    rested_at: datetime | None = None
    answered_at: datetime | None = None
    answered_by_message_id: int | None = None
    closed_at: datetime | None = None
    snoozed_until: datetime | None = None

    @property
    def subject(self) -> str:
        """The name by which notices are about it."""
        return f"question:{self.id}"

    @property
    def waits(self) -> bool:
        """Neither answered nor closed."""
        return self.answered_at is None and self.closed_at is None

    @property
    def state(self) -> QuestionState:
        """Derived from the moments, never stored."""
        if self.closed_at is not None:
            return QuestionState.CLOSED
        if self.answered_at is not None:
            return QuestionState.ANSWERED
        return QuestionState.ACKNOWLEDGED if self.acknowledged_at else QuestionState.OPEN


def target_hours(kind: QuestionKind, norms: Norms) -> float:
    """Business hours within which that kind is answered (norms: `answer_targets`)."""
    targets = norms.answer_targets
    return {
        QuestionKind.CHAT_QUESTION: targets.chat_question,
        QuestionKind.CONFIRM: targets.confirm,
        QuestionKind.REVIEW: targets.review,
    }[kind]


def first_target(
    kind: QuestionKind,
    asked_at: datetime,
    wanted_by: datetime | None,
    calendar: WorkingCalendar,
    norms: Norms,
) -> datetime:
    """When the answer is expected: the asker's own date wins, else the kind's target."""
    if wanted_by is not None and wanted_by > asked_at:
        return wanted_by
    return calendar.add_hours(asked_at, target_hours(kind, norms))


def schedule(question: Question, calendar: WorkingCalendar) -> Question:
    """Plan the first reminder, in the addressee's working hours."""
    return replace(question, remind_at=calendar.reminder_at(question.response_due_at))


def acknowledge(
    question: Question, now: datetime, message_id: int, calendar: WorkingCalendar, norms: Norms
) -> Question:
    """A holding reply: once per question it adds business hours, counted from the reply on.

    A second holding reply changes nothing. Raises QuestionSettled.
    """
    _refuse_settled(question)
    if question.acknowledged_at is not None:
        return question
    later = calendar.add_hours(now, norms.holding_reply_without_date_adds)
    due = max(later, question.response_due_at) if question.due_by_asker else later
    return replace(
        question,
        acknowledged_at=now,
        acknowledged_by_message_id=message_id,
        remind_at=calendar.reminder_at(due),
    )


def follow_promise(question: Question, commitment_id: int) -> Question:
    """The answer was promised for a date: from now on the promise is followed instead."""
    return replace(question, commitment_id=commitment_id, remind_at=None)


def rest(question: Question, counter_question_id: int, now: datetime) -> Question:
    """A counter-question passes the turn: this one rests until its asker has answered."""
    return replace(question, rests_for_id=counter_question_id, rested_at=now, remind_at=None)


def resume(question: Question, now: datetime, calendar: WorkingCalendar) -> Question:
    """The counter-question was answered: the clock goes on with what was left."""
    rested_at = question.rested_at or now
    left = calendar.hours_between(rested_at, question.response_due_at)
    return replace(
        question,
        rests_for_id=None,
        rested_at=None,
        remind_at=calendar.reminder_at(calendar.add_hours(now, left)),
    )


def reminded(question: Question) -> Question:
    """A reminder has been sent; the present ladder has one step."""
    return replace(question, reminders=question.reminders + 1, remind_at=None)


def answer(question: Question, now: datetime, message_id: int | None = None) -> Question:
    """Answered by a message or reaction, or settled by a tap. Raises QuestionSettled."""
    _refuse_settled(question)
    return replace(question, answered_at=now, answered_by_message_id=message_id, remind_at=None)


def dismiss(question: Question, now: datetime) -> Question:
    """It was no question, or needs no answer any more. Raises QuestionSettled."""
    _refuse_settled(question)
    return replace(question, closed_at=now, remind_at=None)


def in_digest_from(question: Question, calendar: WorkingCalendar, norms: Norms) -> datetime:
    """When a question that still waits becomes a line for the coordinator (norms: step 4)."""
    asked_for = calendar.hours_between(question.asked_at, question.response_due_at)
    multiple = norms.escalation.digest_at
    return calendar.add_hours(question.asked_at, asked_for * multiple)


def _refuse_settled(question: Question) -> None:
    if not question.waits:
        raise QuestionSettled
