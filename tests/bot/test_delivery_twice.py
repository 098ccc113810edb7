"""What arrived is not said again, also when the mark had to wait for the database."""

from dataclasses import replace

import pytest

from bot.delivery import Delivery
from mentoring.notices import Notice
from storage import StoreUnavailable
from tests.bot.test_delivery import tell, unsent
from tests.chaos.disk import Disk
from tests.chaos.ledger import Ledger
from tests.chaos.wire import Faults
from tests.chat import Chat, Phone


def one_at_a_time(chat: Chat) -> None:
    """The bot talks to one chat after the other."""
    house = chat.stage.house
    settings = house.delivery._settings.model_copy(update={"chats_at_once": 1})
    delivery = Delivery(house.application.bot, house.store, settings)
    stage = replace(chat.stage, house=replace(house, delivery=delivery))
    chat.stage = stage
    for phone in chat.phones.values():
        phone.stage = stage


async def test_a_mark_that_another_chat_writes_counts_too(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    one_at_a_time(chat)
    await tell(chat, baraka, "one")
    Disk(chat.stage.house.store.engine, Faults(), Ledger()).order("full")
    with pytest.raises(StoreUnavailable):
        await chat.stage.house.delivery.deliver()
    await tell(chat, amina, "two")
    assert await amina.reads() == ["Done: two. Thank you."]
    assert await baraka.reads() == ["Done: one. Thank you."]
    assert await unsent(chat, baraka) == []


async def test_a_mark_that_is_written_twice_breaks_no_link(chat: Chat, amina: Phone) -> None:
    """A connection that is lost at the commit does not tell whether it happened."""
    link = Notice("invite-link", {"link": f"https://t.me/bot?start={'x' * 22}"})
    store = chat.stage.house.store
    async with store.begin() as work:
        await work.outbox.tell(chat.members["amina"], link)
    arrived = [(letter, 7) for letter in await unsent(chat, amina)]
    for _ in range(2):
        async with store.begin() as work:
            await work.deliveries.sent(arrived, work.now)
    assert await unsent(chat, amina) == []
