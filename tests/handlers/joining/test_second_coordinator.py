"""A second coordinator comes by a link from the first, who may leave then."""

import re

from mentoring.partnerships import Member, Role, Side
from tests.chat import Chat, Phone
from tests.handlers.people.test_leaving import leaves, member

SIPHO = 32
SEAT = "Programme: coordinator"


async def comes(chat: Chat, thandi: Phone) -> Phone:
    """Sipho opens the link that Thandi made, and joins."""
    await thandi.says("/people")
    text = next(text for text in await thandi.taps(SEAT) if "start=" in text)
    assert "as coordinator of the programme" in text
    code = re.search(r"start=([\w-]{22})", text)
    assert code is not None
    chat.stage.world.add_person(SIPHO, "Sipho")
    sipho = Phone(chat.stage, SIPHO, "sipho", "Africa/Johannesburg")
    chat.stage.world.starts(SIPHO, code[1])
    await sipho.reads()
    await sipho.taps("Yes, join")
    return sipho


async def of_sipho(chat: Chat) -> Member:
    """Who Sipho is in the partnership."""
    async with chat.stage.house.store.begin() as work:
        (found,) = await work.members.of_telegram(SIPHO)
    return found


async def test_the_second_coordinator_gets_the_digest_on_the_clock_of_the_first(
    chat: Chat, thandi: Phone
) -> None:
    sipho = await comes(chat, thandi)
    found = await of_sipho(chat)
    assert (found.side, found.role) == (Side.PROGRAMME, Role.COORDINATOR)
    assert found.calendar.timezone == "Africa/Johannesburg"
    await chat.travel("2026-02-09 08:31", "Africa/Johannesburg")
    assert (await sipho.reads())[-1].startswith("Good morning, Sipho.")


async def test_the_first_may_leave_then(chat: Chat, thandi: Phone) -> None:
    (refused,) = await thandi.says("/leave")
    assert "invite another coordinator with /people" in refused
    await comes(chat, thandi)
    await leaves(thandi, "Go on", "Leave")
    assert not (await member(chat, "thandi")).is_here


async def test_a_lead_invites_no_coordinator(amina: Phone) -> None:
    await amina.says("/people")
    assert SEAT not in [label for row in amina.rows() for label in row]


async def test_a_coordinators_link_that_waits_is_a_signal_too(chat: Chat, thandi: Phone) -> None:
    await thandi.says("/people")
    await thandi.taps(SEAT)
    await chat.travel("2026-02-16 08:31", "Africa/Johannesburg")
    digest = (await thandi.reads())[-1]
    assert "The link for the coordinator of the programme has not been used yet" in digest
