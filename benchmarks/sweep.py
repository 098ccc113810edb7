"""The real sweeps over a database with much that is due: `python -m benchmarks.sweep URL SECONDS`.

They are stopped after so many seconds. Prints as JSON how many rows were dealt with, the seconds
it took, the longest block of the loop, and how many letters wait now.
"""

import asyncio
import json
import sys
import time
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, func, select
from sqlmodel import col

from benchmarks.ticking import ticking
from bot.engine.memory import keep_what_is_built
from bot.engine.scheduler import Timetable
from storage import Store, open_engine
from storage.commitments import CommitmentRow
from storage.outbox.rows import is_unsent


async def main(url: str, most_seconds: float) -> None:
    """Sweep, as the bot does at its clock."""
    store = Store(open_engine(url), lambda: datetime.now(UTC))
    timetable, started_at = Timetable(store), datetime.now(UTC)
    due = col(CommitmentRow.remind_at) <= started_at
    try:
        before = await _count(store, due)
        keep_what_is_built()
        async with ticking() as blocks:
            began = time.monotonic()
            try:
                async with asyncio.timeout(most_seconds):
                    await timetable.sweep()
            except TimeoutError:
                pass
            seconds = time.monotonic() - began
        told = {
            "rows": before - await _count(store, due),
            "seconds": seconds,
            "longest_block_ms": blocks.longest_ms,
            "letters": await _count(store, *is_unsent()),
        }
        print(json.dumps(told))
    finally:
        await store.close()


async def _count(store: Store, *conditions: ColumnElement[bool]) -> int:
    """How many rows there are; the conditions say of which table."""
    async with store.begin() as work:
        found = await work.session.execute(select(func.count()).where(*conditions))
        return found.scalar_one()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], float(sys.argv[2])))
