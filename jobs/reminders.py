"""Reminders: what is due for a person is said together, rarely, and in their hours."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from jobs.batches import together
from jobs.commitments import outcome_notice, reminder_notice
from jobs.day_plan import Planned, Today, by, days_of
from jobs.questions import question_notice
from mentoring.commitments import Commitment, asked_outcome, put_off
from mentoring.commitments.handover import successors
from mentoring.notices import Notice
from mentoring.partnerships import Member, Partnership
from mentoring.questions import Question, recipient, reminded
from mentoring.reminders import next_morning, plan
from storage import Store, Work

NOBODY = 0
# So many rows of a kind are dealt with in one transaction, for which everybody else waits.
AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class Due:
    """What is due for one member."""

    reminders: Sequence[Commitment] = ()
    outcomes: Sequence[Commitment] = ()
    questions: Sequence[Question] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What comes of it: what moves on, as it is from now on, and what the member is told."""

    member: Member
    commitments: Sequence[Commitment] = ()
    questions: Sequence[Question] = ()
    notices: Sequence[Notice] = ()

    @property
    def about(self) -> set[str]:
        """All that the notices are about."""
        return {each for notice in self.notices for each in notice.about}


async def remind_people(store: Store) -> None:
    """Say what is due to each person; every row that was due moves on."""
    await together(store, _due, _remind_all, name=lambda due: due[0])


async def _due(work: Work) -> list[tuple[int, Due]]:
    """What is due, by the id of the member it is due for.

    Somebody in two partnerships hears of one after the other: the first counts for the second.
    """
    reminders = await work.commitments.to_remind(work.now, AT_ONCE)
    outcomes = await work.commitments.to_ask(work.now, AT_ONCE)
    questions = await work.questions.due(work.now)
    places = {each.partnership_id for each in (*reminders, *outcomes)}
    places |= {each.partnership_id for each in questions}
    await work.partnerships.foresee(places)
    await work.members.foresee(places)
    readers = {each.id: await _reader(each, work) for each in questions}
    # After an outage the date may be behind; then only the outcome is asked.
    reminded_of = by(lambda c: NOBODY if c.date_passed(work.now) else c.owner_id, reminders)
    asked_of = by(lambda each: each.owner_id, outcomes)
    pressed = by(lambda each: readers[each.id], questions)
    due = {
        member_id: Due(reminded_of[member_id], asked_of[member_id], pressed[member_id])
        for member_id in [*dict.fromkeys((*reminded_of, *asked_of, *pressed))]
    }
    people = {await _person(member_id, work): member_id for member_id in reversed(due)}
    return [(member_id, due[member_id]) for member_id in reversed(people.values())]


async def _reader(question: Question, work: Work) -> int:
    reader = recipient(question, await work.members.of_partnership(question.partnership_id))
    return reader.id if reader else NOBODY


async def _person(member_id: int, work: Work) -> int:
    """A name for whoever a member is, also in other partnerships."""
    if member_id == NOBODY:
        return NOBODY
    return (await work.members.get(member_id)).telegram_id or -member_id


async def _remind_all(due: Sequence[tuple[int, Due]], work: Work) -> None:
    members = [await work.members.get(member_id) for member_id, _ in due if member_id != NOBODY]
    items, days = dict(due), await days_of(members, work)
    done = [await _remind(each, items[each.id], days[each.id], work) for each in members]
    await _keep(items.get(NOBODY, Due()), done, work)


async def _keep(dropped: Due, done: Sequence[Done], work: Work) -> None:
    """Write it all; nobody is to be reminded any more of what was dropped."""
    commitments = [replace(each, remind_at=None) for each in dropped.reminders]
    commitments += [each for one in done for each in one.commitments]
    questions = [replace(each, remind_at=None) for each in dropped.questions]
    questions += [each for one in done for each in one.questions]
    await work.commitments.reschedule(commitments)
    await work.questions.reschedule(questions)
    letters = [each for each in done if each.notices]
    await work.outbox.retire_all([(each.member, each.about) for each in letters])
    for each in letters:
        await work.outbox.tell(each.member, *each.notices, silent=False)


async def _remind(member: Member, due: Due, today: Today, work: Work) -> Done:
    allowed_at = member.calendar.reminder_at(work.now)
    if allowed_at > work.now:
        return _put_off(due, member, work.now, allowed_at)
    partnership = await work.partnerships.get(member.partnership_id)
    commitments, limits = bool(due.reminders or due.outcomes), partnership.norms.limits
    planned = plan(work.now, today.day, due.questions, commitments, limits)
    morning = next_morning(work.now, member.calendar)
    if planned.commitments_wait:
        return _put_off(due, member, work.now, morning)
    if planned.draw_checkin_reminder:
        await _draw_checkin_reminder(member, work)
    drawn = today.planned if planned.draw_commitments else Planned()
    reminders, outcomes = [*due.reminders, *drawn.reminders], [*due.outcomes, *drawn.outcomes]
    questions = [planned.question] if planned.question else []
    said = await _say(member, partnership, Due(reminders, outcomes, questions), work)
    wait = [replace(each, remind_at=morning) for each in planned.wait]
    return replace(said, questions=[*said.questions, *wait])


def _put_off(due: Due, member: Member, now: datetime, at: datetime) -> Done:
    """Everything that is due comes at another moment (UTC)."""
    commitments = [put_off(each, now, at) for each in (*due.outcomes, *due.reminders)]
    questions = [replace(each, remind_at=at) for each in due.questions]
    return Done(member, commitments, questions)


async def _draw_checkin_reminder(member: Member, work: Work) -> None:
    """Its own sweep, which comes next, says it in the same minute."""
    checkin = await work.checkins.open_of_member(member.id)
    if checkin is not None and checkin.reminder_due_at is not None:
        await work.checkins.save(replace(checkin, reminder_due_at=work.now))


async def _say(member: Member, partnership: Partnership, due: Due, work: Work) -> Done:
    team = await work.members.here(partnership.id) if due.outcomes else []
    colleagues = bool(successors(member, team))
    first = 0 if len(due.outcomes) + len(due.reminders) == 1 else 1
    notices = [outcome_notice(each, n, colleagues) for n, each in enumerate(due.outcomes, first)]
    first += len(notices)
    notices += [reminder_notice(each, n) for n, each in enumerate(due.reminders, first)]
    notices += [await question_notice(question, work) for question in due.questions]
    calendar, norms = member.calendar, partnership.norms
    moved = {each.id: replace(each, remind_at=None) for each in due.reminders}
    moved |= {each.id: asked_outcome(each, work.now, calendar, norms) for each in due.outcomes}
    return Done(member, [*moved.values()], [*map(reminded, due.questions)], notices)
