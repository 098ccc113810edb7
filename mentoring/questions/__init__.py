"""Questions: messages that wait for an answer, for whom, and until when (BP7)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from mentoring.calendars import WorkingCalendar
from mentoring.norms import Norms
from mentoring.partnerships import Member, Partnership, Role, Side
from mentoring.questions.addressee import Target, calendar_for, speaker_of

TEXT_LIMIT = 200


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
    """A message that waits. Moments are aware UTC.

    It waits for `addressee_id`, or for anybody of `side` when that is None. `response_due_at` is
    the first target and never moves; `remind_at` is when its next reminder is planned.
    `rests_for_id` is the counter-question that has to be answered first, `resumed_at` when the
    turn came back. `repeat_message_id` is where the asker asked the same again.
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
    resumed_at: datetime | None = None
    repeat_message_id: int | None = None
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


def wanted_by(
    on: date, at: time | None, asker: WorkingCalendar, addressee: WorkingCalendar
) -> datetime:
    """The moment (UTC) by which an asker wants the answer, from the date that they gave.

    A said time is read in the asker's zone. Without one it is the addressee's closing time on
    that day, or on the working day before when they do not work then.
    """
    if at is not None:
        return asker.at(on, at)
    works = addressee.is_working_day(on)
    return addressee.closing(on if works else addressee.previous_working_day(on))


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


def pressing_at(question: Question, calendar: WorkingCalendar, norms: Norms) -> datetime:
    """Until when nobody is pressed: the first target, or what a holding reply added to it.

    A holding reply adds business hours once, counted from the reply on (norms:
    `holding_reply_without_date_adds`); a later date of the asker's own stays.
    """
    if question.acknowledged_at is None:
        return question.response_due_at
    hours = norms.holding_reply_without_date_adds
    later = calendar.add_hours(question.acknowledged_at, hours)
    return max(later, question.response_due_at) if question.due_by_asker else later


def acknowledge(
    question: Question,
    now: datetime,
    message_id: int | None,
    calendar: WorkingCalendar,
    norms: Norms,
    until: datetime | None = None,
) -> Question:
    """A holding reply, or a tap (then without a message): more time, once per question.

    Nobody is pressed before `until`, a moment that the reply named. A second holding reply
    changes nothing. Raises QuestionSettled.
    """
    _refuse_settled(question)
    if question.acknowledged_at is not None:
        return question
    held = replace(question, acknowledged_at=now, acknowledged_by_message_id=message_id)
    pressing = pressing_at(held, calendar, norms)
    return _replan(held, max(pressing, until or pressing), calendar)


def repeat(question: Question, message_id: int) -> Question:
    """The asker asked the same again: the clock stays, and a reply may go there too."""
    return replace(question, repeat_message_id=message_id)


def follow_promise(question: Question, commitment_id: int) -> Question:
    """The answer was promised for a date: from now on the promise is followed instead."""
    return replace(question, commitment_id=commitment_id, remind_at=None)


def follow_no_more(question: Question) -> Question:
    """The promise was dropped: the question stands for itself again, and nobody is reminded.

    Whoever was asked has just been there; the coordinator hears of it in time.
    """
    return replace(question, commitment_id=None)


def rest(question: Question, counter_question_id: int, now: datetime) -> Question:
    """A counter-question passes the turn: this one rests until its asker has answered."""
    return replace(question, rests_for_id=counter_question_id, rested_at=now, remind_at=None)


def resume(question: Question, now: datetime, calendar: WorkingCalendar, norms: Norms) -> Question:
    """The counter-question was answered: the clock goes on with the business hours left."""
    rested_at = question.rested_at or now
    left = calendar.hours_between(rested_at, pressing_at(question, calendar, norms))
    awake = replace(question, rests_for_id=None, rested_at=None, resumed_at=now)
    return _replan(awake, calendar.add_hours(now, left), calendar)


def reminded(question: Question) -> Question:
    """A reminder has been sent; the present ladder has one step."""
    return replace(question, reminders=question.reminders + 1, remind_at=None)


def answer(question: Question, now: datetime, message_id: int | None = None) -> Question:
    """Answered by a message, or settled by a tap. Raises QuestionSettled.

    A reaction to the question is kept as the question's own message.
    """
    _refuse_settled(question)
    return replace(question, answered_at=now, answered_by_message_id=message_id, remind_at=None)


def dismiss(question: Question, now: datetime) -> Question:
    """It was no question, or needs no answer any more. Raises QuestionSettled."""
    _refuse_settled(question)
    return replace(question, closed_at=now, remind_at=None)


def in_digest_from(question: Question, calendar: WorkingCalendar, norms: Norms) -> datetime:
    """When a question that still waits becomes a line for the coordinator (norms: step 4).

    What a holding reply added puts it off.
    """
    asked_for = calendar.hours_between(question.asked_at, question.response_due_at)
    pressed_at = pressing_at(question, calendar, norms)
    return calendar.add_hours(pressed_at, asked_for * (norms.escalation.digest_at - 1))


def target_of(question: Question, team: Sequence[Member]) -> Target:
    """Whom a question was put to."""
    return Target(question.side, next((m for m in team if m.id == question.addressee_id), None))


def calendar_of(
    question: Question, team: Sequence[Member], partnership: Partnership
) -> WorkingCalendar:
    """The calendar that a question waits on."""
    return calendar_for(target_of(question, team), team, partnership)


def recipient(question: Question, team: Sequence[Member]) -> Member | None:
    """Who is reminded: the addressee, of a side its lead, else its stand-in (dossier 5).

    None when nobody can be reached. Management is never written to.
    """
    found = target_of(question, team).member
    if question.addressee_id is None:
        found = speaker_of(question.side, [member for member in team if member.reachable])
    if found is None or not found.reachable or found.role is Role.MANAGEMENT:
        return None
    return found


def _replan(question: Question, due_at: datetime, calendar: WorkingCalendar) -> Question:
    """The next reminder; none after the only step, nor while a promise is followed."""
    over = question.reminders > 0 or question.commitment_id is not None
    return replace(question, remind_at=None if over else calendar.reminder_at(due_at))


def _refuse_settled(question: Question) -> None:
    if not question.waits:
        raise QuestionSettled
