"""The guided tour, walked through the door of a running demo: each step ticks itself off."""

from collections.abc import Iterator

import pytest

from tests.bot.monitoring.door import GROUP, Door, running_demo


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    with running_demo() as door:
        yield door


def ticks(door: Door) -> list[bool]:
    return [step["done"] for step in door.ask("/state")["tour"]]


def ticked(door: Door, count: int, of: int = 8) -> None:
    """Exactly the first steps get their tick."""
    expected = [True] * count + [False] * (of - count)
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


def test_the_tour_out_of_a_silence() -> None:
    with running_demo("--story", "silence") as door:
        ticked(door, 0, of=4)
        first = door.ask("/state")["tour"][0]
        asked = door.waits_for(first["reply"], GROUP)
        door.says("Ciara", first["words"], GROUP, reply_to=asked["id"])
        ticked(door, 1, of=4)
        door.taps("Kwame", door.waits_for("What became of it?", door.people["Kwame"]), "Done")
        ticked(door, 2, of=4)
        door.taps("Efua", door.waits_for("Question 1 of", door.people["Efua"]), "4")
        ticked(door, 3, of=4)
        door.ask("/clock", {"to": "next_digest"})
        digest = door.waits_for("Needs you", door.people["Moses"])
        door.taps("Moses", digest, digest["buttons"][0][0]["text"])
        ticked(door, 4, of=4)


def test_the_tour_of_a_closing() -> None:
    with running_demo("--story", "closing") as door:
        ticked(door, 0, of=4)
        first = door.ask("/state")["tour"][0]
        asked = door.waits_for(first["reply"], GROUP)
        door.says("Sunita", first["words"], GROUP, reply_to=asked["id"])
        ticked(door, 1, of=4)
        lars, ingrid = door.people["Lars"], door.people["Ingrid"]
        door.says("Lars", "/mine")
        door.taps("Lars", door.waits_for("hand over the hydraulic model", lars), "1 somebody else")
        door.taps("Lars", door.waits_for("Who does it instead", lars), "Ingrid")
        door.taps("Ingrid", door.waits_for("Will you take it over?", ingrid), "Yes")
        ticked(door, 2, of=4)
        door.taps("Ingrid", door.waits_for("Question 1 of", ingrid), "4")
        ticked(door, 3, of=4)
        door.says("Bikram", "/mine")
        door.taps("Bikram", door.waits_for("Your list", door.people["Bikram"]), "1 done")
        ticked(door, 4, of=4)
