"""How a reminder of a question is answered by button, or by a typed date."""

from tests.chat import Chat, Phone
from tests.handlers.questions.room import commitments, kept


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
    assert await commitments(chat) == [
        "baraka: answer Jonas: a question about access, Fri 06 Feb 15:30"
    ]


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
        "baraka: answer Jonas: Baraka, can you send the list of DMAs?, Fri 06 Feb 15:30"
    ]
    assert await jonas.reads() == []


async def test_the_day_can_be_typed(chat: Chat, jonas: Phone, baraka: Phone) -> None:
    await reminded(chat, jonas, baraka)
    await baraka.taps("I need until …")
    (unread,) = await baraka.says("when the network is back")
    assert unread.startswith("I did not understand this as a date. Write one such as Friday")
    (impossible,) = await baraka.says("31 February")
    assert impossible.startswith("I do not find 31 February in the calendar. By when will you")
    assert baraka.rows() == [["Wed 4 Feb", "Fri 6 Feb", "Tue 10 Feb"], ["Other"]]
    (passed,) = await baraka.says("2 February")
    assert passed.startswith("That moment lies behind us.")
    (day_off,) = await baraka.says("Saturday")
    assert day_off.startswith("You do not work on that day.")
    assert baraka.rows() == [["Fri 6 Feb", "Mon 9 Feb"], ["Other"]]
    (noted,) = await baraka.says("before Monday")
    assert noted.startswith("Noted: you answer by Fri 6 Feb, 15:30 Dar es Salaam")
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
        assert alert.startswith("Only those who were asked can do this. Send /mine")


async def test_the_asker_or_a_coordinator_settles_a_question(
    chat: Chat, jonas: Phone, maartje: Phone, baraka: Phone, thandi: Phone
) -> None:
    await reminded(chat, jonas, baraka)
    for phone in (maartje, thandi, jonas):
        await phone.says("/help")
    place = {phone.key: phone.messages()[-1].id for phone in (maartje, thandi, jonas)}
    stranger = await maartje.taps_data("question:settled:1", place["maartje"])
    assert stranger.startswith("Only the person who asked, or the coordinator, can settle")
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
    message_id, data = baraka.button("I need until …")
    await baraka.sends("dma.xlsx", "here it is")
    alert = await baraka.taps_data(data, message_id)
    assert alert.startswith("This button has done its work.")


async def test_back_from_which_day_leads_to_the_reminder(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    reminder = await reminded(chat, jonas, baraka)
    await baraka.taps("I need until …")
    assert baraka.rows()[-1] == ["Other", "Back"]
    await baraka.taps("Other")
    assert baraka.rows() == [["Back"]]
    assert (await baraka.taps("Back"))[-1] == reminder
    assert baraka.rows()[0] == ["I need until …", "Not a question"]
    await baraka.taps("I need until …")
    await baraka.taps("Other")
    assert (await baraka.says("friday"))[-1].startswith("Noted: you answer by Fri 6 Feb")


async def test_a_day_can_be_typed_below_the_reminder(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await reminded(chat, jonas, baraka)
    assert (await baraka.says("friday"))[-1].startswith("Noted: you answer by Fri 6 Feb")


async def test_while_a_day_is_asked_for_other_words_are_what_they_are(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await reminded(chat, jonas, baraka)
    await baraka.taps("I need until …")
    await baraka.says("I will send the pump list to Jonas")
    await baraka.taps("Wed 4 Feb")
    assert await commitments(chat) == ["baraka: send the pump list to Jonas, Wed 04 Feb 15:30"]
