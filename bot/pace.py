"""Telegram's speed limits: one a second to a chat, twenty a minute to a group, thirty overall."""

from collections import defaultdict, deque
from datetime import datetime, timedelta

from bot.config import DeliverySettings

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


class Pace:
    """Says whether a message may leave now. Moments come from the injected clock."""

    def __init__(self, settings: DeliverySettings) -> None:
        self._settings = settings
        self._gap = SECOND / settings.per_chat_per_second
        self._chats: defaultdict[int, deque[datetime]] = defaultdict(deque)
        self._overall: deque[datetime] = deque()

    def take(self, chat_id: int, now: datetime) -> bool:
        """Whether a message to a chat may leave now; if so, it counts."""
        if self._settings.limits == "off":
            return True
        if self._must_rest(chat_id, now) or self._all_must_rest(now):
            return False
        self._chats[chat_id].append(now)
        self._overall.append(now)
        return True

    def resting(self, now: datetime) -> list[int]:
        """The chats to which no message may leave now; long quiet ones are forgotten."""
        for chat_id, past in list(self._chats.items()):
            if now - past[-1] > max(self._gap, MINUTE):
                del self._chats[chat_id]
        return [chat_id for chat_id in self._chats if self._must_rest(chat_id, now)]

    def _must_rest(self, chat_id: int, now: datetime) -> bool:
        past = self._chats.get(chat_id)
        if not past:
            return False
        if now - past[-1] < self._gap:
            return True
        most = self._settings.per_group_per_minute
        return chat_id < 0 and _count_since(now - MINUTE, past) >= most

    def _all_must_rest(self, now: datetime) -> bool:
        most = self._settings.overall_per_second
        return _count_since(now - SECOND, self._overall) >= most


def _count_since(moment: datetime, past: deque[datetime]) -> int:
    """How much came after a moment; of what came before only the latest is remembered."""
    while len(past) > 1 and past[0] <= moment:
        past.popleft()
    return sum(at > moment for at in past)
