"""What the owner of a commitment does with it by button: yes, done, drop, leave as it is."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import wraps

from handlers.commitments.mine import tell_in_list
from handlers.commitments.operations.agreement import finish, take_on, wait_for_date
from handlers.core.buttons import Answer, Handler, Press
from handlers.questions.operations import settle
from mentoring.commitments import (
    Commitment,
    Outcome,
    close,
)
from mentoring.notices import Notice
from mentoring.partnerships import Member
from mentoring.questions import follow_no_more
from texts.commitments import item_notice, noted
from texts.commitments.dates import PASSED, WANTED, date_notice

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
