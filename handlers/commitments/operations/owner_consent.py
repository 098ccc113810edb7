"""Owners of logged items: each is asked for a yes, once, wherever the item came from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from handlers.commitments.operations.agreement import take_on, wait_for_date
from handlers.commitments.operations.duplicates import take_again
from handlers.commitments.operations.handover import ask_offered
from mentoring.commitments import Commitment, Kind
from mentoring.commitments.action_items import Draft, commitment_of, draft_again
from mentoring.notices import Button, Notice
from mentoring.partnerships import Member
from storage import Work
from texts.commitments import asked, item_notice, noted
from texts.commitments.dates import doubt_notice

ITEMS_PER_MESSAGE = 8

Item = tuple[Draft, Commitment]
Numbered = tuple[int, Item]


async def record(
    drafts: Sequence[Draft], owner: Member, logger: Member, work: Work, bot_name: str
) -> list[Notice]:
    """Keep the items of one owner and ask for a yes; returns what the logger can be told."""
    made = await work.commitments.from_message(drafts[0].chat_id, drafts[0].message_id)
    known = [each for each in made if each.owner_id == owner.id and each.is_open]
    if owner.id == logger.id and len(drafts) == 1 and not known:
        again = await take_again(drafts[0], owner, work)
        if again is not None:
            return [again]
    items: list[Item] = []
    fresh: list[Item] = []
    for draft in drafts:
        item = await _known(draft, owner, known, work)
        if item is None:
            item = await _add(draft, owner, work)
            fresh.append((draft, item))
        items.append((draft, item))
    if owner.id == logger.id:
        return await _own(items, owner, work)
    await _ask(fresh, owner, logger, work, bot_name)
    kind = "action-noted" if owner.reachable else "action-noted-waits"
    return [item_notice(kind, item, owner=owner.first_name) for _, item in items]


async def ask_waiting_owner(member: Member, work: Work) -> None:
    """Ask somebody who has just joined about everything that was logged for them before."""
    waiting = [
        item
        for item in await work.commitments.open_of_owner(member.id)
        if item.kind is Kind.ACTION
        and item.is_proposed
        and item.handed_from_id is None
        and not await work.outbox.has_told(member.telegram_id or 0, item.subject)
    ]
    loggers = [await work.members.get(each.logged_by_id) for each in waiting]
    names = {logger.id: logger.name for logger in loggers}
    for part in _messages([(draft_again(each, member), each) for each in waiting]):
        await work.outbox.tell(member, *await _asked(part, member, names, work, work.now))
    await ask_offered(member, work)


async def _known(
    draft: Draft, owner: Member, known: Sequence[Commitment], work: Work
) -> Commitment | None:
    """What the same words have made before: a proposal, or an item that somebody else logged."""
    proposal = next((c for c in known if c.kind is Kind.PROMISE and c.is_proposed), None)
    if proposal is None:
        return known[0] if draft.is_reply and known else None
    logged = replace(proposal, kind=draft.kind, logged_by_id=draft.logged_by_id, expires_at=None)
    if owner.id == draft.logged_by_id:
        return await take_on(logged, owner, work)
    return await work.commitments.save(logged)


async def _add(draft: Draft, owner: Member, work: Work) -> Commitment:
    partnership = await work.partnerships.get(draft.partnership_id)
    made = commitment_of(draft, owner, work.now, partnership.norms)
    return await work.commitments.add(made)


async def _own(items: Sequence[Item], owner: Member, work: Work) -> list[Notice]:
    """What somebody is told or asked at once about items of their own."""
    told = []
    for number, (draft, item) in _numbered(items):
        question = await _date_question(draft, item, owner, work, work.now, number)
        told.append(question or noted(item, number))
    return told


async def _ask(
    items: Sequence[Item], owner: Member, logger: Member, work: Work, bot_name: str
) -> None:
    """Ask somebody else for a yes, in their hours, about all items of a message together."""
    if owner.started_at is None:
        await _ask_to_start(owner, work, bot_name)
    if not owner.reachable:
        return
    at = owner.calendar.ask_at(work.now)
    for part in _messages(items):
        notices = await _asked(part, owner, {logger.id: logger.name}, work, at)
        await work.outbox.tell(owner, *notices, key=_key(part[0][1][1]), at=at)


async def _asked(
    items: Sequence[Numbered], owner: Member, loggers: Mapping[int, str], work: Work, at: datetime
) -> list[Notice]:
    notices: list[Notice] = []
    for number, (draft, item) in items:
        notices.append(asked(item, loggers[item.logged_by_id], number))
        if question := await _date_question(draft, item, owner, work, at, number):
            notices.append(question)
    return notices


def _messages(items: Sequence[Item]) -> list[list[Numbered]]:
    """Items with their numbers, as many together as one message can show with its buttons."""
    numbered = list(_numbered(items))
    starts = range(0, len(numbered), ITEMS_PER_MESSAGE)
    return [numbered[start : start + ITEMS_PER_MESSAGE] for start in starts]


def _numbered(items: Sequence[Item]) -> Iterator[Numbered]:
    """Items with their number in a message, which is 0 for one alone."""
    return enumerate(items, 1) if len(items) > 1 else iter([(0, item) for item in items])


async def _date_question(
    draft: Draft, item: Commitment, owner: Member, work: Work, at: datetime, number: int
) -> Notice | None:
    if item.due_at is not None:
        return None
    await wait_for_date(item, owner, work, at)
    return doubt_notice(draft, item, owner.calendar, at, number)


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
