"""How long something can be taken back."""

from datetime import UTC, datetime, timedelta

import pytest

from mentoring.undo import Standing, standing_of

NOW = datetime(2026, 2, 2, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "standing"),
    [
        pytest.param(None, Standing.NOTHING, id="nothing was done"),
        pytest.param(timedelta(0), Standing.FRESH, id="just now"),
        pytest.param(timedelta(minutes=9, seconds=59), Standing.FRESH, id="within ten minutes"),
        pytest.param(timedelta(minutes=10), Standing.EXPIRED, id="after ten minutes"),
    ],
)
def test_an_act_can_be_taken_back_for_ten_minutes(
    ago: timedelta | None, standing: Standing
) -> None:
    assert standing_of(NOW - ago if ago is not None else None, NOW) is standing
