"""Scenario files: how they are read, and how a mistake in one is named."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.replay.scenario import Event, Scenario, ScenarioMistake, read_scenario
from mentoring.partnerships import Mode, Phase, Role, Side, Stage

WELL = Path(__file__).parents[2] / "scenarios" / "well.yaml"


def changed(tmp_path: Path, **changes: Any) -> Path:
    """The small scenario with other values; a dot leads into a table, None takes a key away."""
    content = yaml.safe_load(WELL.read_text("utf-8"))
    for name, value in changes.items():
        *tables, key = name.split("__")
        place = content
        for table in tables:
            place = place[int(table) if table.isdigit() else table]
        if value is None:
            del place[key]
        else:
            place[key] = value
    path = tmp_path / "changed.yaml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    return path


def event(scenario: Scenario, key: str) -> Event:
    return next(each for each in scenario.events if each.key == key)


def test_a_partnership_is_read_with_its_calendars() -> None:
    partnership = read_scenario(WELL).file.partnership
    assert partnership.key == "well"
    assert (partnership.phase, partnership.phase_started_on) == (
        Phase.ORIENTATION,
        date(2026, 3, 2),
    )
    assert (partnership.stage, partnership.mode) == (Stage.STRUCTURING, Mode.WATCH)
    calendar = partnership.mentee.calendar
    assert (calendar.timezone, calendar.opens, calendar.closes) == (
        "Africa/Nairobi",
        time(8),
        time(17),
    )
    assert calendar.holidays == {date(2026, 3, 20)}
    assert partnership.ends_on is None


def test_people_are_read_with_their_places() -> None:
    people = {person.key: person for person in read_scenario(WELL).people}
    assert (people["liv"].side, people["liv"].role) == (Side.MENTOR, Role.LEAD)
    assert people["kofi"].zone == "Africa/Accra"


def test_messages_taps_and_reactions_stand_in_one_order() -> None:
    scenario = read_scenario(WELL)
    keys = [each.key for each in scenario.events]
    assert keys[6:11] == ["m07", "m08", "r01", "m09", "m10"]
    assert event(scenario, "m10").button == "settled"
    assert event(scenario, "r01").reaction_to == "m08"
    assert event(scenario, "m12").private
    assert event(scenario, "m02").at == datetime(2026, 3, 9, 8, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("pump_test.pdf here it is", "pump_test.pdf", id="in front of the words"),
        pytest.param("here it is", "document.pdf", id="no name"),
        pytest.param("", "document.pdf", id="no words"),
    ],
)
def test_a_file_is_called_as_its_message_begins(text: str, name: str) -> None:
    sent = Event("m1", datetime(2026, 3, 9, tzinfo=UTC), "liv", text, media="document")
    assert sent.file_name == name


def test_truth_is_not_looked_at(tmp_path: Path) -> None:
    assert read_scenario(changed(tmp_path, truth="anything")) == read_scenario(WELL)


def test_ramadan_and_a_planned_end_are_read(tmp_path: Path) -> None:
    ramadan = {
        "from": date(2026, 2, 18),
        "to": date(2026, 3, 19),
        "work_hours": ["09:00", "14:00"],
    }
    path = changed(
        tmp_path, partnership__mentee__ramadan=ramadan, partnership__planned_end="2026-12-31"
    )
    partnership = read_scenario(path).file.partnership
    assert partnership.ends_on == date(2026, 12, 31)
    opening = partnership.mentee.calendar.opening(date(2026, 3, 9))
    assert partnership.mentee.calendar.local(opening).time() == time(9)


def test_hours_without_quotes_are_read_too(tmp_path: Path) -> None:
    path = changed(tmp_path, partnership__mentor__work_hours=[480, 960])
    assert read_scenario(path).file.partnership.mentor.calendar.closes == time(16)


def test_what_comes_after_the_end_is_left_out(tmp_path: Path) -> None:
    path = changed(tmp_path, end_at="2026-03-09T10:00:00+03:00")
    assert [each.key for each in read_scenario(path).events] == ["m01"]


@pytest.mark.parametrize(
    ("changes", "mistake"),
    [
        pytest.param({"end_at": None}, "line 1: end_at: is missing", id="no end"),
        pytest.param({"people": None}, "line 1: people: is missing", id="no people"),
        pytest.param({"people__0__id": None}, "people.1.id: is missing", id="person without id"),
        pytest.param({"people__4__tz": None}, "people.5.tz: is missing", id="coordinator's zone"),
        pytest.param(
            {"people__0__side": "north"},
            "people.1.side: must be one of mentor, mentee, programme",
            id="side",
        ),
        pytest.param(
            {"phase": "dawn"},
            "phase: must be one of orientation, middle, dissolution, aftercare",
            id="phase",
        ),
        pytest.param({"partnership__mentor__tz": "Europe/Atlantis"}, "Europe/Atlantis", id="zone"),
        pytest.param(
            {"partnership__mentor__work_days": ["mon", "moon"]},
            "partnership.mentor.work_days.2: must be days out of mon, tue",
            id="weekday",
        ),
        pytest.param(
            {"messages__0__at": "2026-03-09T09:00:00"},
            "messages.1.at: must be a moment with its offset",
            id="offset",
        ),
        pytest.param(
            {"messages__1__from": "nemo"}, "messages.2: nobody is called nemo", id="person"
        ),
        pytest.param(
            {"messages__1__mentions": ["nemo"]}, "messages.2: nobody is called nemo", id="mention"
        ),
        pytest.param(
            {"messages__2__reply_to": "m09"},
            "messages.3: no message before it is called m09",
            id="reply to what comes later",
        ),
        pytest.param(
            {"reactions__0__to": "m99"},
            "reactions.1: no message before it is called m99",
            id="reaction",
        ),
        pytest.param(
            {"reactions__0__emoji": "😂"},
            "reactions.1.emoji: 😂 is not one of Telegram's reactions, take one that is, such",
            id="no reaction",
        ),
        pytest.param({"messages__1__id": "m01"}, "messages.2: m01 is there twice", id="twice"),
        pytest.param({"messages__0__text": " "}, "messages.1: m01 says nothing", id="no words"),
        pytest.param(
            {"partnership": ["a", "list"]}, "partnership.name: is missing", id="a list for a table"
        ),
        pytest.param(
            {"partnership__mentor__ramadan": "yes"}, "ramadan.1: must be a table with", id="a word"
        ),
    ],
)
def test_a_mistake_is_named_in_one_sentence(
    tmp_path: Path, changes: dict[str, Any], mistake: str
) -> None:
    with pytest.raises(ScenarioMistake) as refusal:
        read_scenario(changed(tmp_path, **changes))
    sentence = str(refusal.value)
    assert sentence.startswith("changed.yaml, line ")
    assert mistake in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        pytest.param(
            "holidays: [2026-03-20]",
            "holidays:\n      - 20 March",
            "line 23: partnership.mentee.holidays.1: must be a date such as 2026-02-16",
            id="a list of lines",
        ),
        pytest.param(
            'work_hours: ["08:00", "16:00"]',
            'work_hours: ["08:00"]',
            "line 14: partnership.mentor.work_hours.2: is missing",
            id="no closing",
        ),
        pytest.param(
            "from: odd, button: settled",
            "from: otto, button: settled",
            "line 39: messages.10: nobody is called otto",
            id="a stranger",
        ),
    ],
)
def test_a_mistake_is_named_with_its_line(
    tmp_path: Path, right: str, wrong: str, sentence: str
) -> None:
    path = tmp_path / "changed.yaml"
    path.write_text(WELL.read_text("utf-8").replace(right, wrong), "utf-8")
    with pytest.raises(ScenarioMistake) as refusal:
        read_scenario(path)
    assert str(refusal.value) == f"changed.yaml, {sentence}"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("", id="empty"),
        pytest.param("- a list", id="a list"),
        pytest.param("a: [unclosed", id="no yaml"),
        pytest.param("\x00", id="no text"),
    ],
)
def test_what_is_no_scenario_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text(content, "utf-8")
    with pytest.raises(ScenarioMistake, match=r"^odd\.yaml"):
        read_scenario(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ScenarioMistake, match=r"none\.yaml"):
        read_scenario(tmp_path / "none.yaml")
