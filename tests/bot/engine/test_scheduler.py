"""The timetable: each sweep gets its turn, time goes on, and nobody is flooded after an outage."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import House
from bot.engine.receiving.polling import BATCH
from bot.engine.scheduler import PARTS, ClockStands, Timetable
from bot.replay.stage import open_stage
from jobs import SWEEPS, Sweep
from storage import Store, StoreUnavailable
from tests.chat import Chat, Phone
from tests.given import at
from tests.statements import overheard
from tests.trouble import locked


async def stumble(_store: Store) -> None:
    """Make a mistake."""
    raise RuntimeError("boom")


async def reach_nothing(_store: Store) -> None:
    """Find no database."""
    raise StoreUnavailable("database is locked")


STUMBLES = Sweep("stumble", stumble, 20)


async def sweep(house: House) -> None:
    """Let each sweep have its turn, as in a bot at work."""
    for each in house.timetable.sweeps:
        await house.sweep(each)


async def test_a_sweep_that_fails_keeps_no_other_from_its_turn(chat: Chat) -> None:
    done: list[str] = []

    async def work(_store: Store) -> None:
        done.append("work")

    works = Sweep("work", work, 20)
    timetable = Timetable(chat.stage.house.store, (STUMBLES, works, STUMBLES, works))
    with pytest.raises(ExceptionGroup) as caught:
        await timetable.sweep()
    assert done == ["work", "work"]
    assert [type(each) for each in caught.value.exceptions] == [RuntimeError, RuntimeError]


async def test_a_database_out_of_reach_ends_the_round(chat: Chat) -> None:
    timetable = Timetable(chat.stage.house.store, (Sweep("reach", reach_nothing, 20), STUMBLES))
    with pytest.raises(StoreUnavailable):
        await timetable.sweep()


async def test_what_nobody_deals_with_is_an_error_and_no_endless_loop(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit send the list by 5 February")
    house, end = chat.stage.house, at("2026-02-20 10:00")
    chat.stage.clock.set(at("2026-02-19 10:00"))
    with pytest.raises(ClockStands):
        async for _ in Timetable(house.store, ()).moments(end):
            pass


async def test_sweeps_go_on_after_one_of_them_failed(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    house = chat.stage.house
    house.timetable.sweeps = (STUMBLES,)
    house.polling.caught_up = True
    await sweep(house)
    await sweep(house)
    assert caplog.text.count("A sweep failed") == 2


async def test_sweeps_wait_for_a_database_that_is_out_of_reach_and_say_so_once(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    house = chat.stage.house
    house.polling.caught_up = True
    async with locked(house.store):
        for _ in range(3):
            await sweep(house)
            await house.deliver()
    await sweep(house)
    await house.deliver()
    assert caplog.text.count("The database cannot be used (") == 1
    assert caplog.text.count("The database can be used again") == 1


async def test_nobody_is_reminded_of_what_they_have_answered_while_the_bot_was_away(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit send the list by 5 February")
    await amina.reads()
    house, world, noted = chat.stage.house, chat.stage.world, len(amina.messages())
    chat.stage.clock.set(at("2026-02-09 09:00"))
    for number in range(BATCH):
        world.says(amina.telegram_id, f"hello {number}")
    world.taps(amina.telegram_id, amina.telegram_id, 1, "commitment:done:1")
    await house.polling._take(await house.polling.fetch())
    await sweep(house)
    await house.delivery.deliver()
    assert not [m for m in amina.messages()[noted:] if "send the list" in m.text]
    await house.polling._take(await house.polling.fetch())
    await sweep(house)
    await house.delivery.deliver()
    assert not [m for m in amina.messages() if "How did this go" in m.text]


async def test_after_three_weeks_away_each_person_reads_of_each_item_once(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    for phone in (amina, jonas):
        for what in ("send the list by 5 February", "send the map by 12 February"):
            await phone.says(f"/commit {what}")
    await jonas.writes("Amina, could you send me the staff plan?")
    before = len(chat.stage.world.calls)
    chat.stage.clock.set(at("2026-02-24 10:00"))
    await chat.stage.house.timetable.sweep()
    await chat.stage.settle()
    fresh = [c for c in chat.stage.world.calls[before:] if c.method == "sendMessage"]
    kinds: Counter[tuple[int, str]] = Counter()
    async with chat.stage.house.store.begin() as work:
        for call in fresh:
            chat_id = int(call.params["chat_id"])
            letter = await work.outbox.find(chat_id, call.result["message_id"])
            assert letter is not None
            kinds.update((chat_id, about) for n in letter.notices for about in n.about)
    assert {about for _, about in kinds} >= {"commitment:1", "commitment:4", "question:1"}
    assert set(kinds.values()) == {1}
    per_person = Counter(int(call.params["chat_id"]) for call in fresh)
    assert max(per_person.values()) <= 2


async def test_the_next_moment_is_that_of_the_earliest_row(chat: Chat, amina: Phone) -> None:
    house = chat.stage.house
    first = await house.timetable.next_at()
    assert first is not None
    soon = chat.stage.clock() + timedelta(minutes=1)
    async with house.store.begin() as work:
        await work.outbox.say(amina.telegram_id, at=soon)
    assert await house.timetable.next_at() == soon


async def test_every_sweep_looks_at_moments_that_there_are(chat: Chat) -> None:
    house = chat.stage.house
    assert all(each.looks_at for each in SWEEPS)
    looked_at = {part for each in house.timetable.sweeps for part in each.looks_at or ()}
    assert looked_at == set(PARTS) - {"deliveries"}
    async with house.store.begin() as work:
        assert all(hasattr(getattr(work, part), "next_at") for part in PARTS)


async def test_at_a_moment_only_what_is_due_has_its_turn(chat: Chat, amina: Phone) -> None:
    turns: list[str] = []

    async def unknown(_store: Store) -> None:
        turns.append("unknown")

    async def reminders(_store: Store) -> None:
        turns.append("reminders")

    async def undos(_store: Store) -> None:
        turns.append("undos")

    await amina.says("/commit send the list by 5 February")
    sweeps = (
        Sweep("unknown", unknown, 20),
        Sweep("reminders", reminders, 20, ("commitments", "questions")),
        Sweep("undos", undos, 20, ("undos",)),
    )
    timetable = Timetable(chat.stage.house.store, sweeps)
    at_first = await timetable.next_at()
    await timetable.sweep_due()
    assert at_first is not None
    chat.stage.clock.set(at_first)
    await timetable.sweep_due()
    assert turns == ["unknown", "unknown", "undos"]


async def test_who_is_alone_asks_again_only_what_may_have_changed(
    chat: Chat, amina: Phone
) -> None:
    store = chat.stage.house.store
    store.alone = True
    timetable = Timetable(store)
    first = await timetable.next_at()
    await amina.writes("Good morning all")
    with overheard(store.engine) as statements:
        assert await timetable.next_at() == first
    assert statements == []
    await amina.says("/commit send the list by 5 February")
    with overheard(store.engine) as statements:
        second = await timetable.next_at()
    asked = " ".join(statement for statement, _ in statements)
    assert "FROM commitments" in asked
    assert "FROM checkins" not in asked
    assert second == await Timetable(store).next_at()


async def test_who_is_alone_knows_whether_there_is_anything_to_say(
    chat: Chat, amina: Phone
) -> None:
    store, timetable = chat.stage.house.store, Timetable(chat.stage.house.store)
    assert await timetable.may_speak()
    store.alone = True
    assert not await timetable.may_speak()
    soon = chat.stage.clock() + timedelta(minutes=1)
    async with store.begin() as work:
        await work.outbox.say(amina.telegram_id, at=soon)
    assert not await timetable.may_speak()
    chat.stage.clock.set(soon)
    assert await timetable.may_speak()


async def test_what_is_thrown_away_as_a_whole_is_not_forgotten_bit_by_bit(tmp_path: Path) -> None:
    stages = [
        await open_stage(at("2026-02-02 10:00"), tmp_path / f"{passing}.db", passing=passing)
        for passing in (False, True)
    ]
    names = [[each.name for each in stage.house.timetable.sweeps] for stage in stages]
    assert ["forget-words" in each for each in names] == [True, False]
    for stage in stages:
        await stage.house.close()
