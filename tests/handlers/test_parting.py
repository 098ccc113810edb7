"""What leaving touches beside the pages: other partnerships, menus, links, and what was asked."""

import pytest

from mentoring.partnerships import Role, Side
from tests.chat import Chat, Phone
from tests.given import another_partnership, newcomer
from tests.handlers.test_leaving import leaves

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
