"""Metrics: what the bot counts while it works; that costs next to nothing and names nobody."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from storage import Clock

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry, Counter, Histogram

BOUNDS = (0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
KINDS = ("message", "callback_query", "edited_message", "message_reaction", "my_chat_member")
RETRY_AFTER = "429"


class Uncounted:
    """A counter or histogram of which nobody can ask: prometheus_client takes a megabyte."""

    def __init__(self, *_: object) -> None:
        pass

    def labels(self, *_: str) -> Self:
        """As a counter's."""
        return self

    def inc(self) -> None:
        """Count nothing."""

    def time(self) -> AbstractContextManager[None]:
        """Measure nothing."""
        return nullcontext()


Tally: TypeAlias = "Counter | Uncounted"


class Metrics:
    """Counts since the start, and when things went well last; moments are in UTC."""

    registry: "CollectorRegistry | None"

    def __init__(self, clock: Clock, *, is_served: bool = False) -> None:
        """The start is now."""
        counter, histogram, self.registry = (
            _of_prometheus() if is_served else (Uncounted, Uncounted, None)
        )
        self._updates = counter("wellkept_updates", "Updates handled", ["kind"])
        self.updates_failed = counter("wellkept_updates_failed", "Updates put aside")
        self._calls = counter("wellkept_calls", "Calls of the Bot API", ["method", "outcome"])
        self._retry_after = counter(
            "wellkept_retry_after", "Calls that Telegram asked to repeat later"
        )
        self.troubles = counter("wellkept_database_troubles", "Tries without the database")
        self.batches = histogram("wellkept_batch_duration_seconds", "Taking a batch of updates")
        self.sweeps = histogram("wellkept_sweep_duration_seconds", "Handling what is due")
        self._clock = clock
        self.started_at = self.polled_at = clock()
        self.swept_at: dict[str, datetime] = {}
        self.late_seconds = 0.0
        self.clock_ahead: float | None = None

    def polled(self) -> None:
        """Telegram told what there is."""
        self.polled_at = self._clock()

    def took(self, batch: Sequence[Mapping[str, Any]]) -> None:
        """A batch is handled and committed; a batch may be empty, and then nothing is late."""
        for raw in batch:
            self._updates.labels(_kind_of(raw)).inc()
        now = self._clock()
        self.late_seconds = max(((now - at).total_seconds() for at in _moments(batch)), default=0)

    def called(self, method: str, outcome: str) -> None:
        """A call of the Bot API has ended."""
        self._calls.labels(method, outcome).inc()
        if outcome == RETRY_AFTER:
            self._retry_after.inc()

    def swept(self, name: str) -> None:
        """A sweep has handled what was due."""
        self.swept_at[name] = self._clock()


def _of_prometheus() -> tuple["partial[Counter]", "partial[Histogram]", "CollectorRegistry"]:
    """What makes counters and histograms, and the registry that has them all."""
    # Imported when used: most bots have no such door.
    import prometheus_client as prometheus

    # Each counter would bring a second series that tells when it was made.
    prometheus.disable_created_metrics()  # type: ignore[no-untyped-call]  # theirs
    registry = prometheus.CollectorRegistry()
    prometheus.ProcessCollector(registry=registry)
    return (
        partial(prometheus.Counter, registry=registry),
        partial(prometheus.Histogram, buckets=BOUNDS, registry=registry),
        registry,
    )


def _kind_of(raw: Mapping[str, Any]) -> str:
    """The kind of an update; one that we did not ask for is as good as any other."""
    return next((kind for kind in KINDS if kind in raw), "other")


def _moments(batch: Sequence[Mapping[str, Any]]) -> Iterator[datetime]:
    """When the messages of a batch were written, as far as that can be read."""
    for raw in batch:
        message = raw.get("message")
        stamp = message.get("date") if isinstance(message, dict) else None
        if isinstance(stamp, int) and 0 < stamp < 2**32:
            yield datetime.fromtimestamp(stamp, UTC)
