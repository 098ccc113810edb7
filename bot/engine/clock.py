"""Clocks: how far ours is from Telegram's, whose moments people see beside their messages."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp
from yarl import URL

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
    patience = aiohttp.ClientTimeout(total=PATIENCE_SECONDS)
    try:
        async with aiohttp.ClientSession(timeout=patience, trust_env=True) as session:
            before = clock()
            async with session.head(URL(base_url).origin()) as answer:
                shown = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, OSError, KeyError, ValueError):
        return None
    halfway = before + (clock() - before) / 2
    return (halfway - shown - HALF_A_SECOND).total_seconds()
