"""The simulator's clock."""

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from simulator.world.clock import SimulatedClock
from tests.simulator.conftest import MORNING


def test_the_clock_stands_still_until_it_is_moved(clock: SimulatedClock) -> None:
    assert (clock(), clock.ticking) == (MORNING, False)
    clock.advance(timedelta(hours=2))
    assert clock() == MORNING + timedelta(hours=2)


def test_the_clock_never_goes_back(clock: SimulatedClock) -> None:
    with pytest.raises(ValueError, match="never goes back"):
        clock.set(MORNING - timedelta(seconds=1))


def test_the_clock_shows_utc_whatever_zone_it_was_set_in(clock: SimulatedClock) -> None:
    clock.set(datetime(2026, 6, 9, 12, 0, tzinfo=timezone(timedelta(hours=3))))
    assert clock().isoformat() == "2026-06-09T09:00:00+00:00"


def test_a_moment_without_its_zone_is_refused(clock: SimulatedClock) -> None:
    with pytest.raises(ValueError, match="time zone"):
        clock.set(datetime(2026, 6, 10, 9, 0))  # noqa: DTZ001 - the naive moment is the point


def test_a_ticking_clock_goes_on_by_itself_from_where_it_was_set() -> None:
    clock = SimulatedClock(MORNING, ticking=True)
    clock.set(datetime(2026, 6, 10, tzinfo=UTC))
    time.sleep(0.01)
    passed = clock() - datetime(2026, 6, 10, tzinfo=UTC)
    assert timedelta(milliseconds=9) < passed < timedelta(seconds=5)
