"""Joining by the link of a member who was written down before, and the way back.

Whoever arrives is offered what was kept open for them.
"""

from dataclasses import replace
from datetime import timedelta

from telegram import User

from handlers.commitments.operations.handover import hand_over
from handlers.commitments.operations.owner_consent import ask_waiting_owner
from handlers.core.access import coordinator_of, phone_language
from handlers.core.buttons import Answer, Press
from handlers.group.operations import ask_when_wanted
from mentoring.commitments.handover import whose_place
from mentoring.notices import Notice
from mentoring.partnerships import Member, Side
from storage import Work
from storage.joining import Invite, InviteState
from texts.buttons import press as button
from texts.catalogue import spoken


async def arrive(member: Member, work: Work) -> None:
    """Somebody has joined, perhaps in the place of whoever had their role and left things open."""
    before = await _whose_place(member, work)
    if before is not None:
        await hand_over(before, member, work)
    if member.is_lead:
        await ask_when_wanted(member.partnership_id, work)


async def _whose_place(member: Member, work: Work) -> Member | None:
    open_items = await work.commitments.open_of_partnership(member.partnership_id)
    team = await work.members.of_partnership(member.partnership_id)
    return whose_place(member.side, member.role, open_items, team)


UNDO_WITHIN = timedelta(days=7)
ENDED = {InviteState.USED: "joining-link-used", InviteState.EXPIRED: "joining-link-expired"}


async def open_member_link(invite: Invite, member_id: int, user: User, work: Work) -> None:
    """Somebody opened the link of a member who was written down before."""
    member = await work.members.get(member_id)
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
    work.outbox.hint(user.id, None)
    known = elsewhere[0].language if elsewhere else member.language
    language = spoken(known) or spoken(phone_language(user)) or known
    if language != member.language:
        await work.members.speak(user.id, language)
    member = await work.members.get(member.id)
    undo = button("joining-button-undo", "joining", "undo", member.id)
    first, *more = await welcome(member, work, elsewhere=bool(elsewhere))
    await work.outbox.tell(member, replace(first, buttons=((undo,),)), *more)
    await arrive(member, work)
    await ask_waiting_owner(member, work)


async def welcome(member: Member, work: Work, *, elsewhere: bool) -> tuple[Notice, ...]:
    """The first words to a member; `elsewhere` if they are in another partnership too."""
    partnership = await work.partnerships.get(member.partnership_id)
    place = partnership.name
    if member.side is not Side.PROGRAMME:
        place = partnership.utility(member.side).name
    params = {"name": member.name, "place": place, "mode": partnership.mode.value}
    several = Notice("joining-several", {"partnership": partnership.name})
    return Notice("joining-welcome", params), *((several,) if elsewhere else ())


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
