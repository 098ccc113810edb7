"""The agreement on a commitment: its yes, its date and its end."""

from dataclasses import replace
from datetime import datetime

from handlers.commitments.operations.handover import taken_over, withdraw_offers
from handlers.core.buttons import retire
from mentoring.commitments import Commitment, DateChange, accept, days_around, set_date
from mentoring.notices import Notice
from mentoring.partnerships import Member
from mentoring.questions import follow_promise
from storage import Work
from texts.commitments.dates import around_notice
from texts.commitments.proposals import offer_new_date

NOTED = "✍"


async def take_on(commitment: Commitment, owner: Member, work: Work) -> Commitment:
    """The owner's yes. Raises CommitmentClosed."""
    partnership = await work.partnerships.get(commitment.partnership_id)
    accepted = accept(commitment, work.now, owner.calendar, partnership.norms)
    return await _agreed(accepted, owner, work)


async def agree_on(
    commitment: Commitment,
    due_at: datetime,
    owner: Member,
    work: Work,
    message_id: int | None = None,
) -> Commitment:
    """A first or a new date; a move is kept in the history, with the message that led to it.

    Raises CommitmentClosed, DateHasPassed.
    """
    partnership = await work.partnerships.get(commitment.partnership_id)
    dated = set_date(commitment, due_at, work.now, owner.calendar, partnership.norms)
    if commitment.due_at is not None:
        change = DateChange(commitment.id, due_at, work.now, message_id)
        await work.commitments.add_date_change(change)
    return await _agreed(dated, owner, work)


async def _agreed(commitment: Commitment, owner: Member, work: Work) -> Commitment:
    await finish(commitment, owner, work)
    await taken_over(commitment, owner, work)
    # A message is marked once; one that was logged with a tag bears its mark already.
    await work.outbox.react(commitment.source_chat_id, commitment.source_message_id, NOTED)
    question = await work.questions.get(commitment.question_id or 0)
    if question is not None and question.waits:
        await work.questions.save(follow_promise(question, commitment.id))
        await work.outbox.retire(question.subject, [owner.telegram_id])
    return commitment


async def finish(commitment: Commitment, owner: Member, work: Work) -> None:
    """Keep what was decided, and unsay what was still to be asked about it."""
    await work.commitments.save(commitment)
    await work.outbox.take_back(commitment.subject)
    if commitment.is_open:
        await work.outbox.retire(commitment.subject, [owner.telegram_id])
    else:
        await retire(commitment.subject, commitment.partnership_id, work)
    if owner.telegram_id is not None:
        await work.prompts.done(owner.telegram_id, "date", commitment.subject)
    if not commitment.is_open:
        await withdraw_offers(commitment, work)


async def wait_for_date(commitment: Commitment, owner: Member, work: Work, at: datetime) -> None:
    """From then on what the owner types is the date of this commitment."""
    if owner.telegram_id is not None:
        await work.prompts.ask(owner.telegram_id, "date", commitment.subject, at)


async def suggest(
    item: Commitment, due_at: datetime, message_id: int, owner: Member, work: Work
) -> Notice:
    """Keep the date that a message of the owner names until they take it; returns the offer."""
    suggested = replace(item, suggested_due_at=due_at, suggested_by_message_id=message_id)
    await work.commitments.save(suggested)
    if days_around(due_at, owner.calendar) is None:
        return offer_new_date(suggested, due_at)
    await wait_for_date(suggested, owner, work, work.now)
    return around_notice(suggested, due_at, owner.calendar, work.now)
