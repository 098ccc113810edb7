"""The operator hears once of what was put aside, whatever its number."""

import re

import pytest
from telegram import Update
from telegram.ext import MessageHandler, filters

from handlers.core.context import BotContext
from jobs.dead_letters import TellOperator
from tests.chat import Chat, Phone

THANDI = 31
FIRST = -2
ONE = "I could not deal with something that somebody wrote or tapped, and put it aside."
COUNT = re.compile(r"something|\d+")
SEEN = " Nothing is lost, and all the rest goes on.\nCause: "


@pytest.fixture
def stumbling(chat: Chat) -> Chat:
    """A bot that cannot handle words of two kinds, for two reasons."""

    async def stumble(_: Update, __: BotContext) -> None:
        raise RuntimeError("boom")

    async def trip(_: Update, __: BotContext) -> None:
        raise KeyError("bang")

    application = chat.stage.house.application
    application.add_handler(MessageHandler(filters.Regex("boom"), stumble), group=FIRST)
    application.add_handler(MessageHandler(filters.Regex("bang"), trip), group=FIRST)
    return chat


async def the_clock_looks(chat: Chat, chat_id: int | None = THANDI) -> None:
    """The sweep of a bot that has an operator."""
    await TellOperator(chat_id)(chat.stage.house.store)


async def test_the_operator_hears_once_a_cause(
    stumbling: Chat, amina: Phone, thandi: Phone
) -> None:
    for words in ("boom", "boom", "bang", "boom"):
        await amina.says(words)
    await the_clock_looks(stumbling)
    first, second = await thandi.reads()
    assert first.startswith(
        "I could not deal with at least 3 things that people wrote or tapped, and put them aside."
    )
    assert f"{SEEN}RuntimeError in stumble:" in first
    assert first.endswith("on the machine of the bot: .venv/bin/python -m bot doctor letters")
    assert second.startswith(ONE)
    assert f"{SEEN}KeyError in trip:" in second
    await the_clock_looks(stumbling)
    assert await thandi.reads() == []


async def test_more_of_the_same_change_the_message_when_they_have_doubled(
    stumbling: Chat, amina: Phone, thandi: Phone
) -> None:
    said = len(thandi.messages())
    shown = []
    for _ in range(5):
        await amina.says("boom")
        await the_clock_looks(stumbling)
        shown += [COUNT.findall(text.partition(",")[0]) for text in await thandi.reads()]
    assert shown == [["something"], ["2"], ["4"]]
    assert len(thandi.messages()) == said + 1


async def test_after_a_day_the_operator_hears_again(
    stumbling: Chat, amina: Phone, thandi: Phone
) -> None:
    await amina.says("boom")
    await the_clock_looks(stumbling)
    await thandi.reads()
    said = len(thandi.messages())
    stumbling.stage.clock.set(stumbling.stage.clock().replace(day=3))
    await amina.says("boom")
    await the_clock_looks(stumbling)
    (told,) = await thandi.reads()
    assert told.startswith(ONE)
    assert len(thandi.messages()) == said + 1


async def test_after_somebody_looked_the_operator_hears_again(
    stumbling: Chat, amina: Phone, thandi: Phone
) -> None:
    await amina.says("boom")
    await the_clock_looks(stumbling)
    await thandi.reads()
    stumbling.stage.clock.set(stumbling.stage.clock().replace(minute=30))
    async with stumbling.stage.house.store.begin() as work:
        await work.alarms.looked()
    await amina.says("boom")
    await the_clock_looks(stumbling)
    (told,) = await thandi.reads()
    assert told.startswith(ONE)


async def test_a_message_that_was_given_up_is_told_too(
    chat: Chat, amina: Phone, thandi: Phone
) -> None:
    world = chat.stage.world
    world.refuse_next("sendMessage", 400, "Bad Request: can't parse entities at byte offset 7")
    await amina.says("/help")
    world.refuse_next("sendMessage", 400, "Bad Request: can't parse entities at byte offset 12")
    await amina.says("/help")
    await the_clock_looks(chat)
    (told,) = await thandi.reads()
    assert told.startswith("I could not deliver at least 2 messages, and put them aside.")
    assert "can't parse entities at byte offset #" in told.lower().replace("&#x27;", "'")


async def test_who_blocks_the_bot_is_no_trouble_of_the_operator(
    chat: Chat, amina: Phone, thandi: Phone
) -> None:
    chat.stage.world.refuse_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await amina.says("/help")
    await the_clock_looks(chat)
    assert await thandi.reads() == []


async def test_an_operator_who_cannot_be_told_is_not_told_of_that(
    stumbling: Chat, amina: Phone, thandi: Phone
) -> None:
    await amina.says("boom")
    stumbling.stage.world.refuse_next("sendMessage", 400, "Bad Request: can't parse entities")
    for _ in range(3):
        await the_clock_looks(stumbling)
        await stumbling.stage.settle()
    await amina.says("boom")
    await the_clock_looks(stumbling)
    assert await thandi.reads() == []
    async with stumbling.stage.house.store.begin() as work:
        letters = await work.dead_letters.all()
    assert sorted(letter.number for letter in letters if letter.is_from_people) == ["u1", "u2"]
    assert [letter.chat_id for letter in letters if not letter.is_from_people] == [THANDI]
