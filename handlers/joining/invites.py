"""Invites: texts with a link that can be forwarded anywhere, and the link as a picture."""

from contextlib import suppress
from dataclasses import replace

from handlers.core.buttons import Answer, Press
from handlers.joining.operations import group_text
from handlers.people.operations import people_of
from mentoring.joining import language_of, may_invite, seat_of, seat_words
from mentoring.notices import Notice
from mentoring.partnerships import Member
from storage.joining import InviteKind, InviteState
from texts.people.card import people_card, people_list

LIST, STAYING = "people-list", {"digest", "people-person-to-join"}


async def invite_to_role(press: Press) -> Answer:
    """A link for an open role of a side; an earlier one of a role for one person ends."""
    seat, me, work = seat_of(press.data.value), press.as_member(press.data.id), press.work
    if seat is None:
        return Notice("button-dead")
    if me is None or not may_invite(me, seat.side):
        return Notice("invite-not-yours")
    people = await people_of(me.partnership_id, work)
    told = seat_words(seat, people.partnership)
    if people.is_taken(seat):
        await press.show(people_card(me, people), partnership_id=me.partnership_id)
        return Notice("invite-taken", told)
    code = await work.invites.make_for_role(me.partnership_id, seat.side, seat.role, work.now)
    language = language_of(people.partnership, seat.side)
    return await _pass_on(me, Notice("invite-text", told, language=language), code, press)


async def invite_again(press: Press) -> Answer:
    """A new link in the place of one for a role that nobody has used."""
    work = press.work
    invite = await work.invites.get(press.data.id, work.now)
    if invite is None or invite.kind is not InviteKind.ROLE or invite.seat is None:
        return Notice("button-dead")
    me, seat = press.as_member(invite.partnership_id), invite.seat
    if me is None or not may_invite(me, seat.side):
        return Notice("invite-not-yours")
    if invite.state is InviteState.USED:
        return Notice("invite-joined")
    people = await people_of(me.partnership_id, work)
    told = seat_words(seat, people.partnership)
    if people.is_taken(seat):
        return Notice("invite-taken", told)
    if invite.id not in [each.id for each in people.invites]:
        return Notice("invite-newer")
    code = await work.invites.again_for_role(invite, seat, work.now)
    language = language_of(people.partnership, seat.side)
    return await _pass_on(me, Notice("invite-text", told, language=language), code, press)


async def invite_member(press: Press) -> Answer:
    """A new link for somebody who was written down and has not joined; old ones end."""
    work, member = press.work, None
    with suppress(KeyError):
        member = await work.members.get(press.data.id)
    if member is None or member.left_at is not None:
        return Notice("button-dead")
    me = press.as_member(member.partnership_id)
    if me is None or not may_invite(me, member.side):
        return Notice("invite-not-yours")
    if member.started_at is not None:
        return Notice("invite-joined")
    partnership = await work.partnerships.get(member.partnership_id)
    told = {"partnership": partnership.name, "name": member.name}
    code = await work.invites.again_for_member(partnership.id, member.id, work.now)
    text = Notice("invite-text-member", told, language=member.language)
    return await _pass_on(me, text, code, press)


async def invite_group(press: Press) -> Answer:
    """The link that adds the bot to the group of the partnership."""
    me, work = press.as_member(press.data.id), press.work
    if me is None or not may_invite(me, None):
        return Notice("invite-not-yours")
    partnership = await work.partnerships.get(me.partnership_id)
    if partnership.chat_id is not None:
        return Notice("group-linked-already", {"partnership": partnership.name})
    await work.outbox.tell(me, await group_text(partnership, work, press.bot_name))
    return None


async def _pass_on(me: Member, text: Notice, code: str, press: Press) -> Answer:
    """A text to forward and the link as a picture, below what was pressed.

    They are in the language of whom they are for; whoever passes them on may read another one.
    """
    await _refresh(me, press)
    told = text.params | {"link": f"https://t.me/{press.bot_name}?start={code}"}
    text = replace(text, params=told)
    await press.work.outbox.tell(me, text)
    await press.work.outbox.picture(me, replace(text, kind=f"{text.kind}-picture"))
    return Notice("invite-below")


async def _refresh(me: Member, press: Press) -> None:
    """The card shows who was just invited; a digest or a person's page stays as it is."""
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    if not showing or showing[0].kind in STAYING:
        return
    people = await people_of(me.partnership_id, press.work)
    page = people_list if showing[0].kind == LIST else people_card
    await press.show(page(me, people), partnership_id=me.partnership_id)
