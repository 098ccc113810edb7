"""The demo as its visitors use it: a real process, driven through its HTTP door."""

import subprocess
import sys
import urllib.request
from collections.abc import Iterator

import pytest

from tests.bot.monitoring.door import GROUP, PATIENCE, Door, running_demo


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """A demo that runs for these tests."""
    with running_demo() as door:
        yield door


def test_an_action_item_from_the_group_to_the_coordinators_digest(door: Door) -> None:
    baraka, thandi = door.people["Baraka"], door.people["Thandi"]
    door.says("Jonas", "#action Baraka: photos of the bulk meters by tomorrow", GROUP)
    asked = door.waits_for("photos of the bulk meters", baraka)
    door.taps("Baraka", asked, "Yes")
    door.waits_for("photos of the bulk meters (Baraka)", GROUP)
    door.ask("/clock", {"to": "next_tuesday"})
    door.waits_for("How did this go: photos of the bulk meters", baraka)
    for _ in range(2):
        door.ask("/clock", {"to": "next_digest"})
    door.waits_for("photos of the bulk meters", thandi)


def test_the_page_is_there(door: Door) -> None:
    with urllib.request.urlopen(door.address, timeout=PATIENCE) as answer:  # noqa: S310  # our own demo
        assert b"<main" in answer.read()


def test_a_taken_port_is_refused_in_one_sentence(door: Door) -> None:
    port = door.address.rpartition(":")[2]
    command = [sys.executable, "-m", "bot", "demo", "--port", port]
    refused = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert refused.returncode == 1
    assert refused.stderr.strip().startswith(f"Port {port} is taken")
    assert len(refused.stderr.strip().splitlines()) == 1
