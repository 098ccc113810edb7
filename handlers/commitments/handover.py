"""Handing over by button: an owner names somebody else, who takes one item or a whole list."""

from dataclasses import replace

from handlers.commitments.buttons import owner_only
from handlers.commitments.operations.agreement import take_on, wait_for_date
from handlers.commitments.operations.handover import ask_offered, offer
from handlers.core.buttons import Answer, Press
from mentoring.commitments import Commitment
from mentoring.commitments.handover import successors
from mentoring.notices import Notice
from mentoring.partnerships import Member
from texts.commitments import noted
from texts.commitments.dates import PASSED, WANTED, date_notice
from texts.commitments.handover import choice, still_yours


@owner_only
async def choose_successor(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """Somebody else does it: offer the names of the own side, in place."""
    people = await _successors(owner, press)
    if not people:
        return Notice("handover-nobody-else")
    await press.show(choice(commitment, people))
    return None


@owner_only
async def give(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """The owner taps a name: that person is asked, and until their yes nothing moves."""
    people = {each.id: each for each in await _successors(owner, press)}
    to = people.get(press.data.number or 0)
    if to is None or not commitment.stands:
        return Notice("button-dead")
    await offer(commitment, to, press.work)
    await ask_offered(to, press.work)
    await press.show(still_yours(commitment, to, "handover-asking"))
    return None


async def take_all(press: Press) -> Answer:
    """A yes to everything in a list of offers that has none yet; dates are asked where missing."""
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    shown = [await _taken(notice, press) for notice in showing]
    if shown == list(showing):
        return Notice("button-dead")
    await press.work.outbox.edit(press.chat_id, press.message_id, *shown)
    return None


async def _taken(notice: Notice, press: Press) -> Notice:
    """What stands in the place of an offer after the yes; all else stays without that button."""
    work, number = press.work, int(notice.params.get("number", 0))
    if notice.kind == "handover-list":
        return replace(notice, buttons=())
    item = await work.commitments.get(int(notice.about[0].rpartition(":")[2]))
    owner = press.as_member(item.partnership_id) if item is not None else None
    if item is None or owner is None or item.owner_id != owner.id or not item.is_proposed:
        return notice
    kind = PASSED
    if not item.date_passed(work.now):
        item, kind = await take_on(item, owner, work), WANTED
        if item.due_at is not None:
            return noted(item, number)
    await wait_for_date(item, owner, work, work.now)
    return date_notice(kind, item, owner.calendar, work.now, number)


async def _successors(owner: Member, press: Press) -> list[Member]:
    return successors(owner, await press.work.members.here(owner.partnership_id))
