"""What was decided is said: in order, within limits, and again after trouble."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from telegram.request import HTTPXRequest

from bot.config import DeliverySettings
from bot.delivery import Delivery
from mentoring.notices import Button, Notice
from simulator.limits import Pacing
from storage import StoreUnavailable
from storage.letters import Letter
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
    settings = DeliverySettings(limits="off", attempts=attempts)
    chat.stage.house.delivery._settings = settings


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


async def test_the_answer_to_a_button_is_shown_without_marks(chat: Chat, amina: Phone) -> None:
    query = chat.stage.world.taps(amina.telegram_id, amina.telegram_id, 1, "no:such:1")
    async with chat.stage.house.store.begin() as work:
        await work.outbox.answer(query, amina.telegram_id, words("pipes & pumps"))
    await chat.stage.house.delivery.deliver()
    assert chat.stage.world.alerts[query].text == "Done: pipes & pumps. Thank you."


async def test_what_is_too_long_for_a_message_arrives_cut(chat: Chat, amina: Phone) -> None:
    await tell(chat, amina, "a & b " * 1000)
    (text,) = await amina.reads()
    assert len(text) <= 4096
    assert text.startswith("Done: a & b a & b")
