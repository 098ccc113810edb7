"""What arrived is not said again, also when the mark had to wait for the database."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from bot.engine.sending.delivery import Delivery
from mentoring.notices import Notice
from storage import StoreUnavailable
from storage.outbox.results import ArrivedLetters, name_of
from tests.bot.engine.sending.test_delivery import tell, unsent
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


async def test_what_is_noted_is_there_at_once_for_whoever_starts_after_a_kill(
    chat: Chat, amina: Phone, tmp_path: Path
) -> None:
    await tell(chat, amina, "one", "two")
    one, two = await unsent(chat, amina)
    url = make_url(f"sqlite:///{tmp_path / 'noted.db'}")
    notes = ArrivedLetters(url)
    notes.note(one, 7)
    notes.note(two, None)
    assert ArrivedLetters(url).earlier() == {name_of(one): 7, name_of(two): None}
    notes.all_marked()
    assert ArrivedLetters(url).earlier() == {}
    notes.note(two, 8)
    assert ArrivedLetters(url).earlier() == {name_of(two): 8}
    notes.close()
