"""Leaving: who goes says who takes over, and nothing that was open is lost."""

from mentoring.partnerships import Member
from tests.chat import Chat, Phone
from tests.given import asked, promised

LEAK_MAP = "publish the leak map"
FRIDAY = "2026-02-06 15:30"
DEAD = "This button has done its work. Send /mine to see what is open."
STRANGER = (
    "This button belongs to members of the partnership. "
    "Please ask your coordinator for an invite link."
)


async def member(chat: Chat, key: str) -> Member:
    """What is on record about somebody now."""
    async with chat.stage.house.store.begin() as work:
        return await work.members.get(chat.members[key].id)


def texts(phone: Phone) -> list[str]:
    """What the messages in somebody's private chat say now."""
    return [message.text for message in phone.messages()]


async def three_things(chat: Chat) -> None:
    """A promise of Baraka, an item logged for him, and a question to him."""
    await promised(chat, "baraka", "check the valves", FRIDAY, logged_by="jonas")
    await promised(chat, "baraka", "count the loggers", FRIDAY, logged_by="jonas", confirmed=False)
    await asked(chat, "jonas", "baraka", "what is the flow?", response_due="2026-02-05 09:00")


async def leaves(phone: Phone, *taps: str) -> list[str]:
    """Somebody sends /leave and taps their way through the pages."""
    shown = await phone.says("/leave")
    for label in taps:
        shown = await phone.taps(label)
    return shown


async def test_page_by_page_somebody_leaves_and_a_colleague_is_asked(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await three_things(chat)
    (first,) = await baraka.says("/leave")
    assert first.startswith("Leave Noord - Kisiwa?")
    assert first.endswith("3 things are open with you; you can say who takes them over.")
    (heir,) = await baraka.taps("Go on")
    assert heir.startswith("Who takes over what is open with you?")
    assert baraka.rows() == [["Amina Juma"], ["The coordinator decides"], ["Back"]]
    (sure,) = await baraka.taps("Amina Juma")
    assert sure == "You leave Noord - Kisiwa. I ask Amina about what is open."
    (left,) = await baraka.taps("Leave")
    assert left.startswith("You have left Noord - Kisiwa. Thank you")
    assert not (await member(chat, "baraka")).is_here
    items, questions = await amina.reads()
    assert items.split("\n\n") == [
        "Baraka hands over 2 things. None of them is yours before you say yes.",
        "1. From Baraka: check the valves, due Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam. "
        "Will you take it over?",
        "2. From Baraka: count the loggers, due Fri 6 Feb, 15:30 Dar es Salaam / "
        "13:30 Amsterdam. Will you take it over?",
    ]
    assert questions.endswith("1. Jonas: what is the flow?")


async def test_until_a_yes_the_board_asks_for_somebody(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await three_things(chat)
    await leaves(baraka, "Go on", "Amina Juma", "Leave")
    assert "check the valves (somebody to take it over), Fri 6 Feb" in chat.board()
    assert "Baraka" not in chat.board()
    await amina.taps("1: Yes")
    assert "check the valves (Amina), Fri 6 Feb" in chat.board()


async def test_one_tap_takes_the_whole_list(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    await three_things(chat)
    await leaves(baraka, "Go on", "Amina Juma", "Leave")
    await amina.reads()
    message_id, data = amina.button("I take these")
    await amina.taps("I take these")
    assert "check the valves (Amina)" in chat.board()
    assert "count the loggers (Amina)" in chat.board()
    assert await amina.taps_data(data, message_id) == DEAD
    await chat.travel("2026-02-02 12:00")
    told = await jonas.reads()
    assert told[0] == "Amina looks after your question now: what is the flow?"
    assert [part.split(":")[0] for part in told[1].split("\n\n")] == [
        "Amina looks after this now",
        "Amina looks after this now",
    ]
    assert len(told) == 2


async def test_what_nobody_takes_waits_in_the_digest_for_the_coordinator(
    chat: Chat, amina: Phone, baraka: Phone, thandi: Phone
) -> None:
    await promised(chat, "baraka", "check the valves", FRIDAY, logged_by="jonas")
    await promised(chat, "baraka", "count the loggers", FRIDAY, logged_by="jonas")
    await leaves(baraka, "Go on", "Amina Juma", "Leave")
    await amina.taps("1: Not this one")
    await thandi.reads()
    await chat.travel("2026-02-09 10:00")
    digest = (await thandi.reads())[-1]
    assert (
        "1. Baraka Nyondo has left Kisiwa Water: one thing waits for somebody to take it over"
        in digest
    )
    (page,) = await thandi.taps("1 choose who")
    assert page.startswith("Who takes over what is open with Baraka?")
    await thandi.taps("Amina Juma")
    await thandi.taps("Yes")
    assert (await amina.reads())[-1].startswith("From Baraka: check the valves, date to come")


async def test_what_is_offered_stands_in_the_digest_once(
    chat: Chat, baraka: Phone, thandi: Phone
) -> None:
    await chat.travel("2026-02-05 10:00")
    await promised(chat, "baraka", "check the valves", "2026-02-11 15:30", made="2026-02-05 09:00")
    await leaves(baraka, "Go on", "Amina Juma", "Leave")
    await chat.travel("2026-02-09 10:00")
    digest = (await thandi.reads())[-1]
    assert digest.count("check the valves") == 1
    assert "has left Kisiwa Water" not in digest


async def test_the_coordinator_hears_who_is_asked_to_take_over(
    chat: Chat, baraka: Phone, thandi: Phone
) -> None:
    await three_things(chat)
    await leaves(baraka, "Go on", "Amina Juma", "Leave")
    await chat.travel("2026-02-02 10:00")
    assert (await thandi.reads())[-1] == (
        "Baraka has left Noord - Kisiwa. Amina is asked to take over what was open. "
        "What nobody takes will be in your digest."
    )


async def test_the_coordinator_may_decide(chat: Chat, baraka: Phone, thandi: Phone) -> None:
    await three_things(chat)
    await leaves(baraka, "Go on", "The coordinator decides", "Leave")
    await chat.travel("2026-02-02 10:00")
    assert (await thandi.reads())[-1:] == [
        "Baraka has left Noord - Kisiwa. 2 things wait for somebody to take them over."
    ]
    assert thandi.rows() == [["Choose who takes over"]]


async def test_a_question_to_who_left_waits_for_their_side(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    await jonas.writes("Baraka, can you send us the list of loggers?")
    await chat.travel("2026-02-04 12:00")
    assert (await baraka.reads())[-1].startswith("Jonas asked you: Baraka, can you send us")
    await leaves(baraka, "Go on", "The coordinator decides", "Leave")
    await chat.travel("2026-02-05 12:00")
    assert (await amina.reads())[-1].startswith("Jonas asked your side: Baraka, can you send us")


async def test_a_question_that_came_along_can_be_passed_on(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await asked(chat, "jonas", "baraka", "what is the flow?")
    await leaves(baraka, "Go on", "Amina Juma", "Leave")
    (shown,) = (await amina.taps("1: Not this one"))[-1:]
    assert shown.endswith("Then it waits for your side: what is the flow?")


async def test_what_others_owe_who_left_is_owed_to_who_comes_after(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    await promised(chat, "jonas", "send the valves", "2026-02-06 18:00", logged_by="baraka")
    await asked(chat, "baraka", "jonas", "which valve do you mean?")
    await promised(chat, "baraka", "check the valves", FRIDAY)
    await leaves(baraka, "Go on", "Amina Juma", "Leave")
    mine = (await amina.says("/mine"))[-1]
    assert "Jonas, since Mon 2 Feb: which valve do you mean?" in mine
    assert "Jonas: send the valves" in mine
    assert "Jonas looks after" not in mine


async def test_nothing_more_is_written_to_who_left(
    chat: Chat, baraka: Phone, amina: Phone
) -> None:
    await three_things(chat)
    await baraka.says("/commit read the meters by tomorrow")
    await leaves(baraka, "Go on", "Amina Juma", "Leave")
    await chat.travel("2026-03-02 10:00")
    assert await baraka.reads() == []
    assert await baraka.taps_data("commitment:done:1", baraka.messages()[-1].id) == STRANGER
    await amina.writes("#action Baraka: send the list by Friday")
    assert (await amina.reads())[-1].startswith("I know nobody called Baraka here.")


async def test_a_check_in_that_was_asked_is_over_with_the_leaving(
    chat: Chat, baraka: Phone
) -> None:
    await chat.travel("2026-02-17 12:00")
    async with chat.stage.house.store.begin() as work:
        assert await work.checkins.open_of_member(chat.members["baraka"].id)
    await leaves(baraka, "Go on", "Leave")
    assert "This check-in is closed. Thank you." in texts(baraka)
    async with chat.stage.house.store.begin() as work:
        assert await work.checkins.open_of_member(chat.members["baraka"].id) is None
        theirs = await work.checkins.of_member(chat.members["baraka"].id)
    assert not any(checkin.is_planned for checkin in theirs)


async def test_a_promise_that_was_never_agreed_leaves_no_trace(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await baraka.writes("I will send the list of loggers by Friday")
    await leaves(baraka, "Go on", "Leave")
    assert await amina.reads() == []
    assert "nothing open" in chat.board()


async def test_what_was_only_offered_to_who_left_goes_back(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await promised(chat, "amina", LEAK_MAP, FRIDAY)
    await amina.says("/mine")
    await amina.taps("1 somebody else")
    await amina.taps("Baraka")
    await leaves(baraka, "Go on", "Leave")
    assert (await amina.reads())[-1].startswith(f"Baraka cannot take this over: {LEAK_MAP}")
    assert f"{LEAK_MAP} (Amina)" in chat.board()


async def test_every_page_has_a_way_back_and_staying_changes_nothing(
    chat: Chat, jonas: Phone
) -> None:
    await promised(chat, "jonas", "send the valves", "2026-02-06 18:00")
    await leaves(jonas, "Go on", "Maartje Bos", "Maartje Bos", "Back", "Back")
    assert await jonas.taps("Stay") == ["All right, nothing changes."]
    assert (await member(chat, "jonas")).is_here
