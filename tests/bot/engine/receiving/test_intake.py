"""Nothing acknowledged is lost: batches, single updates, dead letters, repetitions."""

from itertools import pairwise

import pytest
from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.engine.receiving.intake import AT_ONCE
from bot.replay.stage import Stage, restarted
from handlers.core.context import BotContext
from language.packs.cache import once_a_message
from mentoring.notices import Notice
from storage import StoreUnavailable
from tests.chat import Chat, Phone
from tests.statements import overheard
from tests.trouble import fill_the_disk, locked, make_room, read_only

FIRST = -2


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
        return [letter.reason for letter in await work.dead_letters.all()]


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


async def test_a_restart_in_the_middle_doubles_nothing(chat: Chat, amina: Phone) -> None:
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    house = chat.stage.house
    await house.polling._intake.take(await house.polling.fetch())
    again = await restarted(chat.stage)
    await again.settle()
    async with again.house.store.begin() as work:
        (kept,) = await work.commitments.open_of_owner(chat.members["amina"].id)
    assert kept.what == "send the list"
    assert len([m for m in amina.messages() if m.text.startswith("Noted")]) == 1
    await again.house.close()


async def test_numbers_of_updates_may_come_again_after_some_days(chat: Chat, amina: Phone) -> None:
    world = chat.stage.world
    world.says(amina.telegram_id, "/commit send the list by 20 March")
    (first,) = await chat.stage.house.polling.fetch()
    await chat.stage.settle()
    await chat.wait(days=4)
    world.says(amina.telegram_id, "/commit send the map by 20 March")
    (second,) = await chat.stage.house.polling.fetch()
    await chat.stage.house.polling._intake.take([second | {"update_id": first["update_id"]}])
    assert await open_promises(chat, "amina") == ["send the list", "send the map"]


async def test_what_can_be_forgotten_is_looked_for_once_a_day(chat: Chat, amina: Phone) -> None:
    engine, hours = chat.stage.house.store.engine, []
    for hour in range(0, 78, 6):
        with overheard(engine) as statements:
            await amina.writes("Good morning all")
        hours += [hour for each, _ in statements if each.startswith("DELETE FROM updates")]
        await chat.wait(hours=6)
    assert [after - before for before, after in pairwise(hours)] == [24, 24]


async def test_what_was_read_of_a_message_is_forgotten_with_it(chat: Chat, amina: Phone) -> None:
    read: list[str] = []
    remember = once_a_message(read.append)
    for _ in range(2):
        remember("the code is 4711")
        remember("the code is 4711")
        await amina.writes("Good morning all")
    assert read == ["the code is 4711"] * 2


async def test_an_update_that_nobody_can_read_is_put_aside_once(chat: Chat, amina: Phone) -> None:
    broken = {"update_id": 7, "message": {"message_id": "x", "date": {}, "chat": []}}
    intake = chat.stage.house.polling._intake
    for _ in range(2):
        await intake.take([broken])
    assert len(await dead_letters(chat.stage)) == 1
    assert (await amina.says("/commit send the list by 20 March"))[-1].startswith("Noted")


async def test_nothing_is_taken_while_the_database_is_out_of_reach(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    batch = await chat.stage.house.polling.fetch()
    async with locked(chat.stage.house.store):
        with pytest.raises(StoreUnavailable):
            await chat.stage.house.polling._intake.take(batch)
    await chat.stage.settle()
    assert await open_promises(chat, "amina") == ["send the list"]


async def test_a_full_disk_in_the_middle_of_a_batch_buries_nothing(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    batch = await chat.stage.house.polling.fetch()
    async with read_only(chat.stage.house.store):
        with pytest.raises(StoreUnavailable):
            await chat.stage.house.polling._intake.take(batch)
    await chat.stage.settle()
    assert await dead_letters(chat.stage) == []
    assert await open_promises(chat, "amina") == ["send the list"]


async def test_a_disk_that_fills_up_in_a_callback_is_no_fault_of_its_update(
    chat: Chat, amina: Phone
) -> None:
    store = chat.stage.house.store

    async def stumble(_: Update, context: BotContext) -> None:
        await fill_the_disk(context.work)
        await context.work.outbox.say(1, Notice("commitment-closed", {"what": "one"}))

    handler = MessageHandler(filters.ALL, stumble)
    chat.stage.house.application.add_handler(handler, group=FIRST)
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    with pytest.raises(StoreUnavailable):
        await chat.stage.settle()
    chat.stage.house.application.remove_handler(handler, group=FIRST)
    await make_room(store)
    await chat.stage.settle()
    assert await dead_letters(chat.stage) == []
    assert await open_promises(chat, "amina") == ["send the list"]


async def test_what_was_taken_before_the_database_went_away_is_not_taken_again(
    chat: Chat, amina: Phone
) -> None:
    world, said = chat.stage.world, []
    chat.stage.house.polling._intake._committed = lambda: said.append("something to say")

    async def stumble(_: Update, context: BotContext) -> None:
        await fill_the_disk(context.work)

    handler = MessageHandler(filters.Regex(f"number {AT_ONCE + 2}"), stumble)
    chat.stage.house.application.add_handler(handler, group=FIRST)
    for number in range(AT_ONCE + 4):
        world.says(amina.telegram_id, f"/commit write number {number} by 20 March")
    with pytest.raises(StoreUnavailable):
        await chat.stage.house.polling.drain()
    assert len(said) == 1
    chat.stage.house.application.remove_handler(handler, group=FIRST)
    await make_room(chat.stage.house.store)
    assert await open_promises(chat, "amina") == [f"write number {n}" for n in range(AT_ONCE)]
    await chat.stage.settle()
    assert await open_promises(chat, "amina") == [f"write number {n}" for n in range(AT_ONCE + 4)]


async def test_what_fails_when_the_board_is_drawn_harms_nobody_else(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    async def touch_a_partnership_that_is_not_there(_: Update, context: BotContext) -> None:
        context.work.commitments.touched.add(999)

    application, world = chat.stage.house.application, chat.stage.world
    handler = MessageHandler(filters.Regex("boom"), touch_a_partnership_that_is_not_there)
    application.add_handler(handler, group=FIRST)
    world.says(amina.telegram_id, "/commit send the list by 20 March")
    world.says(jonas.telegram_id, "boom")
    await chat.stage.settle()
    assert await open_promises(chat, "amina") == ["send the list"]
    (reason,) = await dead_letters(chat.stage)
    assert reason.startswith("KeyError in get:")


async def test_a_statement_that_makes_no_sense_is_the_fault_of_its_update_alone(
    chat: Chat, amina: Phone
) -> None:
    async def ask_for_nonsense(_: Update, context: BotContext) -> None:
        connection = await context.work.session.connection()
        await connection.exec_driver_sql("SELECT * FROM nowhere")

    handler = MessageHandler(filters.Regex("boom"), ask_for_nonsense)
    chat.stage.house.application.add_handler(handler, group=FIRST)
    await amina.says("boom")
    (reason,) = await dead_letters(chat.stage)
    assert reason.startswith(("OperationalError", "ProgrammingError"))
    assert (await amina.says("/commit send the list by 20 March"))[-1].startswith("Noted")


async def test_an_update_without_an_id_is_put_aside_and_holds_up_nobody(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    batch = await chat.stage.house.polling.fetch()
    await chat.stage.house.polling._intake.take([{"message": {}}, *batch])
    assert await open_promises(chat, "amina") == ["send the list"]
    (reason,) = await dead_letters(chat.stage)
    assert reason.startswith("NoUpdateId")


async def test_updates_of_any_depth_stop_nothing(chat: Chat, amina: Phone) -> None:
    """A little deeper, and they could be read but not be written."""
    world = chat.stage.world
    for depth in range(930, 990):
        inner: object = 1
        for _ in range(depth):
            inner = {"a": inner}
        await chat.stage.house.polling._intake.take([{"update_id": depth, "message": inner}])
    world.says(amina.telegram_id, "/commit send the list by 20 March")
    await chat.stage.settle()
    assert await open_promises(chat, "amina") == ["send the list"]
