"""What a refused letter tells about the bot's standing in a group."""

from dataclasses import replace

from telegram.error import Forbidden
from telegram.ext import ExtBot

from handlers.group.membership import take_leave
from handlers.group.rights import change
from storage import Work
from storage.outbox.rows import Letter, Method

NO_PIN = ("manage pinned messages", "pin a message")
NO_WORDS = ("rights to send", "chat_write_forbidden", "chat_restricted")
GONE = ("kicked", "not a member", "was deleted")


async def prove(letter: Letter, bot: ExtBot[None], work: Work) -> None:
    """A board that has arrived shows that the bot may write there again."""
    if letter.method is Method.SEND and work.boards.is_board(letter):
        group = await work.groups.of_chat(letter.chat_id)
        await change(replace(group, can_write=True), bot, work)


async def learn(letter: Letter, error: Exception, bot: ExtBot[None], work: Work) -> None:
    """Keep what the bot may not do in a group, so that somebody can be told how to mend it."""
    if letter.chat_id > 0:
        return
    reason = str(error).lower()
    if isinstance(error, Forbidden) and any(sign in reason for sign in GONE):
        await take_leave(letter.chat_id, bot, work)
        return
    group = await work.groups.of_chat(letter.chat_id)
    if letter.method is Method.PIN and any(sign in reason for sign in NO_PIN):
        await change(replace(group, can_pin=False), bot, work)
    elif letter.method is Method.SEND and any(sign in reason for sign in NO_WORDS):
        await change(replace(group, can_write=False), bot, work)
