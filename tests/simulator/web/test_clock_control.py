"""Where the demo's clock can jump to."""

from datetime import UTC, datetime, timedelta

import pytest

from simulator.web.clock_control import STOPS, span

ZONES = ["Africa/Dar_es_Salaam", "Europe/Amsterdam"]


@pytest.mark.parametrize(
    ("now", "stop", "expected"),
    [
        pytest.param("2026-06-09T05:30", "next_morning", "2026-06-09T07:00", id="before work"),
        pytest.param("2026-06-09T07:00", "next_morning", "2026-06-10T07:00", id="at nine"),
        pytest.param("2026-06-09T22:30", "next_morning", "2026-06-10T07:00", id="at night"),
        pytest.param("2026-06-10T08:00", "next_tuesday", "2026-06-16T07:00", id="Tuesday"),
        pytest.param("2026-06-10T08:00", "next_digest", "2026-06-15T07:00", id="Monday"),
        pytest.param("2026-10-24T08:00", "next_morning", "2026-10-25T08:00", id="clocks change"),
        pytest.param("2026-06-10T08:00", "three_days", "2026-06-15T07:00", id="over a weekend"),
    ],
)
def test_named_stops_are_mornings_where_people_live(now: str, stop: str, expected: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert STOPS[stop](moment, ZONES) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_spans_are_short_words() -> None:
    assert [span("30m"), span("2d")] == [timedelta(minutes=30), timedelta(days=2)]
    with pytest.raises(ValueError, match="not a span"):
        span("soon")
