"""Handing over: offers to whoever may take something on, and what their yes or no changes."""

from collections.abc import Sequence
from dataclasses import replace

from mentoring.commitments import Commitment, Outcome, close
from mentoring.commitments.handover import is_spoken_only, offer_to, who_waits
from mentoring.notices import Notice
from mentoring.partnerships import Member
from mentoring.questions import Question
from storage import Work
from texts.commitments import item_notice
from texts.commitments.handover import (
    offered,
    offered_list,
    question_moved,
    question_over,
    still_yours,
)

OFFERS_PER_MESSAGE = 8


async def hand_over(leaver: Member, to: Member, work: Work) -> None:
    """Everything that is open with somebody goes to another of their side.

    Commitments are offered, and theirs with a yes only. Questions wait for the new person at
    once, as does what others promised to the one who leaves.
    """
    await offer_items(leaver, to, work)
    questions = []
    for question in await work.questions.waiting(leaver.partnership_id):
        if question.addressee_id == leaver.id:
            questions.append(await work.questions.save(replace(question, addressee_id=to.id)))
        elif question.asker_id == leaver.id:
            await work.questions.save(replace(question, asker_id=to.id))
    for item in await work.commitments.open_of_partnership(leaver.partnership_id):
        if item.logged_by_id == leaver.id and item.owner_id != leaver.id:
            await work.commitments.save(replace(item, logged_by_id=to.id))
    await _tell_of_questions(questions, leaver, to, work)


async def offer_items(leaver: Member, to: Member, work: Work) -> None:
    """Offer all commitments of somebody that nobody is asked about yet."""
    for item in await work.commitments.open_of_owner(leaver.id):
        if not is_spoken_only(item) and not await work.commitments.handed_on(item.id):
            await offer(item, to, work)
    await ask_offered(to, work)


async def offer(item: Commitment, to: Member, work: Work) -> Commitment:
    """Propose an item to somebody, in the place of whom it was proposed to before."""
    await withdraw_offers(item, work)
    partnership = await work.partnerships.get(item.partnership_id)
    return await work.commitments.add(offer_to(to, item, work.now, partnership.norms))


async def withdraw_offers(item: Commitment, work: Work) -> None:
    """Nobody is asked any more whether they take this over."""
    for each in await work.commitments.handed_on(item.id):
        await work.commitments.save(close(each, Outcome.WITHDRAWN, work.now))
        await work.outbox.take_back(each.subject)


async def ask_offered(to: Member, work: Work) -> None:
    """Ask somebody about all offers that they have not heard of, in their working hours."""
    offers = [
        (each, await had_before(each, work))
        for each in await work.commitments.open_of_owner(to.id)
        if each.is_proposed
        and each.handed_from_id is not None
        and not await work.outbox.has_told(to.telegram_id or 0, each.subject)
    ]
    for start in range(0, len(offers), OFFERS_PER_MESSAGE):
        part = offers[start : start + OFFERS_PER_MESSAGE]
        key, at = f"{part[0][0].subject}:ask", to.calendar.ask_at(work.now)
        await work.outbox.tell(to, *_asked(part), key=key, at=at)


def _asked(offers: Sequence[tuple[Commitment, Member]]) -> list[Notice]:
    if len(offers) == 1:
        return [offered(*offers[0])]
    head = offered_list(offers[0][1], len(offers))
    return [head, *(offered(*each, number) for number, each in enumerate(offers, 1))]


async def _tell_of_questions(
    questions: Sequence[Question], leaver: Member, to: Member, work: Work
) -> None:
    """Who is asked now sees what waits, and whoever waits hears who looks after it."""
    numbered = []
    for number, question in enumerate(questions[:OFFERS_PER_MESSAGE], 1):
        asker = await work.members.get(question.asker_id)
        numbered.append(question_over(question, asker, number))
        moved = question_moved(question, to)
        await _tell(asker, moved, to, work)
    if numbered:
        head = Notice("handover-questions", {"before": leaver.first_name}, ("handover:0",))
        key, at = f"questions-of:{leaver.id}:{work.cause}", to.calendar.ask_at(work.now)
        await work.outbox.tell(to, head, *numbered, key=key, at=at)


async def taken_over(offer: Commitment, owner: Member, work: Work) -> None:
    """The new owner has said yes: the item is theirs, and who had it or waits for it is told."""
    if offer.handed_from_id is None:
        return
    item = await work.commitments.get(offer.handed_from_id)
    if item is None or not item.is_open:
        return
    before = await work.members.get(item.owner_id)
    await work.commitments.save(close(item, Outcome.HANDED_OVER, work.now))
    await work.outbox.take_back(item.subject)
    if before.telegram_id is not None:
        await work.prompts.done(before.telegram_id, "date", item.subject)
    question = await work.questions.get(item.question_id or 0)
    if question is not None and question.waits and question.addressee_id == before.id:
        question = await work.questions.save(replace(question, addressee_id=owner.id))
    await _tell(before, item_notice("handover-taken", offer, name=owner.first_name), owner, work)
    await _tell_who_waits(offer, before, owner, question, work)


async def _tell_who_waits(
    offer: Commitment, before: Member, owner: Member, question: Question | None, work: Work
) -> None:
    waiter = await work.members.get(who_waits(offer, question))
    # Somebody who has come back took over what was their own.
    if waiter.id not in {before.id, owner.id} and owner.name != before.name:
        name, had = owner.first_name, before.first_name
        told = item_notice("handover-new-owner", offer, name=name, before=had)
        await _tell(waiter, told, owner, work)


async def _tell(reader: Member, notice: Notice, owner: Member, work: Work) -> None:
    """Once, in their hours, and in one message if several things were taken over at once."""
    key = f"handed-over:{owner.id}:{reader.id}:{work.cause}"
    told = await work.outbox.under(key)
    if told is not None:
        await work.outbox.revise(key, *told.notices, notice)
    else:
        await work.outbox.tell(reader, notice, key=key, at=reader.calendar.ask_at(work.now))


async def not_taken(offer: Commitment, by: Member, work: Work) -> None:
    """Whoever was asked said no: it stays with its owner, who is told if they are still here."""
    item = await work.commitments.get(offer.handed_from_id or 0)
    if item is None or not item.is_open:
        return
    owner = await work.members.get(item.owner_id)
    told = still_yours(item, by, "handover-not-taken")
    key = f"{offer.subject}:not-taken"
    await work.outbox.tell(owner, told, key=key, at=owner.calendar.ask_at(work.now))


async def had_before(offer: Commitment, work: Work) -> Member:
    """Whose item it was before it was offered to, or taken over by, its present owner."""
    item = await work.commitments.get(offer.handed_from_id or 0)
    return await work.members.get(item.owner_id if item else offer.logged_by_id)
