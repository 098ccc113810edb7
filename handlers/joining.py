"""Joining: `/start` with the code of an invite or without, and the way back."""

from datetime import timedelta

from telegram import Update, User

from handlers.access import hear
from handlers.arrivals import arrive
from handlers.context import BotContext
from handlers.owners import ask_waiting_owner, come_back
from handlers.presses import Answer, Press
from mentoring.notices import Button, Notice, Params, words
from mentoring.partnerships import Member, Partnership, Role, Side
from storage import Work
from storage.invites import Invite, InviteState
from texts.buttons import press as button

UNDO_WITHIN = timedelta(days=7)
ENDED = {InviteState.USED: "joining-link-used", InviteState.EXPIRED: "joining-link-expired"}


async def start(update: Update, context: BotContext) -> None:
    """`/start` in private: joins with a code, greets without one."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    await come_back(user.id, work)
    if not context.args:
        heard = await hear(update, context)
        greeting = Notice("joining-again", {"name": heard.member.first_name}) if heard else None
        await work.outbox.say(user.id, greeting or Notice("stranger-private"))
        return
    code = context.args[0]
    invite = await work.invites.find(code, work.now)
    if invite is None:
        await work.outbox.say(user.id, Notice("joining-link-unknown"))
    elif invite.member_id is None:
        url = f"https://t.me/{context.bot.username}?startgroup={code}"
        choose = Button("joining-button-group", url=url)
        await work.outbox.say(user.id, Notice("joining-link-of-group", buttons=((choose,),)))
    else:
        member = await work.members.get(invite.member_id)
        refusal = await _refusal(invite, member, user, work)
        if refusal is None:
            await _join(invite, member, user, work)
        else:
            await work.outbox.say(user.id, refusal)


async def _refusal(invite: Invite, member: Member, user: User, work: Work) -> Notice | None:
    """Why somebody cannot join as this member, and what to do next."""
    here = await work.members.in_partnership(invite.partnership_id, user.id)
    if here is not None and here.id == member.id:
        return Notice("joining-again", {"name": here.first_name})
    ask = {"who": await coordinator_of(invite.partnership_id, work)}
    state = InviteState.USED if member.started_at is not None else invite.state
    if state is not InviteState.VALID:
        return Notice(ENDED[state], ask)
    if here is not None:
        return Notice("joining-link-of-other", {"member": member.name, "reader": here.name})
    if invite.for_telegram_id not in {None, user.id}:
        return Notice("joining-link-not-yours", ask)
    return None


async def _join(invite: Invite, member: Member, user: User, work: Work) -> None:
    elsewhere = await work.members.of_telegram(user.id)
    await work.invites.use(invite, work.now)
    await work.members.joined(member.id, user.id, user.username, work.now)
    member = await work.members.get(member.id)
    partnership = await work.partnerships.get(member.partnership_id)
    notices = [_welcome(member, partnership)]
    if elsewhere:
        notices.append(Notice("joining-several", {"partnership": partnership.name}))
    await work.outbox.tell(member, *notices)
    await arrive(member, work)
    await ask_waiting_owner(member, work)


def _welcome(member: Member, partnership: Partnership) -> Notice:
    place = partnership.name
    if member.side is not Side.PROGRAMME:
        place = partnership.utility(member.side).name
    return Notice(
        "joining-welcome",
        {"name": member.name, "place": place, "mode": partnership.mode.value},
        buttons=((button("joining-button-undo", "joining", "undo", member.id),),),
    )


async def undo_joining(press: Press) -> Answer:
    """The link was somebody else's: whoever tapped it is forgotten, and it is good again."""
    member = next((each for each in press.members if each.id == press.data.id), None)
    if member is None or member.started_at is None:
        return Notice("button-dead")
    work, partnership_id = press.work, member.partnership_id
    told = {"member": member.name, "who": await coordinator_of(partnership_id, work)}
    if work.now - member.started_at > UNDO_WITHIN:
        return Notice("joining-undo-ended", told)
    await work.members.left(member.id)
    await work.invites.renew(partnership_id, member.id)
    await work.outbox.forget(member.id)
    await press.show(Notice("joining-undone", told), partnership_id=partnership_id)
    return None


async def coordinator_of(partnership_id: int, work: Work) -> str | Params:
    """The name of the coordinator, for sentences that say whom to ask."""
    team = await work.members.of_partnership(partnership_id)
    names = [each.name for each in team if each.is_here and each.role is Role.COORDINATOR]
    return names[0] if names else words("joining-coordinator")
