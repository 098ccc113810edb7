"""What is done by button with a question that waits: more time, no question, settled."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from functools import wraps

from handlers.commitments.operations.agreement import agree_on
from handlers.core.access import Heard
from handlers.core.buttons import Answer, Handler, Press, retire
from handlers.questions.operations import settle, wake
from language import impossible_date, parse_date_only
from language.acts.answer_kind import asking_sentences
from mentoring.commitments import (
    Commitment,
    Kind,
    days_around,
    due_moment,
    shortened,
)
from mentoring.commitments.dates import days_instead, meant_moment, quick_days
from mentoring.notices import Notice
from mentoring.partnerships import Member, Role
from mentoring.questions import Question, acknowledge, calendar_of, dismiss
from mentoring.questions.matching import is_addressee
from storage import Work
from storage.people.prompts import Prompt
from texts.questions import (
    DAY_OFF,
    IMPOSSIBLE,
    PASSED,
    WHICH_DAY,
    WRITE,
    answer_in_words,
    promised,
    put_aside,
    shown_text,
    which_day,
)

PROMPT = "until"

Deed = Callable[[Press, Question, Member], Awaitable[Answer]]


def while_it_waits(deed: Deed) -> Handler:
    """Guard a deed: the question still waits, and a member of its partnership pressed."""

    @wraps(deed)
    async def guarded(press: Press) -> Answer:
        question = await press.work.questions.get(press.data.id)
        presser = press.as_member(question.partnership_id) if question else None
        if question is None or presser is None or not question.waits:
            return Notice("button-dead")
        return await deed(press, question, presser)

    return guarded


def addressee_only(deed: Deed) -> Deed:
    """Guard a deed: only somebody who was asked may do it."""

    @wraps(deed)
    async def guarded(press: Press, question: Question, presser: Member) -> Answer:
        if not is_addressee(presser, question):
            return Notice("question-not-yours")
        return await deed(press, question, presser)

    return guarded


@while_it_waits
@addressee_only
async def ask_until(press: Press, question: Question, presser: Member) -> Answer:
    """More time is needed: offer some days, in place; one can be typed as well."""
    now = press.work.now
    days = quick_days(presser.calendar, now)
    await press.show(which_day(WHICH_DAY, question, days, back=True))
    await press.work.prompts.ask(press.chat_id, PROMPT, question.subject, now)
    return None


@while_it_waits
@addressee_only
async def ask_to_write(press: Press, question: Question, presser: Member) -> Answer:
    """None of the days fits."""
    await press.show(which_day(WRITE, question, (), back=True))
    await press.work.prompts.ask(press.chat_id, PROMPT, question.subject, press.work.now)
    return None


@while_it_waits
@addressee_only
async def go_back(press: Press, question: Question, presser: Member) -> Answer:
    """No more time is needed after all."""
    if not await press.go_back():
        return Notice("button-dead")
    await press.work.prompts.done(press.chat_id, PROMPT, question.subject)
    return None


@while_it_waits
@addressee_only
async def take_day(press: Press, question: Question, presser: Member) -> Answer:
    """A day was tapped: that is a promise."""
    if press.data.day is None:
        return Notice("button-dead")
    due_at = due_moment(press.data.day, None, presser.calendar, presser.calendar)
    await press.show(await _promise(question, due_at, presser, press.work))
    return None


async def take_until(heard: Heard, prompt: Prompt, work: Work) -> bool:
    """Typed words as the day by which the answer will come."""
    question = await work.questions.get(prompt.item_id)
    people = await work.members.of_telegram(prompt.telegram_id)
    partnership_id = question.partnership_id if question else 0
    member = next((m for m in people if m.partnership_id == partnership_id), None)
    if question is None or member is None or not question.waits:
        await work.prompts.done(prompt.telegram_id, PROMPT, prompt.subject)
        return False
    local = member.calendar.local(heard.said_at)
    said = heard.text, local, heard.language
    due, phrase = parse_date_only(*said), impossible_date(*said)
    if due is None and phrase is None:
        return False
    if due is not None:
        due_at = meant_moment(due.on, due.at, heard.said_at, member.calendar, limit=due.limit)
        notice = await _promise(question, due_at, member, work)
    else:
        days = quick_days(member.calendar, work.now)
        notice = which_day(IMPOSSIBLE, question, days, phrase=phrase)
    await work.outbox.tell(member, notice)
    return True


async def _promise(
    question: Question, due_at: datetime | None, owner: Member, work: Work
) -> Notice:
    """Take down the promise of an answer, or ask for another day."""
    now = work.now
    if due_at is None or due_at <= now:
        return which_day(PASSED, question, quick_days(owner.calendar, now))
    if days_around(due_at, owner.calendar):
        return which_day(DAY_OFF, question, days_instead(due_at, owner.calendar, now))
    partnership = await work.partnerships.get(question.partnership_id)
    team = await work.members.of_partnership(question.partnership_id)
    calendar = calendar_of(question, team, partnership)
    await work.questions.save(acknowledge(question, now, None, calendar, partnership.norms))
    await agree_on(await _commitment(question, owner, work), due_at, owner, work)
    await work.outbox.take_back(question.subject)
    await work.prompts.done(owner.telegram_id or 0, PROMPT, question.subject)
    return promised(question, due_at)


async def _commitment(question: Question, owner: Member, work: Work) -> Commitment:
    """The promise to answer that is open already, or a new one without its date yet."""
    for known in await work.commitments.for_question(question.id):
        if known.owner_id == owner.id:
            return known
    asker = await work.members.get(question.asker_id)
    asked = asking_sentences(question.text)
    return await work.commitments.add(
        Commitment(
            id=0,
            partnership_id=question.partnership_id,
            owner_id=owner.id,
            kind=Kind.PROMISE,
            what=shortened(answer_in_words(asked, asker, owner.language)),
            made_at=work.now,
            span_from=work.now,
            source_chat_id=question.chat_id,
            source_message_id=question.message_id,
            logged_by_id=owner.id,
            question_id=question.id,
        )
    )


@while_it_waits
@addressee_only
async def dismiss_question(press: Press, question: Question, presser: Member) -> Answer:
    """It was no question. The asker is told nothing."""
    work = press.work
    dismissed = await work.questions.save(dismiss(question, work.now))
    await work.outbox.take_back(question.subject)
    await retire(question.subject, question.partnership_id, work)
    await wake(dismissed, work.now, work)
    await press.show(put_aside(question))
    return None


@while_it_waits
@addressee_only
async def pass_on(press: Press, question: Question, presser: Member) -> Answer:
    """A question that came from somebody else is not mine: it waits for the side."""
    await press.work.questions.save(replace(question, addressee_id=None))
    params = {"text": shown_text(question)}
    await press.show(Notice("handover-question-passed", params, (question.subject,)))
    return None


@while_it_waits
async def mark_settled(press: Press, question: Question, presser: Member) -> Answer:
    """The asker, or a coordinator, says that nothing is waited for any more."""
    if presser.id != question.asker_id and presser.role is not Role.COORDINATOR:
        return Notice("question-not-asker")
    await settle(question, press.work.now, None, press.work)
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    if any(notice.about == (question.subject,) for notice in showing):
        await press.show(Notice("question-settled", about=(question.subject,)))
        return None
    return Notice("question-settled")
