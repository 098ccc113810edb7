"""Telegram's speed limits: one a second to a chat, twenty a minute to a group, thirty overall."""

from collections import defaultdict, deque
from datetime import datetime, timedelta

from bot.config import DeliverySettings

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
# So many chats refused within so short a time: it is not them, it is all of us.
HERD = 3
A_MOMENT = timedelta(seconds=5)
# If that was wrong, nobody has lost more than this.
LONGEST_REST = timedelta(seconds=10)
SHORTEST_PAUSE, LONGEST_PAUSE = 0.1, 1.0


class Pace:
    """Says whether a message may leave now. Moments come from the injected clock."""

    def __init__(self, settings: DeliverySettings) -> None:
        self._settings = settings
        self._gap = SECOND / settings.per_chat_per_second
        self._chats: defaultdict[int, deque[datetime]] = defaultdict(deque)
        self._overall: deque[datetime] = deque()
        self._refused: dict[int, datetime] = {}
        self._rests_until: datetime | None = None

    def take(self, chat_id: int, now: datetime) -> bool:
        """Whether a message to a chat may leave now; if so, it counts."""
        if self._settings.limits == "off":
            return True
        if self._must_rest(chat_id, now) or self.is_spent(now):
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

    def is_spent(self, now: datetime) -> bool:
        """Whether nothing more may leave now, to whatever chat."""
        if self._settings.limits == "off":
            return False
        return _count_since(now - SECOND, self._overall) >= self._most(now)

    def refused(self, chat_id: int, now: datetime, pause: timedelta) -> None:
        """Telegram asked for a pause in a chat, which is kept by its letter.

        If it asks in several chats at once, all rest, and begin again slowly.
        """
        self._refused[chat_id] = now
        self._refused = {chat: at for chat, at in self._refused.items() if now - at < A_MOMENT}
        if len(self._refused) >= HERD:
            self._rests_until = now + min(pause, LONGEST_REST)

    def pause(self, now: datetime) -> float:
        """After how many seconds something that rests now may leave, a second at most."""
        waits = [self._gap - (now - past[-1]) for past in self._chats.values()]
        if self.is_spent(now):
            waits = [self._overall[0] + SECOND - now] if self._overall else []
        seconds = [wait.total_seconds() for wait in waits if wait > timedelta()]
        longest = min(LONGEST_PAUSE, self._gap.total_seconds())
        return max(SHORTEST_PAUSE, min(seconds, default=longest))

    def _most(self, now: datetime) -> int:
        """How many messages may leave a second: none in a rest, and few right after one."""
        most, until = self._settings.overall_per_second, self._rests_until
        if until is None:
            return most
        if now < until:
            return 0
        slowly: int = 2 ** min(2 + int((now - until) / SECOND), 30)
        if slowly >= most:
            self._rests_until = None
        return min(most, slowly)

    def _must_rest(self, chat_id: int, now: datetime) -> bool:
        past = self._chats.get(chat_id)
        if not past:
            return False
        if now - past[-1] < self._gap:
            return True
        most = self._settings.per_group_per_minute
        return chat_id < 0 and _count_since(now - MINUTE, past) >= most


def _count_since(moment: datetime, past: deque[datetime]) -> int:
    """How much came after a moment; of what came before only the latest is remembered."""
    while len(past) > 1 and past[0] <= moment:
        past.popleft()
    return sum(at > moment for at in past)
