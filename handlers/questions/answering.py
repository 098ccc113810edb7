"""Answers: what a message of the group, or a reaction, settles of the questions that wait."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from telegram import ReactionTypeEmoji, Update

from handlers.core.access import Heard, partnership_of
from handlers.core.context import BotContext
from handlers.questions.operations import settle
from handlers.questions.reply_kind import Deed, Said, deed_of, speaks_for_answer, wants_nod
from language import Reading, best_match, named
from language.acts.answer_kind import asks_when, may_be_about, wish_of
from language.acts.gives_answer import gives_answer
from language.matching import says_what
from language.matching.medium import can_be_sent
from mentoring.commitments import due_moment
from mentoring.partnerships import Mode
from mentoring.questions import Question, acknowledge, calendar_of
from mentoring.questions.matching import (
    Clock,
    Remark,
    find_explained,
    find_question,
    is_addressee,
    may_answer,
)
from storage import Work

YES_AND_NO = frozenset("👍👌👎🤝💯✅☑✔")


@dataclass(frozen=True, slots=True)
class Settled:
    """What a message did for questions that waited; `asked_back` has its turn passed on."""

    answered: tuple[Question, ...] = ()
    acknowledged: Question | None = None
    asked_back: Question | None = None


async def take_answer(heard: Heard, reading: Reading, work: Work) -> Settled:
    """Find the question that a message answers or holds (norms: `reading_order`)."""
    waiting = [
        question
        for question in await work.questions.waiting(heard.partnership.id)
        if question.side is heard.member.side and question.asked_at <= heard.said_at
    ]
    if not waiting:
        return Settled()
    clocks = await _clocks(heard, waiting, work)
    message = Said(heard, reading, _remark(heard))
    replied_to = await _asked_in_message_replied_to(heard, work)
    if replied_to:
        mine = [question for question in waiting if question.id in replied_to]
        if not mine:
            return Settled()
        return await _do(deed_of(message, mine[-1], True), mine[-1], message, clocks, work)
    return await _take_by_itself(message, waiting, clocks, work)


async def _take_by_itself(
    message: Said, waiting: Sequence[Question], clocks: dict[int, Clock], work: Work
) -> Settled:
    """A message that replies to no question: by its words however late, else by being near."""
    obvious = [question for question in waiting if _obviously_answers(message, question)]
    if len(obvious) == 1:
        return await _do(Deed.ANSWERS, obvious[0], message, clocks, work)
    norms = message.heard.partnership.norms
    own = find_question(_captioned(message), _sent_for(message, waiting), clocks, norms)
    own = own or find_question(message.remark, waiting, clocks, norms)
    if own and await _is_about_another(message, own, work):
        own = None
    deed = deed_of(message, own, False) if own else Deed.NOTHING
    if own is not None and deed is not Deed.NOTHING:
        return await _do(deed, own, message, clocks, work)
    explained = find_explained(message.remark, waiting, clocks, norms)
    if explained is None or not (message.turn.absent or message.turn.holds):
        return Settled()
    return await _hold(message, explained, clocks, work)


def _obviously_answers(message: Said, question: Question) -> bool:
    heard, document = message.heard, message.heard.message.document
    may = may_answer(message.remark, question)
    if not may or message.reading.promise or message.reading.question:
        return False
    return deed_of(message, question, False) is Deed.ANSWERS and gives_answer(
        heard.text,
        question.text,
        heard.local,
        heard.names,
        heard.language,
        (document and document.file_name) or "",
        to_asker=question.asker_id in message.remark.names,
    )


async def _is_about_another(message: Said, question: Question, work: Work) -> bool:
    """Whether it tells that something of its writer's own is done or moves, not what was asked."""
    heard, reading = message.heard, message.reading
    moves = reading.reschedule or (reading.promise and reading.due is not None)
    if not (reading.done or (moves and not asks_when(question.text))):
        return False
    own = await work.commitments.open_of_owner(heard.member.id)
    mine = [item.what for item in own if item.question_id != question.id]
    name = heard.message.document.file_name if heard.message.document else None
    told = f"{name or ''} {heard.text}"
    if (best_match(told, [question.text, *mine], language=heard.language) or 0) > 0:
        return True
    if not reading.done or may_be_about(heard.text, question.text, heard.names, heard.language):
        return False
    return best_match(heard.text, mine, language=heard.language) is not None


def _sent_for(message: Said, waiting: Sequence[Question]) -> list[Question]:
    """What asked for something to be sent, when something is sent."""
    return [question for question in waiting if message.has_file and wish_of(question.text).thing]


def _captioned(message: Said) -> Remark:
    """A file's caption names colleagues because they are in it, and turns to none of them."""
    heard, remark = message.heard, message.remark
    own = {member.id for member in heard.team if member.side is heard.member.side}
    return replace(remark, names=remark.names - own)


async def _clocks(heard: Heard, waiting: Sequence[Question], work: Work) -> dict[int, Clock]:
    promised = await work.commitments.promised([question.id for question in waiting])
    return {
        question.id: Clock(
            calendar_of(question, heard.team, heard.partnership),
            promised.get(question.id),
        )
        for question in waiting
    }


def _remark(heard: Heard) -> Remark:
    names = {heard.member_of(key).id for key in named(heard.text, heard.names, heard.language)}
    reply = heard.message.reply_to_message
    author = reply.from_user.id if reply is not None and reply.from_user is not None else 0
    by_account = {member.telegram_id: member.id for member in heard.team}
    return Remark(
        author=heard.member,
        said_at=heard.said_at,
        names=frozenset(names - {heard.member.id}),
        replies_to=by_account.get(author, 0) if reply is not None else None,
    )


async def _asked_in_message_replied_to(heard: Heard, work: Work) -> Collection[int]:
    reply = heard.message.reply_to_message
    if reply is None:
        return ()
    asked = await work.questions.of_message(heard.message.chat.id, reply.message_id)
    return {question.id for question in asked}


async def _do(
    deed: Deed, question: Question, message: Said, clocks: dict[int, Clock], work: Work
) -> Settled:
    heard = message.heard
    if deed is Deed.ANSWERS:
        await _let_promises_stand(question, message, work)
        answered = await settle(question, heard.said_at, heard.message.message_id, work)
        return Settled(answered=(answered,))
    if deed is Deed.HOLDS:
        return await _hold(message, question, clocks, work)
    return Settled(asked_back=question if deed is Deed.ASKS_BACK else None)


async def _hold(
    message: Said, question: Question, clocks: dict[int, Clock], work: Work
) -> Settled:
    """More time; a promise of the answer itself will be followed."""
    heard, calendar = message.heard, clocks[question.id].calendar
    message_id, norms = heard.message.message_id, heard.partnership.norms
    until = _named_moment(message)
    held = acknowledge(question, heard.said_at, message_id, calendar, norms, until)
    await work.questions.save(held)
    return Settled(acknowledged=held if speaks_for_answer(message, question) else None)


async def _let_promises_stand(question: Question, message: Said, work: Work) -> None:
    """A thing that was promised beside a question is not there because something was said.

    "Done" alone is of what was promised; done with a thing is of that thing.
    """
    heard = message.heard
    names_no_thing = message.reading.done and not says_what(heard.text, heard.language)
    if message.has_file or names_no_thing:
        return
    for promise in await work.commitments.for_question(question.id):
        if not _may_be_there(promise.what, question.text, heard):
            await work.commitments.save(replace(promise, question_id=None))


def _may_be_there(what: str, asked: str, heard: Heard) -> bool:
    """Whether words may bring what was promised; of "send it" the question names the thing."""
    text, language = heard.text, heard.language
    thing = what if says_what(what, language) else asked
    if not (can_be_sent(what, language) and says_what(thing, language)):
        return True
    return best_match(text, [thing], language=language) is not None


def _named_moment(message: Said) -> datetime | None:
    """The date in a holding reply; it counts also while no promise has been agreed."""
    due, calendar = message.reading.due, message.heard.member.calendar
    return due_moment(due.on, due.at, calendar, calendar) if due is not None else None


async def take_reaction(update: Update, context: BotContext) -> None:
    """A yes or no by emoji, from whoever was asked for one (dossier 5)."""
    reaction, user, work = update.message_reaction, update.effective_user, context.work
    partnership = await partnership_of(update, context)
    if reaction is None or user is None or partnership is None:
        return
    emoji = {e.emoji for e in reaction.new_reaction if isinstance(e, ReactionTypeEmoji)}
    member = await work.members.in_partnership(partnership.id, user.id)
    if member is None or partnership.mode is not Mode.WATCH or not emoji & YES_AND_NO:
        return
    for question in await work.questions.of_message(reaction.chat.id, reaction.message_id):
        if question.waits and is_addressee(member, question) and wants_nod(question):
            await settle(question, reaction.date, question.message_id, work)
