"""An answer that is promised first: what follows the promise, and what closes it."""

import pytest

from tests.chat import Chat, Phone
from tests.handlers.questions.room import LIST, LOGGERS, asks, commitments


async def test_a_promised_date_is_followed_and_closes_with_the_answer(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    await baraka.writes("I will send it on Friday", reply_to=room.message_id)
    await baraka.taps("Yes")
    assert len(await commitments(chat)) == 1
    assert (await room.question()).remind_at is None
    await chat.travel("2026-02-05 12:00")
    await baraka.reads()
    sent = await baraka.sends("dma.xlsx", "here it is")
    assert await commitments(chat) == []
    async with chat.stage.house.store.begin() as work:
        (promise,) = await work.commitments.all_of(chat.members["jonas"].partnership_id)
    assert promise.outcome == "done"
    assert promise.closed_by_message_id == sent
    assert (await room.question()).answered_by_message_id == sent


@pytest.mark.parametrize(
    "news",
    [
        "we had heavy rain again and two roads are closed",
        "the second pump of Temeke arrived at the harbour",
        "the leak at the market is repaired now",
    ],
)
async def test_what_was_promised_by_a_little_word_is_not_there_because_of_other_news(
    chat: Chat, jonas: Phone, baraka: Phone, news: str
) -> None:
    room = await asks(chat, jonas, LIST)
    await baraka.writes("I will send it on Friday", reply_to=room.message_id)
    await baraka.taps("Yes")
    await baraka.writes(news)
    assert await commitments(chat) == ["baraka: send it, Fri 06 Feb 15:30"]


async def test_a_promised_answer_is_called_by_what_asks_not_by_the_greeting(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, "Noted, many thanks. Baraka, how many DMAs have a logger?")
    await baraka.writes("I check and tell you on Friday", reply_to=room.message_id)
    await baraka.taps("Yes")
    assert await commitments(chat) == [
        "baraka: answer Jonas: Baraka, how many DMAs have a logger?, Fri 06 Feb 15:30"
    ]


@pytest.mark.parametrize(
    ("text", "follows"),
    [
        ("Baraka is in the field, I will send the list on Friday", True),
        ("Baraka is in the field, I will remind him on Friday", False),
    ],
)
async def test_a_stand_in_may_promise_the_answer_itself(
    chat: Chat, jonas: Phone, amina: Phone, text: str, follows: bool
) -> None:
    room = await asks(chat, jonas, LIST)
    await amina.writes(text)
    await amina.taps("Yes")
    assert await room.state() == "acknowledged"
    assert ((await room.question()).commitment_id is not None) is follows


async def test_a_promise_about_other_things_is_not_tied_to_the_question(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    await baraka.writes("We will confirm the budget for the new meters by Friday")
    await baraka.taps("Yes")
    assert (await room.question()).commitment_id is None
    assert len(await commitments(chat)) == 1


@pytest.mark.parametrize("question", [LIST, LOGGERS])
async def test_a_thing_that_was_promised_is_not_done_because_something_was_said(
    chat: Chat, jonas: Phone, baraka: Phone, question: str
) -> None:
    await asks(chat, jonas, question)
    await baraka.writes("I will send the photos on Tuesday")
    await baraka.taps("Yes")
    await baraka.writes("Hydrant 4 in the harbour is closed since this morning")
    assert len(await commitments(chat)) == 1
    assert "send the photos" in chat.board()
    await baraka.writes("done, the photos are in your mail")
    assert "photos" in (await baraka.reads())[-1]


async def test_news_of_another_item_answers_no_question_and_closes_no_promise(
    chat: Chat, jonas: Phone, amina: Phone, baraka: Phone
) -> None:
    await amina.writes("On our side I will inform the customers of Kigamboni by Friday")
    await amina.taps("Yes")
    room = await asks(chat, jonas, "Can your side send us the invitation letter for the visa?")
    await baraka.writes("I will upload the photos on Friday")
    await baraka.taps("Yes")
    await amina.writes("The customers of Kigamboni are informed ✅")
    assert "Is this done now" in (await amina.reads())[-1]
    assert await room.state() != "answered"
    assert any("upload the photos" in line for line in await commitments(chat))
    await amina.writes("The invitation letter is in your mail ✅")
    assert await room.state() == "answered"
    assert any("upload the photos" in line for line in await commitments(chat))


async def test_done_without_a_word_of_what_answers_and_closes(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    await baraka.writes("I will send the list on Friday", reply_to=room.message_id)
    await baraka.taps("Yes")
    await baraka.writes("done ✅", reply_to=room.message_id)
    assert await room.state() == "answered"
    assert await commitments(chat) == []


async def test_a_promise_without_a_yes_goes_with_the_answer(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    await baraka.writes("I will send it on Friday", reply_to=room.message_id)
    await baraka.sends("dma.xlsx", "here it is", reply_to=room.message_id)
    async with chat.stage.house.store.begin() as work:
        (promise,) = await work.commitments.all_of(chat.members["jonas"].partnership_id)
    assert promise.outcome == "withdrawn"
    assert await commitments(chat) == []


@pytest.mark.parametrize(
    ("promised", "question", "moved", "state"),
    [
        (
            "Eu mando o manual na sexta",
            "Jonas, quantos técnicos vêm na visita?",
            "O manual só na segunda, peço desculpa",
            "open",
        ),
        (
            "I will send the manual on Friday",
            "Jonas, how many technicians come?",
            "The manual only on Monday, sorry",
            "open",
        ),
        (
            "I will send the manual on Friday",
            "Jonas, how many technicians come?",
            "I will send the manual on Monday",
            "open",
        ),
        (
            "I will send the manual on Friday",
            "Jonas, how many technicians come?",
            "The manual only on Monday, sorry. Four technicians come",
            "answered",
        ),
        (
            "I will send the manual on Friday",
            "Jonas, when do you think it comes?",
            "The manual only on Monday, sorry",
            "answered",
        ),
    ],
)
async def test_words_that_move_a_promise_are_about_the_promise(
    chat: Chat, jonas: Phone, amina: Phone, promised: str, question: str, moved: str, state: str
) -> None:
    await jonas.writes(promised)
    await jonas.taps("Yes")
    room = await asks(chat, amina, question)
    await jonas.writes(moved)
    assert "Mon 9 Feb" in (await jonas.reads())[-1]
    assert await room.state() == state


async def test_a_file_that_somebody_promised_does_not_answer_what_they_are_to_read(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await baraka.writes("I will translate the dosing manual by Friday")
    await baraka.taps("Yes")
    room = await asks(
        chat, jonas, "pump_note.docx Baraka please read it and send your comments by 12 February"
    )
    await baraka.sends("dosing_manual_sw.pdf", "translation done at last ✅")
    assert await room.state() == "open"
