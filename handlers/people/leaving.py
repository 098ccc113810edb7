"""`/leave`, and the coordinator who takes somebody off: page by page, with a way back.

Then: what ends with a departure, and what waits for whoever comes after.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import wraps

from telegram import Update

from handlers.commitments.operations.agreement import finish
from handlers.commitments.operations.handover import hand_over, not_taken
from handlers.core.access import hear, partnership_of
from handlers.core.buttons import Answer, Handler, Press
from handlers.core.context import BotContext
from handlers.group.operations import ask_when_wanted
from mentoring.checkins import close as close_checkin
from mentoring.commitments import Commitment, Outcome, close
from mentoring.commitments.handover import is_spoken_only
from mentoring.notices import Notice
from mentoring.partnerships import Member, Partnership, Role
from mentoring.people.leaving import OPEN, Case, Choice, choice_of
from mentoring.questions import Question, calendar_of, schedule
from storage import Work
from texts.people.leaving import (
    done_page,
    first_page,
    heir_page,
    lead_page,
    left_group,
    params_of,
    sure_page,
    told_coordinator,
    which,
)


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


Deed = Callable[[Press, Case, Partnership], Awaitable[Answer]]


async def ask_to_leave(update: Update, context: BotContext) -> None:
    """`/leave`, in private or in the group; answered in private."""
    heard = await hear(update, context)
    if heard is None:
        return
    work = context.work
    people = await work.members.of_telegram(heard.member.telegram_id or 0)
    places = [(each, await work.partnerships.get(each.partnership_id)) for each in people]
    page = which(places) if len(places) > 1 else await _first(*places[0], work)
    await work.outbox.tell(heard.member, page)


def guarded(deed: Deed) -> Handler:
    """Guard a deed: oneself or a coordinator pressed, on a message that still shows the button."""

    @wraps(deed)
    async def guarding(press: Press) -> Answer:
        work = press.work
        showing = await work.outbox.showing(press.chat_id, press.message_id)
        shown = {key.data for notice in showing for row in notice.buttons for key in row}
        if str(press.data) not in shown:
            return Notice("button-dead")
        member = await work.members.get(press.data.id)
        actor = press.as_member(member.partnership_id)
        if actor is None:
            return Notice("button-dead")
        case = await case_of(member, actor, work)
        if not case.is_allowed:
            return Notice("leaving-not-yours")
        return await deed(press, case, await work.partnerships.get(member.partnership_id))

    return guarding


@guarded
async def show_member(press: Press, case: Case, partnership: Partnership) -> Answer:
    """What is open with somebody, and whether they are to go."""
    await _show(press, await _first(case.member, partnership, press.work, case), partnership)
    return None


@guarded
async def choose_heir(press: Press, case: Case, partnership: Partnership) -> Answer:
    """Who takes over; passed over when there is nothing, or nobody who could."""
    if case.is_last_coordinator:
        await _show(press, await _first(case.member, partnership, press.work, case), partnership)
    elif case.needs_heir:
        await _show(press, heir_page(case, partnership), partnership)
    else:
        await _show(press, _after_heir(case, partnership, OPEN), partnership)
    return None


@guarded
async def take_heir(press: Press, case: Case, partnership: Partnership) -> Answer:
    """A name was tapped, or nobody for now."""
    to = press.data.number or OPEN
    if not case.stands(Choice(to)):
        return await _again(press, case, partnership)
    await _show(press, _after_heir(case, partnership, to), partnership)
    return None


@guarded
async def ask_again(press: Press, case: Case, partnership: Partnership) -> Answer:
    """All is chosen: say what will happen."""
    choice = choice_of(press.data.value) or Choice()
    if not case.stands(choice):
        return await _again(press, case, partnership)
    await _show(press, sure_page(case, partnership, choice), partnership)
    return None


@guarded
async def go(press: Press, case: Case, partnership: Partnership) -> Answer:
    """The last yes."""
    work, member = press.work, case.member
    choice = choice_of(press.data.value) or Choice()
    if case.is_last_coordinator or not case.stands(choice):
        return await _again(press, case, partnership)
    kind = "leaving-left" if case.is_own else "leaving-removed"
    kind = kind if member.is_here else "leaving-given"
    await carry_out(case, choice, work)
    await _show(press, done_page(kind, case, partnership, choice), partnership)
    if case.is_own:
        await tell_coordinators(member, choice, work)
    elif member.reachable:
        params = {"coordinator": case.actor.name, "partnership": partnership.name}
        told = Notice("leaving-told-removed", params)
        at = member.calendar.ask_at(work.now)
        await work.outbox.say(member.telegram_id or 0, told, partnership=partnership, at=at)
    return None


@guarded
async def stay(press: Press, case: Case, partnership: Partnership) -> Answer:
    """Nothing changes."""
    await _show(press, Notice("leaving-stayed"), partnership)
    return None


@guarded
async def keep(press: Press, case: Case, partnership: Partnership) -> Answer:
    """Somebody left the Telegram group and stays in the partnership."""
    await _show(press, Notice("leaving-kept", {"name": case.member.first_name}), partnership)
    return None


async def note_left_group(update: Update, context: BotContext) -> None:
    """Somebody left the Telegram group: who coordinates decides, and nothing moves by itself."""
    message, work = update.effective_message, context.work
    partnership = await partnership_of(update, context)
    if message is None or message.left_chat_member is None or partnership is None:
        return
    member = await work.members.in_partnership(partnership.id, message.left_chat_member.id)
    if member is None or member.role is Role.COORDINATOR:
        return
    for each in await work.members.here(partnership.id):
        if each.role is Role.COORDINATOR:
            key, at = f"left-group:{member.id}:{each.id}", each.calendar.ask_at(work.now)
            await work.outbox.tell(each, left_group(member, partnership), key=key, at=at)


async def _first(
    member: Member, partnership: Partnership, work: Work, case: Case | None = None
) -> Notice:
    case = case or await case_of(member, member, work)
    if case.is_own and case.is_last_coordinator:
        return Notice("leaving-coordinator", {"partnership": partnership.name})
    return first_page(case, partnership)


def _after_heir(case: Case, partnership: Partnership, to: int) -> Notice:
    if case.needs_lead:
        return lead_page(case, partnership, to)
    return sure_page(case, partnership, Choice(to))


async def _again(press: Press, case: Case, partnership: Partnership) -> Answer:
    await _show(press, await _first(case.member, partnership, press.work, case), partnership)
    return Notice("leaving-choose-again")


async def _show(press: Press, page: Notice, partnership: Partnership) -> None:
    """In the place of the page before; a digest stays, and the page comes below it."""
    work = press.work
    showing = await work.outbox.showing(press.chat_id, press.message_id)
    if not any(notice.kind == "digest" for notice in showing):
        place = press.chat_id, press.message_id
        await work.outbox.edit(*place, page, partnership_id=partnership.id)
    else:
        await work.outbox.say(press.chat_id, page, partnership=partnership)
