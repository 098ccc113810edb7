"""Leaving with second thoughts: twice, from two partnerships, or by leaving the group."""

from mentoring.partnerships import Role, Side
from tests.chat import GROUP, Chat, Phone
from tests.given import another_partnership, newcomer
from tests.handlers.people.test_leaving import DEAD, STRANGER, leaves, member, three_things


async def test_somebody_in_two_partnerships_says_which(chat: Chat, thandi: Phone) -> None:
    await another_partnership(chat, "pwani", "Noord - Pwani")
    assert await thandi.says("/leave") == ["Which partnership do you want to leave?"]
    assert thandi.rows() == [["Noord - Kisiwa"], ["Noord - Pwani"]]
    (told,) = await thandi.taps("Noord - Pwani")
    assert told.startswith("You are the only coordinator of Noord - Pwani.")


async def test_in_the_group_it_is_answered_in_private(chat: Chat, baraka: Phone) -> None:
    before = len(chat.group())
    await baraka.writes("/leave")
    assert (await baraka.reads())[-1].startswith("Leave Noord - Kisiwa?")
    assert len(chat.group()) == before + 1


async def test_a_second_tap_on_the_last_yes_changes_nothing(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await three_things(chat)
    await leaves(baraka, "Go on", "Amina Juma")
    message_id, data = baraka.button("Leave")
    for _ in range(2):
        chat.stage.world.taps(baraka.telegram_id, baraka.telegram_id, message_id, data)
    await chat.stage.settle()
    assert len(await amina.reads()) == 2
    assert await baraka.taps_data(data, message_id) == STRANGER


async def test_who_was_chosen_may_leave_in_between(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await three_things(chat)
    await leaves(baraka, "Go on", "Amina Juma")
    message_id, data = baraka.button("Leave")
    await leaves(amina, "Go on", "The coordinator decides", "Leave")
    said = await baraka.taps_data(data, message_id)
    assert said == "The people have changed meanwhile. Please choose once more."
    assert (await member(chat, "baraka")).is_here


async def test_nobody_is_taken_off_with_a_made_up_button(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await baraka.says("/leave")
    number = chat.members["baraka"].id
    for action in ("member", "who", "to", "sure", "go", "stay", "keep"):
        assert await jonas.taps_data(f"leaving:{action}:{number}:0.0", 1) == DEAD
        assert await jonas.taps_data(f"leaving:{action}:999", 1) == DEAD
    assert (await member(chat, "baraka")).is_here


async def test_a_link_that_was_never_opened_ends_with_the_leaving(chat: Chat) -> None:
    pieter = await newcomer(chat, "pieter", "Pieter Smit", Side.MENTOR, Role.EXPERT)
    async with chat.stage.house.store.begin() as work:
        code = await work.invites.make(pieter.partnership_id, pieter.id, work.now)
        await work.invites.end(pieter.partnership_id, pieter.id, work.now)
    chat.stage.world.add_person(23, "Pieter")
    chat.stage.world.starts(23, code)
    await chat.stage.settle()
    said = chat.stage.world.chat(23).messages[-1].text
    assert said.startswith("This link has been used already.")


async def test_who_leaves_the_group_stays_until_the_coordinator_says_otherwise(
    chat: Chat, baraka: Phone, thandi: Phone
) -> None:
    await three_things(chat)
    chat.stage.world.leaves(baraka.telegram_id, GROUP)
    await chat.travel("2026-02-02 10:00")
    assert (await thandi.reads())[-1:] == [
        "Baraka has left the Telegram group of Noord - Kisiwa. "
        "With me nothing has changed: Baraka is still one of your people."
    ]
    assert await baraka.reads() == []
    assert (await member(chat, "baraka")).is_here
    assert await thandi.taps("Stays with us") == ["All right, Baraka stays in the partnership."]


async def test_a_stranger_who_leaves_the_group_is_nobodys_business(
    chat: Chat, thandi: Phone
) -> None:
    chat.stage.world.add_person(99, "Guest")
    chat.stage.world.joins(99, GROUP)
    chat.stage.world.leaves(99, GROUP)
    await chat.travel("2026-02-03 10:00")
    assert [text.split(",")[0] for text in await thandi.reads()] == ["Good morning"]
