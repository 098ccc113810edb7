"""A bot at work: polling, delivery and the timetable side by side until it is told to stop."""

import asyncio

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.app import House

LAST_WORDS_SECONDS = 3.0


async def serve(house: House, stop: asyncio.Event, sweep_every: float) -> None:
    """Work until `stop` is set; the batch in hand is finished first, and answered.

    Raises what ends the polling: InvalidToken, or Conflict when another poller stays.
    """
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    scheduler.add_job(house.sweep, "interval", seconds=sweep_every, id="sweep")
    scheduler.start()
    delivering = asyncio.ensure_future(_deliver_until(house, stop))
    polling = asyncio.ensure_future(house.polling.run())
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({delivering, polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        house.polling.stop()
        await polling
        if delivering.done():
            await delivering
    finally:
        scheduler.shutdown(wait=False)
        stop.set()
        house.words_waiting.set()
        await asyncio.wait({delivering}, timeout=LAST_WORDS_SECONDS)
        delivering.cancel()
        await asyncio.gather(delivering, return_exceptions=True)


async def _deliver_until(house: House, stop: asyncio.Event) -> None:
    """Deliver right after each commit, look for what became due meanwhile, and once at the end."""
    while not stop.is_set():
        house.words_waiting.clear()
        await house.deliver()
        try:
            await asyncio.wait_for(house.words_waiting.wait(), house.delivery.idle_seconds)
        except TimeoutError:
            continue
    await house.deliver()
