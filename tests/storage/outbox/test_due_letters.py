"""What waits in the outbox: who comes next, and who reads it."""

from datetime import timedelta

from tests.bot.engine.sending.test_delivery import tell, words
from tests.chat import Chat, Phone
from tests.given import at

NOON = at("2026-02-03 12:00")


async def test_a_long_queue_hides_nobody_and_keeps_its_order(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await tell(chat, amina, *(f"{n}" for n in range(60)))
    await tell(chat, jonas, "other")
    async with chat.stage.house.store.begin() as work:
        due = await work.deliveries.due(work.now)
        assert [letter.notices[0].params["what"] for letter in due[amina.telegram_id]] == [
            f"{n}" for n in range(20)
        ]
        assert len(due[jonas.telegram_id]) == 1
        assert list(await work.deliveries.due(work.now, [amina.telegram_id])) == [
            jonas.telegram_id
        ]


async def test_who_has_waited_longest_comes_first(chat: Chat, amina: Phone, jonas: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        for hours, phone in ((2, amina), (1, jonas)):
            member = chat.members[phone.key]
            await work.outbox.tell(member, words("one"), at=NOON + timedelta(hours=hours))
        due = await work.deliveries.due(NOON + timedelta(hours=3))
        assert list(due) == [jonas.telegram_id, amina.telegram_id]


async def test_answers_to_buttons_come_first_and_without_the_rest_if_need_be(
    chat: Chat, amina: Phone
) -> None:
    await tell(chat, amina, "one")
    async with chat.stage.house.store.begin() as work:
        await work.outbox.answer("query", amina.telegram_id, words("two"))
        both = (await work.deliveries.due(work.now))[amina.telegram_id]
        assert [letter.priority for letter in both] == [1, 0]
        for busy, only in (([amina.telegram_id], False), ([], True)):
            due = await work.deliveries.due(work.now, busy, answers_only=only)
            assert [letter.query_id for letter in due[amina.telegram_id]] == ["query"]


async def test_nothing_leaves_a_chat_before_what_is_tried_again(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await tell(chat, amina, "one", "two")
    async with chat.stage.house.store.begin() as work:
        first, _ = (await work.deliveries.due(work.now))[amina.telegram_id]
        soon = work.now + timedelta(minutes=5)
        await work.deliveries.postpone(first, soon, "TimedOut")
        assert await work.deliveries.due(work.now) == {}
        assert await work.deliveries.next_at() == soon
        assert len((await work.deliveries.due(soon))[amina.telegram_id]) == 2
        await work.outbox.tell(chat.members["jonas"], words("other"))
        assert await work.deliveries.next_at() == work.now
        await work.outbox.forget(chat.members["jonas"].id)
        await work.outbox.forget(chat.members["amina"].id)
        assert await work.deliveries.next_at() is None
        await work.outbox.answer("query", jonas.telegram_id)
        assert await work.deliveries.next_at() == work.now
