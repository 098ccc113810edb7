"""Forwarded words are nobody's, and edits change nothing that counts."""

import pytest

from tests.chat import GROUP, Chat, Phone
from tests.given import promised
from tests.handlers.commitments.test_buttons import FRIDAY
from tests.handlers.commitments.test_logging import items
from tests.handlers.questions.room import kept
from tests.unexpected import message, nothing_written, receives, said_in_group, stranger


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        pytest.param("/commit send the list by Friday", True, id="command"),
        pytest.param("/cancel@wellkept_bot", True, id="command with our name"),
        pytest.param("#action Baraka: send it by Friday", True, id="tag"),
        pytest.param("I will send the list by Friday", False, id="promise"),
        pytest.param("Baraka, can you send the list?", False, id="question"),
        pytest.param("I cannot send the list by Friday, but on Monday", False, id="another date"),
        pytest.param("I have sent the list", False, id="done"),
        pytest.param("/roll@dice_bot 6", False, id="command of another bot"),
    ],
)
async def test_forwarded_words_in_the_group_are_nobodys(
    chat: Chat, amina: Phone, jonas: Phone, words: str, hint: bool
) -> None:
    await promised(chat, "amina", "send the list", "2026-02-06 15:30")
    await amina.says("/commit order the pipes")
    async with nothing_written(chat.stage):
        message_id = await amina.forwards(words, jonas)
    assert [told.split(",")[0] for told in await amina.reads()] == (
        ["Forwarded words are somebody else's"] if hint else []
    )
    assert amina.marks(message_id) == []
    assert said_in_group(chat.stage) == [chat.board()]


async def test_forwarded_words_answer_nothing_but_a_forwarded_file_does(
    chat: Chat, baraka: Phone, jonas: Phone
) -> None:
    asked_in = await jonas.writes("Baraka, can you send the list of DMAs?")
    async with nothing_written(chat.stage):
        await baraka.forwards("The list has 14 DMAs, all of them with loggers.", jonas)
    origin = {"type": "hidden_user", "sender_user_name": "Neema", "date": 1_770_000_000}
    file = {"file_id": "f", "file_unique_id": "f", "file_name": "dma.xlsx"}
    shared = message(baraka, GROUP, document=file, forward_origin=origin, caption="I will do it")
    await receives(chat.stage, message=shared)
    (question,) = await kept(chat)
    assert question.message_id == asked_in
    assert question.answered_by_message_id == shared["message_id"]
    assert await items(chat) == []


async def test_what_a_stranger_forwards_is_not_answered(chat: Chat, jonas: Phone) -> None:
    otto = stranger(chat)
    async with nothing_written(chat.stage):
        await otto.forwards("/commit send the list", jonas)
        await otto.forwards("#action Baraka: send the list", jonas)
    assert said_in_group(chat.stage) == [chat.board()]


async def test_an_edited_promise_stays_as_it_was_first_said(chat: Chat, amina: Phone) -> None:
    message_id = await amina.writes("I will send the list by Friday")
    await amina.reads()
    async with nothing_written(chat.stage):
        await amina.edits(message_id, "I will send the list by Monday")
    assert await amina.reads() == []
    (noted,) = await amina.taps("Yes")
    assert noted == f"Noted: send the list, {FRIDAY}."
    async with nothing_written(chat.stage):
        await amina.edits(message_id, "I will send the map by Monday")
    assert await amina.reads() == []


async def test_an_edited_question_changes_no_clock(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    message_id = await jonas.writes("Baraka, can you send the list of DMAs?")
    plain = await jonas.writes("Good morning")
    await chat.travel("2026-02-02 12:00")
    async with nothing_written(chat.stage):
        await jonas.edits(message_id, "Baraka, can you send the map of DMAs?")
        await jonas.edits(plain, "Baraka, can you call me?")
    assert await baraka.reads() == []


async def test_an_edit_in_private_is_told_once_to_change_nothing(amina: Phone) -> None:
    await amina.says("/commit send the list by Friday")
    message_id = amina.messages()[0].id
    async with nothing_written(amina.stage):
        for words in ("/commit send the map by Monday", "#action me: send the map"):
            amina.stage.world.edits(amina.telegram_id, amina.telegram_id, message_id, words)
        assert await amina.reads() == [
            "I do not follow edits. "
            "Please write it once more, or send /mine to change what is noted."
        ]
