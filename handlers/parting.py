"""Parting: what ends with somebody's leaving, and what waits for whoever comes after them."""

from dataclasses import replace

from handlers.commitments import finish
from handlers.handovers import hand_over, not_taken
from handlers.modes import ask_when_wanted
from mentoring.checkins import close as close_checkin
from mentoring.commitments import Commitment, Outcome, close
from mentoring.commitments.handover import is_spoken_only
from mentoring.notices import Notice
from mentoring.partnerships import Member, Role
from mentoring.people.leaving import Case, Choice
from mentoring.questions import Question, calendar_of, schedule
from storage import Work
from texts.people.leaving import params_of, told_coordinator


async def count_open(member: Member, work: Work) -> int:
    """How much would have to be taken over from somebody: commitments, and questions to them."""
    count = 0
    for item in await work.commitments.open_of_owner(member.id):
        count += _can_go_over(item) and not await work.commitments.handed_on(item.id)
    waiting = await work.questions.waiting(member.partnership_id)
    return count + sum(question.addressee_id == member.id for question in waiting)


async def case_of(member: Member, actor: Member, work: Work) -> Case:
    """Everything that is to be known before somebody goes."""
    team = await work.members.of_partnership(member.partnership_id)
    return Case(member, actor, tuple(team), await count_open(member, work))


async def carry_out(case: Case, choice: Choice, work: Work) -> None:
    """Somebody goes, unless they have; who was chosen is asked, leads, and is told."""
    member, to, lead = case.member, case.person(choice.to), case.person(choice.lead)
    if to is not None:
        await hand_over(member, to, work)
    if member.is_here:
        await _part(member, work)
    if lead is not None:
        await work.members.lead(lead.id)
        partnership = await work.partnerships.get(lead.partnership_id)
        told = Notice("leaving-told-lead", params_of(case, partnership, choice))
        at = lead.calendar.ask_at(work.now)
        await work.outbox.tell(lead, told, key=f"leads:{lead.id}:{work.cause}", at=at)
        await ask_when_wanted(partnership.id, work)


async def tell_coordinators(member: Member, choice: Choice, work: Work) -> None:
    """Who coordinates is told that somebody has left, and what waits now, or who was asked."""
    member = await work.members.get(member.id)
    partnership = await work.partnerships.get(member.partnership_id)
    for each in await work.members.here(member.partnership_id):
        if each.role is Role.COORDINATOR:
            told = told_coordinator(await case_of(member, each, work), partnership, choice)
            key, at = f"left:{member.id}:{each.id}:{work.cause}", each.calendar.ask_at(work.now)
            await work.outbox.tell(each, told, key=key, at=at)


async def _part(member: Member, work: Work) -> None:
    await work.outbox.forget(member.id)
    for item in await work.commitments.open_of_owner(member.id):
        await _leave_behind(item, member, work)
    for question in await work.questions.waiting(member.partnership_id):
        if question.addressee_id == member.id:
            await work.prompts.done(member.telegram_id or 0, "until", question.subject)
            await _ask_side(question, member, work)
    checkin = await work.checkins.open_of_member(member.id)
    if checkin is not None:
        checkin = await work.checkins.save(close_checkin(checkin, work.now))
        await work.prompts.done(member.telegram_id or 0, "checkin", checkin.subject)
        for key in checkin.keys:
            await work.outbox.revise(key, Notice("leaving-checkin", about=(checkin.subject,)))
    await work.invites.end(member.partnership_id, member.id, work.now)
    await work.members.depart(member.id, work.now)


async def _ask_side(question: Question, member: Member, work: Work) -> None:
    """What was asked of somebody who leaves is asked of their side, who is reminded in turn."""
    asked = replace(question, addressee_id=None)
    followed = asked.commitment_id is not None or asked.rests_for_id is not None
    if asked.reminders and not followed:
        team = [each for each in await work.members.here(member.partnership_id) if each != member]
        partnership = await work.partnerships.get(member.partnership_id)
        asked = schedule(replace(asked, reminders=0), calendar_of(asked, team, partnership))
    await work.questions.save(asked)


async def _leave_behind(item: Commitment, member: Member, work: Work) -> None:
    """An item waits in silence for its new owner; what was only offered goes back."""
    if _can_go_over(item):
        silent = replace(item, remind_at=None, outcome_at=None, expires_at=None)
        await finish(silent, member, work)
        return
    await finish(close(item, Outcome.WITHDRAWN, work.now), member, work)
    if item.handed_from_id is not None:
        await not_taken(item, member, work)


def _can_go_over(item: Commitment) -> bool:
    """Neither a promise that was never agreed, nor an offer that waits for a yes itself."""
    is_offer = item.handed_from_id is not None and item.is_proposed
    return not is_spoken_only(item) and not is_offer
