"""A bot at work: what is in hand is finished when it is stopped, and nothing is left behind."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import MessageHandler, filters

from bot.app import House
from bot.engine.runner import serve
from bot.engine.sending.delivery import Delivery
from handlers.core.context import BotContext
from jobs import SWEEPS, Sweep
from storage import Store, StoreUnavailable
from tests.bot.shop import until
from tests.chat import Chat, Phone
from tests.given import at

OFTEN = 0.05
SOON = 5


@asynccontextmanager
async def nothing_left_behind() -> AsyncIterator[None]:
    """Whatever begins within this block has ended with it."""
    before = asyncio.all_tasks()
    async with asyncio.timeout(SOON):
        yield
        while asyncio.all_tasks() != before:  # noqa: ASYNC110  # tasks have no event
            await asyncio.sleep(OFTEN)


async def test_the_batch_in_hand_is_finished_and_answered(chat: Chat, amina: Phone) -> None:
    stop = asyncio.Event()

    async def stop_in_the_middle(_: Update, __: BotContext) -> None:
        stop.set()
        await asyncio.sleep(OFTEN)

    first = MessageHandler(filters.ALL, stop_in_the_middle)
    await amina.says("/commit call the workshop by 10 March")
    chat.stage.house.application.add_handler(first, group=-2)
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    async with nothing_left_behind():
        await serve(chat.stage.house, stop, sweep_every=60)
    assert amina.messages()[-1].text.startswith("Noted")


async def test_what_is_due_is_swept_and_said_by_itself(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    stop = asyncio.Event()
    await amina.says("/commit send the list by 3 February")
    await chat.stage.settle()
    chat.stage.clock.set(at("2026-02-04 10:00"))

    async def wait_for_the_question() -> None:
        while "How did this go" not in amina.messages()[-1].text:  # noqa: ASYNC110  # no event
            await asyncio.sleep(OFTEN)
        stop.set()

    async with nothing_left_behind():
        await asyncio.gather(
            wait_for_the_question(), serve(chat.stage.house, stop, sweep_every=OFTEN)
        )
    assert "ERROR" not in caplog.text


def counted(house: House, *sweeps: Sweep, seconds: Sequence[float]) -> Counter[float]:
    """Give a bot these sweeps, and one for each interval; returns how often those had a turn."""
    turns: Counter[float] = Counter()

    def counting(every: float) -> Sweep:
        async def count(_store: Store) -> None:
            turns[every] += 1

        return Sweep(f"every {every} seconds", count, every)

    house.timetable.sweeps = (*sweeps, *map(counting, seconds))
    return turns


async def test_each_sweep_is_a_job_of_its_own_with_name_and_interval(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    schedulers: list[AsyncIOScheduler] = []
    start = AsyncIOScheduler.start

    def seen(self: AsyncIOScheduler) -> None:
        schedulers.append(self)
        start(self)

    monkeypatch.setattr(AsyncIOScheduler, "start", seen)
    house, stop = chat.stage.house, asyncio.Event()
    working = asyncio.ensure_future(serve(house, stop))
    await until(lambda: bool(schedulers))
    jobs = schedulers[0].get_jobs()
    stop.set()
    await working
    told = [(job.id, job.name, job.trigger.interval.total_seconds()) for job in jobs]
    assert told == [(each.name, each.name, each.seconds) for each in house.timetable.sweeps]
    assert {each.name for each in SWEEPS} < {job.id for job in jobs}
    rules = {(job.max_instances, job.coalesce, job.misfire_grace_time) for job in jobs}
    assert rules == {(1, True, None)}


async def test_each_sweep_has_turns_at_its_interval_whatever_becomes_of_others(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    async def stumble(_store: Store) -> None:
        raise RuntimeError("boom")

    house, stop = chat.stage.house, asyncio.Event()
    stumbles = Sweep("stumble", stumble, OFTEN)
    turns = counted(house, stumbles, seconds=(OFTEN, 4 * OFTEN, SOON))
    async with nothing_left_behind():
        working = asyncio.ensure_future(serve(house, stop))
        await until(lambda: turns[4 * OFTEN] == 2)
        stop.set()
        await working
    assert turns[OFTEN] > turns[4 * OFTEN] > turns[SOON] == 0
    assert caplog.text.count("A sweep failed") > 1


async def test_a_sweep_that_takes_long_is_not_begun_again_meanwhile(chat: Chat) -> None:
    begun: list[str] = []

    async def dawdle(_store: Store) -> None:
        begun.append("dawdle")
        await asyncio.sleep(10 * SOON)

    house, stop = chat.stage.house, asyncio.Event()
    counted(house, Sweep("dawdle", dawdle, OFTEN), seconds=())
    async with nothing_left_behind():
        working = asyncio.ensure_future(serve(house, stop))
        await asyncio.sleep(5 * OFTEN)
        stop.set()
        await working
    assert begun == ["dawdle"]


async def test_without_a_database_no_other_sweep_tries_in_vain_and_a_stop_waits_for_none(
    chat: Chat,
) -> None:
    async def reach_nothing(_store: Store) -> None:
        raise StoreUnavailable("database is locked")

    house, stop = chat.stage.house, asyncio.Event()
    turns = counted(house, Sweep("reach-nothing", reach_nothing, 2), seconds=(OFTEN,))
    async with nothing_left_behind():
        working = asyncio.ensure_future(serve(house, stop))
        await until(lambda: house.outages.database.lasts)
        before = turns[OFTEN]
        await asyncio.sleep(5 * OFTEN)
        assert turns[OFTEN] == before > 0
        stop.set()
        await working
    assert turns[OFTEN] == before


async def test_what_ends_the_polling_ends_the_bot(chat: Chat) -> None:
    chat.stage.world.refuse_next("getUpdates", 401, "Unauthorized")
    async with nothing_left_behind():
        with pytest.raises(InvalidToken):
            await serve(chat.stage.house, asyncio.Event(), sweep_every=60)


class Broken(Delivery):
    """A delivery with a mistake in it."""

    async def deliver(self) -> int:
        """Fail."""
        raise RuntimeError("boom")


async def test_a_mistake_in_delivery_ends_the_bot_and_is_told(chat: Chat) -> None:
    house = chat.stage.house
    broken = Broken(house.application.bot, house.store, house.delivery._settings)
    async with nothing_left_behind():
        with pytest.raises(RuntimeError, match="boom"):
            await serve(replace(house, delivery=broken), asyncio.Event(), sweep_every=60)


async def test_a_bot_that_is_cancelled_leaves_nothing_behind(chat: Chat) -> None:
    house: House = chat.stage.house
    async with nothing_left_behind():
        working = asyncio.ensure_future(serve(house, asyncio.Event(), sweep_every=OFTEN))
        await asyncio.sleep(4 * OFTEN)
        working.cancel()
        await asyncio.wait({working})
    assert working.cancelled()
