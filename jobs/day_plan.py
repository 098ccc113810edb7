"""People's days: what the clock has told them so far, and what is planned for the rest of it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from mentoring.calendars import WorkingCalendar
from mentoring.checkins import CheckIn
from mentoring.commitments import Commitment
from mentoring.partnerships import Member
from mentoring.questions import recipient
from mentoring.reminders import Day, to_the_minute
from storage import Work
from storage.outbox.rows import Letter

PRESSING = "reminder-step-1"
Each = TypeVar("Each")


@dataclass(frozen=True, slots=True)
class Planned:
    """What of somebody's commitments is planned for later today."""

    reminders: Sequence[Commitment] = ()
    outcomes: Sequence[Commitment] = ()

    @property
    def moments(self) -> list[datetime]:
        """When they are to come."""
        planned = [each.remind_at for each in self.reminders]
        planned += [each.outcome_at for each in self.outcomes]
        return [at for at in planned if at is not None]


@dataclass(frozen=True, slots=True)
class Today:
    """A member's day, and what is planned for their commitments between now and midnight."""

    day: Day
    planned: Planned


async def days_of(members: Sequence[Member], work: Work) -> dict[int, Today]:
    """The days of members by their ids: of hundreds with as many queries as of one."""
    if not members:
        return {}
    calendars = {each.calendar.timezone: each.calendar for each in members}
    bounds = {zone: _bounds(calendar, work.now) for zone, calendar in calendars.items()}
    starts, ends = min(start for start, _ in bounds.values()), max(e for _, e in bounds.values())
    ids, chats = [each.id for each in members], [each.telegram_id or 0 for each in members]
    commitments = await work.commitments.coming(ids, work.now, ends)
    checkins = await work.checkins.coming(ids, work.now, ends)
    letters = await work.outbox.unasked(chats, starts, ends)
    items = by(lambda each: each.owner_id, commitments)
    asks = by(lambda each: each.member_id, checkins)
    said = by(lambda each: each.chat_id, letters)
    pressed = await _to_be_pressed({each.partnership_id for each in members}, ends, work)
    days = {}
    for member in members:
        starts, ends = bounds[member.calendar.timezone]
        planned = _planned(items[member.id], work.now, ends)
        rung = [each for each in said[member.telegram_id or 0] if starts <= each.send_at < ends]
        questions = [at for at in pressed[member.id] if at <= ends]
        day = _day(planned, rung, asks[member.id], questions, work.now, ends)
        days[member.id] = Today(day, planned)
    return days


async def _to_be_pressed(
    partnership_ids: set[int], until: datetime, work: Work
) -> defaultdict[int, list[datetime]]:
    """When questions are to be pressed until then, by the member who is to be reminded."""
    pressed: defaultdict[int, list[datetime]] = defaultdict(list)
    for question in await work.questions.coming(partnership_ids, work.now, until):
        reader = recipient(question, await work.members.of_partnership(question.partnership_id))
        if reader is not None and question.remind_at is not None:
            pressed[reader.id].append(question.remind_at)
    return pressed


def _planned(mine: Iterable[Commitment], now: datetime, ends: datetime) -> Planned:
    return Planned(
        reminders=[c for c in mine if c.remind_at and now < c.remind_at <= ends],
        outcomes=[c for c in mine if c.outcome_at and now < c.outcome_at <= ends],
    )


def _day(
    planned: Planned,
    letters: Sequence[Letter],
    checkins: Sequence[CheckIn],
    questions: Sequence[datetime],
    now: datetime,
    ends: datetime,
) -> Day:
    prompts = [each.due_at for each in checkins if each.is_planned and now <= each.due_at <= ends]
    reminders = [at for each in checkins if (at := each.reminder_due_at) and now <= at <= ends]
    under_way = [each.send_at for each in letters if each.send_at > now]
    return Day(
        rung=to_the_minute([each.send_at for each in letters if each.send_at <= now]),
        fixed=to_the_minute([*prompts, *under_way]),
        question=to_the_minute(sorted(questions)[:1]),
        commitments=to_the_minute(planned.moments),
        checkin_reminder=to_the_minute(reminders),
        pressed=any(n.kind == PRESSING for each in letters for n in each.notices),
    )


def _bounds(calendar: WorkingCalendar, now: datetime) -> tuple[datetime, datetime]:
    today = calendar.day_of(now)
    return calendar.at(today, datetime.min.time()), calendar.at(today, datetime.max.time())


def by(name: Callable[[Each], int], found: Iterable[Each]) -> defaultdict[int, list[Each]]:
    """What was found, by the member or chat that it belongs to."""
    groups: defaultdict[int, list[Each]] = defaultdict(list)
    for each in found:
        groups[name(each)].append(each)
    return groups
