"""Somebody else in the database: one writes at a time, and a row that is held stops nobody."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.replay.stage import Stage
from storage import Store, StoreUnavailable, open_engine
from tests.chat import Chat, Phone
from tests.databases import Server, start_server
from tests.given import at
from tests.trouble import CUT, connected, locked


async def seen(store: Store) -> set[int]:
    """Which of the first two updates were taken."""
    async with store.begin() as work:
        return await work.updates.seen([1, 2])


async def is_in_reach(store: Store) -> bool:
    """Whether the database can be used now."""
    try:
        await seen(store)
    except StoreUnavailable:
        return False
    return True


async def test_what_one_program_has_read_stays_true_until_it_has_written(
    chat: Chat, database: str
) -> None:
    stores = [chat.stage.house.store, Store(open_engine(database), chat.stage.clock)]

    async def count_down(store: Store) -> None:
        async with store.begin() as work:
            partnership = await work.partnerships.get(1)
            await asyncio.sleep(0.01)
            await work.partnerships.bind(1, (partnership.chat_id or 0) - 1)

    async with stores[0].begin() as work:
        before = (await work.partnerships.get(1)).chat_id or 0
    await asyncio.gather(*(count_down(store) for store in stores * 5))
    async with stores[0].begin() as work:
        assert (await work.partnerships.get(1)).chat_id == before - 10
    await stores[1].close()


async def test_a_database_that_another_program_keeps_is_out_of_reach(stage: Stage) -> None:
    async with locked(stage.house.store):
        with pytest.raises(StoreUnavailable):
            await seen(stage.house.store)
    assert await seen(stage.house.store) == set()


@pytest.mark.postgresql
async def test_a_promise_that_somebody_holds_is_reminded_of_later(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await amina.says("/commit send the list by 4 February")
    await baraka.says("/commit read the meters by 4 February")
    await amina.reads()
    somebody = await connected(chat.stage.house.store)
    held = somebody.transaction()
    await held.start()
    await somebody.execute("SELECT * FROM commitments WHERE what = 'send the list' FOR UPDATE")
    chat.stage.clock.set(at("2026-02-04 08:00"))
    await chat.stage.house.timetable.sweep()
    assert "read the meters" in (await baraka.reads())[-1]
    assert await amina.reads() == []
    await held.rollback()
    await somebody.close()
    await chat.stage.house.timetable.sweep()
    assert "send the list" in (await amina.reads())[-1]


@pytest.mark.postgresql
async def test_a_session_that_is_cut_in_the_middle_leaves_nothing_behind(stage: Stage) -> None:
    store = stage.house.store
    somebody = await connected(store)

    async def be_cut_off() -> None:
        async with store.begin() as work:
            await work.updates.add([1], work.now)
            await somebody.execute(CUT)
            await work.updates.add([2], work.now)

    with pytest.raises(StoreUnavailable):
        await be_cut_off()
    assert await seen(store) == set()
    await somebody.execute(CUT)
    await somebody.close()
    async with asyncio.timeout(5):
        while not await is_in_reach(store):
            pass


@pytest.mark.postgresql
async def test_a_server_that_comes_back_is_used_again(tmp_path: Path) -> None:
    running = start_server(tmp_path)
    server = Server(running.get_uri())
    await asyncio.to_thread(server.prepare)
    async with server.database(tmp_path) as address:
        store = Store(open_engine(address), lambda: datetime(2026, 2, 2, tzinfo=UTC))
        async with store.begin() as work:
            await work.updates.add([1], work.now)
        await asyncio.to_thread(running.stop)
        for _ in range(2):
            with pytest.raises(StoreUnavailable):
                await seen(store)
        await asyncio.to_thread(running.ensure_postgres_running)
        assert await seen(store) == {1}
        await store.close()
    await asyncio.to_thread(running.cleanup)
