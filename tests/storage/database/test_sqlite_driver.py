"""SQLite in the thread of the loop: who waits for it does not stop anybody else."""

import asyncio
import sqlite3
from collections.abc import Callable

import pytest

from bot.replay.stage import Stage
from storage import Store
from storage.database import sqlite_driver as inline
from storage.people.prompts import Prompts

PEOPLE = 3000


async def heartbeats(until: asyncio.Event) -> int:
    """How often the loop came round."""
    count = 0
    while not until.is_set():
        await asyncio.sleep(0)
        count += 1
    return count


async def test_who_waits_for_another_program_lets_the_loop_go_on(stage: Stage) -> None:
    store, done = stage.house.store, asyncio.Event()
    other = sqlite3.connect(store.engine.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    beating = asyncio.ensure_future(heartbeats(done))
    waiting = asyncio.ensure_future(add(store, 1))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    other.execute("COMMIT")
    other.close()
    await waiting
    done.set()
    assert await beating > 1
    assert await known(store) == {1}


async def test_a_long_unit_of_work_lets_the_loop_go_on(stage: Stage) -> None:
    done = asyncio.Event()
    beating = asyncio.ensure_future(heartbeats(done))
    async with stage.house.store.begin() as work:
        for person in range(PEOPLE):
            await work.prompts.waiting(person)
    done.set()
    assert await beating > 10


async def test_who_is_stopped_while_it_is_written_finds_all_of_it_or_nothing(
    stage: Stage,
) -> None:
    store = stage.house.store
    for update_id in range(20):
        adding = asyncio.ensure_future(add(store, update_id))
        for _ in range(update_id):
            await asyncio.sleep(0)
        adding.cancel()
        await asyncio.wait([adding])
    await add(store, 99)
    assert 99 in await known(store)


async def test_who_is_stopped_again_and_again_takes_nothing_away_from_a_thread(
    stage: Stage,
) -> None:
    store = stage.house.store
    other = sqlite3.connect(store.engine.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    adding = asyncio.ensure_future(add(store, 1))
    for _ in range(3):
        await asyncio.sleep(0.02)
        adding.cancel()
    await asyncio.sleep(0.02)
    assert not adding.done()
    other.execute("COMMIT")
    other.close()
    await asyncio.wait([adding])
    assert adding.cancelled()
    await add(store, 2)
    assert await known(store) == {2}


async def add(store: Store, update_id: int) -> None:
    """Write two things that belong together."""
    async with store.begin() as work:
        await work.updates.add([update_id], work.now)
        await work.prompts.ask(update_id, "date", "commitment:1", work.now)


async def known(store: Store) -> set[int]:
    """The updates that were written, each with what belongs to it."""
    async with store.begin() as work:
        seen = await work.updates.seen([*range(100)])
        asked = {each for each in range(100) if await is_asked(work.prompts, each)}
        assert seen == asked
        return seen


async def is_asked(prompts: Prompts, person: int) -> bool:
    """Whether somebody was asked something."""
    return bool(await prompts.waiting(person))


async def test_who_has_only_read_waits_for_no_disk(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, waits = stage.house.store, []

    def apart(work: Callable[[], None]) -> None:
        waits.append(work)
        work()

    monkeypatch.setattr(inline, "_apart", apart)
    await known(store)
    assert waits == []
    await add(store, 1)
    assert len(waits) == 1
    assert await known(store) == {1}
