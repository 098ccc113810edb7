"""Figures: what the bot counts while it works; that costs next to nothing and names nobody."""

import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from storage import Clock

BOUNDS = (0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Spans:
    """How long something took, each time: how often at most so many seconds, and all together."""

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)
        self.seconds = 0.0

    @contextmanager
    def measured(self) -> Iterator[None]:
        """Count how long this block takes, also when it fails."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            took = time.perf_counter() - begun
            self.counts[bisect_left(BOUNDS, took)] += 1
            self.seconds += took


@dataclass
class Figures:
    """Counts since the start, and when things went well last; moments are in UTC."""

    clock: Clock
    started_at: datetime = field(init=False)
    updates: Counter[str] = field(default_factory=Counter)
    dead_letters: int = 0
    calls: Counter[tuple[str, str]] = field(default_factory=Counter)
    batches: Spans = field(default_factory=Spans)
    sweeps: Spans = field(default_factory=Spans)
    polled_at: datetime | None = None
    swept_at: datetime | None = None
    late_seconds: float = 0.0
    clock_ahead: float | None = None

    def __post_init__(self) -> None:
        """The start is now."""
        self.started_at = self.clock()

    def polled(self) -> None:
        """Telegram told what there is."""
        self.polled_at = self.clock()

    def took(self, batch: Sequence[Mapping[str, Any]]) -> None:
        """A batch is handled and committed; a batch may be empty, and then nothing is late."""
        self.updates.update(map(_kind_of, batch))
        now = self.clock()
        self.late_seconds = max(((now - at).total_seconds() for at in _moments(batch)), default=0)

    def buried(self) -> None:
        """An update became a dead letter."""
        self.dead_letters += 1

    def swept(self) -> None:
        """The sweeps have handled what was due."""
        self.swept_at = self.clock()


def _kind_of(raw: Mapping[str, Any]) -> str:
    """The kind of an update; one that we did not ask for is as good as any other."""
    return next((kind for kind in KINDS if kind in raw), "other")


KINDS = ("message", "callback_query", "edited_message", "message_reaction", "my_chat_member")


def _moments(batch: Sequence[Mapping[str, Any]]) -> Iterator[datetime]:
    """When the messages of a batch were written, as far as that can be read."""
    for raw in batch:
        message = raw.get("message")
        stamp = message.get("date") if isinstance(message, dict) else None
        if isinstance(stamp, int) and 0 < stamp < 2**32:
            yield datetime.fromtimestamp(stamp, UTC)
