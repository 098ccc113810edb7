"""Telegram's numbers grow: none of them is too long for either database."""

from tests.chat import GROUP, Chat, Phone

LONG = 2**40
PERSON = 5_123_456_789_012


async def test_an_action_in_an_old_and_busy_group_is_kept(chat: Chat, jonas: Phone) -> None:
    chat.stage.world.says(jonas.telegram_id, "#action Amina: photos by Friday", GROUP)
    (update,) = await chat.stage.house.polling.fetch()
    update["update_id"] += LONG
    update["message"]["message_id"] += LONG
    await chat.stage.house.polling._intake.take([update])
    async with chat.stage.house.store.begin() as work:
        (kept,) = await work.commitments.all_of(1)
        assert kept.source_message_id == update["message"]["message_id"]
        assert await work.updates.seen([update["update_id"]]) == {update["update_id"]}


async def test_an_update_that_fails_is_put_aside_under_its_number(chat: Chat) -> None:
    await chat.stage.house.polling._intake.take([{"update_id": LONG, "message": {"text": 1}}])
    async with chat.stage.house.store.begin() as work:
        (letter,) = await work.dead_letters.all()
        assert f'"update_id": {LONG}' in letter.body


async def test_somebody_with_a_long_id_is_welcomed_in_a_topic(chat: Chat, amina: Phone) -> None:
    world = chat.stage.world
    world.add_person(PERSON, "Sipho")
    world.says(PERSON, "/start")
    await chat.stage.settle()
    assert "I work for members" in world.chat(PERSON).messages[-1].text
    async with chat.stage.house.store.begin() as work:
        await work.partnerships.bind(1, -PERSON, LONG)
        bound = await work.partnerships.get(1)
        assert (bound.chat_id, bound.thread_id) == (-PERSON, LONG)
