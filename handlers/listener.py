"""Listening in the group: what a message settles, moves, promises and asks, in this order."""

from telegram import Update

from handlers.commitments.logging import record_actions
from handlers.commitments.operations.matching import has_words
from handlers.commitments.progress import take_progress
from handlers.commitments.proposals import propose_promise
from handlers.core.access import Heard, hear
from handlers.core.context import BotContext
from handlers.core.strangers import meet_stranger
from handlers.questions.answering import take_answer
from handlers.questions.asking import take_question
from language import action_body, read
from language.acts.answer_kind import greets
from language.entities.addressee import uncalled
from mentoring.notices import Notice
from mentoring.partnerships import Mode
from storage import Work


async def listen_in_private(heard: Heard, nothing_asked: bool, work: Work) -> bool:
    """Words to the bot alone: a promise is proposed as in the group, a thank you needs nothing.

    Whoever only says hello is greeted, and told what there is.
    """
    reading = read(heard.text, heard.local, heard.language)
    if reading.promise and reading.worth_tracking:
        await propose_promise(heard, reading, None, work)
        return True
    if not (reading.small_talk and nothing_asked and has_words(heard.text)):
        return False
    if greets(heard.text, heard.language):
        await work.outbox.tell(heard.member, Notice("hello", {"name": heard.member.first_name}))
    return True


async def listen(update: Update, context: BotContext) -> None:
    """A message of the group that is no command (norms: `reading_order`)."""
    heard = await hear(update, context)
    if heard is None:
        await meet_stranger(update, context)
        return
    work = context.work
    tagged = action_body(heard.text)
    if tagged is not None:
        await record_actions(heard, *tagged, work)
        return
    if heard.partnership.mode is not Mode.WATCH:
        return
    said = uncalled(heard.text, heard.names, heard.language)
    reading = read(said, heard.local, heard.language)
    settled = await take_answer(heard, reading, work)
    progressed = await take_progress(heard, reading, work)
    if not progressed:
        held = settled.acknowledged
        await propose_promise(heard, reading, held, work, settled.answered)
    await take_question(heard, reading, settled, work)
