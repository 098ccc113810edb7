"""Somebody's day: what the clock has told them so far, and what is planned for the rest of it."""

from dataclasses import dataclass, field
from datetime import datetime

from mentoring.commitments import Commitment
from mentoring.partnerships import Member
from mentoring.questions import recipient
from mentoring.reminders import Day, to_the_minute
from storage import Work

PRESSING = "reminder-step-1"


@dataclass
class Planned:
    """What of somebody's commitments is planned for later today."""

    reminders: list[Commitment] = field(default_factory=list)
    outcomes: list[Commitment] = field(default_factory=list)

    @property
    def moments(self) -> list[datetime]:
        """When they are to come."""
        planned = [each.remind_at for each in self.reminders]
        planned += [each.outcome_at for each in self.outcomes]
        return [at for at in planned if at is not None]


async def planned_today(member: Member, work: Work) -> Planned:
    """A member's reminders and outcomes between now and midnight."""
    _, ends = _bounds(member, work)
    mine = await work.commitments.open_of_owner(member.id)
    return Planned(
        reminders=[c for c in mine if c.remind_at and work.now < c.remind_at <= ends],
        outcomes=[c for c in mine if c.outcome_at and work.now < c.outcome_at <= ends],
    )


async def day_of(member: Member, planned: Planned, work: Work) -> Day:
    """A member's day, with what is planned for their commitments."""
    starts, ends = _bounds(member, work)
    letters = await work.outbox.unasked(member.telegram_id or 0, starts, ends)
    prompts, reminders = await work.checkins.moments_of(member.id, work.now, ends)
    under_way = [each.send_at for each in letters if each.send_at > work.now]
    return Day(
        rung=to_the_minute([each.send_at for each in letters if each.send_at <= work.now]),
        fixed=to_the_minute([*prompts, *under_way]),
        question=to_the_minute(await _next_question(member, ends, work)),
        commitments=to_the_minute(planned.moments),
        checkin_reminder=to_the_minute(reminders),
        pressed=any(n.kind == PRESSING for each in letters for n in each.notices),
    )


async def _next_question(member: Member, ends: datetime, work: Work) -> list[datetime]:
    """When the next question is to be pressed today, if any."""
    team = await work.members.of_partnership(member.partnership_id)
    coming = [
        question.remind_at
        for question in await work.questions.waiting(member.partnership_id)
        if question.remind_at and work.now < question.remind_at <= ends
        if recipient(question, team) == member
    ]
    return sorted(coming)[:1]


def _bounds(member: Member, work: Work) -> tuple[datetime, datetime]:
    calendar = member.calendar
    today = calendar.day_of(work.now)
    return calendar.at(today, datetime.min.time()), calendar.at(today, datetime.max.time())
