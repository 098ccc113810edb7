"""Promises that are done or move, as people say it in the conversation."""

from tests.chat import Chat, Phone
from tests.handlers.commitments.test_proposals import LEAK_MAP, accepted


async def test_a_message_that_says_so_offers_to_close(chat: Chat, amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    message_id = await amina.writes("leak map done ✅")
    assert await amina.reads() == ["Is this done now? send the leak map"]
    await amina.taps("Yes, done")
    assert "leak map" not in chat.board()
    async with chat.stage.house.store.begin() as work:
        (closed,) = await work.commitments.all_of(chat.members["amina"].partnership_id)
        assert closed.closed_by_message_id == message_id


async def test_not_yet_leaves_it_as_it_is(chat: Chat, amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes("leak map done ✅")
    await amina.taps("Not yet")
    assert "send the leak map (Amina)" in chat.board()


async def test_the_file_itself_offers_to_close(amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.sends("leak_map_v1.pdf")
    assert await amina.reads() == ["Is this done now? send the leak map"]


async def test_a_file_on_the_day_is_probably_the_one_thing_to_send(
    chat: Chat, amina: Phone
) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.sends("IMG_20260202.pdf")
    assert await amina.reads() == []
    await chat.travel("2026-02-05 14:00")
    await amina.reads()
    await amina.sends("IMG_20260205.pdf")
    assert await amina.reads() == ["Is this done now? send the leak map"]


async def test_a_file_in_reply_to_something_newer_is_about_that(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await accepted(amina, LEAK_MAP)
    await chat.travel("2026-02-05 14:00")
    await amina.reads()
    asked = await jonas.writes("Amina the pump curve you sent is empty, can you resend?")
    await amina.sends("pumps.pdf", "sorry Jonas, here again", reply_to=asked)
    assert await amina.reads() == []


async def test_somebody_elses_report_closes_nothing(amina: Phone, baraka: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await baraka.writes("leak map done ✅")
    assert await baraka.reads() == []
    assert await amina.reads() == []


async def test_done_and_a_new_promise_in_one_message_are_both_taken(amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes("leak map done, I will send the meter inventory on Thursday")
    done, proposal = await amina.reads()
    assert done == "Is this done now? send the leak map"
    assert "Shall I keep this as your promise? send the meter inventory, due Thu 5 Feb" in proposal


async def test_another_day_is_offered_as_the_new_date(chat: Chat, amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes("leak map is coming, sorry, HR had audit. on Monday")
    assert await amina.reads() == [
        "send the leak map: shall I set the date to Mon 9 Feb, 15:30 Dar es Salaam / "
        "13:30 Amsterdam?"
    ]
    await amina.taps("Yes, new date")
    assert "send the leak map (Amina), Mon 9 Feb, 15:30" in chat.board()


async def test_keeping_the_date_keeps_it(chat: Chat, amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes("leak map is coming, sorry, HR had audit. on Monday")
    await amina.taps("Keep the date")
    assert "send the leak map (Amina), Fri 6 Feb, 15:30" in chat.board()


async def test_a_new_date_on_a_free_day_is_asked_about(chat: Chat, amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes("leak map is coming, sorry, HR had audit. on Saturday")
    await amina.taps("Mon 9 Feb")
    assert "send the leak map (Amina), Mon 9 Feb, 15:30" in chat.board()


async def test_without_a_topic_the_one_thing_due_today_is_meant(chat: Chat, amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await chat.travel("2026-02-06 14:00")
    await amina.reads()
    await amina.writes("sorry, HR had audit and it is not ready. Monday")
    assert "send the leak map: shall I set the date to Mon 9 Feb" in (await amina.reads())[-1]


async def test_done_in_reply_to_the_promise_means_that_promise(chat: Chat, amina: Phone) -> None:
    promised = await accepted(amina, LEAK_MAP)
    await accepted(amina, "I will send the meter inventory by Thursday")
    await amina.writes("done ✅", reply_to=promised)
    assert await amina.reads() == ["Is this done now? send the leak map"]


async def test_a_date_named_later_is_offered_for_the_promise_that_lacks_one(
    chat: Chat, amina: Phone
) -> None:
    await amina.writes("We will confirm the budget for meters")
    await amina.reads()
    await amina.writes("We will confirm the budget for meters by Wed 18 Feb")
    assert "confirm the budget for meters: shall I set the date to" in (await amina.reads())[-1]
    await amina.taps("Yes, new date")
    assert "confirm the budget for meters (Amina), Wed 18 Feb, 15:30" in chat.board()


async def test_a_promise_to_answer_moves_with_a_second_date(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await chat.travel("2026-02-02 12:00")
    asked = await amina.writes("Jonas, can your side lend 2 data loggers for the visit?")
    await jonas.writes("I ask our workshop and come back to you on Wednesday", reply_to=asked)
    await jonas.taps("Yes")
    await jonas.reads()
    await jonas.writes("I still check with our workshop, I come back on Thursday", reply_to=asked)
    await jonas.taps("Yes, new date")
    assert "Thu 5 Feb" in chat.board()
