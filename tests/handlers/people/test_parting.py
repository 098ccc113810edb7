"""What leaving touches beside the pages: other partnerships, menus, links, and what was asked."""

import re

import pytest

from mentoring.partnerships import Role, Side
from tests.chat import Chat, Phone
from tests.given import another_partnership, newcomer, promised
from tests.handlers.people.test_leaving import leaves, member

CODE = re.compile(r"start=([\w-]{22})")

UNKNOWN = "I did not understand this."


@pytest.fixture
async def sipho(chat: Chat) -> Phone:
    """A second coordinator of the partnership, who makes it possible for Thandi to leave."""
    member = await newcomer(chat, "sipho", "Sipho Dube", Side.PROGRAMME, Role.COORDINATOR)
    chat.stage.world.add_person(32, "Sipho", started=True)
    async with chat.stage.house.store.begin() as work:
        await work.members.joined(member.id, 32, None, work.now)
    return Phone(chat.stage, 32, "sipho", "Africa/Johannesburg")


async def test_what_was_asked_for_another_partnership_can_still_be_typed(
    chat: Chat, sipho: Phone, thandi: Phone
) -> None:
    await another_partnership(chat, "pwani", "Noord - Pwani")
    await thandi.says("/commit write the report")
    await leaves(thandi, "Noord - Kisiwa", "Go on", "Leave")
    (noted,) = await thandi.says("next Friday")
    assert noted.startswith("Noted: write the report")


async def test_what_was_asked_for_the_partnership_that_was_left_cannot(
    chat: Chat, sipho: Phone, thandi: Phone
) -> None:
    await thandi.says("/commit write the report")
    await thandi.says("/action Somebody: count the loggers by Friday")
    await another_partnership(chat, "pwani", "Noord - Pwani")
    await leaves(thandi, "Noord - Kisiwa", "Go on", "The coordinator decides", "Leave")
    for words in ("next Friday", "Baraka"):
        (told,) = await thandi.says(words)
        assert told.startswith(UNKNOWN)
    assert "next Friday" not in chat.board()
    assert "count the loggers" not in chat.board()


async def leads(chat: Chat) -> list[str]:
    """Who leads for the mentee side."""
    async with chat.stage.house.store.begin() as work:
        team = await work.members.here(chat.members["amina"].partnership_id)
    return [each.first_name for each in team if each.is_lead and each.side is Side.MENTEE]


def newest_code(phone: Phone) -> str:
    """The code of the newest link that somebody was given."""
    return next(m[1] for each in reversed(phone.messages()) if (m := CODE.search(each.text)))


async def opens_link(chat: Chat, thandi: Phone) -> Phone:
    """Somebody new opens the newest link that Thandi has."""
    chat.stage.world.add_person(13, "Neema")
    chat.stage.world.starts(13, newest_code(thandi))
    return Phone(chat.stage, 13, "neema", "Africa/Dar_es_Salaam")


async def invites_a_lead(chat: Chat, amina: Phone, thandi: Phone) -> None:
    """Amina has left without naming a lead; Thandi has a link for one, and both buttons."""
    await leaves(amina, "Go on", "The coordinator decides", "Leave")
    await thandi.says("/people")
    await thandi.taps("Kisiwa Water: lead")
    await chat.travel("2026-02-02 10:00")
    await thandi.taps("Choose who takes over")
    await thandi.taps("Baraka Nyondo")


async def test_a_link_for_a_lead_waits_in_vain_when_somebody_else_leads_by_now(
    chat: Chat, amina: Phone, thandi: Phone
) -> None:
    await invites_a_lead(chat, amina, thandi)
    neema = await opens_link(chat, thandi)
    await neema.reads()
    await thandi.taps("Yes")
    taken = "Kisiwa Water has its lead by now. Please ask Thandi Maseko for a link for yourself."
    assert await neema.taps("Yes, join") == [taken]
    assert await leads(chat) == ["Baraka"]
    assert "still to join" not in (await thandi.says("/people"))[-1]


async def test_nobody_is_made_lead_when_a_newcomer_leads_by_now(
    chat: Chat, amina: Phone, thandi: Phone
) -> None:
    await invites_a_lead(chat, amina, thandi)
    message_id, data = thandi.button("Yes")
    neema = await opens_link(chat, thandi)
    await neema.reads()
    await neema.taps("Yes, join")
    said = await thandi.taps_data(data, message_id)
    assert said == "The people have changed meanwhile. Please choose once more."
    assert await leads(chat) == ["Neema"]
    assert (await member(chat, "baraka")).role is Role.EXPERT


async def test_who_comes_back_by_a_new_link_is_offered_what_nobody_took(
    chat: Chat, baraka: Phone, jonas: Phone, thandi: Phone
) -> None:
    await promised(chat, "baraka", "check the valves", "2026-02-06 15:30", logged_by="jonas")
    await leaves(baraka, "Go on", "The coordinator decides", "Leave")
    await thandi.says("/people")
    await thandi.taps("Kisiwa Water: expert")
    chat.stage.world.starts(baraka.telegram_id, newest_code(thandi))
    await baraka.reads()
    welcome, offer = await baraka.taps("Yes, join")
    assert welcome.startswith("Welcome, Baraka Nyondo of Kisiwa Water.")
    assert offer.startswith("From Baraka: check the valves, due Fri 6 Feb")
    await baraka.taps("Yes")
    assert "check the valves (Baraka), Fri 6 Feb" in chat.board()
    assert (await thandi.says("/people"))[-1].count("Baraka") == 1
    await chat.travel("2026-02-02 12:00")
    assert await jonas.reads() == []


async def test_who_never_joined_is_taken_off_without_a_promise_to_tell_them(
    chat: Chat, thandi: Phone
) -> None:
    await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.EXPERT)
    await thandi.says("/people")
    for label in ("One by one", "Neema Said", "They leave, or somebody takes over"):
        await thandi.taps(label)
    (sure,) = await thandi.taps("Take off the partnership")
    assert sure == (
        "I take Neema off Noord - Kisiwa. I cannot tell them: no message of mine reaches them. "
        "Nothing is open."
    )
