"""A group that stays on WhatsApp: what a lead sees who brings its exported chat in private."""

import threading
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text

from handlers.whatsapp import reading as export_readings
from language import Reading, read
from mentoring.partnerships import Mode
from tests.chat import Chat, Phone
from tests.handlers.commitments.test_logging import items
from tests.handlers.whatsapp.exported import CHAT, zipped

MORE = "02/02/2026, 08:30 - Maartje Bos: I will prepare the training plan by 10 February\n"


async def everything_kept(chat: Chat) -> str:
    """All rows of all tables, as text."""
    async with chat.stage.house.store.engine.connect() as connection:
        names = await connection.execute(text("SELECT name FROM sqlite_master WHERE type='table'"))
        rows = [
            str(tuple(row))
            for name in names.scalars().all()
            for row in await connection.execute(text(f'SELECT * FROM "{name}"'))  # noqa: S608  # our tables
        ]
    return "\n".join(rows)


async def test_a_lead_ticks_and_owners_say_yes(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    (card,) = await amina.brings("WhatsApp Chat.txt", CHAT.encode())
    assert card.splitlines()[0].startswith(
        "Noord - Kisiwa: I read 5 new messages and found 2 things that look like a promise."
    )
    assert "Not read, because I do not know them: Ali (driver)." in card
    first, second = card.splitlines()[1:]
    assert first.startswith("1. ✓ Jonas de Wit: send the pump curves, due Fri 6 Feb, 19:00 Dar es")
    assert second.startswith("2. ✓ Baraka Nyondo: share the meter readings, due Thu 5 Feb, 15:30")
    assert amina.rows() == [["1 ✓", "2 ✓"], ["Take these 2", "None of these"]]
    assert await items(chat) == []
    (card,) = await amina.taps("1 ✓")
    assert "1. Jonas de Wit" in card
    assert amina.rows() == [["1", "2 ✓"], ["Take this one", "None of these"]]
    done = await amina.taps("Take this one")
    assert any(line.startswith("One was taken; its owner is asked for a yes.") for line in done)
    assert any(line.startswith("Noted for Baraka: share the meter readings") for line in done)
    (item,) = await items(chat)
    assert item.accepted_at is None
    (asked,) = await baraka.reads()
    assert asked.startswith("Amina Juma noted this for you: share the meter readings, due Thu 5")
    await baraka.taps("Yes")
    (item,) = await items(chat)
    assert item.accepted_at is not None
    assert await jonas.reads() == []


async def test_nothing_stays_but_what_was_taken(chat: Chat, amina: Phone) -> None:
    await amina.brings("chat.zip", zipped(CHAT))
    await amina.taps("1 ✓")
    assert "pump curves" in await everything_kept(chat)
    await amina.taps("Take this one")
    kept = await everything_kept(chat)
    assert "meter readings" in kept
    for gone in ("pump curves", "spare valves", "Ali (driver)", "Good morning all"):
        assert gone not in kept


async def test_what_was_taken_can_be_taken_back(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    await amina.brings("chat.txt", CHAT.encode())
    await amina.taps("Take these 2")
    await baraka.reads()
    told = await amina.says("/undo")
    assert told[-1].startswith("Taken back: send the pump curves and one more.")
    assert await items(chat) == []
    assert await baraka.reads() == [
        "Amina took this back: share the meter readings. You need to do nothing."
    ]
    assert not any("Tap a number" in message.text for message in amina.messages())


async def test_a_card_that_nobody_answers_is_forgotten(chat: Chat, amina: Phone) -> None:
    await amina.brings("chat.txt", CHAT.encode())
    await amina.taps("2 ✓")
    await chat.wait(days=2, minutes=1)
    assert "I have forgotten what stood here." in (await amina.reads())[-1]
    kept = await everything_kept(chat)
    assert "pump curves" not in kept
    assert "meter readings" not in kept
    (card,) = await amina.brings("chat.txt", CHAT.encode())
    assert "found 2 things" in card


async def test_a_second_export_doubles_nothing(chat: Chat, amina: Phone, jonas: Phone) -> None:
    await amina.brings("chat.txt", CHAT.encode())
    await amina.taps("Take these 2")
    (told,) = await amina.brings("chat.txt", CHAT.encode())
    assert told.startswith("There is nothing new in it since the last time.")
    (card,) = await amina.brings("chat.txt", (CHAT + MORE).encode())
    assert "I read one new message and found one thing" in card
    await amina.taps("None of these")
    # The other side's phone shows the wall of Amsterdam, and an iPhone's brackets.
    other = (
        "[28/01/2026, 07:12:40] Jonas de Wit: I will send the pump curves by Friday 6 February\n"
    )
    (told,) = [each for each in await jonas.brings("_chat.txt", other.encode()) if "read" in each]
    assert told.startswith("I read one new message and found no promise in it that is new to me.")
    assert len(await items(chat)) == 2


async def test_a_phone_whose_clock_is_ahead_loses_nothing(chat: Chat, amina: Phone) -> None:
    ahead = MORE.replace("02/02/2026, 08:30", "02/02/2026, 23:30")
    (told,) = await amina.brings("chat.txt", (CHAT.splitlines()[0] + "\n" + ahead).encode())
    assert told.startswith("There is nothing new in it")
    await chat.wait(days=1)
    (card,) = await amina.brings("chat.txt", ahead.encode())
    assert "found one thing" in card


async def test_an_older_file_brings_nothing_up_again(chat: Chat, amina: Phone) -> None:
    await amina.brings("chat.txt", CHAT.encode())
    await amina.taps("None of these")
    older = "\n".join(CHAT.splitlines()[:3])
    for content in (older, CHAT):
        (told,) = await amina.brings("chat.txt", content.encode())
        assert told.startswith("There is nothing new in it since the last time.")


async def test_a_newer_export_takes_the_place_of_an_open_card(chat: Chat, amina: Phone) -> None:
    await amina.brings("chat.txt", CHAT.encode())
    first, data = amina.button("Take these 2")
    shown = await amina.brings("chat.txt", CHAT.encode())
    assert any(each.startswith("I have forgotten what stood here.") for each in shown)
    assert await amina.taps_data(data, first)
    assert await items(chat) == []
    await amina.taps("Take these 2")
    assert len(await items(chat)) == 2


@pytest.mark.parametrize("mode", [Mode.ASSIST, Mode.WATCH])
async def test_it_works_in_every_mode(chat: Chat, jonas: Phone, mode: Mode) -> None:
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["jonas"].partnership_id)
        await work.partnerships.save(replace(partnership, mode=mode), {})
    (card,) = await jonas.brings("chat.txt", CHAT.encode())
    assert "found 2 things" in card


async def test_others_are_told_who_may(chat: Chat, baraka: Phone, thandi: Phone) -> None:
    for phone in (baraka, thandi):
        assert await phone.brings("chat.txt", CHAT.encode()) == [
            "An exported chat is for the leads and their stand-ins to bring. "
            "Ask yours, or write what you promise with /commit."
        ]
    assert not [call for call in chat.stage.world.calls if call.method == "getFile"]


async def test_more_than_a_card_holds_comes_afterwards(chat: Chat, amina: Phone) -> None:
    things = ["list", "map", "budget", "plan", "report", "curves", "permit", "photos", "invoice"]
    lines = [
        f"29/01/2026, 14:{n:02} - Baraka Nyondo: I will send the {thing} by 6 February\n"
        for n, thing in enumerate(things)
    ]
    (card,) = await amina.brings("chat.txt", "".join(lines).encode())
    assert "1 more come after these" in card
    await amina.taps("Take these 8")
    await amina.taps("Take this one")
    assert len(await items(chat)) == 9


async def test_what_is_over_by_now_is_not_brought_up(chat: Chat, amina: Phone) -> None:
    late = "20/01/2026, 09:00 - Baraka Nyondo: I will send the list by 23 January\n"
    (told,) = await amina.brings("chat.txt", late.encode())
    assert told.startswith("I read one new message and found no promise")


async def test_a_crowd_that_nobody_knows_leaves_room_for_what_was_found(
    chat: Chat, amina: Phone
) -> None:
    crowd = [f"{n} {'Utility of the Lakes ' * 5}" for n in range(300)]
    lines = [f"30/01/2026, 10:00 - {name}: hello\n" for name in crowd]
    (card,) = await amina.brings("chat.txt", (CHAT + "".join(lines)).encode())
    assert card.splitlines()[0].endswith(", ….")
    assert "2. ✓ Baraka Nyondo: share the meter readings" in card


async def test_what_is_ahead_of_the_clock_here_is_read_next_time(chat: Chat, amina: Phone) -> None:
    """A phone one zone further east writes 09:30 when it is 09:10 here."""
    await chat.travel("2026-02-02 09:10")
    ahead = "02/02/2026, 09:30 - Maartje Bos: I will prepare the training plan by 10 February\n"
    await amina.brings("chat.txt", (CHAT + ahead).encode())
    await amina.taps("Take these 2")
    await chat.travel("2026-02-02 10:00")
    (card,) = await amina.brings("chat.txt", (CHAT + ahead).encode())
    assert "I read one new message and found one thing" in card


async def test_an_older_export_does_not_bring_back_what_was_left(chat: Chat, amina: Phone) -> None:
    await amina.brings("chat.txt", (CHAT + MORE).encode())
    await amina.taps("None of these")
    await amina.brings("chat.txt", CHAT.splitlines()[2].encode())
    (told,) = await amina.brings("chat.txt", (CHAT + MORE).encode())
    assert told.startswith("There is nothing new in it since the last time.")


async def test_passwords_are_not_repeated_in_any_language(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.says("/language pt")
    said = "29/01/2026, 14:05 - Jonas de Wit: #ação Baraka: a senha até 12 de fevereiro\n"
    apart = unicodedata.normalize("NFD", said)
    (card,) = await amina.brings("chat.txt", apart.encode())
    assert "senha" not in card
    assert "Baraka Nyondo: something about access" in card


async def test_others_are_answered_while_a_large_export_is_read(
    chat: Chat, amina: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = set()

    def watched(*words: Any) -> Reading:
        threads.add(threading.current_thread())
        return read(*words)

    monkeypatch.setattr(export_readings, "read", watched)
    (card,) = await amina.brings("chat.txt", CHAT.encode())
    assert "found 2 things" in card
    assert threads
    assert threading.main_thread() not in threads
