"""Owners of logged items: each is asked for a yes, once, wherever the item came from."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.commitments import take_on, wait_for_date
from mentoring.actions import Draft, commitment_of
from mentoring.commitments import Commitment, Kind
from mentoring.notices import Button, Notice
from mentoring.partnerships import Member
from storage import Work
from texts.commitments import asked, item_notice, noted
from texts.dates import WANTED, date_notice, doubt_notice


async def record(
    drafts: Sequence[Draft], owner: Member, logger: Member, work: Work, bot_name: str
) -> list[Notice]:
    """Keep the items of one owner and ask for a yes; returns what the logger can be told."""
    known = await work.commitments.from_message(drafts[0].chat_id, drafts[0].message_id)
    mine = [each for each in known if each.owner_id == owner.id and each.is_open]
    items = [(draft, await _keep(draft, owner, mine, work)) for draft in drafts]
    if owner.id == logger.id:
        return await _own(items, owner, work)
    new = [(draft, item) for draft, item in items if item not in mine]
    if owner.started_at is None:
        await _ask_to_start(owner, work, bot_name)
    elif new:
        await _ask(new, owner, logger, work)
    kind = "action-noted" if owner.started_at else "action-noted-waits"
    return [item_notice(kind, item, owner=owner.first_name) for _, item in items]


async def ask_waiting_owner(member: Member, work: Work) -> None:
    """Ask somebody who has just joined about everything that was logged for them before."""
    waiting = [
        item
        for item in await work.commitments.open_of_owner(member.id)
        if item.kind is Kind.ACTION and item.is_proposed and not await work.outbox.used(_key(item))
    ]
    notices: list[Notice] = []
    for place, item in enumerate(waiting, 1):
        logger = await work.members.get(item.logged_by_id)
        number = place if len(waiting) > 1 else 0
        notices.append(asked(item, logger.name, number))
        if item.due_at is None:
            notices.append(date_notice(WANTED, item, member.calendar, work.now, number))
            await wait_for_date(item, member, work, work.now)
    if notices:
        await work.outbox.tell(member, *notices, key=_key(waiting[0]))


async def _keep(draft: Draft, owner: Member, mine: list[Commitment], work: Work) -> Commitment:
    """A new item, or the one that the same words have made before."""
    proposal = next((c for c in mine if c.kind is Kind.PROMISE and c.is_proposed), None)
    if proposal is not None:
        logged = replace(
            proposal, kind=draft.kind, logged_by_id=draft.logged_by_id, expires_at=None
        )
        if owner.id == draft.logged_by_id:
            return await take_on(logged, owner, work)
        await work.commitments.save(logged)
        mine[mine.index(proposal)] = logged
        return logged
    if draft.is_reply and mine:
        return mine[0]
    partnership = await work.partnerships.get(draft.partnership_id)
    made = commitment_of(draft, owner, work.now, partnership.norms)
    return await work.commitments.add(made)


async def _own(
    items: Sequence[tuple[Draft, Commitment]], owner: Member, work: Work
) -> list[Notice]:
    told = []
    for draft, item in items:
        question = None
        if item.due_at is None:
            question = doubt_notice(draft, item, owner.calendar, work.now)
        if question is not None:
            await wait_for_date(item, owner, work, work.now)
        told.append(question or noted(item))
    return told


async def _ask(
    items: Sequence[tuple[Draft, Commitment]], owner: Member, logger: Member, work: Work
) -> None:
    at = owner.calendar.ask_at(work.now)
    notices: list[Notice] = []
    for place, (draft, item) in enumerate(items, 1):
        number = place if len(items) > 1 else 0
        notices.append(asked(item, logger.name, number))
        question = doubt_notice(draft, item, owner.calendar, at, number)
        if question is not None:
            notices.append(question)
            await wait_for_date(item, owner, work, at)
    await work.outbox.tell(owner, *notices, key=_key(items[0][1]), at=at)


async def _ask_to_start(owner: Member, work: Work, bot_name: str) -> None:
    """In the group, once: nobody can be written to in private before they start the bot."""
    key = f"not-started:{owner.id}"
    partnership = await work.partnerships.get(owner.partnership_id)
    if partnership.chat_id is None or await work.outbox.used(key):
        return
    code = await work.invites.make(owner.partnership_id, owner.id, work.now)
    start = Button("owner-button-start", url=f"https://t.me/{bot_name}?start={code}")
    notice = Notice("owner-not-started", {"name": owner.first_name}, buttons=((start,),))
    await work.outbox.say(
        partnership.chat_id,
        notice,
        key=key,
        partnership=partnership,
        thread_id=partnership.thread_id,
    )


def _key(item: Commitment) -> str:
    return f"{item.subject}:ask"
