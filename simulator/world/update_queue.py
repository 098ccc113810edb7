"""Updates that wait until the bot fetches them, for a day at most."""

from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

KINDS = frozenset(
    {"message", "edited_message", "callback_query", "my_chat_member", "message_reaction"}
)
ON_REQUEST = frozenset({"message_reaction"})
KEPT_FOR = timedelta(hours=24)
FIRST_UPDATE_ID = 500_001


class Mailbox:
    """The queue behind getUpdates; what nobody asked for is not even put in."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.webhook = ""
        self.allowed = KINDS - ON_REQUEST
        self.listeners: list[Callable[[], None]] = []
        self._clock = clock
        self._next_id = FIRST_UPDATE_ID
        self._waiting: deque[tuple[datetime, dict[str, Any]]] = deque()

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, kind: str, body: dict[str, Any]) -> None:
        """Queue one update, if the bot wants this kind."""
        if kind not in self.allowed:
            return
        self._waiting.append((self._clock(), {"update_id": self._next_id, kind: body}))
        self._next_id += 1
        for listener in tuple(self.listeners):
            listener()

    def take(self, offset: int, limit: int) -> list[dict[str, Any]]:
        """Forget what the offset acknowledges and give the next ones, which stay until then."""
        self._drop_expired()
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        while self._waiting and self._waiting[0][1]["update_id"] < offset:
            self._waiting.popleft()
        return [update for _, update in islice(self._waiting, limit)]

    def want(self, kinds: Iterable[str] | None) -> None:
        """Remember what the bot asked for; an empty list asks for the usual kinds."""
        if kinds is not None:
            self.allowed = frozenset(kinds) & KINDS or KINDS - ON_REQUEST

    def clear(self) -> None:
        """Drop everything that waits."""
        self._waiting.clear()

    def _drop_expired(self) -> None:
        oldest = self._clock() - KEPT_FOR
        while self._waiting and self._waiting[0][0] < oldest:
            self._waiting.popleft()
