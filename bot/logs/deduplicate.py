"""Whatever goes wrong again and again is one line of the log, not thousands."""

import logging
import time
from collections.abc import Callable, Hashable

SAME_SECONDS = 600.0
MOST = 1000
# They count themselves: silence would hide that the next one has begun.
OUTAGES = "bot.engine.outages"


class Repeats(logging.Filter):
    """Drops a warning or error that was logged in the same words a little while ago.

    The next one that is let through says how many there were. Stands behind the Redaction.
    """

    def __init__(self, elapsed: Callable[[], float] = time.monotonic) -> None:
        """`elapsed` gives seconds from any beginning."""
        super().__init__()
        self._elapsed = elapsed
        self._said: dict[Hashable, tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether it is new."""
        if record.levelno < logging.WARNING or record.name == OUTAGES:
            return True
        fields, now = record.__dict__, self._elapsed()
        key = (record.name, fields["event"], *fields["error"], *fields["places"])
        said_at, dropped = self._said.get(key, (now - SAME_SECONDS, 0))
        if now - said_at < SAME_SECONDS:
            self._said[key] = said_at, dropped + 1
            return False
        if len(self._said) >= MOST:
            self._said.clear()
        self._said[key] = now, 0
        if dropped:
            fields["event"] += f" (and {dropped} times since)"
        return True
