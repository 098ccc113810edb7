"""An emoji below a question is an answer where yes or no was asked."""

import pytest

from tests.chat import Chat, Phone
from tests.handlers.questions.room import LIST, LOGGERS, asks


@pytest.mark.parametrize(
    ("question", "emoji", "state"),
    [
        ("Baraka, is the week of 9 March ok for you?", "👍", "answered"),
        ("Baraka, is the week of 9 March ok for you?", "👎", "answered"),
        ("Baraka, please confirm the date", "👌", "answered"),
        ("Baraka, is the week of 9 March ok for you?", "😁", "open"),
        (LOGGERS, "👍", "open"),
        (LIST, "👍", "open"),
    ],
)
async def test_an_emoji_answers_where_yes_or_no_was_asked(
    chat: Chat, jonas: Phone, baraka: Phone, question: str, emoji: str, state: str
) -> None:
    room = await asks(chat, jonas, question)
    await baraka.reacts(room.message_id, emoji)
    assert await room.state() == state
    if state == "answered":
        assert (await room.question()).answered_by_message_id == room.message_id


async def test_an_emoji_of_somebody_else_answers_nothing(
    chat: Chat, jonas: Phone, amina: Phone, maartje: Phone
) -> None:
    room = await asks(chat, jonas, "Baraka, is the week of 9 March ok for you?")
    for phone in (amina, maartje, jonas):
        await phone.reacts(room.message_id, "👍")
    assert await room.state() == "open"
