"""The databases that are measured are the same at every hour of the day."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from benchmarks.given import HOURS, zone_where_it_is


@pytest.mark.parametrize(
    "now", [datetime(2026, 11, 26, hour, 45, tzinfo=UTC) for hour in range(24)]
)
def test_it_is_the_middle_of_the_day_at_both_sides(now: datetime) -> None:
    zones = [ZoneInfo(zone_where_it_is(hour, now)) for hour in HOURS.values()]
    assert [now.astimezone(zone).hour for zone in zones] == list(HOURS.values())
