"""`/leave`, and the coordinator who takes somebody off: page by page, with a way back."""

from collections.abc import Awaitable, Callable
from functools import wraps

from telegram import Update

from handlers.access import hear, partnership_of
from handlers.context import BotContext
from handlers.parting import carry_out, case_of, tell_coordinators
from handlers.presses import Answer, Handler, Press
from mentoring.notices import Notice
from mentoring.partnerships import Member, Partnership, Role
from mentoring.people.leaving import OPEN, Case, Choice, choice_of
from storage import Work
from texts.people.leaving import (
    done_page,
    first_page,
    heir_page,
    lead_page,
    left_group,
    sure_page,
    which,
)

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
