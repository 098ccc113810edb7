"""The guided tour, walked through the door of a running demo: each step ticks itself off."""

from collections.abc import Iterator

import pytest

from tests.bot.door import GROUP, Door, running_demo


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    with running_demo() as door:
        yield door


def ticks(door: Door) -> list[bool]:
    return [step["done"] for step in door.ask("/state")["tour"]]


def ticked(door: Door, count: int) -> None:
    """Exactly the first steps get their tick."""
    expected = [True] * count + [False] * (8 - count)
    door.until(lambda: ticks(door) == expected, lambda: f"{ticks(door)}, not {expected}")


def test_the_tour_of_the_second_week(door: Door) -> None:
    ticked(door, 0)
    steps = door.ask("/state")["tour"]
    baraka, thandi = door.people["Baraka"], door.people["Thandi"]

    door.says("Jonas", steps[0]["words"], GROUP)
    ticked(door, 1)
    door.taps("Baraka", door.waits_for("photos of the bulk meters", baraka), "Yes")
    ticked(door, 2)
    door.taps("Baraka", door.waits_for("Question 1 of", baraka), "4")
    ticked(door, 3)
    door.says("Amina", steps[3]["words"], GROUP)
    ticked(door, 4)
    lines = door.ask("/clock", {"to": "three_days"})["lines"]
    assert any("Jonas was reminded in private" in line for line in lines), lines
    ticked(door, 5)
    asked = door.waits_for(steps[5]["reply"], GROUP)
    door.says("Jonas", steps[5]["words"], GROUP, reply_to=asked["id"])
    ticked(door, 6)
    reminder = door.waits_for("photos of the bulk meters", baraka)
    labels = [key["text"] for row in reminder["buttons"] for key in row]
    door.taps("Baraka", reminder, next(label for label in labels if "Done" in label))
    ticked(door, 7)
    lines = door.ask("/clock", {"to": "next_digest"})["lines"]
    assert lines[-1] == "Monday 08:30 – Thandi got the digest of the week"
    digest = door.waits_for("Your week", thandi)
    door.taps("Thandi", digest, digest["buttons"][0][0]["text"])
    ticked(door, 8)
