"""A bot at work: polling, delivery and the timetable side by side until it is told to stop."""

import asyncio

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.app import House
from bot.patience import unless

# A stop takes less than five seconds, also when nothing answers any more; what is cut off is
# rolled back, and done after the next start. All count from the moment of the stop.
BATCH_SECONDS = 1.5
LAST_WORDS_SECONDS = 2.2
LAST_CALLS_SECONDS = 3.2


async def serve(house: House, stop: asyncio.Event, sweep_every: float) -> None:
    """Work until `stop` is set; the batch in hand is finished first, and answered.

    Raises what ends the polling: InvalidToken, or Conflict when another poller stays.
    """
    sweeping, finished = asyncio.Lock(), asyncio.Event()
    scheduler = _scheduled(house, sweeping, stop, sweep_every)
    polling = asyncio.ensure_future(house.polling.run(stop))
    delivering = asyncio.ensure_future(_deliver_until(finished, house))
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({polling, delivering, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        scheduler.pause()
        stopped = asyncio.get_running_loop().time()
        await asyncio.wait({polling}, timeout=BATCH_SECONDS)
        polling.cancel()
        await asyncio.wait({polling})
        async with sweeping:
            finished.set()
        house.delivery.hear()
        if not house.outages.database.lasts:
            await _wait_until(stopped + LAST_WORDS_SECONDS, delivering)
            house.delivery.close()
            await _wait_until(stopped + LAST_CALLS_SECONDS, delivering)
    finally:
        stop.set()
        scheduler.pause()
        async with sweeping:
            scheduler.shutdown(wait=False)
        polling.cancel()
        delivering.cancel()
        outcomes = await asyncio.gather(polling, delivering, stopping, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome


async def _wait_until(moment: float, work: asyncio.Future[None]) -> None:
    """Wait for the end of some work, until a moment of the loop's clock."""
    left = moment - asyncio.get_running_loop().time()
    await asyncio.wait({work}, timeout=max(0, left))


def _scheduled(
    house: House, sweeping: asyncio.Lock, stop: asyncio.Event, seconds: float
) -> AsyncIOScheduler:
    """A scheduler at work; whoever gets the lock has no sweep beside them."""
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )

    async def sweep() -> None:
        async with sweeping:
            await unless(stop, house.sweep())

    scheduler.add_job(sweep, "interval", seconds=seconds, id="sweep")
    scheduler.start()
    return scheduler


async def _deliver_until(finished: asyncio.Event, house: House) -> None:
    """Deliver right after each commit, look for what became due meanwhile, and once at the end."""
    while not finished.is_set():
        await house.deliver()
        await house.delivery.rest()
    await house.deliver()
