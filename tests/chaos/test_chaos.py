"""A small chaos with every test run; `make chaos` plays a long one."""

import os

import pytest

from tests.chaos.play import play

UPDATES = 600
SEEDS = [7, *map(int, os.environ.get("WELLKEPT_CHAOS_SEEDS", "").split())]


@pytest.mark.parametrize("seed", SEEDS)
def test_all_promises_hold_whatever_goes_wrong(seed: int) -> None:
    ledger = play(seed, UPDATES, lambda _: None)
    assert ledger.done["updates"] >= UPDATES
    assert ledger.done["restarts"] > 0
    assert ledger.checked["no update is lost"] > 0
    assert ledger.checked["each /commit is one commitment"] > 0
