"""Patience: how long to wait after trouble, and how to stop waiting when told to."""

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import timedelta
from typing import Any, TypeVar

from telegram.error import RetryAfter

PAUSES = (1, 2, 5, 10, 30)
Result = TypeVar("Result")


class Patience:
    """Troubles in a row: each is waited out longer than the one before."""

    def __init__(self, pauses: Sequence[float] = PAUSES) -> None:
        self._pauses = pauses
        self._troubles = 0

    def bear(self, error: Exception) -> float:
        """How many seconds to wait before the next try."""
        pause = self._pauses[min(self._troubles, len(self._pauses) - 1)]
        self._troubles += 1
        asked = asked_pause(error) if isinstance(error, RetryAfter) else timedelta()
        return asked.total_seconds() or pause

    def over(self) -> None:
        """It went well again."""
        self._troubles = 0


def asked_pause(error: RetryAfter) -> timedelta:
    """How long Telegram asks us to wait."""
    after = error.retry_after
    return after if isinstance(after, timedelta) else timedelta(seconds=after)


async def unless(stop: asyncio.Event, work: Coroutine[Any, Any, Result]) -> Result | None:
    """What some work gives, or raises; None when `stop` is set before that."""
    working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        working.cancel()
        stopping.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)
