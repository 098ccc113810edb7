"""The figures in the format of Prometheus."""

from collections.abc import Iterable, Iterator

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from bot.app import House
from bot.monitoring.health import Health
from bot.monitoring.stats import BOUNDS, Figures, Spans
from storage.database.health import Backlog

RETRY_AFTER = "429"


def metrics(house: House, health: Health) -> bytes:
    """All figures of a bot as text."""
    registry = CollectorRegistry(auto_describe=False)
    ProcessCollector(registry=registry)
    registry.register(_Collector(house, health))
    return generate_latest(registry)


class _Collector(Collector):
    """Turns our figures into metrics when they are asked for."""

    def __init__(self, house: House, health: Health) -> None:
        self._house = house
        self._health = health

    def collect(self) -> Iterable[Metric]:
        """Counters, histograms and gauges; what only the database knows is left out without it."""
        figures = self._house.figures
        yield from _counters(figures, self._house.outages.database.count)
        yield _histogram(
            "wellkept_batch_duration_seconds", "Taking a batch of updates", figures.batches
        )
        yield _histogram("wellkept_sweep_duration_seconds", "Handling what is due", figures.sweeps)
        yield from _gauges(self._health)


def _counters(figures: Figures, troubles: int) -> Iterator[Metric]:
    updates = CounterMetricFamily("wellkept_updates", "Updates handled", labels=["kind"])
    for kind, count in figures.updates.items():
        updates.add_metric([kind], count)
    yield updates
    yield _counter("wellkept_updates_failed", "Updates put aside", figures.dead_letters)
    calls = CounterMetricFamily(
        "wellkept_calls", "Calls of the Bot API", labels=["method", "outcome"]
    )
    for (method, outcome), count in figures.calls.items():
        calls.add_metric([method, outcome], count)
    yield calls
    asked = sum(n for (_, outcome), n in figures.calls.items() if outcome == RETRY_AFTER)
    yield _counter("wellkept_retry_after", "Calls that Telegram asked to repeat later", asked)
    yield _counter("wellkept_database_troubles", "Tries without the database", troubles)


def _gauges(health: Health) -> Iterator[Metric]:
    yield _gauge("wellkept_healthy", "1 when all parts keep up", not health.ailing)
    yield _gauge("wellkept_uptime_seconds", "Time since the start", health.seconds_up)
    yield _gauge(
        "wellkept_intake_last_poll_seconds",
        "Time since Telegram told what there is",
        health.intake_seconds,
    )
    yield _gauge(
        "wellkept_intake_late_seconds",
        "Age of the oldest message of the newest batch",
        health.late_seconds,
    )
    yield _gauge(
        "wellkept_sweeps_last_seconds", "Time since all sweeps went well", health.sweeps_seconds
    )
    if health.clock_ahead is not None:
        yield _gauge(
            "wellkept_clock_ahead_seconds",
            "How far the clock was ahead of Telegram's at the start",
            health.clock_ahead,
        )
    if health.backlog is not None:
        yield from _waiting(health, health.backlog)


def _waiting(health: Health, backlog: Backlog) -> Iterator[Metric]:
    yield _gauge(
        "wellkept_sweeps_overdue_seconds", "Age of the oldest due row", health.overdue_seconds
    )
    yield _gauge("wellkept_outbox_letters", "Messages that wait to be sent", backlog.count)
    yield _gauge(
        "wellkept_outbox_oldest_seconds",
        "How long the oldest message that could leave waits",
        health.outbox_seconds,
    )
    yield _gauge("wellkept_dead_letters", "Updates and messages put aside", health.dead_letters)


def _counter(name: str, about: str, value: float) -> Metric:
    return CounterMetricFamily(name, about, value=value)


def _gauge(name: str, about: str, value: float) -> Metric:
    return GaugeMetricFamily(name, about, value=value)


def _histogram(name: str, about: str, spans: Spans) -> Metric:
    """Prometheus counts how many took at most so long, shorter ones included."""
    buckets, total = [], 0
    for bound, count in zip([*map(str, BOUNDS), "+Inf"], spans.counts, strict=True):
        total += count
        buckets.append((bound, total))
    return HistogramMetricFamily(name, about, buckets=buckets, sum_value=spans.seconds)
