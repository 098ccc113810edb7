"""The stories a demo can start from, and beginning another one while it runs."""

import subprocess
import sys
import time
import urllib.error
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.demo.seed import set_scene
from bot.demo.stories import NAMES, story
from bot.demo.tour import count_facts, steps_of
from storage import Store, open_engine
from tests.bot.monitoring.door import running_demo


async def facts_of(name: str, folder: Path) -> Counter[str]:
    scene = await set_scene(story(name), folder / "story.db")
    store = Store(open_engine(f"sqlite:///{scene.database}"), scene.clock)
    async with store.begin() as work:
        facts = await count_facts(work, scene.world)
    await store.close()
    return facts


async def test_nothing_is_there_in_an_empty_programme(tmp_path: Path) -> None:
    assert not +await facts_of("empty", tmp_path)


async def test_in_the_silence_people_were_reminded_and_nothing_moved(tmp_path: Path) -> None:
    facts = await facts_of("silence", tmp_path)
    assert (facts["asked"], facts["answered"], facts["done"]) == (3, 1, 0)
    assert facts["reminded"] >= 2


async def test_at_the_close_something_is_done_and_something_open(tmp_path: Path) -> None:
    facts = await facts_of("closing", tmp_path)
    assert (facts["logged"], facts["done"], facts["on_board"]) == (3, 1, 2)


@pytest.mark.parametrize("name", NAMES)
async def test_the_first_phones_and_the_tour_name_people_of_the_story(
    name: str, tmp_path: Path
) -> None:
    told = story(name)
    scene = await set_scene(told, tmp_path / "story.db")
    people = {person.first_name for person in scene.world.persons.values()}
    assert set(told.front) <= people
    for step in steps_of(told):
        assert {step["phone"], step.get("as", step["phone"])} - {"group"} <= people
        assert step["title"]
        assert step["how"]


def test_another_story_takes_the_place_of_the_one_that_runs() -> None:
    with running_demo("--story", "silence") as door:
        before = door.ask("/state")
        assert (before["story"], "Efua" in door.people) == ("silence", True)
        assert {each["name"] for each in before["stories"]} == set(NAMES)
        door.ask("/story", {"name": "closing"})
        after = door.ask("/state")
        assert after["story"] == "closing"
        assert after["world"] != before["world"]
        door.meet()
        door.says("Bikram", "/mine")
        door.waits_for("final leakage map", door.people["Bikram"])
        with pytest.raises(urllib.error.HTTPError, match="400"):
            door.ask("/story", {"name": "war"})
        assert door.ask("/state")["story"] == "closing"


def test_a_journey_ends_with_its_story() -> None:
    with running_demo("--story", "silence") as door, ThreadPoolExecutor() as pool:
        journey = pool.submit(door.ask, "/clock", {"by": "365d"})
        door.until(lambda: door.ask("/state")["now"] > "2026-03-23", lambda: "the clock stands")
        began = time.monotonic()
        door.ask("/story", {"name": "closing"})
        assert journey.result()["lines"] == []
        assert time.monotonic() - began < 15
        assert door.ask("/clock", {"by": "1h"})["now"] > "2026-05-21"


def test_a_story_that_does_not_exist_is_refused_in_one_sentence() -> None:
    command = [sys.executable, "-m", "bot", "demo", "--port", "0", "--story", "war"]
    refused = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert refused.returncode == 1
    assert refused.stderr.strip().startswith("There is no story war. There are: second_week")
