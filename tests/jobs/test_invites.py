"""Links that nobody has used are a signal to the coordinator, after one week and after two."""

import re

from mentoring.partnerships import Role, Side
from tests.chat import Chat, Phone
from tests.given import newcomer

JOHANNESBURG = "Africa/Johannesburg"
WAITS = "1. The link for the expert of Kisiwa Water has not been used yet, made Mon 9 Feb"
QUIET = "Good morning, Thandi. Nothing needs you this week."


async def monday(chat: Chat, thandi: Phone, day: str) -> str:
    """The digest of a Monday, from which people have been invited an hour before."""
    await chat.travel(f"{day} 08:30", JOHANNESBURG)
    return (await thandi.reads())[-1]


async def invited(chat: Chat, role: Role = Role.EXPERT) -> None:
    """A link for the mentee side, made on the second Monday."""
    await chat.travel("2026-02-09 06:00", JOHANNESBURG)
    async with chat.stage.house.store.begin() as work:
        partnership_id = chat.members["amina"].partnership_id
        await work.invites.make_for_role(partnership_id, Side.MENTEE, role, work.now)


async def test_a_link_that_waits_is_told_after_seven_and_fourteen_days(
    chat: Chat, thandi: Phone
) -> None:
    await invited(chat)
    assert await monday(chat, thandi, "2026-02-09") == QUIET
    assert WAITS in await monday(chat, thandi, "2026-02-16")
    assert WAITS in await monday(chat, thandi, "2026-02-23")
    assert await monday(chat, thandi, "2026-03-02") == QUIET


async def test_the_signal_gives_a_new_link_to_forward(chat: Chat, thandi: Phone) -> None:
    await invited(chat)
    await monday(chat, thandi, "2026-02-16")
    digest = thandi.messages()[-1].text
    assert thandi.rows() == [["1 settled", "1 next week", "1 new link"]]
    [text] = await thandi.taps("1 new link")
    assert text.startswith("You are invited to the partnership Noord - Kisiwa as expert")
    code = re.search(r"start=([\w-]{22})", text)
    assert code is not None
    assert digest in [message.text for message in thandi.messages()]
    chat.stage.world.add_person(13, "Neema")
    chat.stage.world.starts(13, code[1])
    neema = Phone(chat.stage, 13, "neema", "UTC")
    await neema.reads()
    await neema.taps("Yes, join")
    assert "link for the expert" not in await monday(chat, thandi, "2026-02-23")


async def test_a_member_of_a_file_gets_a_new_link_too(chat: Chat, thandi: Phone) -> None:
    member = await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.STAND_IN)
    await chat.travel("2026-02-09 06:00", JOHANNESBURG)
    async with chat.stage.house.store.begin() as work:
        await work.invites.make(member.partnership_id, member.id, work.now)
    told = await monday(chat, thandi, "2026-02-16")
    assert "1. Neema Said (Kisiwa Water) has not joined yet, invited Mon 9 Feb" in told
    [text] = await thandi.taps("1 new link")
    assert text.startswith("Neema Said, you are invited")


async def test_a_link_can_be_settled_or_put_off(chat: Chat, thandi: Phone) -> None:
    await invited(chat)
    await monday(chat, thandi, "2026-02-16")
    assert await thandi.taps("1 next week") == [QUIET]
    assert WAITS in await monday(chat, thandi, "2026-02-23")
    assert await thandi.taps("1 settled") == [QUIET]
    assert await monday(chat, thandi, "2026-03-02") == QUIET


async def test_management_and_a_taken_seat_are_no_signal(chat: Chat, thandi: Phone) -> None:
    await invited(chat, Role.MANAGEMENT)
    await invited(chat, Role.LEAD)
    assert await monday(chat, thandi, "2026-02-16") == QUIET


async def test_nobody_but_the_coordinator_hears_of_it(chat: Chat, amina: Phone) -> None:
    await invited(chat)
    await amina.reads()
    before = len(chat.group())
    await monday(chat, chat.phones["thandi"], "2026-02-23")
    assert not [text for text in await amina.reads() if "link" in text]
    assert len(chat.group()) == before
