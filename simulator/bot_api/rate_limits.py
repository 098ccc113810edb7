"""How fast a bot may speak: per chat, per group and overall, measured on the injected clock."""

from collections import deque
from datetime import datetime, timedelta
from math import ceil

BURST = 3
PER_CHAT = timedelta(seconds=1)
PER_GROUP = (20, timedelta(minutes=1))
OVERALL = (30, timedelta(seconds=1))


class Pacing:
    """Counts what was sent; only what is let through counts."""

    def __init__(self) -> None:
        self._free_at: dict[int, datetime] = {}
        self._groups: dict[int, deque[datetime]] = {}
        self._all: deque[datetime] = deque()

    def retry_after(self, chat_id: int, now: datetime) -> int:
        """Seconds to wait before this chat may be written to; 0 lets the message through."""
        group = self._groups.setdefault(chat_id, deque())
        waits = [_window_wait(self._all, OVERALL, now), self._chat_wait(chat_id, now)]
        if chat_id < 0:
            waits.append(_window_wait(group, PER_GROUP, now))
        wait = max(waits)
        if wait > timedelta():
            return ceil(wait.total_seconds())
        self._all.append(now)
        group.append(now)
        self._free_at[chat_id] = max(self._free_at.get(chat_id, now), now) + PER_CHAT
        return 0

    def _chat_wait(self, chat_id: int, now: datetime) -> timedelta:
        return self._free_at.get(chat_id, now) - now - (BURST - 1) * PER_CHAT


def _window_wait(sent: deque[datetime], limit: tuple[int, timedelta], now: datetime) -> timedelta:
    count, span = limit
    while sent and sent[0] <= now - span:
        sent.popleft()
    return sent[0] + span - now if len(sent) >= count else timedelta()
