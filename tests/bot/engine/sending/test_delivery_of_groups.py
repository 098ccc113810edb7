"""Delivery to groups: boards, topics, rights that are missing, and groups that move."""

import pytest

from tests.bot.engine.sending.test_delivery import words
from tests.chat import GROUP, Chat, Phone


async def test_a_group_that_becomes_a_supergroup_keeps_its_messages(
    chat: Chat, amina: Phone
) -> None:
    new_id = -1009
    chat.stage.world.upgrade_group(-1001, new_id, amina.telegram_id)
    await chat.stage.settle()
    await amina.says("/commit send the list by 20 March")
    board = [m.text for m in chat.stage.world.chat(new_id).messages if "send the list" in m.text]
    assert board
    async with chat.stage.house.store.begin() as work:
        assert (await work.partnerships.of_chat(new_id)) is not None


async def test_a_board_that_somebody_deleted_is_hung_up_again(chat: Chat, amina: Phone) -> None:
    world = chat.stage.world
    (board,) = [m for m in chat.group() if m.pinned]
    world.call("deleteMessage", {"chat_id": GROUP, "message_id": board.id})
    await amina.says("/commit send the list by 20 March")
    (anew,) = [m for m in chat.group() if m.pinned]
    assert "send the list" in anew.text
    await amina.says("/commit send the map by 20 March")
    assert "send the map" in anew.text
    assert len([m for m in chat.group() if m.pinned]) == 1


async def test_a_board_that_could_not_be_hung_up_is_tried_with_the_next_change(
    chat: Chat, amina: Phone
) -> None:
    world = chat.stage.world
    (board,) = [m for m in chat.group() if m.pinned]
    world.call("deleteMessage", {"chat_id": GROUP, "message_id": board.id})
    world.refuse_next("sendMessage", 400, "Bad Request: not enough rights to send text messages")
    async with chat.stage.house.store.begin() as work:
        work.commitments.touched.add(chat.members["amina"].partnership_id)
        await work.partnerships.bind(chat.members["amina"].partnership_id, GROUP)
    await amina.taps_data("no:such:1", 1)
    await amina.says("/commit send the list by 20 March")
    await amina.says("/commit send the map by 20 March")
    (anew,) = [m for m in chat.group() if m.pinned]
    assert "send the list" in anew.text
    assert "send the map" in anew.text


async def test_a_group_without_the_right_to_pin_has_its_board_all_the_same(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    world = chat.stage.world
    (board,) = [m for m in chat.group() if m.pinned]
    world.call("deleteMessage", {"chat_id": GROUP, "message_id": board.id})
    world.make_bot_admin(GROUP, amina.telegram_id, rights=())
    await amina.says("/commit send the list by 20 March")
    assert [m.text for m in chat.group() if "send the list" in m.text and not m.pinned]
    assert "given up" not in caplog.text


async def test_a_group_that_forbids_reactions_gets_none_and_no_trouble(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    chat.stage.world.allow_reactions(GROUP, ["👍"])
    message_id = await amina.writes("#action Amina: send the list by 20 March")
    assert amina.marks(message_id) == []
    assert "given up" not in caplog.text


async def test_a_bot_that_was_removed_from_the_group_gives_up_what_waits_there(
    chat: Chat, amina: Phone
) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.outbox.say(GROUP, words("one"))
    chat.stage.world.remove_bot_from_group(GROUP, amina.telegram_id)
    await chat.stage.house.delivery.deliver()
    async with chat.stage.house.store.begin() as work:
        assert await work.deliveries.due(work.now) == {}
    assert chat.stage.house.application.running is False
    await chat.stage.settle()
    assert (await amina.says("/commit send the list by 20 March"))[-1].startswith("Noted")


async def test_what_waits_for_a_group_moves_with_it_but_nothing_is_done_to_other_messages(
    chat: Chat, amina: Phone
) -> None:
    new_id = -1009
    message_id = await amina.writes("Good morning")
    chat.stage.world.refuse_next("sendMessage", 500, "Internal Server Error")
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.of_chat(GROUP)
        await work.outbox.say(GROUP, words("one"), partnership=partnership, reply_to=message_id)
        await work.outbox.react(GROUP, message_id, "👍")
    await chat.stage.house.delivery.deliver()
    chat.stage.world.upgrade_group(GROUP, new_id, amina.telegram_id)
    await chat.wait(minutes=1)
    there = [m for m in chat.stage.world.chat(new_id).messages if not m.service]
    assert [m.text.split(".")[0] for m in there if not m.pinned] == ["Done: one"]
    assert len([m for m in there if m.pinned]) == 1
    assert all(not m.reactions and m.reply_to is None for m in there)


async def test_the_move_of_a_group_is_noticed_by_who_speaks_there_too(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.upgrade_group(GROUP, -1009, amina.telegram_id)
    chat.stage.world.mailbox.clear()
    await amina.says("/commit send the list by 20 March")
    await chat.stage.settle()
    (board,) = [m for m in chat.stage.world.chat(-1009).messages if m.pinned]
    assert "send the list" in board.text


async def test_words_go_to_the_group_when_their_topic_is_gone(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.outbox.say(GROUP, words("one"), thread_id=77)
    await chat.stage.settle()
    assert chat.group()[-1].text == "Done: one. Thank you."
