"""Many chats at once: who has to wait keeps nobody else waiting, and nobody is spoken to twice."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.config import DeliverySettings
from bot.engine.runner import serve
from bot.engine.sending.delivery import Delivery
from bot.engine.sending.dispatcher import FRESH_SECONDS, Found
from bot.replay.stage import restarted
from mentoring.notices import Notice
from storage import StoreUnavailable
from storage.outbox.results import name_of
from tests.bot.engine.sending.test_delivery import tell, unsent
from tests.bot.engine.sending.test_delivery_twice import one_at_a_time
from tests.bot.engine.test_serving import nothing_left_behind
from tests.chat import Chat, Phone
from tests.lines import line_of
from tests.trouble import locked

OFTEN = 0.01


async def seen(*conditions: Callable[[], bool]) -> None:
    """Wait until all of this is so."""
    async with asyncio.timeout(3):
        while not all(condition() for condition in conditions):  # noqa: ASYNC110  # no event
            await asyncio.sleep(OFTEN)


def said_to(phone: Phone) -> list[str]:
    """What somebody was told in this test, the last word of each message."""
    return [m.text.split()[1].rstrip(".") for m in phone.messages() if m.text.startswith("Done:")]


@asynccontextmanager
async def after_restart(chat: Chat) -> AsyncIterator[None]:
    """The bot has stopped; it starts anew and says what there is to say."""
    chat.stage = await restarted(chat.stage)
    for phone in chat.phones.values():
        phone.stage = chat.stage
    await chat.stage.settle()
    yield
    await chat.stage.house.close()


async def test_a_call_that_hangs_keeps_no_other_chat_waiting(
    chat: Chat, amina: Phone, jonas: Phone, maartje: Phone
) -> None:
    delivery, line = chat.stage.house.delivery, line_of(chat)
    amina_can_be_reached = line.hold(amina.telegram_id)
    await tell(chat, amina, "one")
    await tell(chat, jonas, "other")
    delivering = asyncio.ensure_future(delivery.deliver())
    await seen(lambda: said_to(jonas) == ["other"], lambda: line.waiting == 1)
    await tell(chat, maartje, "later")
    await tell(chat, amina, "two")
    delivery.hear()
    await seen(lambda: said_to(maartje) == ["later"])
    assert line.waiting == 1
    assert said_to(amina) == []
    amina_can_be_reached.set()
    assert await delivering == 4
    assert said_to(amina) == ["one", "two"]


async def test_a_long_queue_lets_others_in_between(
    chat: Chat, amina: Phone, jonas: Phone, maartje: Phone
) -> None:
    house = chat.stage.house
    one_lane = DeliverySettings(limits="off", chats_at_once=1)
    await tell(chat, amina, *(f"{n}" for n in range(70)))
    await tell(chat, jonas, "other")
    await tell(chat, maartje, "another")
    assert await Delivery(house.application.bot, house.store, one_lane).deliver() == 72
    assert said_to(amina) == [f"{n}" for n in range(70)]
    told = [call.params["chat_id"] for call in chat.stage.world.calls[-40:]]
    assert set(told) == {amina.telegram_id}


async def test_while_no_lane_is_free_nothing_but_answers_is_looked_for(
    chat: Chat, amina: Phone, jonas: Phone, maartje: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    house, line = chat.stage.house, line_of(chat)
    one_lane = DeliverySettings(limits="off", chats_at_once=1)
    delivery = Delivery(house.application.bot, house.store, one_lane)
    looks: list[bool] = []

    async def look(busy: Collection[int], *, answers_only: bool = False) -> Found:
        looks.append(answers_only)
        return await Delivery.look(delivery, busy, answers_only=answers_only)

    monkeypatch.setattr(delivery, "look", look)
    amina_can_be_reached = line.hold(amina.telegram_id)
    await tell(chat, amina, "one")
    delivering = asyncio.ensure_future(delivery.deliver())
    await seen(lambda: line.waiting == 1)
    assert looks == [False]
    for phone in (jonas, maartje, amina):
        looks.clear()
        await tell(chat, phone, "other")
        delivery.hear()
        await seen(lambda: looks == [True])
    amina_can_be_reached.set()
    assert await delivering == 4
    assert said_to(amina) == ["one", "other"]
    assert (said_to(jonas), said_to(maartje)) == (["other"], ["other"])


async def test_what_is_taken_back_while_it_waits_for_a_lane_is_not_said(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    house, line = chat.stage.house, line_of(chat)
    one_lane = DeliverySettings(limits="off", chats_at_once=1)
    delivery = Delivery(house.application.bot, house.store, one_lane)
    amina_can_be_reached = line.hold(amina.telegram_id)
    await tell(chat, amina, "one")
    async with house.store.begin() as work:
        about = Notice("commitment-closed", {"what": "two"}, about=("commitment:1",))
        await work.outbox.tell(chat.members["jonas"], about)
    delivering = asyncio.ensure_future(delivery.deliver())
    await seen(lambda: line.waiting == 1)
    async with house.store.begin() as work:
        await work.outbox.take_back("commitment:1")
    await asyncio.sleep(FRESH_SECONDS)
    amina_can_be_reached.set()
    assert await delivering == 1
    assert (said_to(amina), said_to(jonas)) == (["one"], [])


async def test_the_answer_to_a_button_waits_for_no_lane(chat: Chat, amina: Phone) -> None:
    house, line = chat.stage.house, line_of(chat)
    one_lane = DeliverySettings(limits="off", chats_at_once=1)
    delivery = Delivery(house.application.bot, house.store, one_lane)
    amina_can_be_reached = line.hold(amina.telegram_id)
    await tell(chat, amina, "one")
    delivering = asyncio.ensure_future(delivery.deliver())
    await seen(lambda: line.waiting == 1)
    query = chat.stage.world.taps(amina.telegram_id, amina.telegram_id, 1, "no:such:1")
    await house.polling.drain()
    delivery.hear()
    await seen(lambda: bool(chat.stage.world.alerts.get(query)))
    assert said_to(amina) == []
    amina_can_be_reached.set()
    await delivering


async def test_what_is_on_its_way_at_the_end_arrives_and_is_written_down(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    stop, line = asyncio.Event(), line_of(chat)
    amina_can_be_reached = line.hold(amina.telegram_id)
    await tell(chat, amina, "one")
    async with nothing_left_behind():
        serving = asyncio.ensure_future(serve(chat.stage.house, stop, sweep_every=60))
        await seen(lambda: line.waiting == 1)
        stop.set()
        await asyncio.sleep(5 * OFTEN)
        amina_can_be_reached.set()
        await serving
    async with after_restart(chat):
        assert said_to(amina) == ["one"]


async def test_a_call_that_never_ends_does_not_keep_the_bot_from_ending(
    chat: Chat, amina: Phone
) -> None:
    stop, line = asyncio.Event(), line_of(chat)
    line.hold(amina.telegram_id)
    await tell(chat, amina, "one", "two")
    async with nothing_left_behind():
        serving = asyncio.ensure_future(serve(chat.stage.house, stop, sweep_every=60))
        await seen(lambda: line.waiting == 1)
        stop.set()
        await serving
    async with after_restart(chat):
        assert said_to(amina) == ["one", "two"]


async def test_order_is_kept_over_trouble_and_a_restart(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("sendMessage", 502, "Bad Gateway")
    await tell(chat, amina, "one", "two")
    await chat.stage.settle()
    await tell(chat, amina, "three")
    async with after_restart(chat):
        assert said_to(amina) == []
        await chat.wait(seconds=5)
        assert said_to(amina) == ["one", "two", "three"]


async def test_what_arrived_is_written_down_when_delivery_is_cut_off(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    house, line = chat.stage.house, line_of(chat)
    line.hold(amina.telegram_id)
    await tell(chat, amina, "one")
    await tell(chat, jonas, "other")
    delivering = asyncio.ensure_future(house.delivery.deliver())
    await seen(lambda: said_to(jonas) == ["other"], lambda: line.waiting == 1)
    delivering.cancel()
    await asyncio.wait({delivering})
    assert await unsent(chat, jonas) == []
    assert len(await unsent(chat, amina)) == 1


def notes_of(chat: Chat) -> Path:
    """Where the bot notes what has arrived."""
    return Path(f"{chat.stage.house.store.engine.url.database}-arrived")


async def test_what_arrived_before_a_kill_is_not_said_again(chat: Chat, amina: Phone) -> None:
    house, line = chat.stage.house, line_of(chat)
    amina_can_be_reached = line.hold(amina.telegram_id)
    await tell(chat, amina, "one", "two")
    delivering = asyncio.ensure_future(house.delivery.deliver())
    await seen(lambda: line.waiting == 1)
    async with locked(house.store):
        amina_can_be_reached.set()
        with pytest.raises(StoreUnavailable):
            await delivering
    assert said_to(amina) == ["one"]
    async with after_restart(chat):
        assert said_to(amina) == ["one", "two"]
        await tell(chat, amina, "three")
        await amina.reads()
        assert said_to(amina) == ["one", "two", "three"]
        assert not notes_of(chat).exists()


async def test_a_second_kill_forgets_nothing_of_what_arrived_before_the_first(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await tell(chat, amina, "one", "two")
    await tell(chat, jonas, "other")
    arrived = [(await unsent(chat, amina))[0], *await unsent(chat, jonas)]
    notes_of(chat).write_text("".join(f"{name_of(letter)} 7\n" for letter in arrived))
    line = line_of(chat)
    line.hold(amina.telegram_id)
    one_at_a_time(chat)
    delivering = asyncio.ensure_future(chat.stage.house.delivery.deliver())
    await seen(lambda: line.waiting == 1)
    delivering.cancel()
    await asyncio.wait({delivering})
    line.held.clear()
    async with after_restart(chat):
        assert (said_to(amina), said_to(jonas)) == (["two"], [])


@pytest.mark.parametrize(
    "kept", ["7 2026-", "\n", "x y\n", "x 7\n", "99 2026-02-02T06:00:00+00:00 5\n"]
)
async def test_a_note_that_says_nothing_of_a_letter_holds_nothing_up(
    chat: Chat, amina: Phone, kept: str
) -> None:
    await tell(chat, amina, "one")
    notes_of(chat).write_text(kept)
    async with after_restart(chat):
        assert said_to(amina) == ["one"]
