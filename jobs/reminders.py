"""Reminders: what is due for a person is said together, rarely, and in their hours."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime

from jobs.batches import in_batches
from jobs.commitments import outcome_notice, reminder_notice
from jobs.days import day_of, planned_today
from jobs.questions import question_notice
from mentoring.commitments import Commitment, asked_outcome
from mentoring.handovers import successors
from mentoring.notices import Notice
from mentoring.partnerships import Member, Partnership
from mentoring.questions import Question, recipient, reminded
from mentoring.reminders import next_morning, plan
from storage import Store, Work


@dataclass
class Due:
    """What is due for one member."""

    reminders: list[Commitment] = field(default_factory=list)
    outcomes: list[Commitment] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)


async def remind_people(store: Store) -> None:
    """Say what is due to each person; every row that was due moves on."""
    await in_batches(store, _due, _remind_member, name=lambda due: due[0])


async def _remind_member(due: tuple[int, Due], work: Work) -> None:
    member_id, items = due
    member = await work.members.get(member_id)
    partnership = await work.partnerships.get(member.partnership_id)
    await _remind(member, partnership, items, work)


async def _due(work: Work) -> list[tuple[int, Due]]:
    """What is due, by the id of the member it is due for."""
    due: defaultdict[int, Due] = defaultdict(Due)
    for commitment in await work.commitments.due("remind_at", work.now):
        # After an outage the date may be behind; then only the outcome is asked.
        if commitment.date_passed(work.now):
            await work.commitments.save(replace(commitment, remind_at=None))
        else:
            due[commitment.owner_id].reminders.append(commitment)
    for commitment in await work.commitments.due("outcome_at", work.now):
        due[commitment.owner_id].outcomes.append(commitment)
    for question in await work.questions.due(work.now):
        reader = recipient(question, await work.members.of_partnership(question.partnership_id))
        if reader is None:
            await work.questions.save(replace(question, remind_at=None))
        else:
            due[reader.id].questions.append(question)
    return list(due.items())


async def _remind(member: Member, partnership: Partnership, due: Due, work: Work) -> None:
    allowed_at = member.calendar.reminder_at(work.now)
    if allowed_at > work.now:
        await _postpone(due, allowed_at, work)
        return
    later = await planned_today(member, work)
    day, limits = await day_of(member, later, work), partnership.norms.limits
    commitments = bool(due.reminders or due.outcomes)
    today = plan(work.now, day, due.questions, commitments, limits)
    morning = next_morning(work.now, member.calendar)
    if today.commitments_wait:
        await _postpone(due, morning, work)
        return
    await _postpone(Due(questions=list(today.wait)), morning, work)
    if today.draw_commitments:
        due.reminders += later.reminders
        due.outcomes += later.outcomes
    if today.draw_checkin_reminder:
        await _draw_checkin_reminder(member, work)
    due.questions = [today.question] if today.question else []
    await _say(member, partnership, due, work)


async def _draw_checkin_reminder(member: Member, work: Work) -> None:
    """Its own sweep, which comes next, says it in the same minute."""
    checkin = await work.checkins.open_of_member(member.id)
    if checkin is not None and checkin.reminder_due_at is not None:
        await work.checkins.save(replace(checkin, reminder_due_at=work.now))


async def _say(member: Member, partnership: Partnership, due: Due, work: Work) -> None:
    alone = len(due.outcomes) + len(due.reminders) == 1
    colleagues = bool(successors(member, await work.members.here(partnership.id)))
    notices: list[Notice] = []
    for commitment in due.outcomes:
        number = 0 if alone else len(notices) + 1
        notices.append(outcome_notice(commitment, number, colleagues))
        await work.commitments.save(
            asked_outcome(commitment, work.now, member.calendar, partnership.norms)
        )
    for commitment in due.reminders:
        notices.append(reminder_notice(commitment, 0 if alone else len(notices) + 1))
        await work.commitments.save(replace(commitment, remind_at=None))
    for question in due.questions:
        notices.append(await question_notice(question, work))
        await work.questions.save(reminded(question))
    for subject in dict.fromkeys(each for notice in notices for each in notice.about):
        await work.outbox.retire(subject, [member.telegram_id])
    if notices:
        await work.outbox.tell(member, *notices, silent=False)


async def _postpone(due: Due, at: datetime, work: Work) -> None:
    for commitment in due.outcomes:
        await work.commitments.save(replace(commitment, outcome_at=at))
    for commitment in due.reminders:
        fits = commitment.due_at is None or at < commitment.due_at
        await work.commitments.save(replace(commitment, remind_at=at if fits else None))
    for question in due.questions:
        await work.questions.save(replace(question, remind_at=at))
