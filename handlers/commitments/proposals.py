"""Spoken promises: proposed in private to whoever made them; nothing exists before their yes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.commitments.dates import ask_for_date, offer_days_around
from handlers.commitments.operations.duplicates import given_again, standing, what_stands
from handlers.commitments.operations.matching import about
from handlers.commitments.progress import due_in, offer_date, replied_words
from handlers.core.access import Heard
from language import Reading, impossible_date
from language.acts.answer_kind import asking_sentences, is_secret, turn_of
from language.matching.medium import can_be_sent
from mentoring.commitments import ABOUT_ACCESS, Commitment, Kind, days_around, expiry, shortened
from mentoring.commitments.dates import proposing_pauses
from mentoring.notices import Notice
from mentoring.questions import Question
from storage import Work
from storage.outbox.rows import Letter
from texts.commitments.proposals import numbered, proposal
from texts.questions import answer_in_words

CONTEXT_LIMIT = 300
SHORTEST_KEYWORD = 2


async def propose_promise(
    heard: Heard,
    reading: Reading,
    question: Question | None,
    work: Work,
    answered: Sequence[Question] = (),
) -> None:
    """Propose what the speaker promised, beside the questions that were answered.

    `question` is the one that this message acknowledged: a holding reply counts with a date only,
    and from the yes on the promise is followed instead of the question.
    """
    due_at = due_in(heard, reading, work)
    if not heard.member.reachable or (question is not None and due_at is None):
        return
    own = question if _is_own_answer(heard, reading, question) else None
    if own is None and not reading.worth_tracking:
        return
    if await _is_known(heard, reading, own, due_at, work) or await _pauses(heard, work):
        return
    promise = _promise(heard, reading, own, due_at, work)
    promise = replace(promise, context=_context(heard, answered))
    promise = await work.commitments.add(promise)
    await _ask(promise, due_at, heard, work)


def _is_own_answer(heard: Heard, reading: Reading, question: Question | None) -> bool:
    """Whether the speaker will answer, and does not only excuse who does not."""
    if question is None:
        return False
    return reading.promise or turn_of(heard.text, heard.local, heard.language).holds


async def _is_known(
    heard: Heard, reading: Reading, question: Question | None, due_at: datetime | None, work: Work
) -> bool:
    """Whether it was proposed before; a date that was still missing is offered for it."""
    made = await work.commitments.from_message(heard.message.chat.id, heard.message.message_id)
    if any(item.owner_id == heard.member.id for item in made):
        return True
    mine = await work.commitments.open_of_owner(heard.member.id)
    words = reading.what or heard.text
    same = next((item for item in mine if question and item.question_id == question.id), None)
    same = same or standing(words, mine, heard.language) or given_again(heard, reading, mine)
    moves = same is not None
    if heard.in_group:
        same = same or about(words, mine, heard.language)
    if same is None:
        return False
    if due_at in (None, same.due_at):
        await _tell_what_stands(same, heard, work)
        return True
    if moves or same.due_at is None:
        await _move(same, due_at, heard, work)
        return True
    return False


async def _tell_what_stands(item: Commitment, heard: Heard, work: Work) -> None:
    """Words to the bot alone get an answer; in the group nothing has to be said."""
    if not heard.in_group:
        await work.outbox.tell(heard.member, await what_stands(item, heard.member, work))


async def _move(item: Commitment, due_at: datetime, heard: Heard, work: Work) -> None:
    """Another day: of what was agreed it is offered, what waits for a yes is asked with it."""
    is_agreed = item.accepted_at is not None or item.kind is Kind.ACTION
    if is_agreed or item.due_at is None or days_around(due_at, heard.member.calendar) is not None:
        await offer_date(item, due_at, heard, work)
        return
    await _propose(await work.commitments.save(replace(item, due_at=due_at)), due_at, heard, work)


async def _pauses(heard: Heard, work: Work) -> bool:
    """Whether the speaker wants no proposals for now, which is said once."""
    owner = heard.member
    yes_at = await work.promises.last_yes(owner.id)
    unanswered = await work.promises.unanswered_since(owner.id, yes_at)
    if not proposing_pauses(unanswered, heard.partnership.norms):
        return False
    key = f"proposing-paused:{owner.id}:{yes_at.isoformat() if yes_at else ''}"
    await work.outbox.tell(owner, Notice("promise-proposing-paused"), key=key)
    return True


def _promise(
    heard: Heard, reading: Reading, question: Question | None, due_at: datetime | None, work: Work
) -> Commitment:
    owner, norms = heard.member, heard.partnership.norms
    day_off = due_at is not None and days_around(due_at, owner.calendar) is not None
    return Commitment(
        id=0,
        partnership_id=heard.partnership.id,
        owner_id=owner.id,
        kind=Kind.PROMISE,
        what=_what(heard, reading, question),
        made_at=heard.said_at,
        span_from=heard.said_at,
        source_chat_id=heard.message.chat.id,
        source_message_id=heard.message.message_id,
        logged_by_id=owner.id,
        due_at=None if day_off else due_at,
        question_id=question.id if question else None,
        expires_at=expiry(work.now, owner.calendar, norms),
    )


def _what(heard: Heard, reading: Reading, question: Question | None) -> str:
    """What is promised, or to answer; passwords and account numbers are never repeated."""
    what = reading.what or heard.text
    if question is not None and not (reading.promise and can_be_sent(what, heard.language)):
        asker = next(member for member in heard.team if member.id == question.asker_id)
        asked = asking_sentences(question.text)
        return shortened(answer_in_words(asked, asker, heard.member.language))
    return ABOUT_ACCESS if is_secret(what, heard.language) else shortened(what)


def _context(heard: Heard, answered: Sequence[Question]) -> str:
    """Some words around a promise, which help to recognise it later."""
    asked = " ".join(question.text for question in answered)
    words = f"{replied_words(heard)} {heard.text} {asked}"
    if is_secret(words, heard.language):
        return ""
    telling = dict.fromkeys(word for word in words.split() if len(word) > SHORTEST_KEYWORD)
    return " ".join(telling)[:CONTEXT_LIMIT]


async def _ask(promise: Commitment, due_at: datetime | None, heard: Heard, work: Work) -> None:
    """Ask the speaker: was it a promise, until when, or on which of two working days."""
    if due_at is None:
        phrase = impossible_date(heard.text, heard.local, heard.language)
        await ask_for_date(promise, heard.member, work, work.now, phrase)
    elif promise.due_at is None:
        await offer_days_around(promise, due_at, heard.member, work, work.now)
    else:
        await _propose(promise, due_at, heard, work)


async def _propose(promise: Commitment, due_at: datetime, heard: Heard, work: Work) -> None:
    """In the message that still waits for an answer, if there is one, else in a new message."""
    asked = proposal(promise, due_at)
    letter = await work.promises.latest_message(heard.member.id)
    showing = await _showing(letter, work)
    others = await _still_waiting(showing, promise, heard, work)
    is_there = any(promise.subject in each.about for each in showing)
    if letter is not None and letter.dedupe_key is not None and (others or is_there):
        notices = numbered([*others, asked]) if others else (asked,)
        await work.outbox.revise(letter.dedupe_key, *notices)
        return
    key = f"proposals:{promise.id}:{heard.message.message_id}"
    await work.outbox.tell(heard.member, asked, key=key)


async def _showing(letter: Letter | None, work: Work) -> Sequence[Notice]:
    """What a message that proposed something says now."""
    if letter is None or letter.message_id is None:
        return letter.notices if letter is not None else ()
    return await work.outbox.showing(letter.chat_id, letter.message_id)


async def _still_waiting(
    showing: Sequence[Notice], promise: Commitment, heard: Heard, work: Work
) -> list[Notice]:
    """What a message still asks about other promises that have got neither yes nor no."""
    mine = await work.commitments.open_of_owner(heard.member.id)
    subjects = {item.subject for item in mine if item.is_proposed and item.id != promise.id}
    return [each for each in showing if each.buttons and subjects.intersection(each.about)]
