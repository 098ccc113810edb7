"""What was decided is said: in order, within limits, and again after trouble."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlmodel import col

from bot.config import DeliverySettings
from bot.engine.sending.delivery import Delivery
from mentoring.notices import Button, Notice
from simulator.bot_api.rate_limits import Pacing
from storage import StoreUnavailable
from storage.outbox.rows import Letter, OutboxRow
from tests.chat import GROUP, Chat, Phone
from tests.given import at
from tests.trouble import read_only


def words(text: str) -> Notice:
    """A notice that says just that."""
    return Notice("commitment-closed", {"what": text})


async def tell(chat: Chat, phone: Phone, *texts: str) -> None:
    """Put words into the outbox."""
    async with chat.stage.house.store.begin() as work:
        for text in texts:
            await work.outbox.tell(chat.members[phone.key], words(text))


async def unsent(chat: Chat, phone: Phone) -> list[Letter]:
    """What waits for somebody after all that is due now was tried."""
    async with chat.stage.house.store.begin() as work:
        due = await work.deliveries.due(work.now + timedelta(days=2))
        return due.get(phone.telegram_id, [])


def limit_tries(chat: Chat, attempts: int) -> None:
    """Let delivery lose its patience early."""
    chat.stage.house.delivery._postman._attempts = attempts


def with_limits(chat: Chat) -> Delivery:
    """Delivery that keeps to Telegram's limits, on the simulated clock."""
    house = chat.stage.house
    return Delivery(house.application.bot, house.store, DeliverySettings())


async def test_a_chat_reads_in_the_order_in_which_things_were_decided(
    chat: Chat, amina: Phone
) -> None:
    await tell(chat, amina, "one", "two", "three")
    read = await amina.reads()
    assert [text.split()[1].rstrip(".") for text in read] == ["one", "two", "three"]


async def test_order_is_kept_when_telegram_asks_for_patience(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    chat.stage.world.refuse_next(
        "sendMessage", 429, "Too Many Requests: retry after 30", {"retry_after": 30}
    )
    await tell(chat, amina, "one", "two")
    await tell(chat, jonas, "other")
    assert await amina.reads() == []
    assert len(await jonas.reads()) == 1
    await chat.wait(seconds=31)
    assert [text.split()[1] for text in await amina.reads()] == ["one.", "two."]


async def test_trouble_on_the_way_is_tried_again_and_then_given_up(
    chat: Chat, amina: Phone
) -> None:
    limit_tries(chat, 3)
    chat.stage.world.refuse_next("sendMessage", 500, "Internal Server Error", times=3)
    await tell(chat, amina, "one")
    await chat.wait(hours=9)
    assert await amina.reads() == []
    assert await unsent(chat, amina) == []
    await tell(chat, amina, "two")
    assert len(await amina.reads()) == 1


async def test_somebody_who_blocked_the_bot_becomes_unreachable_and_holds_up_nobody(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    chat.stage.world.blocks(amina.telegram_id)
    await tell(chat, amina, "one")
    await tell(chat, jonas, "two")
    assert len(await jonas.reads()) == 1
    async with chat.stage.house.store.begin() as work:
        member = await work.members.get(chat.members["amina"].id)
        assert not member.reachable
        assert not await work.outbox.tell(member, words("three"))


async def test_what_was_said_under_a_key_is_said_once_and_can_be_revised(
    chat: Chat, amina: Phone
) -> None:
    async with chat.stage.house.store.begin() as work:
        member = chat.members["amina"]
        assert await work.outbox.tell(member, words("one"), key="greeting")
        assert not await work.outbox.tell(member, words("two"), key="greeting")
        assert await work.outbox.revise("greeting", words("three"))
    assert await amina.reads() == ["Done: three. Thank you."]
    async with chat.stage.house.store.begin() as work:
        assert await work.outbox.revise("greeting", words("four"))
        assert not await work.outbox.revise("never said", words("five"))
    await amina.reads()
    assert amina.messages()[-1].text == "Done: four. Thank you."


async def test_what_is_settled_before_it_leaves_is_not_said(chat: Chat, amina: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        about = Notice("commitment-closed", {"what": "one"}, about=("commitment:1",))
        later = work.now + timedelta(hours=1)
        await work.outbox.tell(chat.members["amina"], about, at=later)
        await work.outbox.tell(chat.members["amina"], about, words("two"), at=later)
        await work.outbox.take_back("commitment:1")
    await chat.wait(hours=2)
    assert await amina.reads() == ["Done: two. Thank you."]


async def test_html_in_words_and_buttons_arrives_as_it_was_typed(chat: Chat, amina: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        button = Button("button-date", data="commitment:done:1", params={"on": "<b>&"})
        notice = Notice("commitment-closed", {"what": "<i>a & b</i>"}, buttons=((button,),))
        await work.outbox.tell(chat.members["amina"], notice)
    assert await amina.reads() == ["Done: <i>a & b</i>. Thank you."]
    assert amina.button("<b>&")


async def test_an_outage_of_hours_loses_nothing(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("sendMessage", 502, "Bad Gateway", times=100)
    await tell(chat, amina, "one", "two")
    await chat.wait(hours=1)
    assert await amina.reads() == []
    await chat.wait(hours=9)
    assert [text.split()[1] for text in await amina.reads()][:2] == ["one.", "two."]


async def test_what_rings_and_missed_its_hours_waits_for_the_morning(
    chat: Chat, amina: Phone
) -> None:
    house, member = chat.stage.house, chat.members["amina"]
    async with house.store.begin() as work:
        await work.outbox.tell(member, words("loud"), at=at("2026-02-03 09:00"), silent=False)
        await work.outbox.tell(member, words("quiet"), at=at("2026-02-03 09:00"))
    chat.stage.clock.set(at("2026-02-03 22:00"))
    await house.delivery.deliver()
    assert amina.messages()[-1].text == "Done: quiet. Thank you."
    assert await house.delivery.deliver() == 0
    await chat.travel("2026-02-04 08:30")
    assert "Done: loud. Thank you." in [m.text for m in amina.messages()]


async def test_what_rings_an_hour_late_within_the_hours_is_said_at_once(
    chat: Chat, amina: Phone
) -> None:
    async with chat.stage.house.store.begin() as work:
        member = chat.members["amina"]
        await work.outbox.tell(member, words("loud"), at=at("2026-02-03 09:00"), silent=False)
    chat.stage.clock.set(at("2026-02-03 12:00"))
    await chat.stage.house.delivery.deliver()
    assert amina.messages()[-1].text == "Done: loud. Thank you."


async def test_a_long_queue_in_one_chat_keeps_no_other_chat_waiting(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    delivery = with_limits(chat)
    await tell(chat, amina, *(f"number {n}" for n in range(30)))
    assert await delivery.deliver() == 1
    await tell(chat, jonas, "other")
    assert await delivery.deliver() == 1
    assert jonas.messages()[-1].text == "Done: other. Thank you."
    for _ in range(29):
        chat.stage.clock.advance(timedelta(seconds=1))
        assert await delivery.deliver() == 1
    said = [m.text for m in amina.messages()[-30:]]
    assert said == [f"Done: number {n}. Thank you." for n in range(30)]


async def test_telegram_never_has_to_ask_for_patience(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    chat.stage.world.pacing = Pacing()
    delivery = with_limits(chat)
    await tell(chat, amina, *(f"number {n}" for n in range(25)))
    await tell(chat, jonas, *(f"number {n}" for n in range(25)))
    async with chat.stage.house.store.begin() as work:
        for number in range(45):
            await work.outbox.say(GROUP, words(f"number {number}"))
    for _ in range(150):
        await delivery.deliver()
        chat.stage.clock.advance(timedelta(seconds=1))
    async with chat.stage.house.store.begin() as work:
        assert await work.deliveries.due(work.now) == {}
        letters = [
            *await work.deliveries.arrived(GROUP),
            *await work.deliveries.arrived(amina.telegram_id),
        ]
    assert {letter.attempts for letter in letters} == {0}
    assert chat.group()[-1].text == "Done: number 44. Thank you."


async def test_a_message_is_sent_once_while_nobody_can_write_it_down(
    chat: Chat, amina: Phone
) -> None:
    await tell(chat, amina, "one")
    async with read_only(chat.stage.house.store):
        for _ in range(3):
            with pytest.raises(StoreUnavailable):
                await chat.stage.house.delivery.deliver()
    assert await amina.reads() == ["Done: one. Thank you."]
    assert await unsent(chat, amina) == []


async def test_a_letter_that_cannot_be_written_holds_up_nothing(chat: Chat, amina: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        member = chat.members["amina"]
        await work.outbox.tell(member, Notice("no-such-notice"))
        await work.outbox.tell(member, Notice("commitment-closed", {"what": {"moment": 7}}))
        await work.outbox.picture(member, words("a picture of no link"))
        await work.outbox.tell(member, words("three"))
    assert await amina.reads() == ["Done: three. Thank you."]
    assert await unsent(chat, amina) == []


async def test_somebody_whose_account_is_gone_becomes_unreachable(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.refuse_next("sendMessage", 400, "Bad Request: chat not found")
    await tell(chat, amina, "one")
    await chat.stage.settle()
    async with chat.stage.house.store.begin() as work:
        assert not (await work.members.get(chat.members["amina"].id)).reachable


async def test_what_is_too_long_for_a_message_arrives_cut(chat: Chat, amina: Phone) -> None:
    await tell(chat, amina, "a & b " * 1000)
    (text,) = await amina.reads()
    assert len(text) <= 4096
    assert text.startswith("Done: a & b a & b")


@pytest.mark.parametrize("words_of_others", ["", "{", "[1]", "[{}]", "null"])
async def test_a_letter_that_somebody_spoilt_holds_up_nothing(
    chat: Chat, amina: Phone, words_of_others: str
) -> None:
    await tell(chat, amina, "one", "two")
    async with chat.stage.house.store.begin() as work:
        first = min(letter.id for letter in (await work.deliveries.due(work.now))[11])
        spoilt = update(OutboxRow).where(col(OutboxRow.id) == first)
        await work.session.execute(spoilt.values(notices=words_of_others))
    assert await amina.reads() == ["Done: two. Thank you."]
    async with chat.stage.house.store.begin() as work:
        (dead,) = await work.dead_letters.all()
        assert dead.reason.endswith("it cannot be read")
