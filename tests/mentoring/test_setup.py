"""The questions of a set-up: in order, back, changed later, and taken over from the last one."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from mentoring.partnerships import Side
from mentoring.setup import (
    SUMMARY,
    Setup,
    Step,
    Topic,
    answered,
    back,
    go_to,
    like,
    next_step,
    step_of,
    steps,
)

ORDER = steps(several_languages=False)
DAR = {"name": "Dar es Salaam", "country": "TZ", "zone": "Africa/Dar_es_Salaam"}
KAMPALA = {"name": "Kampala", "country": "UG", "zone": "Africa/Kampala"}


def begun(step: str, **answers: Any) -> Setup:
    """A set-up with some answers, at one of its questions."""
    return Setup(31, datetime(2026, 2, 2, tzinfo=UTC), step, answers)


def complete(step: str = SUMMARY) -> Setup:
    """A set-up with an answer to everything."""
    return begun(step, **{str(each): "said" for each in ORDER} | {"mentee_place": DAR})


def test_both_sides_are_asked_the_same() -> None:
    mentee, mentor = (
        [step.topic for step in ORDER if step.side is side] for side in (Side.MENTEE, Side.MENTOR)
    )
    assert mentee == mentor


def test_the_language_is_only_asked_where_there_is_a_choice() -> None:
    language = Step(Topic.LANGUAGE, Side.MENTOR)
    assert language not in ORDER
    assert language in steps(several_languages=True)


def test_a_set_up_asks_one_question_after_the_other_and_ends_with_a_summary() -> None:
    setup = begun(next_step(begun(""), ORDER))
    asked = []
    while setup.step != SUMMARY:
        asked.append(setup.step)
        setup = answered(setup, DAR if setup.step.endswith("place") else "said", ORDER)
    assert asked == [str(step) for step in ORDER]


@pytest.mark.parametrize(
    ("at", "before"),
    [
        pytest.param("mentor_name", "mentee_name", id="the question before"),
        pytest.param("mentee_name", "mentee_name", id="the first has none before it"),
    ],
)
def test_back_leads_to_the_question_before(at: str, before: str) -> None:
    assert back(begun(at), ORDER).step == before


def test_what_is_changed_later_leads_back_to_the_summary() -> None:
    changing = go_to(complete(), Step(Topic.MODE))
    assert changing.step == "mode"
    assert back(changing, ORDER).step == SUMMARY
    after = answered(changing, "watch", ORDER)
    assert (after.step, after.answers["mode"]) == (SUMMARY, "watch")


def test_back_drops_what_was_being_chosen() -> None:
    choosing = replace(begun("mentee_days"), pending=[0, 1])
    assert back(choosing, ORDER).pending is None


def test_another_country_has_other_holidays() -> None:
    moved = answered(go_to(complete(), Step(Topic.PLACE, Side.MENTEE)), KAMPALA, ORDER)
    assert moved.step == "mentee_holidays"
    assert "mentor_holidays" in moved.answers


def test_another_city_of_the_country_has_the_same_holidays() -> None:
    mtwara = DAR | {"name": "Mtwara"}
    moved = answered(go_to(complete(), Step(Topic.PLACE, Side.MENTEE)), mtwara, ORDER)
    assert moved.step == SUMMARY


def test_the_next_partnership_takes_over_all_but_names_places_and_dates() -> None:
    kept = like(complete().answers)
    asked = [str(step) for step in ORDER if str(step) not in kept]
    assert asked == [
        "mentee_name",
        "mentor_name",
        "name",
        "mentee_place",
        "mentee_holidays",
        "mentor_place",
        "mentor_holidays",
        "start",
    ]


def test_only_questions_have_names() -> None:
    assert step_of("mentor_hours", ORDER) == Step(Topic.HOURS, Side.MENTOR)
    assert step_of(SUMMARY, ORDER) is None
    assert step_of("programme_hours", ORDER) is None
