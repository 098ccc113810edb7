"""Typed words in private: a button said in words, or the answer to what was asked last."""

import re
import unicodedata
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from telegram import Message, Update

from handlers.core.access import Heard, coordinator_of_telegram, hear
from handlers.core.buttons import Press, Presses
from handlers.core.context import BotContext
from handlers.core.undoable import acting
from language import parse_date_only
from mentoring.notices import Notice
from mentoring.partnerships import Reader
from mentoring.setup import OFFER, SUMMARY
from storage import Work
from storage.outbox.rows import Letter
from storage.people.prompts import Prompt
from texts import render
from texts.buttons import Data, parse
from texts.catalogue import languages

LATELY = timedelta(days=1)
NOTHING = "nothing"
# What is longer is no button that somebody typed.
LONGEST_LABEL = 100
# Buttons that ask for a date, with the kind of prompt that takes one.
DATED = {"commitment:other": "date", "commitment:new_date": "date", "question:until": "until"}


def bare(words: str) -> str:
    """Words without marks, accents and capitals, as thumbs type them."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", kept).strip()


async def typed_press(message: Message, work: Work) -> Press | None:
    """The button that somebody typed instead of pressing it, on the message it answers."""
    letter = await _answered_letter(message, work)
    return await press_in_words(message, letter, work) if letter is not None else None


async def press_in_words(message: Message, letter: Letter, work: Work) -> Press | None:
    """The button of a message of the bot that somebody named in words."""
    if letter.message_id is None:
        return None
    reader = await work.members.reader(letter.chat_id, letter.partnership_id)
    wanted = bare(message.text or "")
    showing = await work.outbox.showing(letter.chat_id, letter.message_id)
    data = _data_named(wanted, showing, reader, work.now.date())
    if data is None:
        return None
    members = tuple(await work.members.of_telegram(message.chat.id))
    bot = message.get_bot()
    return Press(work, data, members, letter.chat_id, letter.message_id, bot)


def _data_named(
    wanted: str, showing: Sequence[Notice], reader: Reader, today: date
) -> Data | None:
    """The one button of that name, in the reader's language or else in any of ours.

    A message of before somebody changed their language has its buttons in the earlier one.
    """
    if len(wanted) > LONGEST_LABEL or not any(notice.buttons for notice in showing):
        return None
    for language in dict.fromkeys((reader.language, *languages())):
        shown = render(showing, replace(reader, language=language), today)
        keys = [key for row in shown.keyboard for key in row]
        same = [key.data for key in keys if key.data and bare(key.text) == wanted]
        if same:
            return parse(same[0]) if len(same) == 1 else None
    return None


async def _answered_letter(message: Message, work: Work) -> Letter | None:
    """The bot's message that was replied to, else its latest one."""
    reply = message.reply_to_message
    if reply is not None:
        return await work.outbox.find(message.chat.id, reply.message_id)
    return await work.outbox.latest_to(message.chat.id)


Taker = Callable[[Heard, Prompt, Work], Awaitable[bool]]
"""Takes typed words as the answer to a prompt; False when they are none."""
OpenTaker = Callable[[Message, Prompt, Work], Awaitable[bool]]
"""The same for prompts that may be answered by somebody who is no member, or by a location."""
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
        open_takers: Mapping[str, OpenTaker],
    ) -> None:
        self._presses = presses
        self._takers = takers
        self._open_takers = open_takers
        self._commands = commands
        self._listener = listener

    async def typed(self, update: Update, context: BotContext) -> None:
        """A typed button, else an answer to what was asked, else a word about what works."""
        heard, message, work = await hear(update, context), update.effective_message, context.work
        if message is None or await self._pressed(message, heard, work):
            return
        command = self._commands.get(bare(message.text or ""))
        known = heard or await coordinator_of_telegram(message.chat.id, work)
        if known is not None and command is not None:
            await command(update, context)
            return
        if await self._taken(message, heard, work):
            return
        if heard is None:
            await self._miss(message, known is not None, work)
            return
        wanted = await _wanted(message.chat.id, work)
        if await self._listener(heard, wanted == NOTHING, work):
            return
        await work.outbox.tell(heard.member, Notice("not-understood", {"wanted": wanted}))

    async def _miss(self, message: Message, is_coordinator: bool, work: Work) -> None:
        """Words of somebody who is no member: a stranger, or a coordinator who has none yet."""
        wanted = await _wanted(message.chat.id, work)
        notice = Notice("not-understood", {"wanted": wanted})
        if not is_coordinator:
            notice = Notice("stranger-private")
        elif wanted == NOTHING:
            setup = await work.setups.in_hand(message.chat.id)
            tapped_only = setup is not None and setup.step in {SUMMARY, OFFER}
            notice = Notice("setup-tap-above" if tapped_only else "coordinator-without")
        await work.outbox.say(message.chat.id, notice)

    async def located(self, update: Update, context: BotContext) -> None:
        """A shared location as the answer to what was asked."""
        message = update.effective_message
        if message is None or await self._taken(message, None, context.work):
            return
        heard = await hear(update, context)
        notice = Notice("only-words" if heard else "stranger-private")
        await context.work.outbox.say(message.chat.id, notice)

    async def _pressed(self, message: Message, heard: Heard | None, work: Work) -> bool:
        press = await typed_press(message, work)
        if press is None or not self._presses.is_for(press):
            return False
        answer = await self._presses.dispatch(press)
        if answer is not None and heard is not None:
            await work.outbox.tell(heard.member, answer)
        elif answer is not None:
            await work.outbox.say(message.chat.id, answer)
        return True

    async def _taken(self, message: Message, heard: Heard | None, work: Work) -> bool:
        for prompt in await _prompts(message, heard, work):
            open_taker = self._open_takers.get(prompt.kind)
            if open_taker is not None:
                if await open_taker(message, prompt, work):
                    return True
            elif heard is not None:
                async with acting(message.chat.id, work):
                    is_taken = await self._takers[prompt.kind](heard, prompt, work)
                if is_taken:
                    return True
        return False


async def _prompts(message: Message, heard: Heard | None, work: Work) -> list[Prompt]:
    """What was asked, newest first; a date also answers a message that only offers to ask."""
    asked = await work.prompts.waiting(message.chat.id)
    if heard is None or parse_date_only(heard.text, heard.local, heard.language) is None:
        return asked
    letter = await _answered_letter(message, work)
    if letter is None or letter.sent_at is None or letter.message_id is None:
        return asked
    showing = await work.outbox.showing(letter.chat_id, letter.message_id)
    labels = [button.data or "" for n in showing for row in n.buttons for button in row]
    offers = [data for data in map(parse, labels) if data is not None and data.name in DATED]
    if len(offers) != 1:
        return asked
    kind, subject = DATED[offers[0].name], f"{offers[0].feature}:{offers[0].id}"
    offered = Prompt(0, letter.chat_id, kind, subject, letter.sent_at)
    return sorted([offered, *asked], key=lambda prompt: prompt.asked_at, reverse=True)


async def asked_lately(telegram_id: int, work: Work) -> list[Prompt]:
    """What the bot asked somebody within a day and still waits for, newest first."""
    since = work.now - LATELY
    return [p for p in await work.prompts.waiting(telegram_id) if since <= p.asked_at <= work.now]


async def _wanted(chat_id: int, work: Work) -> str:
    """What the bot asked for lately, so that it can say how to write that."""
    asked = await asked_lately(chat_id, work)
    return asked[0].kind if asked else NOTHING
