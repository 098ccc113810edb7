"""What the demo tells of a journey of its clock: who heard what, and when on their own clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.demo.time_travel import TOLD, Journey
from tests.chat import Chat, Phone
from tests.given import promised
from texts.catalogue import bundle

DAR = ZoneInfo("Africa/Dar_es_Salaam")


async def lines(chat: Chat, until: str) -> list[str]:
    """What is told when the clock goes to a moment in Dar es Salaam."""
    stage = chat.stage
    journey = Journey(stage.house, stage.world, stage.clock)
    return await journey.travel(datetime.fromisoformat(until).replace(tzinfo=DAR))


async def test_a_mission_that_ends_on_the_way(chat: Chat, amina: Phone) -> None:
    await amina.says("/tz Zwolle until Friday")
    told = await lines(chat, "2026-02-09 08:30")
    assert "Monday 08:00 – Amina was told in private that a mission is over" in told


async def test_what_is_asked_at_night_waits_for_the_morning(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await promised(chat, "amina", "publish the leak map", "2026-02-20 15:30")
    await chat.travel("2026-02-02 22:00")
    await amina.says("/mine")
    await amina.taps("1 somebody else")
    await amina.taps("Baraka")
    await jonas.writes("/action Amina: send the staff list by Friday")
    assert await lines(chat, "2026-02-03 08:30") == [
        "Tuesday 08:00 – Baraka was asked in private to take something over",
        "Tuesday 08:00 – Amina was asked in private for a yes",
    ]


async def test_a_member_who_leaves_in_the_evening_is_told_of_in_the_morning(
    chat: Chat, baraka: Phone
) -> None:
    await chat.travel("2026-02-02 22:00")
    await baraka.says("/leave")
    for label in ("Go on", "Leave"):
        await baraka.taps(label)
    told = await lines(chat, "2026-02-03 10:05")
    assert "Tuesday 09:00 – Thandi was told in private who left the partnership" in told


def test_all_that_can_be_told_is_said_by_the_bot() -> None:
    words = bundle("en")
    assert [kind for kind in TOLD if not words.has_message(kind)] == []
