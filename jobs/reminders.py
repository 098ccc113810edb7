"""Reminders: what is due for a person is said together, rarely, and in their hours."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from jobs.batches import together
from jobs.commitments import outcome_notice, reminder_notice
from jobs.day_plan import Today, days_of
from jobs.questions import question_notice
from mentoring.commitments import Commitment, asked_outcome
from mentoring.commitments.handover import successors
from mentoring.notices import Notice
from mentoring.partnerships import Member, Partnership
from mentoring.questions import Question, recipient, reminded
from mentoring.reminders import next_morning, plan
from storage import Store, Work
from storage.commitments import SCHEDULE
from storage.sql.due import Schedule

Schedules = defaultdict[int, Schedule]
NOBODY = 0
# So many rows of a kind are dealt with in one transaction, for which everybody else waits.
AT_ONCE = 400


@dataclass
class Due:
    """What is due for one member."""

    reminders: list[Commitment] = field(default_factory=list)
    outcomes: list[Commitment] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)


@dataclass
class Done:
    """What comes of it for all members of a batch: what moves on, and what each is told."""

    commitments: Schedules = field(default_factory=lambda: defaultdict(dict))
    questions: Schedules = field(default_factory=lambda: defaultdict(dict))
    letters: list[tuple[Member, list[Notice]]] = field(default_factory=list)

    def drop(self, due: Due) -> None:
        """Nobody is to be reminded of it any more."""
        for each in due.reminders:
            self.commitments[each.id]["remind_at"] = None
        for question in due.questions:
            self.questions[question.id]["remind_at"] = None

    def postpone(self, due: Due, at: datetime) -> None:
        """Everything that is due comes at another moment (UTC)."""
        for each in due.outcomes:
            self.commitments[each.id]["outcome_at"] = at
        for each in due.reminders:
            fits = each.due_at is None or at < each.due_at
            self.commitments[each.id]["remind_at"] = at if fits else None
        for question in due.questions:
            self.questions[question.id]["remind_at"] = at

    async def keep(self, work: Work) -> None:
        """Write it all."""
        await work.commitments.reschedule(self.commitments)
        await work.questions.reschedule(self.questions)
        await work.outbox.retire_all(
            [
                (member, {each for n in notices for each in n.about})
                for member, notices in self.letters
            ]
        )
        for member, notices in self.letters:
            await work.outbox.tell(member, *notices, silent=False)


async def remind_people(store: Store) -> None:
    """Say what is due to each person; every row that was due moves on."""
    await together(store, _due, _remind_all, name=lambda due: due[0])


async def _due(work: Work) -> list[tuple[int, Due]]:
    """What is due, by the id of the member it is due for.

    Somebody in two partnerships hears of one after the other: the first counts for the second.
    """
    due: defaultdict[int, Due] = defaultdict(Due)
    for commitment in await work.commitments.due("remind_at", work.now, AT_ONCE):
        # After an outage the date may be behind; then only the outcome is asked.
        owner_id = NOBODY if commitment.date_passed(work.now) else commitment.owner_id
        due[owner_id].reminders.append(commitment)
    for commitment in await work.commitments.due("outcome_at", work.now, AT_ONCE):
        due[commitment.owner_id].outcomes.append(commitment)
    questions = await work.questions.due(work.now)
    await _foresee([*due.values(), Due(questions=questions)], work)
    for question in questions:
        reader = recipient(question, await work.members.of_partnership(question.partnership_id))
        due[reader.id if reader else NOBODY].questions.append(question)
    people = {await _person(member_id, work): member_id for member_id in reversed(due)}
    return [(member_id, due[member_id]) for member_id in reversed(people.values())]


async def _foresee(due: Sequence[Due], work: Work) -> None:
    """Read together who and what all of it is about."""
    commitments = [each for one in due for each in (*one.reminders, *one.outcomes)]
    questions = [each for one in due for each in one.questions]
    places = {each.partnership_id for each in commitments}
    places |= {each.partnership_id for each in questions}
    await work.partnerships.foresee(places)
    await work.members.foresee(places)


async def _person(member_id: int, work: Work) -> int:
    """A name for whoever a member is, also in other partnerships."""
    if member_id == NOBODY:
        return NOBODY
    return (await work.members.get(member_id)).telegram_id or -member_id


async def _remind_all(due: Sequence[tuple[int, Due]], work: Work) -> None:
    members = [await work.members.get(member_id) for member_id, _ in due if member_id != NOBODY]
    items, days, done = dict(due), await days_of(members, work), Done()
    done.drop(items.get(NOBODY, Due()))
    for member in members:
        partnership = await work.partnerships.get(member.partnership_id)
        await _remind(member, partnership, items[member.id], days[member.id], done, work)
    await done.keep(work)


async def _remind(
    member: Member, partnership: Partnership, due: Due, today: Today, done: Done, work: Work
) -> None:
    allowed_at = member.calendar.reminder_at(work.now)
    if allowed_at > work.now:
        done.postpone(due, allowed_at)
        return
    commitments = bool(due.reminders or due.outcomes)
    planned = plan(work.now, today.day, due.questions, commitments, partnership.norms.limits)
    if planned.commitments_wait or planned.wait:
        waits = due if planned.commitments_wait else Due(questions=list(planned.wait))
        done.postpone(waits, next_morning(work.now, member.calendar))
    if planned.commitments_wait:
        return
    if planned.draw_commitments:
        due.reminders += today.planned.reminders
        due.outcomes += today.planned.outcomes
    if planned.draw_checkin_reminder:
        await _draw_checkin_reminder(member, work)
    due.questions = [planned.question] if planned.question else []
    await _say(member, partnership, due, done, work)


async def _draw_checkin_reminder(member: Member, work: Work) -> None:
    """Its own sweep, which comes next, says it in the same minute."""
    checkin = await work.checkins.open_of_member(member.id)
    if checkin is not None and checkin.reminder_due_at is not None:
        await work.checkins.save(replace(checkin, reminder_due_at=work.now))


async def _say(member: Member, partnership: Partnership, due: Due, done: Done, work: Work) -> None:
    alone = len(due.outcomes) + len(due.reminders) == 1
    notices: list[Notice] = []
    if due.outcomes:
        colleagues = bool(successors(member, await work.members.here(partnership.id)))
    for commitment in due.outcomes:
        number = 0 if alone else len(notices) + 1
        notices.append(outcome_notice(commitment, number, colleagues))
        asked = asked_outcome(commitment, work.now, member.calendar, partnership.norms)
        done.commitments[commitment.id] |= {name: getattr(asked, name) for name in SCHEDULE}
    for commitment in due.reminders:
        notices.append(reminder_notice(commitment, 0 if alone else len(notices) + 1))
        done.commitments[commitment.id]["remind_at"] = None
    for question in due.questions:
        notices.append(await question_notice(question, work))
        again = reminded(question)
        done.questions[question.id] |= {"remind_at": again.remind_at, "reminders": again.reminders}
    if notices:
        done.letters.append((member, notices))
