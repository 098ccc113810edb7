"""Moments in the places of both utilities."""

from datetime import UTC, datetime

import pytest

from texts.moments import spoken_moment

DAR, AMSTERDAM, MANILA = "Africa/Dar_es_Salaam", "Europe/Amsterdam", "Asia/Manila"


@pytest.mark.parametrize(
    ("zones", "shown"),
    [
        pytest.param([DAR, DAR], "Thu 5 Feb, 23:30 Dar es Salaam", id="two in one zone"),
        pytest.param(
            [DAR, "Africa/Nairobi"], "Thu 5 Feb, 23:30 Dar es Salaam, Nairobi", id="same clock"
        ),
        pytest.param(
            [DAR, AMSTERDAM, MANILA],
            "Thu 5 Feb, 23:30 Dar es Salaam / 21:30 Amsterdam / Fri 6 Feb, 04:30 Manila",
            id="another day",
        ),
    ],
)
def test_each_place_is_named_once(zones: list[str], shown: str) -> None:
    at = datetime(2026, 2, 5, 20, 30, tzinfo=UTC)
    assert spoken_moment(at, "en", zones) == shown
