"""Ten partnerships in French, Spanish, Portuguese and mixed languages, as they should go."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from tests.bot.replay.kept_stories import KeptStory, moment, names, play

MOST_UNASKED = 2
EASY_SHARE = 0.9
MEANT_TO_BE_KEPT = 10

Told = Callable[[str], KeptStory]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Each story, played once."""
    return cache(lambda name: play(name, tmp_path_factory.mktemp(name)))


each_story = pytest.mark.parametrize("name", names())


def test_the_stories_are_there() -> None:
    assert len(names()) == MEANT_TO_BE_KEPT


@each_story
def test_what_was_said_plainly_is_kept(name: str, told: Told) -> None:
    plain = [verdict for verdict in told(name).verdicts() if verdict.level == "explicit"]
    assert plain
    assert [verdict.words for verdict in plain if not verdict.holds] == []


@each_story
def test_what_asks_for_nothing_is_left_alone(name: str, told: Told) -> None:
    story = told(name)
    harmless = [each["message"] for each in story.truth["not_questions"]]
    assert [message for message in harmless if story.question(message)] == []


@each_story
def test_no_promise_is_made_up(name: str, told: Told) -> None:
    story = told(name)
    owned = {item["source"] for item in story.items}
    harmless = {each["message"] for each in story.truth.get("not_promises", [])} - owned
    assert [c["message"] for c in story.told["commitments"] if c["message"] in harmless] == []
    assert story.invented() == []


@each_story
def test_nobody_is_pressed(name: str, told: Told) -> None:
    unasked = told(name).unasked()
    assert unasked
    assert {day: count for day, count in unasked.items() if count > MOST_UNASKED} == {}


@each_story
def test_the_group_gets_the_board_and_nothing_else(name: str, told: Told) -> None:
    assert {row["event"] for row in told(name).told["sent"] if row["to"] == "group"} == {"board"}


def test_nearly_all_that_is_easy_to_see_is_seen(told: Told) -> None:
    easy = [v for name in names() for v in told(name).verdicts() if v.level == "easy"]
    missed = [verdict.words for verdict in easy if not verdict.holds]
    assert len(missed) <= (1 - EASY_SHARE) * len(easy), missed


def test_another_truth_would_not_hold(told: Told) -> None:
    """An action item by a day later, or for somebody else, is not what was kept."""
    story = told(names()[0])
    for changed in ("due", "owner"):
        truth = deepcopy(story.truth)
        item = next(each for each in truth["action_items"] if each["level"] == "explicit")
        item[changed] = moment(item["due"]) + timedelta(days=1) if changed == "due" else "somebody"
        other = replace(story, written={**story.written, "truth": truth})
        assert not all(v.holds for v in other.commitments() if v.level == "explicit")
