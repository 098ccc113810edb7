"""What a coordinator does with the items of a digest."""

import pytest

from mentoring.partnerships import Role, Side
from storage.people.members import MemberRow
from tests.chat import ButtonMissing, Chat, Phone
from tests.given import another_partnership, asked, newcomer, promised

JOHANNESBURG = "Africa/Johannesburg"
PASSED = "Date passed Tue 3 Feb at Kisiwa Water: publish the leak map"
WAITS = "A question of Jonas to Kisiwa Water waits since Mon 2 Feb"
DEAD = "This button has done its work. Send /mine to see what is open."


async def monday(chat: Chat, thandi: Phone, day: str = "2026-02-16") -> str:
    """The digest of a Monday."""
    await chat.travel(f"{day} 08:30", JOHANNESBURG)
    return (await thandi.reads())[-1]


async def two_items(chat: Chat) -> None:
    """A promise whose date has passed, and a question that waits."""
    await promised(chat, "amina", "publish the leak map", "2026-02-03 15:30")
    await asked(chat, "jonas", "baraka", "what is the pressure?")


async def no_usernames(chat: Chat) -> None:
    """People without a name on Telegram by which others could write to them."""
    async with chat.stage.house.store.begin() as work:
        for member in chat.members.values():
            await work.members.joined(member.id, member.telegram_id or 0, None, work.now)
            row = await work.session.get(MemberRow, member.id)
            assert row is not None
            row.username = None


async def test_a_settled_commitment_leaves_the_digest_and_no_record_is_touched(
    chat: Chat, thandi: Phone
) -> None:
    await two_items(chat)
    before = await commitment(chat)
    assert f"1. {PASSED}" in await monday(chat, thandi)
    [text] = await thandi.taps("1 settled")
    assert text.splitlines() == ["Your week, Thandi", "Noord - Kisiwa", "Needs you", f"2. {WAITS}"]
    assert PASSED not in await monday(chat, thandi, "2026-02-23")
    assert await commitment(chat) == before


async def commitment(chat: Chat) -> object:
    async with chat.stage.house.store.begin() as work:
        return await work.commitments.get(1)


async def test_a_settled_question_waits_no_more(chat: Chat, thandi: Phone) -> None:
    await two_items(chat)
    await monday(chat, thandi)
    await thandi.taps("2 settled")
    async with chat.stage.house.store.begin() as work:
        assert await work.questions.waiting(chat.members["amina"].partnership_id) == []


async def test_a_snoozed_item_comes_back_with_the_next_digest(chat: Chat, thandi: Phone) -> None:
    await two_items(chat)
    await monday(chat, thandi)
    message_id, data = thandi.button("1 next week")
    await chat.wait(minutes=10)
    assert await thandi.taps_data(data, message_id) == "I will show it again next week."
    assert PASSED not in (await thandi.reads())[-1]
    assert f"1. {PASSED}" in await monday(chat, thandi, "2026-02-23")


async def test_presses_that_arrive_together_all_count(chat: Chat, thandi: Phone) -> None:
    await two_items(chat)
    await monday(chat, thandi)
    for label in ("1 next week", "2 settled"):
        message_id, data = thandi.button(label)
        chat.stage.world.taps(thandi.telegram_id, thandi.telegram_id, message_id, data)
    assert (await thandi.reads())[-1] == "Good morning, Thandi. Nothing needs you this week."


async def test_when_all_is_seen_to_one_friendly_line_stays(chat: Chat, thandi: Phone) -> None:
    await two_items(chat)
    await monday(chat, thandi)
    await thandi.taps("1 settled")
    [text] = await thandi.taps("2 next week")
    assert text == "Good morning, Thandi. Nothing needs you this week."
    assert thandi.messages()[-1].buttons == []


async def test_what_is_due_stays_when_the_rest_is_seen_to(chat: Chat, thandi: Phone) -> None:
    await promised(chat, "amina", "publish the leak map", "2026-02-03 15:30")
    await promised(chat, "jonas", "send the valves", "2026-02-19 18:00")
    await monday(chat, thandi)
    [text] = await thandi.taps("1 settled")
    assert text.splitlines()[1:3] == ["Noord - Kisiwa", "Due this week"]


async def test_a_heading_leaves_with_its_last_item(chat: Chat, thandi: Phone) -> None:
    await another_partnership(chat, "lakes", "Lakes")
    await promised(chat, "amina", "publish the leak map", "2026-02-03 15:30")
    for number in range(2):
        await promised(chat, "lakes-lead", f"task {number}", "2026-02-03 15:30")
    await monday(chat, thandi)
    await thandi.taps("1 settled")
    [text] = await thandi.taps("2 settled")
    assert text.splitlines() == [
        "Your week, Thandi",
        "Noord - Kisiwa",
        "Needs you",
        f"3. {PASSED}",
    ]


async def test_a_label_can_be_typed(chat: Chat, thandi: Phone) -> None:
    await two_items(chat)
    await monday(chat, thandi)
    shown = await thandi.says("1 settled")
    assert "It is off your list." in shown
    assert PASSED not in thandi.messages()[-3].text


async def test_a_second_press_is_dead(chat: Chat, thandi: Phone) -> None:
    await two_items(chat)
    await monday(chat, thandi)
    message_id, data = thandi.button("2 settled")
    settled = "Settled for both sides: nobody is reminded of it any more."
    assert await thandi.taps_data(data, message_id) == settled
    assert await thandi.taps_data(data, message_id) == DEAD
    assert await thandi.taps_data("digest:snooze:1:question", message_id) == DEAD


@pytest.mark.parametrize(
    "data",
    [
        "digest:settled:99:commitment",
        "digest:snooze:99:question",
        "digest:write:99:member",
        "digest:settled:1:nothing",
        "digest:settled:1",
    ],
)
async def test_a_button_of_nothing_is_dead(chat: Chat, thandi: Phone, data: str) -> None:
    await two_items(chat)
    await monday(chat, thandi)
    message_id, _ = thandi.button("1 settled")
    assert await thandi.taps_data(data, message_id) == DEAD


@pytest.mark.parametrize("action", ["settled", "snooze", "write"])
async def test_only_a_coordinator_of_the_partnership_can_press(
    chat: Chat, amina: Phone, action: str
) -> None:
    await two_items(chat)
    await amina.says("/mine")
    alert = await amina.taps_data(f"digest:{action}:1:question", amina.messages()[-1].id)
    assert alert.startswith("Only a coordinator of this partnership can use this button.")
    async with chat.stage.house.store.begin() as work:
        assert await work.questions.waiting(chat.members["amina"].partnership_id)


async def test_a_lead_with_a_username_is_one_tap_away(chat: Chat, thandi: Phone) -> None:
    await two_items(chat)
    await monday(chat, thandi)
    [key] = [
        key
        for row in thandi.messages()[-1].buttons
        for key in row
        if key["text"] == "1 write to the lead"
    ]
    assert key["url"] == "https://t.me/amina"


async def test_words_are_passed_on_in_the_hours_of_the_lead(
    chat: Chat, thandi: Phone, amina: Phone
) -> None:
    await two_items(chat)
    await no_usernames(chat)
    await monday(chat, thandi)
    await chat.travel("2026-02-16 18:00")
    [ask] = await thandi.taps("1 write to the lead")
    assert ask == (
        "What should I tell Amina? Write it here as one message, and I pass it on in your name."
    )
    shown = await thandi.says("How can I help with <the map> & the rest?")
    assert shown == ["I pass this on to Amina in their working hours."]
    await amina.reads()
    await chat.travel("2026-02-17 07:59")
    assert await amina.reads() == []
    await chat.travel("2026-02-17 08:00")
    assert await amina.reads() == [
        "Thandi Maseko, coordinator of Noord - Kisiwa, writes to you: "
        "How can I help with <the map> & the rest?"
    ]


async def asked_for_words(chat: Chat, thandi: Phone) -> None:
    """The coordinator has tapped “write to the lead”."""
    await two_items(chat)
    await no_usernames(chat)
    await monday(chat, thandi)
    await thandi.taps("1 write to the lead")


async def test_words_that_have_not_left_can_be_taken_back(
    chat: Chat, thandi: Phone, amina: Phone
) -> None:
    await two_items(chat)
    await no_usernames(chat)
    await monday(chat, thandi)
    await chat.travel("2026-02-16 18:00")
    await thandi.taps("2 settled")
    await thandi.taps("1 write to the lead")
    await thandi.says("Can I help?")
    assert await thandi.says("/undo") == ["Taken back. All is as it was before."]
    await amina.reads()
    await chat.travel("2026-02-17 12:00")
    assert not [text for text in await amina.reads() if "Can I help?" in text]


async def test_words_that_have_arrived_stay(chat: Chat, thandi: Phone, amina: Phone) -> None:
    await asked_for_words(chat, thandi)
    await thandi.says("Can I help?")
    assert "Can I help?" in (await amina.reads())[-1]
    (told,) = await thandi.says("/undo")
    assert told.startswith("Something has happened with this since then")


async def test_only_one_message_is_passed_on(chat: Chat, thandi: Phone, amina: Phone) -> None:
    await asked_for_words(chat, thandi)
    await thandi.says("Can I help?")
    [answer] = await thandi.says("Good, and now lunch")
    assert answer.startswith("I did not understand this.")
    await amina.reads()
    await chat.travel("2026-02-17 12:00")
    assert not [text for text in await amina.reads() if "lunch" in text]


async def test_words_that_come_much_later_are_not_passed_on(chat: Chat, thandi: Phone) -> None:
    await asked_for_words(chat, thandi)
    await chat.wait(hours=2)
    await thandi.reads()
    [answer] = await thandi.says("what is for lunch?")
    assert answer.startswith("I did not understand this.")


async def test_nothing_is_passed_on_after_never_mind(chat: Chat, thandi: Phone) -> None:
    await asked_for_words(chat, thandi)
    assert await thandi.taps("Never mind") == ["I pass nothing on."]
    [answer] = await thandi.says("Can I help?")
    assert answer.startswith("I did not understand this.")


async def test_a_whole_essay_is_too_long_to_pass_on(chat: Chat, thandi: Phone) -> None:
    await asked_for_words(chat, thandi)
    [answer] = await thandi.says("word " * 200)
    assert answer == "That is more than I can pass on. Please say it in 800 characters."
    assert await thandi.says("Can I help?") == ["I pass this on to Amina in their working hours."]


async def test_a_lead_who_blocked_the_bot_in_between_cannot_be_reached(
    chat: Chat, thandi: Phone
) -> None:
    await asked_for_words(chat, thandi)
    async with chat.stage.house.store.begin() as work:
        await work.members.unreachable(chat.members["amina"].telegram_id or 0, work.now)
    assert await thandi.says("Can I help?") == [
        "I cannot reach Amina at the moment. Please try by phone or e-mail."
    ]
    await thandi.reads()
    message_id = thandi.messages()[0].id
    assert await thandi.taps_data("digest:write:1:commitment", message_id) == DEAD


async def test_without_a_lead_to_write_to_there_is_no_such_button(
    chat: Chat, thandi: Phone
) -> None:
    await newcomer(chat, "amina", "Amina Juma", Side.MENTEE, Role.EXPERT)
    await asked(chat, "jonas", "baraka", "what is the pressure?")
    await monday(chat, thandi)
    assert thandi.button("1 next week")
    with pytest.raises(ButtonMissing):
        thandi.button("1 write to the lead")
