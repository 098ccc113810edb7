"""The people card: who has joined, who is to come, and where links are made."""

from contextlib import suppress

from telegram import Update

from handlers.core.access import memberships
from handlers.core.buttons import Answer, Press
from handlers.core.context import BotContext
from handlers.people.operations import people_of
from mentoring.notices import Notice
from mentoring.partnerships import Member
from texts.people.card import people_card, people_list, person_page, which


async def show_people(update: Update, context: BotContext) -> None:
    """`/people`, in private: the card of the partnership, or a choice between several."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    mine = await memberships(user.id, work)
    if len(mine) == 1:
        people = await people_of(mine[0].partnership_id, work)
        await work.outbox.tell(mine[0], people_card(mine[0], people))
    elif mine:
        places = [await work.partnerships.get(each.partnership_id) for each in mine]
        await work.outbox.tell(mine[0], which(places))
    else:
        await work.outbox.say(user.id, Notice("stranger-private"))


async def show_card(press: Press) -> Answer:
    """The card of a partnership, in the place of what was pressed."""
    me = await _presser(press.data.id, press)
    if me is None:
        return Notice("button-dead")
    people = await people_of(me.partnership_id, press.work)
    await press.show(people_card(me, people), partnership_id=me.partnership_id)
    return None


async def show_list(press: Press) -> Answer:
    """Everybody for whom something can be done, a button each."""
    me = await _presser(press.data.id, press)
    if me is None:
        return Notice("button-dead")
    people = await people_of(me.partnership_id, press.work)
    await press.show(people_list(me, people), partnership_id=me.partnership_id)
    return None


async def show_person(press: Press) -> Answer:
    """Somebody on the list: whether they joined, and what can be done."""
    member = None
    with suppress(KeyError):
        member = await press.work.members.get(press.data.id)
    me = await _presser(member.partnership_id, press) if member else None
    if member is None or me is None:
        return Notice("button-dead")
    people = await people_of(me.partnership_id, press.work)
    if member not in people.in_hand_of(me):
        return Notice("button-dead")
    await press.show(person_page(member, me, people.partnership), partnership_id=me.partnership_id)
    return None


async def _presser(partnership_id: int, press: Press) -> Member | None:
    """Who pressed, if they are of the partnership and the message was shown to them."""
    me = press.as_member(partnership_id)
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    return me if me is not None and me.left_at is None and showing else None
