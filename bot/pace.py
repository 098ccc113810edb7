"""Telegram's speed limits: one a second to a chat, twenty a minute to a group, thirty overall."""

from collections import defaultdict, deque
from datetime import datetime, timedelta

from bot.config import DeliverySettings

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


class Pace:
    """Says how long a message to a chat has to wait. Moments come from the injected clock."""

    def __init__(self, settings: DeliverySettings) -> None:
        self._settings = settings
        self._chats: defaultdict[int, deque[datetime]] = defaultdict(deque)
        self._overall: deque[datetime] = deque()

    def take(self, chat_id: int, now: datetime) -> timedelta:
        """Reserve the next place for a message to a chat; returns the wait until then."""
        if self._settings.limits == "off":
            return timedelta()
        past = self._chats[chat_id]
        gap = SECOND / self._settings.per_chat_per_second
        at = max(now, past[-1] + gap) if past else now
        if chat_id < 0:
            at = _after_window(past, at, MINUTE, self._settings.per_group_per_minute)
        at = _after_window(self._overall, at, SECOND, self._settings.overall_per_second)
        past.append(at)
        self._overall.append(at)
        return at - now

    def forget_before(self, moment: datetime) -> None:
        """Let go of chats in which nothing was said lately."""
        quiet = [chat for chat, past in self._chats.items() if past[-1] < moment - MINUTE]
        for chat in quiet:
            del self._chats[chat]


def _after_window(past: deque[datetime], at: datetime, window: timedelta, most: int) -> datetime:
    """The earliest moment from `at` on at which fewer than `most` lie within the window."""
    while past and past[0] <= at - window:
        past.popleft()
    if len(past) < most:
        return at
    return max(at, past[-most] + window)
