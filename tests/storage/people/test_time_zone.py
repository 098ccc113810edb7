"""Who is on a mission, in the database."""

from dataclasses import replace
from datetime import date, timedelta

from tests.chat import Chat
from tests.given import at

FRIDAY = date(2026, 2, 6)


async def test_a_mission_outlives_a_change_of_the_member(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.zones.leave(chat.phones["amina"].telegram_id, "Asia/Manila", FRIDAY)
        saved = await work.members.save(replace(chat.members["amina"], name="Amina J. Juma"))
    assert (saved.mission_zone, saved.mission_until) == ("Asia/Manila", FRIDAY)
    assert saved.calendar.timezone == "Asia/Manila"


async def test_a_mission_ends_at_midnight_there(chat: Chat) -> None:
    midnight = at("2026-02-07 00:00", "Asia/Manila")
    async with chat.stage.house.store.begin() as work:
        assert await work.zones.next_at() is None
        await work.zones.leave(chat.phones["amina"].telegram_id, "Asia/Manila", FRIDAY)
        await work.zones.leave(chat.phones["jonas"].telegram_id, "Asia/Manila", None)
        assert await work.zones.next_at() == midnight
        assert await work.zones.over(midnight - timedelta(seconds=1)) == []
        assert [member.key for member in await work.zones.over(midnight)] == ["amina"]


async def test_a_mission_of_somebody_who_never_joined_after_all_ends_too(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.zones.leave(chat.phones["amina"].telegram_id, "Asia/Manila", FRIDAY)
        await work.members.left(chat.members["amina"].id)
    await chat.travel("2026-02-08 10:00")
    async with chat.stage.house.store.begin() as work:
        assert (await work.members.get(chat.members["amina"].id)).mission_zone is None
