"""How long the loop was blocked: a coroutine that sleeps 5 ms, and how much later it woke."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

NAP_SECONDS = 0.005


@dataclass
class Blocks:
    """Every gap beyond the nap, in milliseconds."""

    gaps: list[float] = field(default_factory=list)

    @property
    def longest_ms(self) -> float:
        """The longest one."""
        return max(self.gaps, default=0.0)


@asynccontextmanager
async def ticking() -> AsyncIterator[Blocks]:
    """Watch the loop for as long as the block lasts."""
    blocks, stop = Blocks(), asyncio.Event()

    async def tick() -> None:
        while not stop.is_set():
            before = time.monotonic()
            await asyncio.sleep(NAP_SECONDS)
            blocks.gaps.append((time.monotonic() - before - NAP_SECONDS) * 1000)

    ticker = asyncio.ensure_future(tick())
    await asyncio.sleep(NAP_SECONDS)
    try:
        yield blocks
    finally:
        stop.set()
        await ticker
