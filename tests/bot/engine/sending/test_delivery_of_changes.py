"""Delivery of what changes a message, or answers a button."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from telegram.request import HTTPXRequest

from tests.bot.engine.sending.test_delivery import tell, unsent, with_limits, words
from tests.chat import Chat, Phone


async def test_an_answer_to_a_button_overtakes_what_the_chat_waits_for(
    chat: Chat, amina: Phone
) -> None:
    delivery = with_limits(chat)
    await tell(chat, amina, "one", "two")
    await delivery.deliver()
    query = chat.stage.world.taps(amina.telegram_id, amina.telegram_id, 1, "no:such:1")
    await chat.stage.house.polling.drain()
    await delivery.deliver()
    assert "button" in (chat.stage.world.alerts[query].text or "").lower()
    assert amina.messages()[-1].text == "Done: one. Thank you."


async def test_an_answer_to_a_button_overtakes_a_letter_that_waits_for_another_try(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.refuse_next("sendMessage", 500, "Internal Server Error")
    await tell(chat, amina, "one")
    await amina.reads()
    assert await amina.taps_data("no:such:1", 1) != ""


async def test_an_answer_that_comes_too_late_is_dropped_without_a_word(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    chat.stage.world.taps(amina.telegram_id, amina.telegram_id, 1, "no:such:1")
    await chat.stage.house.polling.drain()
    chat.stage.clock.advance(timedelta(hours=1))
    await chat.stage.settle()
    assert await unsent(chat, amina) == []
    assert "given up" not in caplog.text


class SlowRequest(HTTPXRequest):
    """A Telegram that is so slow that something else happens before it answers."""

    def __init__(self, other: HTTPXRequest) -> None:
        super().__init__()
        self._other = other
        self.called, self.answers = asyncio.Event(), asyncio.Event()

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Let the call happen, and keep its answer back."""
        answer = await self._other.do_request(*args, **kwargs)
        self.called.set()
        await self.answers.wait()
        return answer


async def test_what_is_revised_while_it_is_on_its_way_is_changed_after_it_arrived(
    chat: Chat, amina: Phone
) -> None:
    house, member = chat.stage.house, chat.members["amina"]
    bot: Any = house.application.bot
    async with house.store.begin() as work:
        await work.outbox.tell(member, words("one"), key="greeting")
    for word in ("two", "four"):
        slow = SlowRequest(bot._request[1])
        bot._request = (bot._request[0], slow)
        sending = asyncio.ensure_future(house.delivery.deliver())
        await slow.called.wait()
        async with house.store.begin() as work:
            await work.outbox.revise("greeting", words(word))
        slow.answers.set()
        await sending
        assert amina.messages()[-1].text == f"Done: {word}. Thank you."
        async with house.store.begin() as work:
            await work.outbox.revise("greeting", words("three"))


async def test_a_revision_after_another_edit_of_the_same_message_is_shown(
    chat: Chat, amina: Phone
) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.outbox.tell(chat.members["amina"], words("one"), key="greeting")
    await amina.reads()
    message_id = amina.messages()[-1].id
    async with chat.stage.house.store.begin() as work:
        await work.outbox.edit(amina.telegram_id, message_id, words("two"))
    await amina.reads()
    async with chat.stage.house.store.begin() as work:
        await work.outbox.revise("greeting", words("one"))
    await amina.reads()
    assert amina.messages()[-1].text == "Done: one. Thank you."


async def test_what_never_arrived_cannot_be_revised(chat: Chat, amina: Phone) -> None:
    chat.stage.world.blocks(amina.telegram_id)
    async with chat.stage.house.store.begin() as work:
        await work.outbox.tell(chat.members["amina"], words("one"), key="greeting")
    await chat.stage.settle()
    async with chat.stage.house.store.begin() as work:
        assert not await work.outbox.revise("greeting", words("two"))


async def test_an_edit_that_changes_nothing_is_no_trouble(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.outbox.tell(chat.members["amina"], words("one"), key="greeting")
    await amina.reads()
    async with chat.stage.house.store.begin() as work:
        await work.outbox.revise("greeting", words("two"))
        await work.outbox.revise("greeting", words("one"))
    assert await amina.reads() == []
    async with chat.stage.house.store.begin() as work:
        assert await work.outbox.revise("greeting", words("one"))
        assert await work.deliveries.due(work.now) == {}
    assert "given up" not in caplog.text


async def test_the_answer_to_a_button_is_shown_without_marks(chat: Chat, amina: Phone) -> None:
    query = chat.stage.world.taps(amina.telegram_id, amina.telegram_id, 1, "no:such:1")
    async with chat.stage.house.store.begin() as work:
        await work.outbox.answer(query, amina.telegram_id, words("pipes & pumps"))
    await chat.stage.house.delivery.deliver()
    assert chat.stage.world.alerts[query].text == "Done: pipes & pumps. Thank you."
