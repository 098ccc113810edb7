"""What people ask each other in the group, and how a reminder is answered by button."""

from dataclasses import replace

import pytest

from mentoring.partnerships import Mode, Side
from mentoring.questions import Question
from tests.chat import GROUP, Chat, Phone
from tests.given import at


async def kept(chat: Chat) -> list[Question]:
    """Every question that was tracked, oldest first."""
    async with chat.stage.house.store.begin() as work:
        return await work.questions.all_of(chat.members["amina"].partnership_id)


async def asked_of(chat: Chat) -> list[str]:
    """Whom the tracked questions wait for: keys of people, or sides."""
    people = {member.id: key for key, member in chat.members.items()}
    return [people[q.addressee_id] if q.addressee_id else q.side.value for q in await kept(chat)]


async def commitments(chat: Chat) -> list[str]:
    """What is open: owner, what, and by when on the owner's clock."""
    async with chat.stage.house.store.begin() as work:
        found = await work.commitments.open_of_partnership(chat.members["amina"].partnership_id)
    people = {member.id: member for member in chat.members.values()}
    return [
        f"{people[each.owner_id].key}: {each.what}, "
        f"{people[each.owner_id].calendar.local(each.due_at):%a %d %b %H:%M}"
        for each in found
        if each.due_at is not None
    ]


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


async def test_a_question_about_an_account_is_never_repeated(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await jonas.writes("Baraka, can you send me your account number for the fee?")
    await chat.travel("2026-02-03 10:00")
    (reminder,) = await baraka.reads()
    assert "a question about access" in reminder
    assert "account" not in reminder
    await baraka.taps("I need until …")
    await baraka.taps("Fri 6 Feb")
    assert await commitments(chat) == ["baraka: a question about access, Fri 06 Feb 15:30"]


async def reminded(chat: Chat, jonas: Phone, baraka: Phone) -> str:
    """Baraka was asked on Monday and is reminded on Tuesday."""
    await jonas.writes("Baraka, can you send the list of DMAs?")
    await chat.travel("2026-02-03 09:00")
    (reminder,) = await baraka.reads()
    return reminder


async def test_the_reminder_says_who_asked_what_and_when(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    assert await reminded(chat, jonas, baraka) == (
        "Jonas asked you: Baraka, can you send the list of DMAs?\n"
        "It has waited since Mon 2 Feb, 09:00 Dar es Salaam / 07:00 Amsterdam. "
        "A short reply in the group is enough."
    )
    assert await jonas.reads() == []


async def test_a_side_is_reminded_through_its_lead(
    chat: Chat, jonas: Phone, amina: Phone, baraka: Phone
) -> None:
    await jonas.writes("When can we visit the intake?")
    await chat.travel("2026-02-03 09:00")
    (reminder,) = await amina.reads()
    assert reminder.startswith("Jonas asked your side: When can we visit the intake?")
    assert await baraka.reads() == []


async def test_more_time_is_one_tap_and_one_day(chat: Chat, jonas: Phone, baraka: Phone) -> None:
    await reminded(chat, jonas, baraka)
    assert await baraka.taps("I need until …") == [
        "By when will you answer? Baraka, can you send the list of DMAs?\n"
        "Tap a day, or write a date."
    ]
    assert await baraka.taps("Fri 6 Feb") == [
        "Noted: you answer by Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam. "
        "Baraka, can you send the list of DMAs?"
    ]
    (question,) = await kept(chat)
    assert question.state == "acknowledged"
    assert question.remind_at is None
    assert await commitments(chat) == [
        "baraka: Baraka, can you send the list of DMAs?, Fri 06 Feb 15:30"
    ]
    assert await jonas.reads() == []


async def test_the_day_can_be_typed(chat: Chat, jonas: Phone, baraka: Phone) -> None:
    await reminded(chat, jonas, baraka)
    await baraka.taps("I need until …")
    (unread,) = await baraka.says("when the network is back")
    assert unread.startswith("I could not read a date in this.")
    (passed,) = await baraka.says("2 February")
    assert passed.startswith("That moment lies behind us.")
    (day_off,) = await baraka.says("Saturday")
    assert day_off.startswith("You do not work on that day.")
    assert baraka.rows() == [["Fri 6 Feb", "Mon 9 Feb"]]
    (noted,) = await baraka.says("Monday 10:00")
    assert noted.startswith("Noted: you answer by Mon 9 Feb, 10:00 Dar es Salaam")
    assert len(await commitments(chat)) == 1


async def test_another_day_moves_the_same_promise(chat: Chat, jonas: Phone, baraka: Phone) -> None:
    await reminded(chat, jonas, baraka)
    message_id, until = baraka.button("I need until …")
    for day in ("2026-02-05", "2026-02-06"):
        await baraka.taps_data(f"question:wait:1:{day}", message_id)
    assert len(await commitments(chat)) == 1
    assert (await commitments(chat))[0].endswith("Fri 06 Feb 15:30")
    assert until == "question:until:1"


async def test_what_was_no_question_is_put_aside_and_nobody_is_told(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await reminded(chat, jonas, baraka)
    assert await baraka.taps("Not a question") == [
        "Put aside: Baraka, can you send the list of DMAs?"
    ]
    (question,) = await kept(chat)
    assert question.state == "closed"
    assert await jonas.reads() == []


async def test_only_those_who_were_asked_may_press(
    chat: Chat, jonas: Phone, amina: Phone, baraka: Phone
) -> None:
    await reminded(chat, jonas, baraka)
    message_id = amina.messages()[-1].id if amina.messages() else 1
    for action in ("until:1", "dismiss:1", "wait:1:2026-02-06"):
        alert = await amina.taps_data(f"question:{action}", message_id)
        assert alert == "Only those who were asked can do this."


async def test_the_asker_or_a_coordinator_settles_a_question(
    chat: Chat, jonas: Phone, maartje: Phone, baraka: Phone, thandi: Phone
) -> None:
    await reminded(chat, jonas, baraka)
    for phone in (maartje, thandi, jonas):
        await phone.says("/help")
    place = {phone.key: phone.messages()[-1].id for phone in (maartje, thandi, jonas)}
    stranger = await maartje.taps_data("question:settled:1", place["maartje"])
    assert stranger == "Only the person who asked, or the coordinator, can settle this."
    assert await thandi.taps_data("question:settled:1", place["thandi"]) == "Settled. Thank you."
    (question,) = await kept(chat)
    assert question.state == "answered"
    assert question.answered_by_message_id is None
    dead = await jonas.taps_data("question:settled:1", place["jonas"])
    assert dead.startswith("This button has done its work.")


async def test_an_old_reminder_of_a_settled_question_is_a_dead_button(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await reminded(chat, jonas, baraka)
    await baraka.sends("dma.xlsx", "here it is")
    message_id, data = baraka.button("I need until …")
    alert = await baraka.taps_data(data, message_id)
    assert alert.startswith("This button has done its work.")
