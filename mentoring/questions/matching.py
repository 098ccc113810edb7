"""Answers: which of the questions that wait a message answers, when it replies to none (BP7)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from mentoring.calendars import WorkingCalendar
from mentoring.norms import Norms
from mentoring.partnerships import Member
from mentoring.questions import Question


@dataclass(frozen=True, slots=True)
class Remark:
    """A message in the group: who said it and when (aware UTC), and whom it turns to.

    `names` are the members it names besides its author, `replies_to` the author of the message
    it replies to.
    """

    author: Member
    said_at: datetime
    names: frozenset[int] = frozenset()
    replies_to: int | None = None

    def is_for(self, asker_id: int) -> bool:
        """Whether it can be meant for that asker: it turns to nobody else (norms: `not_if`)."""
        to_another = self.replies_to not in {None, asker_id, self.author.id}
        return not to_another and not self.names - {asker_id}


@dataclass(frozen=True, slots=True)
class Clock:
    """What a question's window depends on: its calendar, and the date that was promised."""

    calendar: WorkingCalendar
    promised_at: datetime | None = None


def is_addressee(member: Member, question: Question) -> bool:
    """Whether the question was put to that member, alone or as one of a side."""
    if question.addressee_id is not None:
        return question.addressee_id == member.id
    return question.side is member.side


def may_answer(remark: Remark, question: Question) -> bool:
    """Whether a message can be meant as the answer: by who was asked, and to whoever asked."""
    return (
        is_addressee(remark.author, question)
        and question.asked_at <= remark.said_at
        and remark.is_for(question.asker_id)
    )


def is_open_to_remarks(question: Question, said_at: datetime, clock: Clock, norms: Norms) -> bool:
    """Whether a message may answer by being near (norms: `non_reply_answer`).

    Within some business hours since it was asked, or since the turn came back; until the date
    that was promised; without a date, for as long as a holding reply added.
    """
    calendar = clock.calendar
    turn_at = max(question.asked_at, question.resumed_at or question.asked_at)
    if calendar.is_within(norms.answers.non_reply_within_bh, turn_at, said_at):
        return True
    if clock.promised_at is not None:
        return said_at <= clock.promised_at
    if question.acknowledged_at is None:
        return False
    added = norms.holding_reply_without_date_adds
    return calendar.is_within(added, question.acknowledged_at, said_at)


def find_question(
    remark: Remark,
    waiting: Iterable[Question],
    clocks: Mapping[int, Clock],
    norms: Norms,
) -> Question | None:
    """The question a message may answer or hold without replying to it.

    The latest addressed to its author, else the latest addressed to the author's side.
    """
    fitting = [
        question
        for question in waiting
        if may_answer(remark, question)
        and is_open_to_remarks(question, remark.said_at, clocks[question.id], norms)
    ]
    return max(fitting, key=_own_first, default=None)


def find_explained(
    remark: Remark,
    waiting: Iterable[Question],
    clocks: Mapping[int, Clock],
    norms: Norms,
) -> Question | None:
    """The question of an absent colleague for whom the author speaks, naming them."""
    fitting = [
        question
        for question in waiting
        if question.side is remark.author.side
        and question.addressee_id in remark.names
        and question.asked_at <= remark.said_at
        and is_open_to_remarks(question, remark.said_at, clocks[question.id], norms)
    ]
    return max(fitting, key=_own_first, default=None)


def _own_first(question: Question) -> tuple[bool, datetime, int]:
    return question.addressee_id is not None, question.asked_at, question.id
