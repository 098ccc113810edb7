"""What moves when somebody is on a mission: digests, reminders, and a way home."""

from tests.chat import Chat, Phone
from tests.coordinating import Desk
from tests.given import another_partnership, promised


async def test_a_coordinator_is_away_in_all_partnerships(chat: Chat, thandi: Phone) -> None:
    await another_partnership(chat, "bahari-zuid", "Bahari - Zuid")
    await thandi.says("/tz Manila until 20 March")
    async with chat.stage.house.store.begin() as work:
        posts = await work.members.of_telegram(thandi.telegram_id)
    assert [post.calendar.timezone for post in posts] == ["Asia/Manila", "Asia/Manila"]


async def test_who_sets_up_a_partnership_while_away_is_away_in_it_too_and_then_at_home(
    chat: Chat, thandi: Phone
) -> None:
    await thandi.says("/tz Manila until 20 March")
    desk = Desk(thandi.stage, thandi.telegram_id, thandi.key, thandi.zone)
    await desk.says("/new")
    await desk.taps("Ask me everything")
    await desk.names("Pwani Water", "Zuid Water")
    await desk.sets_side("Mtwara", "Mtwara, Tanzania", "07:30 – 15:30")
    await desk.sets_side("Utrecht", "Utrecht, Netherlands", "08:30 – 17:00")
    await desk.sets_both()
    await desk.taps("Confirm")
    for zone in ("Asia/Manila", "Africa/Johannesburg"):
        async with chat.stage.house.store.begin() as work:
            posts = await work.members.of_telegram(thandi.telegram_id)
        assert [post.calendar.timezone for post in posts] == [zone, zone]
        await thandi.says("/tz home")


async def test_digests_follow_the_coordinator_and_no_week_goes_without_one(
    chat: Chat, thandi: Phone
) -> None:
    await chat.travel("2026-02-03 09:00")
    await thandi.says("/tz Manila until 20 March")
    assert await digest_at(chat, thandi) == "Mon 09 Feb 08:30"
    await chat.travel("2026-02-09 08:15", "Asia/Manila")
    await thandi.says("/tz home")
    await chat.travel("2026-02-09 08:15", "Africa/Johannesburg")
    await thandi.reads()
    await thandi.says("/tz Manila until 20 March")
    assert await digest_at(chat, thandi) == "Mon 09 Feb 14:30"


async def digest_at(chat: Chat, phone: Phone) -> str:
    async with chat.stage.house.store.begin() as work:
        (member,) = await work.members.of_telegram(phone.telegram_id)
        due_at, _ = await work.digests.plan_of(phone.telegram_id)
    return f"{member.calendar.local(due_at):%a %d %b %H:%M}"


async def test_reminders_move_to_the_hours_there_and_back(chat: Chat, amina: Phone) -> None:
    await promised(chat, "amina", "publish the leak map", None)
    await amina.says("/mine")
    await amina.says("/commit send the list by Thursday 17:00")
    remind_at = await planned(chat)
    await amina.says("/tz Zwolle until 20 March")
    assert (await planned(chat)) != remind_at
    await amina.taps("Back home")
    assert await planned(chat) == remind_at


async def planned(chat: Chat) -> object:
    async with chat.stage.house.store.begin() as work:
        commitment = await work.commitments.get(2)
    assert commitment is not None
    assert commitment.remind_at is not None
    return commitment.remind_at
