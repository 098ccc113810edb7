"""A bot at work: what is in hand is finished when it is stopped, and nothing is left behind."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import MessageHandler, filters

from bot.app import House
from bot.engine.runner import serve
from bot.engine.sending.delivery import Delivery
from handlers.core.context import BotContext
from tests.chat import Chat, Phone
from tests.given import at

OFTEN = 0.05
SOON = 5


@asynccontextmanager
async def nothing_left_behind() -> AsyncIterator[None]:
    """Whatever begins within this block has ended with it."""
    before = asyncio.all_tasks()
    async with asyncio.timeout(SOON):
        yield
        while asyncio.all_tasks() != before:  # noqa: ASYNC110  # tasks have no event
            await asyncio.sleep(OFTEN)


async def test_the_batch_in_hand_is_finished_and_answered(chat: Chat, amina: Phone) -> None:
    stop = asyncio.Event()

    async def stop_in_the_middle(_: Update, __: BotContext) -> None:
        stop.set()
        await asyncio.sleep(OFTEN)

    first = MessageHandler(filters.ALL, stop_in_the_middle)
    await amina.says("/commit call the workshop by 10 March")
    chat.stage.house.application.add_handler(first, group=-2)
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    async with nothing_left_behind():
        await serve(chat.stage.house, stop, sweep_every=60)
    assert amina.messages()[-1].text.startswith("Noted")


async def test_what_is_due_is_swept_and_said_by_itself(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    stop = asyncio.Event()
    await amina.says("/commit send the list by 3 February")
    await chat.stage.settle()
    chat.stage.clock.set(at("2026-02-04 10:00"))

    async def wait_for_the_question() -> None:
        while "How did this go" not in amina.messages()[-1].text:  # noqa: ASYNC110  # no event
            await asyncio.sleep(OFTEN)
        stop.set()

    async with nothing_left_behind():
        await asyncio.gather(
            wait_for_the_question(), serve(chat.stage.house, stop, sweep_every=OFTEN)
        )
    assert "ERROR" not in caplog.text


async def test_what_ends_the_polling_ends_the_bot(chat: Chat) -> None:
    chat.stage.world.refuse_next("getUpdates", 401, "Unauthorized")
    async with nothing_left_behind():
        with pytest.raises(InvalidToken):
            await serve(chat.stage.house, asyncio.Event(), sweep_every=60)


class Broken(Delivery):
    """A delivery with a mistake in it."""

    async def deliver(self) -> int:
        """Fail."""
        raise RuntimeError("boom")


async def test_a_mistake_in_delivery_ends_the_bot_and_is_told(chat: Chat) -> None:
    house = chat.stage.house
    broken = Broken(house.application.bot, house.store, house.delivery._settings)
    async with nothing_left_behind():
        with pytest.raises(RuntimeError, match="boom"):
            await serve(replace(house, delivery=broken), asyncio.Event(), sweep_every=60)


async def test_a_bot_that_is_cancelled_leaves_nothing_behind(chat: Chat) -> None:
    house: House = chat.stage.house
    async with nothing_left_behind():
        working = asyncio.ensure_future(serve(house, asyncio.Event(), sweep_every=OFTEN))
        await asyncio.sleep(4 * OFTEN)
        working.cancel()
        await asyncio.wait({working})
    assert working.cancelled()
