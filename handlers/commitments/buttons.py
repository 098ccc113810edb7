"""What the owner of a commitment does with it by button: yes, done, drop, leave as it is."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from functools import wraps

from handlers.commitments.handover import taken_over, withdraw_offers
from handlers.commitments.mine import tell_in_list
from handlers.core.buttons import Answer, Handler, Press, retire
from handlers.questions.operations import settle
from mentoring.commitments import (
    Commitment,
    DateChange,
    Outcome,
    accept,
    close,
    set_date,
)
from mentoring.notices import Notice
from mentoring.partnerships import Member
from mentoring.questions import follow_no_more, follow_promise
from storage import Work
from texts.commitments import item_notice, noted
from texts.commitments.dates import PASSED, WANTED, date_notice

NOTED = "✍"

Deed = Callable[[Press, Commitment, Member], Awaitable[Answer]]


def owner_only(deed: Deed) -> Handler:
    """Guard a deed: only the owner may do it, and only while the commitment is open."""

    @wraps(deed)
    async def guarded(press: Press) -> Answer:
        commitment = await press.work.commitments.get(press.data.id)
        if commitment is None or not commitment.is_open:
            return Notice("button-dead")
        presser = press.as_member(commitment.partnership_id)
        if presser is None:
            return Notice("button-dead")
        if presser.id != commitment.owner_id:
            return Notice("commitment-not-yours")
        return await deed(press, commitment, presser)

    return guarded


@owner_only
async def say_yes(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """The owner takes it on; without a date ahead that is asked next."""
    if commitment.accepted_at is not None:
        return Notice("button-dead")
    if commitment.date_passed(press.work.now):
        await show_dates(PASSED, press, commitment, owner)
        return None
    accepted = await take_on(commitment, owner, press.work)
    if accepted.due_at is None:
        await show_dates(WANTED, press, accepted, owner)
    else:
        await press.show(noted(accepted, await number_of(press)))
        await tell_in_list(accepted, press.work, owner, press.message_id)
    return None


@owner_only
async def mark_done(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """It is done; with the value of the button by a message of the group."""
    work = press.work
    by_message = press.data.number
    accepted = replace(commitment, accepted_at=commitment.accepted_at or work.now)
    await finish(close(accepted, Outcome.DONE, work.now, by_message), owner, work)
    question = await work.questions.get(commitment.question_id or 0)
    if question is not None and question.waits:
        await settle(question, work.now, by_message, work)
    number = await number_of(press)
    await press.show(item_notice("commitment-closed", commitment, number=number))
    return None


@owner_only
async def drop(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """It will not be done; a question that it was to answer waits for itself again."""
    work = press.work
    await finish(close(commitment, Outcome.DROPPED, work.now), owner, work)
    question = await work.questions.get(commitment.question_id or 0)
    if question is not None and question.commitment_id == commitment.id:
        await work.questions.save(follow_no_more(question))
    number = await number_of(press)
    await press.show(item_notice("commitment-dropped", commitment, number=number))
    return None


@owner_only
async def keep(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """Nothing changes: what was suggested is forgotten."""
    kept = replace(commitment, suggested_due_at=None, suggested_by_message_id=None)
    await press.work.commitments.save(kept)
    await press.show(noted(kept, await number_of(press), "commitment-kept"))
    return None


async def show_dates(kind: str, press: Press, commitment: Commitment, owner: Member) -> None:
    """Offer days in the place of the pressed item; one can be typed as well."""
    now, number = press.work.now, await number_of(press)
    back = kind != WANTED
    await press.show(date_notice(kind, commitment, owner.calendar, now, number, back=back))
    await wait_for_date(commitment, owner, press.work, now)


async def number_of(press: Press) -> int:
    """The number by which the pressed message tells an item apart; 0 for one alone."""
    subject = f"{press.data.feature}:{press.data.id}"
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    return next((int(n.params.get("number", 0)) for n in showing if subject in n.about), 0)


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
