"""Whatever Telegram refuses has its way: nothing is lost, nothing is burnt, nobody else waits."""

from datetime import timedelta

import pytest
from telegram.error import InvalidToken

from mentoring.notices import Notice
from storage.outbox.rows import OutboxRow
from storage.sql.rows import table_of
from tests.bot.engine.sending.test_delivery import limit_tries, tell, unsent, with_limits, words
from tests.bot.engine.sending.test_dispatcher import said_to
from tests.chat import GROUP, Chat, Phone
from tests.lines import line_of

TOO_MANY = "Too Many Requests: retry after 5"


async def failures(chat: Chat) -> list[str | None]:
    """What the bot wrote down about letters that did not arrive."""
    async with chat.stage.house.store.begin() as work:
        rows = await work.session.execute(table_of(OutboxRow).select().order_by("id"))
        return [row.failure for row in rows if row.failed_at is not None]


async def test_a_token_that_is_revoked_burns_no_letter(chat: Chat, amina: Phone) -> None:
    world = chat.stage.world
    world.refuse_next("sendMessage", 401, "Unauthorized")
    world.refuse_next("getMe", 401, "Unauthorized")
    await tell(chat, amina, "one", "two")
    with pytest.raises(InvalidToken):
        await chat.stage.house.deliver()
    assert len(await unsent(chat, amina)) == 2
    await amina.reads()
    assert said_to(amina) == ["one", "two"]


async def test_a_method_that_telegram_does_not_have_stops_nothing(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.refuse_next("sendMessage", 404, "Not Found")
    await tell(chat, amina, "one", "two")
    await amina.reads()
    assert said_to(amina) == ["two"]


async def test_a_token_that_nobody_can_look_up_now_is_not_doubted(
    chat: Chat, amina: Phone
) -> None:
    world = chat.stage.world
    world.refuse_next("sendMessage", 401, "Unauthorized")
    world.refuse_next("getMe", 502, "Bad Gateway")
    await tell(chat, amina, "one")
    await amina.reads()
    await chat.wait(seconds=5)
    assert said_to(amina) == ["one"]


async def test_half_an_answer_about_a_token_says_nothing_of_it(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("sendMessage", 401, "Unauthorized")
    line = line_of(chat)
    line.garbled += [b'{"ok": true, "result": 7}', b'{"ok": false, "error_code": 401}']
    await tell(chat, amina, "one")
    await amina.reads()
    await chat.wait(seconds=5)
    assert said_to(amina) == ["one"]


@pytest.mark.parametrize(
    "answer",
    [
        *(b'{"ok": true, "resu', b"<html>502</html>", b"", b"[]", b"{}", b'{"ok": true}'),
        b'{"ok": true, "result": {"chat": 7}}',
    ],
)
async def test_half_an_answer_is_no_answer(chat: Chat, amina: Phone, answer: bytes) -> None:
    line_of(chat).garbled.append(answer)
    await tell(chat, amina, "one", "two")
    await amina.reads()
    await chat.wait(seconds=5)
    assert said_to(amina) == ["one", "one", "two"]


async def test_half_an_answer_about_a_picture_is_none_either(chat: Chat, amina: Phone) -> None:
    line_of(chat).garbled.append(b'{"ok": true, "result": true}')
    async with chat.stage.house.store.begin() as work:
        link = Notice("commitment-closed", {"what": "it", "link": "https://t.me/x"})
        await work.outbox.picture(chat.members["amina"], link)
    await amina.reads()
    await chat.wait(seconds=5)
    assert await failures(chat) == []
    assert await unsent(chat, amina) == []


async def test_why_a_letter_died_is_written_down_without_words_of_people(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    refusal = 'Bad Request: unsupported start tag "secret" at byte offset 5'
    chat.stage.world.refuse_next("sendMessage", 400, refusal)
    await tell(chat, amina, "one")
    await amina.reads()
    reason = "BadRequest: Unsupported start tag … at byte offset 5"
    assert await failures(chat) == [reason]
    assert "secret" not in caplog.text
    assert reason in caplog.text


async def test_the_last_try_leaves_its_reason(chat: Chat, amina: Phone) -> None:
    limit_tries(chat, 2)
    chat.stage.world.refuse_next("sendMessage", 500, "Internal Server Error", times=2)
    await tell(chat, amina, "one")
    await amina.reads()
    await chat.wait(minutes=1)
    assert await failures(chat) == ["NetworkError: Internal Server Error"]


async def test_patience_is_never_exhausted_by_telegram_asking_for_it(
    chat: Chat, amina: Phone
) -> None:
    limit_tries(chat, 2)
    chat.stage.world.refuse_next("sendMessage", 429, TOO_MANY, {"retry_after": 5}, times=4)
    chat.stage.world.refuse_next("sendMessage", 502, "Bad Gateway")
    await tell(chat, amina, "one")
    await amina.reads()
    await chat.wait(minutes=1)
    assert said_to(amina) == ["one"]


@pytest.mark.parametrize("seconds", [-5, 10**9])
async def test_a_pause_that_makes_no_sense_is_made_one_that_does(
    chat: Chat, amina: Phone, seconds: int
) -> None:
    pause = {"retry_after": seconds}
    chat.stage.world.refuse_next("sendMessage", 429, TOO_MANY, pause)
    await tell(chat, amina, "one")
    assert await chat.stage.house.delivery.deliver() == 1
    await chat.wait(hours=25)
    assert said_to(amina) == ["one"]


async def test_when_several_chats_are_refused_all_rest_a_moment_and_begin_slowly(
    chat: Chat, amina: Phone
) -> None:
    delivery, clock = with_limits(chat), chat.stage.clock
    refused, others = [amina.telegram_id, 12, 21], range(1000, 1040)
    for telegram_id in others:
        chat.stage.world.add_person(telegram_id, "Somebody", started=True)
    chat.stage.world.refuse_next("sendMessage", 429, TOO_MANY, {"retry_after": 30}, times=3)
    async with chat.stage.house.store.begin() as work:
        for telegram_id in refused:
            await work.outbox.say(telegram_id, words("one"))
    assert await delivery.deliver() == 3
    async with chat.stage.house.store.begin() as work:
        for telegram_id in others:
            await work.outbox.say(telegram_id, words("other"))
    assert await delivery.deliver() == 0
    left = []
    for _ in range(14):
        clock.advance(timedelta(seconds=1))
        left.append(await delivery.deliver())
    assert left == [0] * 9 + [4, 8, 16, 12, 0]
    clock.advance(timedelta(seconds=20))
    assert await delivery.deliver() == 3


async def test_one_chat_that_is_refused_lets_all_others_speak(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    delivery = with_limits(chat)
    chat.stage.world.refuse_next("sendMessage", 429, TOO_MANY, {"retry_after": 300})
    await tell(chat, amina, "one")
    await delivery.deliver()
    await tell(chat, jonas, "other")
    assert await delivery.deliver() == 1


async def test_groups_that_move_in_a_circle_do_not_hold_up_delivery(
    chat: Chat, amina: Phone
) -> None:
    world = chat.stage.world
    for there in (-1009, GROUP):
        moved = {"migrate_to_chat_id": there}
        world.refuse_next("sendMessage", 400, "group was upgraded", moved)
    async with chat.stage.house.store.begin() as work:
        await work.outbox.say(GROUP, words("one"))
    await chat.stage.settle()
    await tell(chat, amina, "two")
    await amina.reads()
    assert "two" in said_to(amina)


async def test_the_answer_to_a_button_in_a_group_that_moves_still_comes(
    chat: Chat, amina: Phone
) -> None:
    query = chat.stage.world.taps(amina.telegram_id, GROUP, 1, "no:such:1")
    async with chat.stage.house.store.begin() as work:
        await work.outbox.answer(query, GROUP, words("here"))
        await work.groups.move(GROUP, -1009)
    await chat.stage.house.delivery.deliver()
    assert chat.stage.world.alerts[query].text == "Done: here. Thank you."


async def test_rights_that_are_told_before_the_move_of_a_group_hold_after_it(
    chat: Chat, amina: Phone
) -> None:
    world, new_id = chat.stage.world, -1009
    world.upgrade_group(GROUP, new_id, amina.telegram_id)
    world.make_bot_admin(new_id, amina.telegram_id, rights=())
    polling = chat.stage.house.polling
    await polling._take(sorted(await polling.fetch(), key=lambda raw: "message" in raw))
    await chat.stage.settle()
    async with chat.stage.house.store.begin() as work:
        group = await work.groups.of_chat(new_id)
        assert await work.partnerships.of_chat(new_id) is not None
    assert group.is_admin
    assert not group.can_pin
