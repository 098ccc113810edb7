"""Missions end by the clock."""

from tests.chat import Chat, Phone

OVER = "Your mission was to end by now"


async def zone_of(chat: Chat, key: str) -> str:
    async with chat.stage.house.store.begin() as work:
        return (await work.members.get(chat.members[key].id)).calendar.timezone


async def told_over(phone: Phone) -> list[str]:
    return [text for text in await phone.reads() if text.startswith(OVER)]


async def test_a_mission_ends_at_midnight_there_and_is_told_in_the_next_hours_at_home(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/tz Zwolle until Friday")
    await chat.travel("2026-02-06 23:59", "Europe/Amsterdam")
    assert await zone_of(chat, "amina") == "Europe/Amsterdam"
    await chat.travel("2026-02-07 00:00", "Europe/Amsterdam")
    assert await zone_of(chat, "amina") == "Africa/Dar_es_Salaam"
    assert await told_over(amina) == []
    await chat.travel("2026-02-09 07:59")
    assert await told_over(amina) == []
    await chat.travel("2026-02-09 08:00")
    (told,) = await told_over(amina)
    assert told.endswith("If you are still away, send /tz.")
    await chat.travel("2026-02-11 10:00")
    assert await told_over(amina) == []


async def test_a_mission_that_is_moved_ends_later(chat: Chat, amina: Phone) -> None:
    await amina.says("/tz Zwolle until Friday")
    await amina.says("/tz Zwolle until 20 February")
    await chat.travel("2026-02-10 10:00")
    assert await zone_of(chat, "amina") == "Europe/Amsterdam"
    assert await told_over(amina) == []


async def test_whoever_came_home_earlier_hears_nothing_more(chat: Chat, amina: Phone) -> None:
    await amina.says("/tz Zwolle until Friday")
    await amina.says("/tz home")
    await chat.travel("2026-02-10 10:00")
    assert await told_over(amina) == []


async def test_checkins_come_at_the_hour_of_the_place(chat: Chat, amina: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        (before, *_) = await work.checkins.of_member(chat.members["amina"].id)
    await amina.says("/tz Zwolle until 20 March")
    async with chat.stage.house.store.begin() as work:
        (there, *_) = await work.checkins.of_member(chat.members["amina"].id)
    assert (there.due_at - before.due_at).total_seconds() == 2 * 3600
