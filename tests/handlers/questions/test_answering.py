"""What answers a question in the group, what only holds it, and what passes the turn."""

import pytest

from tests.chat import GROUP, Chat, Phone
from tests.given import at
from tests.handlers.questions.room import LIST, LOGGERS, asks, kept


@pytest.mark.parametrize(
    ("question", "reply", "state"),
    [
        (LOGGERS, "four", "answered"),
        (LOGGERS, "thanks for the question", "open"),
        (LOGGERS, "Good question, I ask our workshop and come back to you", "acknowledged"),
        (LOGGERS, "sorry I was in the field, network was bad", "acknowledged"),
        (LOGGERS, "The logger of DMA 4 is off", "answered"),
        (LOGGERS, "Amina has them, she is on leave", "answered"),
        (LIST, "Amina has it, she is on leave", "acknowledged"),
        (LOGGERS, "Four have one. I will send the names on Friday", "answered"),
        (LOGGERS, "we will install them on 9 March", "answered"),
        (LIST, "I will send it tomorrow", "acknowledged"),
        (LIST, "sorry just now I have network. I send the excel tomorrow", "acknowledged"),
        (LIST, "we had no time for it, I will send it on Friday", "acknowledged"),
        (LIST, "here it is, also in your mail", "answered"),
        (LIST, "Sorry, we do not have such a list", "answered"),
        (
            "Baraka, can you check if option B is realistic?",
            "I will check tomorrow",
            "acknowledged",
        ),
        ("Baraka, can you check if option B is realistic?", "Option B is fine for us", "answered"),
        ("Baraka, can you host us on 9 March?", "Yes, we will host you", "answered"),
        ("Baraka, can you host us on 9 March?", "Please send the agenda first", "open"),
        ("Baraka, is the week of 9 March ok?", "ok", "answered"),
        ("Baraka, do you need the logs of all stations?", "only north please", "answered"),
        ("Baraka, please confirm the date", "👍", "answered"),
    ],
)
async def test_what_a_reply_does(
    chat: Chat, jonas: Phone, baraka: Phone, question: str, reply: str, state: str
) -> None:
    room = await asks(chat, jonas, question)
    await baraka.writes(reply, reply_to=room.message_id)
    assert await room.state() == state


async def test_an_answer_is_kept_with_its_message_and_moment(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await chat.travel("2026-02-02 14:40")
    message_id = await baraka.writes("four of them", reply_to=room.message_id)
    question = await room.question()
    assert question.answered_by_message_id == message_id
    assert question.answered_at == at("2026-02-02 14:40")
    await chat.travel("2026-02-03 12:00")
    assert await baraka.reads() == []


async def test_a_colleague_may_answer_for_who_was_asked_but_not_with_a_word(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await amina.writes("yes", reply_to=room.message_id)
    assert await room.state() == "open"
    await amina.writes("Four of them have one", reply_to=room.message_id)
    assert await room.state() == "answered"


async def test_a_reply_of_the_askers_side_answers_nothing(
    chat: Chat, jonas: Phone, maartje: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await maartje.writes("I think that four have one", reply_to=room.message_id)
    await jonas.writes("I mean the new loggers only", reply_to=room.message_id)
    assert await room.state() == "open"


async def test_anybody_of_a_side_that_was_asked_may_answer(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, "When can we visit the intake?")
    await baraka.writes("Thursday", reply_to=room.message_id)
    assert await room.state() == "answered"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("four have one since last year", "answered"),
        ("four only", "open"),
        ("Thank you very much, have a nice day", "open"),
        ("Amina has the keys of the store", "open"),
        ("Jonas, four have one since last year", "answered"),
        ("Maartje, four have one since last year", "open"),
        ("When is the next call with your lab?", "open"),
        ("I ask our workshop and come back to you", "acknowledged"),
    ],
)
async def test_what_a_message_without_reply_does(
    chat: Chat, jonas: Phone, baraka: Phone, text: str, state: str
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await baraka.writes(text)
    assert await room.state() == state


async def test_a_message_of_a_colleague_without_reply_answers_nothing(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await amina.writes("we had a good board meeting today")
    assert await room.state() == "open"


async def test_a_reply_to_the_nudge_is_a_reply_to_the_question(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await chat.travel("2026-02-05 12:00")
    nudge = await jonas.writes("any news?")
    await baraka.writes("four", reply_to=nudge)
    assert await room.state() == "answered"


async def test_a_second_reply_does_not_answer_the_next_question(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await jonas.writes(LIST)
    other = await jonas.writes("Baraka, how deep is the new well?")
    await baraka.writes("about sixty meters", reply_to=other)
    await baraka.writes("to be exact it is sixty two", reply_to=other)
    assert [question.state for question in await kept(chat)] == ["open", "answered"]


@pytest.mark.parametrize(
    ("question", "caption", "replies", "state"),
    [
        (LIST, "", True, "answered"),
        (LIST, "", False, "answered"),
        (LIST, "here it is", False, "answered"),
        (LOGGERS, "", False, "open"),
        (LOGGERS, "", True, "answered"),
        (LOGGERS, "all loggers with their names", False, "answered"),
        (LOGGERS, "Good morning all", False, "open"),
    ],
)
async def test_what_a_document_does(
    chat: Chat,
    jonas: Phone,
    baraka: Phone,
    question: str,
    caption: str,
    replies: bool,
    state: str,
) -> None:
    room = await asks(chat, jonas, question)
    await baraka.sends("dma.xlsx", caption, reply_to=room.message_id if replies else None)
    assert await room.state() == state


@pytest.mark.parametrize(
    ("seconds", "replies", "state"), [(3, True, "answered"), (2, True, "open"), (9, False, "open")]
)
async def test_a_voice_note_answers_as_a_reply(
    chat: Chat, jonas: Phone, baraka: Phone, seconds: int, replies: bool, state: str
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await baraka.speaks(seconds, reply_to=room.message_id if replies else None)
    assert await room.state() == state


async def test_a_stand_in_who_explains_gives_two_days(
    chat: Chat, jonas: Phone, amina: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    await chat.travel("2026-02-03 08:10")
    held = await amina.writes("Baraka is at the intake since yesterday, network is very bad there")
    question = await room.question()
    assert question.acknowledged_by_message_id == held
    assert question.remind_at == at("2026-02-05 08:10")
    await chat.travel("2026-02-04 20:47")
    await baraka.writes("sorry all, just now I have network. I send the excel tomorrow before 9")
    assert (await room.question()).acknowledged_by_message_id == held


async def test_a_document_answers_where_one_was_asked_for(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await jonas.writes(LIST)
    await jonas.writes(LOGGERS)
    await baraka.sends("dma.xlsx")
    assert [question.state for question in await kept(chat)] == ["answered", "open"]


async def test_what_somebody_outside_writes_answers_nothing(chat: Chat, jonas: Phone) -> None:
    room = await asks(chat, jonas, "When can we visit the intake?")
    world = chat.stage.world
    world.add_person(99, "Passer-by")
    world.joins(99, GROUP)
    world.says(99, "Thursday is a good day for it", GROUP, reply_to=room.message_id)
    await chat.stage.settle()
    assert await room.state() == "open"


async def test_a_date_in_a_holding_reply_counts_also_before_it_is_agreed(
    chat: Chat, baraka: Phone, maartje: Phone
) -> None:
    await chat.travel("2026-02-03 11:00")
    asked = await baraka.writes("Maartje, what is the price of a new register?")
    await maartje.writes("I will check and come back to you on Friday", reply_to=asked)
    await chat.travel("2026-02-06 15:00")
    assert not [text for text in await maartje.reads() if "asked you" in text]
    await chat.travel("2026-02-09 12:00")
    assert [text for text in await maartje.reads() if "asked you" in text]


@pytest.mark.parametrize(
    ("question", "words", "state"),
    [
        ("Can anybody at Noord check the pump curve?", "Me!", "answered"),
        ("Who can bring the logger?", "I can", "answered"),
        ("Quem prepara a sala na vossa equipa?", "Preparo eu", "answered"),
        ("Can anybody at Noord check the pump curve?", "ok", "open"),
        ("Can your side check the pump curve?", "Me!", "open"),
        ("Jonas, who can bring the logger?", "I can", "open"),
    ],
)
async def test_who_comes_forward_at_once_has_answered_what_anybody_was_asked(
    chat: Chat, amina: Phone, maartje: Phone, question: str, words: str, state: str
) -> None:
    room = await asks(chat, amina, question)
    await chat.wait(minutes=20)
    await maartje.writes(words)
    assert await room.state() == state


async def test_who_comes_forward_later_may_mean_something_else(
    chat: Chat, amina: Phone, maartje: Phone
) -> None:
    room = await asks(chat, amina, "Can anybody at Noord check the pump curve?")
    await chat.wait(minutes=61)
    await maartje.writes("Me!")
    assert await room.state() == "open"
    await maartje.writes("Me!", reply_to=room.message_id)
    assert await room.state() == "answered"
