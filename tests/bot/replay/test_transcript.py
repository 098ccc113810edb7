"""Quietness, counted: what the group and each person had to read unasked over three weeks."""

from pathlib import Path
from typing import Any

import pytest

from bot.replay.report import readable
from tests.bot.replay.test_replay import replayed

CREW = Path(__file__).parents[2] / "scenarios" / "field_crew.yaml"


@pytest.fixture(scope="module")
def crew() -> dict[str, Any]:
    return replayed(CREW)


def test_the_group_reads_nothing_of_the_bot_but_its_board(crew: dict[str, Any]) -> None:
    assert crew["quiet"]["group"] == {"board": 1}


def test_nobody_reads_more_than_one_unasked_message_a_day(crew: dict[str, Any]) -> None:
    people = crew["quiet"]["people"]
    averages = {key: of["per_day"] for key, of in people.items()}
    assert all(0 < average <= 1 for average in averages.values()), averages
    assert max(of["most"] for of in people.values()) <= 3


def test_an_act_of_somebody_else_counts_and_an_own_one_does_not(crew: dict[str, Any]) -> None:
    at_ines = [row["event"] for row in crew["sent"] if row["to"] == "ines"]
    assert sorted(at_ines) == [
        "action_asked",
        "checkin",
        "checkin",
        "checkin_reminder",
        "checkin_reminder",
        "commitment_reminder",
        "offer_mark_done",
    ]
    mine = {"unasked": 6, "days": 15, "per_day": 0.4, "most": 1}
    assert crew["quiet"]["people"]["ines"] == mine


def test_days_are_the_working_days_of_the_person(crew: dict[str, Any]) -> None:
    days = {key: of["days"] for key, of in crew["quiet"]["people"].items()}
    assert (days["ines"], days["alda"], days["paulo"]) == (15, 14, 15)


def test_the_bot_was_at_work_meanwhile(crew: dict[str, Any]) -> None:
    assert (len(crew["questions"]), len(crew["commitments"])) == (5, 7)
    said = {row["event"] for row in crew["sent"]}
    assert said >= {"commitment_reminder", "reminder_step_1", "checkin", "digest"}


def test_people_read_the_count_below_the_days(crew: dict[str, Any]) -> None:
    last = readable(crew).splitlines()[-1]
    assert last.startswith("Unasked messages a working day: ines 0.4 (most 1), rui ")
