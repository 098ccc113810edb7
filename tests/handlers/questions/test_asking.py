"""What people ask each other in the group, whom, and until when."""

from dataclasses import replace

import pytest

from mentoring.partnerships import Mode, Side
from tests.chat import GROUP, Chat, Phone
from tests.given import at
from tests.handlers.questions.room import asked_of, kept


@pytest.fixture
def thandi_joins(chat: Chat) -> None:
    """The coordinator is in the group too."""
    chat.stage.world.joins(31, GROUP)


async def test_a_question_by_name_waits_for_that_person(chat: Chat, jonas: Phone) -> None:
    message_id = await jonas.writes("Baraka, how many DMAs have a logger?")
    (question,) = await kept(chat)
    assert await asked_of(chat) == ["baraka"]
    assert question.message_id == message_id
    assert question.kind == "chat_question"
    assert question.text == "Baraka, how many DMAs have a logger?"
    assert question.response_due_at == question.remind_at == at("2026-02-03 09:00")


async def test_a_question_behind_a_name_needs_neither_comma_nor_mark(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes("Baraka quantos técnicos vêm na visita")
    await jonas.writes("Baraka quando chegar traz a bomba")
    await amina.writes("Maartje cuantas habitaciones necesitan para la visita")
    assert await asked_of(chat) == ["baraka", "maartje"]


async def test_nothing_is_said_to_anybody_when_a_question_is_asked(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    before = len(chat.group())
    message_id = await jonas.writes("Baraka, how many DMAs have a logger?")
    assert jonas.marks(message_id) == []
    assert await jonas.reads() == await baraka.reads() == []
    assert len(chat.group()) == before + 1


@pytest.mark.parametrize(
    ("text", "addressees"),
    [
        ("@baraka can you send the list?", ["baraka"]),
        ("Amina and Baraka, can you send the list?", ["mentee"]),
        ("When can we visit the intake?", ["mentee"]),
        ("Maartje, did you book the flights?", []),
        ("Amina, is the list of Baraka complete?", ["amina"]),
        ("Thandi, when is the report due?", ["thandi"]),
        ("Good morning all, how are you?", []),
        ("Comments are welcome", []),
        ("Where are you? We are at the gate", []),
        ("#action Baraka: can you send the list by Friday?", []),
    ],
)
async def test_who_is_asked(chat: Chat, jonas: Phone, text: str, addressees: list[str]) -> None:
    await jonas.writes(text)
    assert await asked_of(chat) == addressees


async def test_a_mention_without_a_username_counts(chat: Chat, jonas: Phone) -> None:
    world = chat.stage.world
    world.says(21, "Nyondo can you send the list of DMAs?", GROUP, mentions=[12])
    await chat.stage.settle()
    assert await asked_of(chat) == ["baraka"]


async def test_a_reply_asks_its_author(chat: Chat, jonas: Phone, baraka: Phone) -> None:
    news = await baraka.writes("The intake is under repair since Monday")
    await jonas.writes("how long will it take?", reply_to=news)
    assert await asked_of(chat) == ["baraka"]


async def test_a_reply_to_a_colleague_asks_nobody_across(
    chat: Chat, jonas: Phone, maartje: Phone
) -> None:
    news = await maartje.writes("The flights are booked for March")
    await jonas.writes("which day exactly?", reply_to=news)
    assert await asked_of(chat) == []
    await jonas.writes("can your side send a driver?", reply_to=news)
    assert await asked_of(chat) == ["mentee"]


async def test_who_joins_in_on_a_colleagues_question_asks_the_same_person(
    chat: Chat, jonas: Phone, maartje: Phone
) -> None:
    first = await jonas.writes("Baraka, how many DMAs have a logger?")
    await maartje.writes("and which of them are broken?", reply_to=first)
    assert await asked_of(chat) == ["baraka", "baraka"]


@pytest.mark.usefixtures("thandi_joins")
async def test_a_coordinator_asks_both_utilities(
    chat: Chat, thandi: Phone, amina: Phone, jonas: Phone
) -> None:
    message_id = await thandi.writes("When can we have the kick-off call?")
    assert await asked_of(chat) == ["mentor", "mentee"]
    await amina.writes("Thursday after ten is good for us", reply_to=message_id)
    assert [question.state for question in await kept(chat)] == ["open", "answered"]
    await jonas.writes("Thursday works for us too", reply_to=message_id)
    assert [question.state for question in await kept(chat)] == ["answered", "answered"]


@pytest.mark.usefixtures("thandi_joins")
async def test_a_coordinator_has_the_same_clock(chat: Chat, amina: Phone, thandi: Phone) -> None:
    await amina.writes("Thandi, when is the report due?")
    (question,) = await kept(chat)
    assert question.side is Side.PROGRAMME
    assert question.remind_at == at("2026-02-02 16:30", "Africa/Johannesburg")


async def test_the_date_of_the_asker_is_the_target(chat: Chat, maartje: Phone) -> None:
    await chat.travel("2026-02-13 18:30")
    await maartje.writes("Amina please look at art. 7. Take your time, before end feb is ok")
    (question,) = await kept(chat)
    assert question.kind == "review"
    assert question.due_by_asker
    assert question.response_due_at == at("2026-02-27 15:30")
    assert question.remind_at == at("2026-03-02 08:00")


async def test_a_question_on_friday_evening_waits_until_monday(chat: Chat, jonas: Phone) -> None:
    await chat.travel("2026-02-06 18:20")
    await jonas.writes("Amina, is the week of 9 March ok for your management?")
    (question,) = await kept(chat)
    assert question.response_due_at == at("2026-02-09 15:30")
    assert question.remind_at == at("2026-02-10 08:00")


@pytest.mark.parametrize(
    "again",
    [
        "any news?",
        "Baraka, did you see my question?",
        "Baraka, gentle reminder",
        "Baraka, can you please share the list of DMAs?",
    ],
)
async def test_asking_again_is_not_a_second_question(chat: Chat, jonas: Phone, again: str) -> None:
    await jonas.writes("Baraka, can you send the list of DMAs and the NRW figures?")
    (before,) = await kept(chat)
    await chat.travel("2026-02-02 13:00")
    message_id = await jonas.writes(again)
    (after,) = await kept(chat)
    assert after == replace(before, repeat_message_id=message_id)


async def test_a_nudge_as_reply_to_the_own_question_is_none_either(
    chat: Chat, jonas: Phone
) -> None:
    first = await jonas.writes("Baraka, can you send the list of DMAs?")
    await jonas.writes("any update?", reply_to=first)
    assert await asked_of(chat) == ["baraka"]


@pytest.mark.parametrize(
    "text", ["Baraka, how many DMAs have loggers?", "Amina, can you send the list of DMAs?"]
)
async def test_another_question_or_another_person_is_a_second_one(
    chat: Chat, jonas: Phone, text: str
) -> None:
    await jonas.writes("Baraka, can you send the list of DMAs and the NRW figures?")
    await jonas.writes(text)
    assert len(await kept(chat)) == 2


async def test_the_same_question_of_somebody_else_is_a_second_one(
    chat: Chat, jonas: Phone, maartje: Phone
) -> None:
    await jonas.writes("Baraka, can you send the list of DMAs?")
    await maartje.writes("Baraka, can you send the list of DMAs?")
    assert len(await kept(chat)) == 2


async def test_a_forwarded_question_is_nobodys(chat: Chat, jonas: Phone, maartje: Phone) -> None:
    await jonas.forwards("Can you send the budget?", maartje)
    assert await kept(chat) == []


async def test_in_assist_mode_nothing_is_tracked(chat: Chat, jonas: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["jonas"].partnership_id)
        await work.partnerships.save(replace(partnership, mode=Mode.ASSIST), {})
    await jonas.writes("Baraka, can you send the list?")
    assert await kept(chat) == []
