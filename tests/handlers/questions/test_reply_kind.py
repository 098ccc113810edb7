"""Counter-questions: whose turn it is, and until when the first question rests."""

from tests.chat import Chat, Phone
from tests.given import at
from tests.handlers.questions.room import LIST, LOGGERS, asks, kept


async def test_a_counter_question_passes_the_turn(
    chat: Chat, jonas: Phone, baraka: Phone, maartje: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    await chat.travel("2026-02-02 13:00")
    counter = await baraka.writes("which year do you need?", reply_to=room.message_id)
    first, second = await kept(chat)
    assert first.rests_for_id == second.id
    assert first.state == "open"
    assert first.remind_at is None
    assert second.addressee_id == chat.members["jonas"].id
    await chat.travel("2026-02-03 11:00")
    await jonas.writes("2025 and if possible 2024", reply_to=counter)
    first, second = await kept(chat)
    assert second.state == "answered"
    assert first.rests_for_id is None
    assert first.remind_at == at("2026-02-03 15:00")


async def test_the_answer_to_a_counter_question_asks_nothing_by_its_please(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    counter = await baraka.writes("do you need all stations?", reply_to=room.message_id)
    await jonas.writes("only north please", reply_to=counter)
    first, second = await kept(chat)
    assert (first.state, first.rests_for_id, second.state) == ("open", None, "answered")


async def test_a_counter_question_by_name_needs_no_reply(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await asks(chat, jonas, LIST)
    await baraka.writes("Jonas, which year do you need?")
    first, second = await kept(chat)
    assert first.rests_for_id == second.id


async def test_a_question_about_something_else_passes_nothing(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await asks(chat, jonas, LIST)
    await baraka.writes("Can your side lend us two loggers?")
    first, second = await kept(chat)
    assert first.rests_for_id is None
    assert first.state == second.state == "open"


async def test_a_counter_question_that_is_put_aside_gives_the_turn_back(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    await baraka.writes("which year do you need?", reply_to=room.message_id)
    await chat.travel("2026-02-02 18:30")
    await jonas.taps("Not a question")
    first, second = await kept(chat)
    assert second.state == "closed"
    assert first.rests_for_id is None
    assert first.remind_at is not None


async def test_a_message_may_answer_and_ask(chat: Chat, jonas: Phone, baraka: Phone) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await baraka.writes(
        "Four of them have one. Can your side lend us two more?", reply_to=room.message_id
    )
    first, second = await kept(chat)
    assert (first.state, second.state) == ("answered", "open")
    assert first.rests_for_id is None
    assert second.addressee_id == chat.members["jonas"].id
