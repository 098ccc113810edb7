"""Owners who have not started, say not mine, or say yes too late."""

from handlers.commitments.operations.owner_consent import ask_waiting_owner
from tests.chat import Chat, Phone
from tests.handlers.commitments.test_logging import items, newcomer


async def test_an_owner_who_has_not_started_is_asked_to_in_the_group_once(
    chat: Chat, amina: Phone
) -> None:
    neema = await newcomer(chat, "Neema Komba")
    await amina.writes("#action Neema: count the meters by 11 Feb")
    await amina.writes("#action Neema: read the meters by 12 Feb")
    notices = [m for m in chat.group() if m.text.startswith("Neema, something was noted")]
    assert len(notices) == 1
    link = notices[0].buttons[0][0]["url"]
    assert link.startswith("https://t.me/wellkept_bot?start=")
    assert "count the meters" not in notices[0].text
    assert [each.owner_id for each in await items(chat)] == [neema.id, neema.id]


async def test_an_owner_who_joins_is_asked_about_what_was_logged_before(
    chat: Chat, amina: Phone
) -> None:
    neema = await newcomer(chat, "Neema Komba")
    await amina.writes("#action Neema: count the meters by 11 Feb")
    await amina.writes("#action Neema: read the meters")
    chat.stage.world.add_person(41, "Neema", "Komba", zone="Africa/Dar_es_Salaam", started=True)
    async with chat.stage.house.store.begin() as work:
        await work.members.joined(neema.id, 41, None, work.now)
        await ask_waiting_owner(await work.members.get(neema.id), work)
        await ask_waiting_owner(await work.members.get(neema.id), work)
    phone = Phone(chat.stage, 41, "neema", "Africa/Dar_es_Salaam")
    (asked,) = await phone.reads()
    assert "1. Amina Juma noted this for you: count the meters, due Wed 11 Feb" in asked
    assert "2. By when will you do this: read the meters?" in asked


async def test_who_is_told_not_mine_finds_another_owner(
    chat: Chat, jonas: Phone, amina: Phone, baraka: Phone
) -> None:
    await jonas.writes("#action Amina: clean the pumps by Wed 11 Feb")
    (_, thanks) = await amina.taps("Not mine")
    assert thanks == "Thank you, then it is not yours: clean the pumps. I tell Jonas."
    assert "Proposed" not in chat.board()
    assert await jonas.reads() == []
    await chat.travel("2026-02-02 09:00", "Europe/Amsterdam")
    (told,) = await jonas.reads()
    assert told == (
        "Amina says that this is not theirs: clean the pumps. "
        "Who could do it? Tap a name or write it."
    )
    (shown,) = await jonas.taps("Baraka Nyondo")
    assert shown.startswith("Noted for Baraka: clean the pumps, due Wed 11 Feb, 13:30 Amsterdam")
    assert "Jonas de Wit noted this for you: clean the pumps" in (await baraka.reads())[-1]


async def test_a_yes_after_the_date_asks_for_another_date(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await jonas.writes("#action Baraka: photograph the meters by Tuesday")
    await chat.travel("2026-02-05 09:00")
    await baraka.reads()
    (shown,) = await baraka.taps("Yes")
    assert shown.startswith("photograph the meters: this date has passed already.")
    assert (await baraka.taps("Fri 6 Feb"))[0].startswith(
        "Noted: photograph the meters, due Fri 6"
    )
    await chat.wait(minutes=10)
    assert await baraka.reads() == []


async def test_the_other_owner_can_be_written_too(chat: Chat, jonas: Phone, amina: Phone) -> None:
    await chat.travel("2026-02-02 11:00")
    await jonas.writes("#action Amina: clean the pumps by Wed 11 Feb")
    await amina.taps("Not mine")
    await jonas.reads()
    assert (await jonas.says("baraka"))[0].startswith("Noted for Baraka: clean the pumps")
