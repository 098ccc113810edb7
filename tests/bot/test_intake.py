"""Nothing acknowledged is lost: batches, single updates, dead letters, repetitions."""

import pytest
from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.play import Stage
from handlers.context import BotContext
from storage import StoreUnavailable
from tests.chat import Chat, Phone

OPERATOR = 31


@pytest.fixture
def stumbling(chat: Chat) -> Chat:
    """A bot that cannot handle any message with the word "boom" in it."""

    async def stumble(update: Update, context: BotContext) -> None:
        if update.callback_query is None and "boom" in str(update.effective_message):
            raise RuntimeError("boom")

    application = chat.stage.house.application
    application.add_handler(MessageHandler(filters.Regex("boom"), stumble), group=-1)
    return chat


async def dead_letters(stage: Stage) -> list[str]:
    """Where each dead letter died."""
    async with stage.house.store.begin() as work:
        return [letter.reason for letter in await work.updates.dead_letters()]


async def open_promises(chat: Chat, key: str) -> list[str]:
    """What a member has open."""
    async with chat.stage.house.store.begin() as work:
        mine = await work.commitments.open_of_owner(chat.members[key].id)
        return [each.what for each in mine]


async def test_one_update_that_fails_does_not_harm_the_rest_of_its_batch(
    stumbling: Chat, amina: Phone, jonas: Phone
) -> None:
    world = stumbling.stage.world
    world.says(amina.telegram_id, "/commit send the list by 20 March")
    world.says(jonas.telegram_id, "boom")
    world.says(jonas.telegram_id, "/commit send the map by 20 March")
    await stumbling.stage.settle()
    assert await open_promises(stumbling, "amina") == ["send the list"]
    assert await open_promises(stumbling, "jonas") == ["send the map"]
    (reason,) = await dead_letters(stumbling.stage)
    assert reason.startswith("RuntimeError in stumble:")


async def test_a_batch_that_comes_twice_changes_nothing(chat: Chat, amina: Phone) -> None:
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    batch = await chat.stage.house.polling.fetch()
    for _ in range(2):
        await chat.stage.house.polling._intake.take(batch)
    assert await open_promises(chat, "amina") == ["send the list"]


async def test_an_update_that_nobody_can_read_is_put_aside_once(chat: Chat, amina: Phone) -> None:
    broken = {"update_id": 7, "message": {"message_id": "x", "date": {}, "chat": []}}
    intake = chat.stage.house.polling._intake
    for _ in range(2):
        await intake.take([broken])
    assert len(await dead_letters(chat.stage)) == 1
    assert (await amina.says("/commit send the list by 20 March"))[-1].startswith("Noted")


async def test_the_operator_hears_of_a_dead_letter(
    stumbling: Chat, amina: Phone, thandi: Phone
) -> None:
    stumbling.stage.house.polling._intake._operator = OPERATOR
    await amina.says("boom")
    (told,) = await thandi.reads()
    assert "put aside" in told


async def test_nothing_is_taken_while_the_database_is_out_of_reach(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    batch = await chat.stage.house.polling.fetch()
    async with chat.stage.house.store.engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE updates RENAME TO away")
    with pytest.raises(StoreUnavailable):
        await chat.stage.house.polling._intake.take(batch)
    async with chat.stage.house.store.engine.begin() as connection:
        await connection.exec_driver_sql("ALTER TABLE away RENAME TO updates")
    await chat.stage.settle()
    assert await open_promises(chat, "amina") == ["send the list"]
