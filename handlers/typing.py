"""Typed words in private: a button said in words, or the answer to what was asked last."""

import re
import unicodedata
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from telegram import Update

from handlers.access import Heard, hear
from handlers.context import BotContext
from handlers.presses import Press, Presses
from mentoring.notices import Notice
from storage import Work
from storage.letters import Letter
from storage.prompts import Prompt
from texts import render
from texts.buttons import parse

LATELY = timedelta(days=1)
NOTHING = "nothing"


def bare(words: str) -> str:
    """Words without marks, accents and capitals, as thumbs type them."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", kept).strip()


async def typed_press(heard: Heard, work: Work) -> Press | None:
    """The button that somebody typed instead of pressing it, on the message it answers."""
    letter = await _answered_letter(heard, work)
    return await press_in_words(heard, letter, work) if letter is not None else None


async def press_in_words(heard: Heard, letter: Letter, work: Work) -> Press | None:
    """The button of a message of the bot that somebody named in words."""
    if letter.message_id is None:
        return None
    reader = await work.members.reader(letter.chat_id, letter.partnership_id)
    wanted = bare(heard.text)
    showing = await work.outbox.showing(letter.chat_id, letter.message_id)
    keys = [key for row in render(showing, reader, work.now.date()).keyboard for key in row]
    same = [key for key in keys if key.data and bare(key.text) == wanted]
    data = parse(same[0].data or "") if len(same) == 1 else None
    if data is None:
        return None
    members = tuple(await work.members.of_telegram(heard.message.chat.id))
    return Press(work, data, members, letter.chat_id, letter.message_id, bot_name=heard.bot_name)


async def _answered_letter(heard: Heard, work: Work) -> Letter | None:
    """The bot's message that was replied to, else its latest one."""
    reply = heard.message.reply_to_message
    if reply is not None:
        return await work.outbox.find(heard.message.chat.id, reply.message_id)
    return await work.outbox.latest_to(heard.message.chat.id)


Taker = Callable[[Heard, Prompt, Work], Awaitable[bool]]
"""Takes typed words as the answer to a prompt; False when they are none."""


Command = Callable[[Update, BotContext], Awaitable[None]]
Listener = Callable[[Heard, bool, Work], Awaitable[bool]]
"""Takes words that answer nothing, while nothing is asked or something is; False if it cannot."""


class Typing:
    """What becomes of words that somebody writes to the bot in private."""

    def __init__(
        self,
        presses: Presses,
        takers: Mapping[str, Taker],
        commands: Mapping[str, Command],
        listener: Listener,
    ) -> None:
        self._presses = presses
        self._takers = takers
        self._commands = commands
        self._listener = listener

    async def typed(self, update: Update, context: BotContext) -> None:
        """A typed button, else an answer to what was asked, else a word about what works."""
        heard = await hear(update, context)
        if heard is None:
            await _greet_stranger(update, context)
            return
        work = context.work
        press = await typed_press(heard, work)
        if press is not None:
            answer = await self._presses.dispatch(press)
            if answer is not None:
                await work.outbox.tell(heard.member, answer)
            return
        command = self._commands.get(bare(heard.text))
        if command is not None:
            await command(update, context)
            return
        for prompt in await work.prompts.waiting(heard.message.chat.id):
            if await self._takers[prompt.kind](heard, prompt, work):
                return
        wanted = await _wanted(heard.message.chat.id, work)
        if await self._listener(heard, wanted == NOTHING, work):
            return
        await work.outbox.tell(heard.member, Notice("not-understood", {"wanted": wanted}))


async def _wanted(chat_id: int, work: Work) -> str:
    """What the bot asked for lately, so that it can say how to write that."""
    since = work.now - LATELY
    asked = [p for p in await work.prompts.waiting(chat_id) if since <= p.asked_at <= work.now]
    return asked[0].kind if asked else NOTHING


async def _greet_stranger(update: Update, context: BotContext) -> None:
    if update.effective_chat is not None:
        await context.work.outbox.say(update.effective_chat.id, Notice("stranger-private"))
