"""Clocks: how far ours is from Telegram's, whose moments people see beside their messages."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx

from storage import Clock

PATIENCE_SECONDS = 5.0
# A Date header has whole seconds, cut off.
HALF_A_SECOND = timedelta(seconds=0.5)


def real_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


async def seconds_ahead(base_url: str, clock: Clock) -> float | None:
    """How many seconds our clock is ahead of the one at `base_url`, negative when it is behind.

    None when it does not tell. Only the host is asked: no token leaves, and nothing is logged.
    """
    door = httpx.URL(base_url).copy_with(path="/", query=None)
    try:
        async with httpx.AsyncClient(timeout=PATIENCE_SECONDS) as client:
            before = clock()
            answer = await client.head(door)
        shown = parsedate_to_datetime(answer.headers["Date"])
    except (httpx.HTTPError, KeyError, ValueError):
        return None
    halfway = before + (clock() - before) / 2
    return (halfway - shown - HALF_A_SECOND).total_seconds()
