"""The baseline for what is due: APScheduler with one job a row.

    python -m benchmarks.apscheduler_jobs memory 100000
    python -m benchmarks.apscheduler_jobs sqlite:////tmp/jobs.db 2000

Its job does nothing but note that it ran. Prints as JSON the seconds from due to done and the
longest block of the loop.
"""

import asyncio
import json
import sys
import time
from datetime import UTC, datetime

from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from benchmarks.ticking import ticking

LOOKS_EVERY = 0.002
noted: list[int] = []


async def note(number: int) -> None:
    """A job."""
    noted.append(number)


async def main(store: str, rows: int) -> None:
    """Add the jobs to a scheduler that rests, and let it go when all are due."""
    jobs = MemoryJobStore() if store == "memory" else SQLAlchemyJobStore(url=store)
    scheduler = AsyncIOScheduler(
        jobstores={"default": jobs}, timezone="UTC", job_defaults={"misfire_grace_time": None}
    )
    scheduler.start(paused=True)
    due_at = datetime.now(UTC)
    for number in range(rows):
        scheduler.add_job(note, "date", run_date=due_at, args=[number])
    async with ticking() as blocks:
        began = time.monotonic()
        scheduler.resume()
        while len(noted) < rows:  # noqa: ASYNC110  # a scheduler has no event to wait for
            await asyncio.sleep(LOOKS_EVERY)
        seconds = time.monotonic() - began
    told = {"rows": rows, "seconds": seconds, "longest_block_ms": blocks.longest_ms}
    print(json.dumps(told))
    scheduler.shutdown()


if __name__ == "__main__":
    # Its store finds a job by the name of its module, which is not __main__.
    from benchmarks import apscheduler_jobs

    asyncio.run(apscheduler_jobs.main(sys.argv[1], int(sys.argv[2])))
