"""Dry runs of exported chats at the command line, and rosters drafted from them."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.partnership_file.loader import read_file

PHONE = """\
13/01/2025, 08:00 - Amina created group "WOP"
13/01/2025, 08:01 - Amina Juma: Good morning all
13/01/2025, 09:00 - Jonas de Wit: Amina, how many kiosks use the well?
13/01/2025, 09:30 - Amina Juma: I will send the staff list by Thursday
13/01/2025, 09:31 - +255 755 010 010: Je vous remercie, nous sommes là
14/07/2025, 10:00 - Amina Juma: <Media omitted>
"""


def said(number: int, who: str | None, text: Any, at: int, **more: Any) -> dict[str, Any]:
    """A message as Telegram Desktop writes it."""
    wall = "2025-01-13T09:00:00"
    message = {"id": number, "type": "message", "date": wall, "date_unixtime": str(at)}
    account = f"user{who.split()[0].lower()}" if who else "user77"
    return message | {"from": who, "from_id": account, "text": text} | more


MORNING = 1_736_755_200  # Monday 13 January 2025, 8:00 UTC
TELEGRAM = {
    "name": "WOP",
    "type": "private_supergroup",
    "messages": [
        {"id": 1, "type": "service", "date_unixtime": str(MORNING), "action": "create_group"},
        said(
            2,
            "Jonas de Wit",
            ["Amina, how many ", {"type": "bold", "text": "kiosks"}, " use it?"],
            MORNING + 60,
        ),
        said(
            3,
            "Amina Juma",
            "There are twelve",
            MORNING + 600,
            reply_to_message_id=2,
            edited_unixtime=str(MORNING + 900),
        ),
        said(4, None, "I am gone", MORNING + 700),
        said(
            5,
            "Amina Juma",
            "I will send the list by Thursday",
            MORNING + 800,
            forwarded_from="Somebody",
        ),
        said(6, "Amina Juma", "", MORNING + 900, file="files/a.pdf", file_name="a.pdf"),
        said(7, "Amina Juma", "", MORNING + 950, media_type="sticker", file="s.webp"),
        said(8, "Amina Juma", "I will share the pump curves by Thursday", MORNING + 1000),
    ],
}


def run(*arguments: object) -> str:
    """What the command prints."""
    result = CliRunner().invoke(app, list(map(str, arguments)))
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*arguments: object) -> str:
    """The one sentence with which the command ends."""
    result = CliRunner().invoke(app, list(map(str, arguments)))
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1
    return result.stderr.strip()


@pytest.fixture
def phone(tmp_path: Path) -> Path:
    path = tmp_path / "chat.txt"
    path.write_text(PHONE, "utf-8")
    return path


@pytest.fixture
def roster(phone: Path, tmp_path: Path) -> Path:
    """The draft, filled in as its marks say."""
    draft = run("roster", phone)
    filled = draft.replace("FILL IN: such as Africa/Nairobi", "Africa/Dar_es_Salaam")
    filled = filled.replace("FILL IN: such as Europe/Amsterdam", "Europe/Amsterdam")
    filled = filled.replace("FILL IN: the mentee utility", "Kisiwa Water")
    filled = filled.replace("FILL IN: the mentor utility", "Noord Water")
    for side, role in (("mentee", "lead"), ("mentor", "lead")):
        filled = filled.replace('side = "FILL IN: mentor or mentee"', f'side = "{side}"', 1)
        filled = filled.replace('role = "expert" ', f'role = "{role}" ', 1)
    stranger = filled.index("[[people]]", filled.index("jonas-de-wit"))
    path = tmp_path / "roster.toml"
    path.write_text(filled[:stranger], "utf-8")
    return path


def test_a_draft_loads_after_its_marks_are_filled_in(phone: Path, roster: Path) -> None:
    draft = run("roster", phone)
    assert (
        "# A roster, drafted from chat.txt: 5 messages, 13 January 2025 to 14 July 2025." in draft
    )
    assert "[[people]]                     # 3 messages, 13 January 2025 to 14 July 2025" in draft
    assert draft.count("FILL IN: mentor or mentee") == 3
    stranger = draft[draft.index('key = "255-755-010-010"') :]
    assert 'language = "fr"' in stranger
    assert [person.name for person in read_file(roster).people] == ["Amina Juma", "Jonas de Wit"]


def test_a_mark_that_is_left_is_named(phone: Path, tmp_path: Path) -> None:
    path = tmp_path / "draft.toml"
    path.write_text(run("roster", phone), "utf-8")
    assert refused("replay", phone, "--roster", path) == (
        "draft.toml, line 18: utilities.mentee.name: is still to be filled in (nothing was loaded)"
    )


def test_a_dry_run_tells_week_by_week(phone: Path, roster: Path) -> None:
    lines = run("replay", phone, "--roster", roster).splitlines()
    assert lines[:6] == [
        "5 messages, 13 January 2025 to 14 July 2025; times are those of Africa/Dar_es_Salaam",
        "(--zone changes it).",
        "Passed over: 1 line of the app, stickers and messages taken back.",
        "Not in the roster, so not read: +255 755 010 010 (1).",
        "Nobody is coordinator in the roster, so there is no weekly digest.",
        "As if the bot had read along (mode watch). Where it offered to keep a promise, to move a",
    ]
    week = lines.index("Week of 13 January 2025 (3 messages)")
    assert lines[week + 1].startswith("  recorded   Amina Juma: send the staff list (by Thu 16")
    assert "  asked      whether to keep a promise: Amina Juma (Mon)" in lines[week:]
    assert "  reminded   of “send the staff list”: Amina Juma (Wed)" in lines[week:]


def test_json_is_the_same_as_for_a_scenario(phone: Path, roster: Path) -> None:
    told = json.loads(run("replay", phone, "--roster", roster, "--json"))
    assert told.keys() == {"questions", "commitments", "sent", "quiet"}
    (promise,) = told["commitments"]
    assert (promise["message"], promise["owner"]) == ("m4", "amina-juma")
    assert promise["due_at"] == "2025-01-16T17:00:00+03:00"
    assert [each["kind"] for each in told["questions"]] == ["chat_question"]


def test_the_clock_of_the_phone_can_be_told(phone: Path, roster: Path) -> None:
    there = json.loads(
        run("replay", phone, "--roster", roster, "--json", "--zone", "Asia/Kathmandu")
    )
    (offer,) = [row for row in there["sent"] if row["event"] == "proposal"]
    assert offer["at"] == "2025-01-13T06:45:00+03:00"
    assert refused("replay", phone, "--roster", roster, "--zone", "Nairobi") == (
        "--zone: no zone is called 'Nairobi'; did you mean 'Africa/Nairobi'?"
    )


@pytest.mark.parametrize("whole", [False, True])
def test_telegram_desktop_of_one_chat_and_of_all(
    roster: Path, tmp_path: Path, whole: bool
) -> None:
    path = tmp_path / "result.json"
    personal = {
        "name": "Mum",
        "type": "personal_chat",
        "messages": [said(1, "Mum", "hi", MORNING)],
    }
    everything = {"chats": {"list": [personal, TELEGRAM]}}
    path.write_text(json.dumps(everything if whole else TELEGRAM), "utf-8")
    told = json.loads(run("replay", path, "--roster", roster, "--json"))
    (question,) = told["questions"]
    assert (question["message"], question["answered_by"]) == ("m2", "m3")
    assert [each["message"] for each in told["commitments"]] == ["m8"]
    readable = run("replay", path, "--roster", roster)
    assert "Not in the roster, so not read: Deleted account 77 (1)." in readable
    assert "Passed over: 3 lines of the app" in readable


def test_several_groups_have_to_be_told_apart(roster: Path, tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    other = TELEGRAM | {"name": "Pumps"}
    path.write_text(json.dumps({"chats": {"list": [TELEGRAM, other]}}), "utf-8")
    assert refused("replay", path, "--roster", roster) == (
        'Say which group is meant with --chat NAME; there are: "WOP", "Pumps".'
    )
    assert "share the pump curves (by Thu 16 January;" in run(
        "replay", path, "--roster", roster, "--chat", "Pumps"
    )


def test_the_archive_of_a_phone_is_read_too(roster: Path, tmp_path: Path) -> None:
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"\xff\xd8")
        archive.writestr("_chat.txt", PHONE)
    assert "5 messages, 13 January 2025" in run("replay", path, "--roster", roster)
