"""A bot at work: polling, delivery and the timetable side by side until it is told to stop."""

import asyncio

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.app import House

# Together with the batch in hand they stay within what who stops a program grants it.
LAST_WORDS_SECONDS = 2.0
LAST_CALLS_SECONDS = 1.5


async def serve(house: House, stop: asyncio.Event, sweep_every: float) -> None:
    """Work until `stop` is set; the batch in hand is finished first, and answered.

    Raises what ends the polling: InvalidToken, or Conflict when another poller stays.
    """
    sweeping, finished = asyncio.Lock(), asyncio.Event()
    scheduler = _scheduled(house, sweeping, sweep_every)
    polling = asyncio.ensure_future(house.polling.run(stop))
    delivering = asyncio.ensure_future(_deliver_until(finished, house))
    try:
        await asyncio.wait({polling, delivering}, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        scheduler.pause()
        await asyncio.wait({polling})
        async with sweeping:
            finished.set()
        house.delivery.hear()
        await asyncio.wait({delivering}, timeout=LAST_WORDS_SECONDS)
        house.delivery.close()
        await asyncio.wait({delivering}, timeout=LAST_CALLS_SECONDS)
    finally:
        scheduler.pause()
        async with sweeping:
            scheduler.shutdown(wait=False)
        polling.cancel()
        delivering.cancel()
        outcomes = await asyncio.gather(polling, delivering, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome


def _scheduled(house: House, sweeping: asyncio.Lock, seconds: float) -> AsyncIOScheduler:
    """A scheduler at work; whoever gets the lock has no sweep beside them."""
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )

    async def sweep() -> None:
        async with sweeping:
            await house.sweep()

    scheduler.add_job(sweep, "interval", seconds=seconds, id="sweep")
    scheduler.start()
    return scheduler


async def _deliver_until(finished: asyncio.Event, house: House) -> None:
    """Deliver right after each commit, look for what became due meanwhile, and once at the end."""
    while not finished.is_set():
        await house.deliver()
        await house.delivery.rest()
    await house.deliver()
