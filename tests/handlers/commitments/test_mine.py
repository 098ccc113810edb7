"""`/mine`: what I promised, who waits for me, what I wait for."""

from dataclasses import replace

from mentoring.partnerships import Role, Side
from tests.chat import Chat, Phone
from tests.given import another_partnership, asked, promised

LONG = "write the whole story of the water supply of our town from its beginning to this day"


async def test_who_has_nothing_open_gets_one_friendly_line(chat: Chat, amina: Phone) -> None:
    expected = "Nothing is open for you, Amina, and nobody waits for you."
    assert await amina.says("/mine") == [expected]


async def test_three_lists_with_dates_in_both_places(chat: Chat, jonas: Phone) -> None:
    await promised(chat, "jonas", "send the valves", "2026-02-19 18:00")
    await promised(chat, "amina", "publish the leak map", "2026-02-06 15:30", logged_by="jonas")
    await asked(chat, "amina", "jonas", "which valve do you mean?")
    await asked(chat, "jonas", Side.MENTEE, "what is the flow?")
    [text] = await jonas.says("/mine")
    assert text.split("\n\n") == [
        "Your list, Jonas",
        "What I promised, or was asked to promise",
        "1. send the valves, Thu 19 Feb, 16:00 Amsterdam / 18:00 Dar es Salaam",
        "Who waits for me",
        "2. Amina, since Mon 2 Feb: which valve do you mean?",
        "What I wait for",
        "3. Kisiwa Water, since Mon 2 Feb: what is the flow?",
        "4. Amina: publish the leak map, Fri 6 Feb, 13:30 Amsterdam / 15:30 Dar es Salaam",
    ]
    assert labels(jonas) == [
        "1 done",
        "1 new date",
        "1 somebody else",
        "2 need until",
        "3 settled",
    ]


def labels(phone: Phone) -> list[str]:
    """The buttons below the newest message."""
    return [key["text"] for row in phone.messages()[-1].buttons for key in row]


def data(phone: Phone) -> list[str]:
    """Where the buttons below the newest message lead."""
    return [str(key["callback_data"]) for row in phone.messages()[-1].buttons for key in row]


async def test_buttons_lead_to_their_items(chat: Chat, amina: Phone) -> None:
    mine = await promised(chat, "amina", "publish the leak map", "2026-02-06 15:30")
    to_me = await asked(chat, "jonas", "amina", "what is the flow?")
    from_me = await asked(chat, "amina", "jonas", "which valve do you mean?")
    await amina.says("/mine")
    assert data(amina) == [
        f"commitment:done:{mine.id}",
        f"commitment:new_date:{mine.id}",
        f"commitment:hand_over:{mine.id}",
        f"question:until:{to_me.id}",
        f"question:settled:{from_me.id}",
    ]


async def test_a_press_leaves_the_other_items_where_they_are(chat: Chat, amina: Phone) -> None:
    await promised(chat, "amina", "publish the leak map", "2026-02-06 15:30")
    await promised(chat, "amina", "order the pipes", "2026-02-07 15:30")
    await amina.says("/mine")
    await amina.taps("1 done")
    text = amina.messages()[-1].text
    assert text.split("\n\n")[2:] == [
        "Done: publish the leak map. Thank you.",
        "2. order the pipes, Sat 7 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam",
    ]
    assert labels(amina) == ["1: Undo", "2 done", "2 new date", "2 somebody else"]


async def test_asked_in_the_group_it_answers_in_private(chat: Chat, amina: Phone) -> None:
    await promised(chat, "amina", "publish the leak map", "2026-02-06 15:30")
    before = len(chat.group())
    await amina.writes("/mine")
    assert len(chat.group()) == before + 1
    assert "publish the leak map" in (await amina.reads())[-1]


async def test_a_date_that_has_passed_and_one_to_come_are_told_as_such(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await promised(chat, "amina", "publish the leak map", "2026-01-30 15:30", logged_by="jonas")
    await promised(chat, "amina", "order the pipes", None, logged_by="jonas")
    [text] = await amina.says("/mine")
    assert "1. publish the leak map, date passed: Fri 30 Jan, 15:30 Dar es Salaam" in text
    assert "2. order the pipes, date to come" in text
    [text] = await jonas.says("/mine")
    assert "1. Amina: publish the leak map, new date to come" in text
    assert "2. Amina: order the pipes, date to come" in text


async def test_what_was_logged_for_me_waits_for_my_yes(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    item = await promised(
        chat, "amina", "send the list", "2026-02-06 15:30", logged_by="jonas", confirmed=False
    )
    [text] = await amina.says("/mine")
    assert "1. Waits for your yes: send the list, Fri 6 Feb" in text
    assert data(amina) == [f"commitment:yes:{item.id}", f"commitment:no:{item.id}"]
    assert "send the list" not in (await jonas.says("/mine"))[0]


async def test_a_proposal_can_be_found_again_and_answered(chat: Chat, amina: Phone) -> None:
    await amina.writes("I will send the leak map by Friday")
    [text] = (await amina.reads(), await amina.says("/mine"))[1]
    assert "1. Waits for your yes: send the leak map, Fri 6 Feb" in text
    await amina.says("1 yes")
    assert "send the leak map (Amina)" in chat.board()


async def test_a_question_to_a_side_waits_for_its_lead_alone(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await asked(chat, "jonas", Side.MENTEE, "what is the flow?")
    await asked(chat, "jonas", "baraka", "how is the crew?")
    [leads] = await amina.says("/mine")
    assert "what is the flow?" in leads
    assert "how is the crew?" not in leads
    [experts] = await baraka.says("/mine")
    assert "what is the flow?" not in experts
    assert "how is the crew?" in experts


async def test_a_stand_in_sees_what_waits_while_the_lead_cannot_be_reached(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await asked(chat, "jonas", Side.MENTEE, "what is the flow?")
    async with chat.stage.house.store.begin() as work:
        await work.members.save(replace(chat.members["baraka"], role=Role.STAND_IN))
    assert "what is the flow?" not in (await baraka.says("/mine"))[0]
    async with chat.stage.house.store.begin() as work:
        await work.members.unreachable(amina.telegram_id, work.now)
    assert "what is the flow?" in (await baraka.says("/mine"))[0]


async def test_a_question_to_the_programme_waits_for_its_coordinator(
    chat: Chat, amina: Phone, thandi: Phone
) -> None:
    await asked(chat, "amina", Side.PROGRAMME, "")
    assert "1. Amina asked you something on Mon 2 Feb" in (await thandi.says("/mine"))[0]
    assert "1. A question to the programme, since Mon 2 Feb" in (await amina.says("/mine"))[0]


async def test_somebody_in_two_partnerships_sees_both(chat: Chat, thandi: Phone) -> None:
    await another_partnership(chat, "lakes", "Lakes")
    await promised(chat, "thandi", "send the contract", "2026-02-06 15:30")
    await asked(chat, "lakes-lead", Side.PROGRAMME, "may we travel?")
    [text] = await thandi.says("/mine")
    assert "send the contract, Fri 6 Feb, 14:30 Johannesburg / 15:30 Dar es Salaam / 13:30" in text
    assert "2. Lead, since Mon 2 Feb: may we travel?" in text


async def test_long_lists_end_with_a_number_and_fit_into_a_message(
    chat: Chat, jonas: Phone
) -> None:
    for number in range(13):
        await promised(chat, "jonas", f"{number} {LONG}", "2026-02-19 18:00")
        await promised(chat, "amina", f"{number} {LONG}", "2026-02-19 18:00", logged_by="jonas")
        await asked(chat, "amina", "jonas", f"{number} {LONG}?")
    [text] = await jonas.says("/mine")
    assert text.count("and 3 more") == 3
    assert len(text) <= 4096
    assert "30. Amina: " in text
    assert "31." not in text


async def test_a_yes_given_elsewhere_is_seen_in_the_list(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.writes("#action Amina: send the valve list by 20 Feb")
    await jonas.writes("#action Amina: draw the map by 20 Feb")
    await chat.wait(minutes=1)
    message_id, data = amina.button("Yes")
    await amina.says("/mine")
    await amina.taps_data(data, message_id)
    shown = amina.messages()[-1]
    assert "1. Waits for your yes: send the valve list" in shown.text
    assert "2. Noted: draw the map, due Fri 20 Feb" in shown.text
    assert "2: Done" in labels(amina)
    await amina.says("/undo")
    shown = next(m for m in amina.messages() if m.text.startswith("Your list"))
    assert "2. Waits for your yes: draw the map" in shown.text


async def test_a_typed_date_is_seen_in_the_list(amina: Phone) -> None:
    await amina.says("/commit draw the map")
    await amina.says("/mine")
    await amina.says("20 Feb")
    shown = next(m for m in amina.messages() if m.text.startswith("Your list"))
    assert "1. Noted: draw the map, due Fri 20 Feb" in shown.text
