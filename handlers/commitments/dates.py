"""Dates of commitments: asked for when unclear, tapped, typed, and moved."""

from datetime import datetime

from handlers.commitments.buttons import number_of, owner_only, show_dates
from handlers.commitments.mine import tell_in_list
from handlers.commitments.operations.agreement import agree_on, wait_for_date
from handlers.core.access import Heard
from handlers.core.buttons import Answer, Press
from language import Due, impossible_date, parse_date_only
from mentoring.commitments import Commitment, DateHasPassed, days_around, due_moment
from mentoring.commitments.dates import meant_moment
from mentoring.notices import Notice
from mentoring.partnerships import Member
from storage import Work
from storage.people.prompts import Prompt
from texts.commitments import noted
from texts.commitments.dates import (
    ASKING,
    IMPOSSIBLE,
    OTHER,
    PASSED,
    WANTED,
    around_notice,
    date_notice,
    write_notice,
)


async def ask_for_date(
    commitment: Commitment, owner: Member, work: Work, at: datetime, impossible: str | None = None
) -> None:
    """Ask the owner, once, by when it will be done; `impossible` is a day that cannot be."""
    notice = date_notice(WANTED, commitment, owner.calendar, at)
    if impossible is not None:
        notice = date_notice(IMPOSSIBLE, commitment, owner.calendar, at, phrase=impossible)
    await _ask(notice, commitment, owner, work, at)


async def offer_days_around(
    commitment: Commitment, due_at: datetime, owner: Member, work: Work, at: datetime
) -> None:
    """Ask the owner, once: their day off is meant; the working day before it or after it?"""
    notice = around_notice(commitment, due_at, owner.calendar, at)
    await _ask(notice, commitment, owner, work, at)


async def _ask(
    notice: Notice, commitment: Commitment, owner: Member, work: Work, at: datetime
) -> None:
    if await work.outbox.tell(owner, notice, key=f"{commitment.subject}:date", at=at):
        await wait_for_date(commitment, owner, work, at)


@owner_only
async def offer_dates(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """The owner wants another date: offer some, in place."""
    await show_dates(OTHER, press, commitment, owner)
    return None


@owner_only
async def ask_to_write(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """None of the days fits."""
    await press.show(write_notice(commitment, await number_of(press)))
    await wait_for_date(commitment, owner, press.work, press.work.now)
    return None


@owner_only
async def go_back(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """No other date after all: what was asked before stands there again."""
    shown = await press.go_back()
    if not any(notice.kind in ASKING for notice in shown):
        await press.work.prompts.done(press.chat_id, "date", commitment.subject)
    return None if shown else Notice("button-dead")


@owner_only
async def take_day(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """The owner taps a day, which is a yes to it."""
    if press.data.day is None:
        return Notice("button-dead")
    due_at = due_moment(press.data.day, None, owner.calendar, owner.calendar)
    if days_around(due_at, owner.calendar):
        # It was a working day when it was offered.
        now, number = press.work.now, await number_of(press)
        await press.show(around_notice(commitment, due_at, owner.calendar, now, number))
        await wait_for_date(commitment, owner, press.work, now)
        return None
    return await _take(press, commitment, owner, due_at)


@owner_only
async def accept_move(press: Press, commitment: Commitment, owner: Member) -> Answer:
    """The owner takes the date that their own message suggested."""
    if commitment.suggested_due_at is None:
        return Notice("button-dead")
    by_message = commitment.suggested_by_message_id
    return await _take(press, commitment, owner, commitment.suggested_due_at, by_message)


async def _take(
    press: Press,
    commitment: Commitment,
    owner: Member,
    due_at: datetime,
    message_id: int | None = None,
) -> Answer:
    if commitment.accepted_at is not None and commitment.due_at == due_at:
        return Notice("button-dead")
    number = await number_of(press)
    try:
        dated = await agree_on(commitment, due_at, owner, press.work, message_id)
    except DateHasPassed:
        await show_dates(PASSED, press, commitment, owner)
        return None
    await press.show(noted(dated, number))
    await tell_in_list(dated, press.work, owner, press.message_id)
    return None


async def take_date(heard: Heard, prompt: Prompt, work: Work) -> bool:
    """Typed words as the date that was asked for."""
    commitment = await work.commitments.get(prompt.item_id)
    owner = await work.members.get(commitment.owner_id) if commitment else None
    is_theirs = owner is not None and owner.telegram_id == prompt.telegram_id
    if commitment is None or owner is None or not (commitment.is_open and is_theirs):
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        return False
    local = owner.calendar.local(heard.said_at)
    said = heard.text, local, heard.language
    due, phrase = parse_date_only(*said), impossible_date(*said)
    if (due is None and phrase is None) or prompt.asked_at > work.now:
        return False
    if due is not None:
        notice = await _dated(due, heard.said_at, commitment, owner, work)
    else:
        notice = date_notice(IMPOSSIBLE, commitment, owner.calendar, work.now, phrase=phrase)
    await work.outbox.tell(owner, notice)
    return True


async def _dated(
    due: Due, said_at: datetime, commitment: Commitment, owner: Member, work: Work
) -> Notice:
    due_at = meant_moment(due.on, due.at, said_at, owner.calendar, limit=due.limit)
    if due_at is None:
        return date_notice(PASSED, commitment, owner.calendar, work.now)
    if days_around(due_at, owner.calendar):
        return around_notice(commitment, due_at, owner.calendar, work.now)
    try:
        dated = await agree_on(commitment, due_at, owner, work)
    except DateHasPassed:
        return date_notice(PASSED, commitment, owner.calendar, work.now)
    await tell_in_list(dated, work, owner)
    return noted(dated)
