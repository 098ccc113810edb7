"""Replay: a scenario through the real handlers and jobs, told in the scenario's own names."""

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.engine.scheduler import Timetable
from bot.replay.player import set_up
from bot.replay.report import readable
from bot.replay.scenario import read_scenario
from bot.replay.transcript import transcript_of

ROOT = Path(__file__).parents[3]
WELL = ROOT / "tests" / "scenarios" / "well.yaml"
BUTTONS = ROOT / "tests" / "scenarios" / "buttons.yaml"

Rows = list[dict[str, Any]]


def replayed(path: Path) -> dict[str, Any]:
    """What a replay of that file prints, without leaving this process."""
    result = CliRunner().invoke(app, ["replay", str(path), "--json"])
    assert result.exit_code == 0, result.output
    told: dict[str, Any] = json.loads(result.stdout)
    return told


@pytest.fixture(scope="module")
def well() -> dict[str, Any]:
    return replayed(WELL)


@pytest.fixture(scope="module")
def buttons() -> dict[str, Any]:
    return replayed(BUTTONS)


def rows(told: dict[str, Any], event: str, to: str | None = None) -> Rows:
    """Everything of one kind that was said, to one person or to anybody."""
    return [row for row in told["sent"] if row["event"] == event and to in (None, row["to"])]


def moments(told: dict[str, Any], event: str, to: str) -> list[str]:
    return [row["at"] for row in rows(told, event, to)]


def commitment(told: dict[str, Any], message: str) -> dict[str, Any]:
    found: dict[str, Any] = next(c for c in told["commitments"] if c["message"] == message)
    return found


def test_questions_are_told_with_what_settled_them(well: dict[str, Any]) -> None:
    shown = [
        (q["message"], q["addressee"], q["answered_by"], q["state"]) for q in well["questions"]
    ]
    assert shown == [
        ("m02", "otieno", "m03", "answered"),
        ("m08", "wanja", "r01", "answered"),
        ("m09", "wanja", "m10", "answered"),
    ]
    assert well["questions"][0] == {
        "message": "m02",
        "addressee": "otieno",
        "kind": "chat_question",
        "due_at": "2026-03-10T10:05:00+03:00",
        "acknowledged_by": None,
        "answered_by": "m03",
        "state": "answered",
    }


def test_commitments_are_told_with_what_closed_them(well: dict[str, Any]) -> None:
    assert commitment(well, "m04") == {
        "message": "m04",
        "owner": "otieno",
        "what": "send the pump test",
        "due_at": "2026-03-13T17:00:00+03:00",
        "kind": "promise",
        "rescheduled": [],
        "closed_by": "m05",
        "state": "done",
    }
    logged = commitment(well, "m06")
    assert (logged["kind"], logged["due_at"]) == ("action", "2026-03-19T17:00:00+03:00")
    assert (logged["closed_by"], logged["state"]) == ("m11", "done")


def test_the_owner_says_yes_at_once_to_what_has_a_date(well: dict[str, Any]) -> None:
    assert moments(well, "proposal", "otieno") == ["2026-03-10T11:40:00+03:00"]
    assert moments(well, "offer_mark_done", "otieno") == ["2026-03-13T15:00:00+03:00"]


def test_what_offers_two_days_waits_for_the_button(well: dict[str, Any]) -> None:
    (offer,) = rows(well, "holiday_on_due_date")
    assert (offer["to"], offer["cause"], offer["about"]) == ("otieno", "m06", ["m06"])
    boards = [row for row in rows(well, "board") if "clean the tank" in row["text"]]
    assert [row["cause"] for row in boards if row["cause"] != "clock"] == ["m07"]


def test_the_clock_says_the_rest(well: dict[str, Any]) -> None:
    assert moments(well, "reminder_step_1", "otieno") == ["2026-03-10T10:05:00+03:00"]
    assert moments(well, "checkin", "odd") == [
        "2026-03-10T10:00:00+01:00",
        "2026-03-17T10:00:00+01:00",
    ]
    assert moments(well, "commitment_reminder", "otieno") == ["2026-03-12T10:00:00+03:00"]
    assert moments(well, "digest", "kofi") == [
        "2026-03-09T08:30:00+00:00",
        "2026-03-16T08:30:00+00:00",
    ]
    assert {row["cause"] for row in rows(well, "digest")} == {"clock"}
    assert rows(well, "digest")[1]["about"] == ["m04", "m06"]


def test_whoever_asks_and_sweeps_at_every_step_is_told_the_same(
    well: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Timetable, "_knows", lambda *_: False)
    monkeypatch.setattr(Timetable, "sweep_due", Timetable.sweep)
    assert replayed(WELL) == well


def test_every_row_says_who_read_what_where(well: dict[str, Any]) -> None:
    board, mine = rows(well, "board")[0], rows(well, "mine")[0]
    assert (board["to"], board["private"]) == ("group", False)
    assert mine | {"text": ""} == {
        "at": "2026-03-18T10:00:00+03:00",
        "to": "wanja",
        "event": "mine",
        "cause": "m12",
        "about": [],
        "private": True,
        "lang": "en",
        "text": "",
    }
    assert mine["text"].startswith("Nothing is open for you, Wanja")


def test_nothing_is_told_of_the_time_before_the_first_message(well: dict[str, Any]) -> None:
    assert min(row["at"] for row in well["sent"]) >= "2026-03-09"
    assert max(row["at"] for row in well["sent"]) < "2026-03-19T12:00:00+01:00"


def test_a_date_is_tapped_where_it_was_asked_for_last(buttons: dict[str, Any]) -> None:
    moved = commitment(buttons, "m02")
    assert moved["rescheduled"] == [{"message": "m04", "due_at": "2026-03-19T17:00:00+03:00"}]
    assert moved["due_at"] == "2026-03-19T17:00:00+03:00"
    assert commitment(buttons, "m05")["due_at"] is None


def test_done_means_the_newest_even_where_nothing_was_said_of_it(buttons: dict[str, Any]) -> None:
    assert [commitment(buttons, key)["state"] for key in ("m02", "m07")] == ["open", "done"]
    assert commitment(buttons, "m07")["closed_by"] == "m08"


def test_a_new_date_is_tapped_on_the_question_for_the_outcome(buttons: dict[str, Any]) -> None:
    assert moments(buttons, "ask_outcome", "liv") == ["2026-03-12T08:30:00+01:00"]
    assert commitment(buttons, "m01")["due_at"] == "2026-03-25T16:00:00+01:00"


def test_a_tap_on_nothing_does_nothing(buttons: dict[str, Any]) -> None:
    assert [q["message"] for q in buttons["questions"]] == []
    assert {row["cause"] for row in buttons["sent"]}.isdisjoint({"m10", "m11"})


def test_people_read_it_day_by_day(well: dict[str, Any]) -> None:
    lines = readable(well).splitlines()
    assert lines[0] == "The bot would have followed 3 questions, 2 commitments."
    assert "Tuesday 10 March 2026" in lines
    assert any(
        line.startswith("  10:05 (+03:00) to otieno (reminder_step_1): Liv asked")
        for line in lines
    )


async def test_who_speaks_again_is_heard_together_with_what_they_said_before(
    tmp_path: Path,
) -> None:
    content = yaml.safe_load(WELL.read_text("utf-8"))
    words = ("I will send the pump test by Friday", "I will pay the driver by 18 March", "Thanks")
    content["messages"] = [
        {"id": f"m{n}", "at": f"2026-03-10T11:0{n}:00+03:00", "from": "otieno", "text": text}
        for n, text in enumerate(words)
    ]
    content["reactions"] = []
    path = tmp_path / "twice.yaml"
    path.write_text(yaml.safe_dump(content), "utf-8")
    replay = await set_up(read_scenario(path), tmp_path / "replay.db", timedelta(hours=1))
    await replay.play()
    told = (await transcript_of(replay)).told
    await replay.stage.house.close()
    proposed = [(row["at"][11:16], row["about"]) for row in rows(told, "proposal", "otieno")]
    assert proposed == [("11:02", ["m0"]), ("11:02", ["m1"])]
    assert list(replay.causes.values())[-5:] == ["m0", "m1", "m2", "m0", "m1"]
    assert [each["what"] for each in told["commitments"]] == [
        "send the pump test",
        "pay the driver",
    ]


def run(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", "replay", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_command_prints_one_json_object(well: dict[str, Any]) -> None:
    result = run([str(WELL), "--json"])
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout) == well


def test_a_mistake_in_the_file_ends_with_one_sentence(tmp_path: Path) -> None:
    content = yaml.safe_load(WELL.read_text("utf-8"))
    content["messages"][0]["from"] = "nemo"
    path = tmp_path / "wrong.yaml"
    path.write_text(yaml.safe_dump(content), "utf-8")
    result = CliRunner().invoke(app, ["replay", str(path)])
    assert result.exit_code == 1
    assert result.stderr == "wrong.yaml, line 5: messages.1: nobody is called nemo\n"
