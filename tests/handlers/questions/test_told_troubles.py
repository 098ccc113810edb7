"""A trouble that somebody tells: an answer to who asked, and something that waits for one."""

from tests.chat import Chat, Phone
from tests.handlers.questions.room import LOGGERS, asks, kept


async def test_a_trouble_told_to_the_asker_answers_and_waits_for_an_answer(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await baraka.writes("we can't open the portal", reply_to=room.message_id)
    assert [(each.text, each.state) for each in await kept(chat)] == [
        (LOGGERS, "answered"),
        ("we can't open the portal", "open"),
    ]
    await chat.travel("2026-02-04 12:00")
    assert await baraka.reads() == []
    (reminder,) = await jonas.reads()
    assert reminder.startswith("Baraka asked you: we can't open the portal")


async def test_a_trouble_that_is_over_waits_for_nothing(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await baraka.writes("four, we could not open the portal before", reply_to=room.message_id)
    assert [each.state for each in await kept(chat)] == ["answered"]
