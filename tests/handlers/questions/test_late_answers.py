"""Answers that come days later, without a reply: only words that were asked for count."""

import pytest

from tests.chat import Chat, Phone
from tests.handlers.questions.room import LIST, LOGGERS, asks, kept


async def test_days_later_what_is_said_by_chance_answers_nothing(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await chat.travel("2026-02-04 09:01")
    await baraka.writes("we had a good board meeting today")
    assert await room.state() == "open"
    await baraka.writes("four have one", reply_to=room.message_id)
    assert await room.state() == "answered"


async def test_eight_days_later_the_words_that_were_asked_for_are_the_answer(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await chat.travel("2026-02-10 09:00")
    answer = await baraka.writes("Hello all, four DMAs have a logger now")
    assert (await room.question()).answered_by_message_id == answer
    assert baraka.rows() == []


@pytest.mark.parametrize(
    ("file_name", "caption", "state"),
    [
        ("DMA-list_NRW_figures.xlsx", "", "answered"),
        ("DMAs.xlsx", "list with NRW figures", "answered"),
        ("pumps.xlsx", "the list of pumps", "open"),
    ],
)
async def test_eight_days_later_a_document_is_known_by_its_name(
    chat: Chat, jonas: Phone, baraka: Phone, file_name: str, caption: str, state: str
) -> None:
    room = await asks(chat, jonas, LIST)
    await chat.travel("2026-02-10 09:00")
    await baraka.sends(file_name, caption)
    assert await room.state() == state


async def test_it_counts_for_the_mentors_alike(chat: Chat, baraka: Phone, jonas: Phone) -> None:
    room = await asks(chat, baraka, "Jonas, did you receive the invoice of the lab?")
    await chat.travel("2026-02-10 09:00")
    await jonas.writes("Yes, we received the invoice of the lab on Friday")
    assert await room.state() == "answered"


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("amina", "four DMAs have a logger now"),
        ("baraka", "Maartje, four DMAs have a logger now"),
        ("baraka", "how many DMAs have a logger, four?"),
        ("baraka", "I will know tomorrow if four DMAs have a logger"),
        ("baraka", "the loggers of four DMAs are off"),
    ],
)
async def test_late_words_of_others_to_others_or_about_others_are_none(
    chat: Chat, jonas: Phone, who: str, text: str
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await chat.travel("2026-02-10 09:00")
    await chat.phones[who].writes(text)
    assert await room.state() == "open"


async def test_who_names_the_asker_and_counts_what_was_asked_has_answered(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, "Baraka, how many engineers come for the visit?")
    await chat.travel("2026-02-10 09:00")
    await baraka.writes("Amina, four engineers come for the visit")
    assert await room.state() == "open"
    await baraka.writes("Jonas, four engineers come for the visit")
    assert await room.state() == "answered"


async def test_a_polite_figure_for_the_asker_is_the_answer_and_asks_nothing(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await asks(chat, amina, "Jonas, how many rooms do you need for the mission in March?")
    await chat.travel("2026-02-10 09:00")
    await jonas.writes("Amina, three rooms please")
    assert [question.state for question in await kept(chat)] == ["answered"]


async def test_a_name_with_its_number_counts_nothing(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, "Baraka, how many pumps were repaired?")
    await chat.travel("2026-02-10 09:00")
    await baraka.writes("DMA 4 pumps were repaired")
    assert await room.state() == "open"


async def test_of_two_questions_the_words_say_which_is_answered(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await jonas.writes(LOGGERS)
    await chat.travel("2026-02-10 09:00")
    await jonas.writes("Baraka, how deep is the new well?")
    await baraka.writes("four DMAs have a logger now")
    assert [question.state for question in await kept(chat)] == ["answered", "open"]
