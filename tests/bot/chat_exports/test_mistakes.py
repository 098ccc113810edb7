"""What the command line says to exports and rosters that cannot be read, and to dates in doubt."""

import json
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.chat_exports import reader as exports
from bot.cli.commands import app
from tests.bot.chat_exports.test_reader import PHONE, TELEGRAM, phone, refused, roster, run

__all__ = ["phone", "roster"]

BOTH = """\
13/03/2026, 08:01 - Amina: hello
03/13/2026, 08:02 - Jonas: hello
"""
BY_COURSE = "\n".join(f"{day:02}/03/2026, 08:00 - Amina: hello" for day in range(1, 9))


def drafted(path: Path, *more: str) -> tuple[str, str]:
    """The draft of a roster, and what is said beside it."""
    result = CliRunner().invoke(app, ["roster", str(path), *more])
    assert result.exit_code == 0, result.output
    return result.stdout, result.stderr


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("notes.txt", "just notes", "notes.txt holds no chat: give WhatsApp's .txt or .zip, or"),
        ("empty.txt", "", "empty.txt is empty: export the chat once more"),
        ("blank.txt", " \n\n", "blank.txt is empty: export the chat once more"),
        ("a.pdf", b"%PDF-1.4 \xe2\xe3", "a.pdf is neither a text nor a sound archive: give"),
        ("messages.html", "<!DOCTYPE html>", "messages.html is a web page: in Telegram Desktop"),
        ("half.json", '{"messages": [', "half.json is no complete JSON: export the chat once"),
        ("few.txt", "01/02/2026, 08:00 - A: x", "few.txt does not show whether 01/02/2026 begins"),
        ("both.txt", BOTH, "both.txt has dates that begin with the day and others that begin"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_what_to_do(
    tmp_path: Path, name: str, content: str | bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert refused("roster", path).startswith(told)


@pytest.mark.parametrize(
    "content",
    ["[1]", '"hello"', '{"chats": [1]}', '{"chats": []}', '{"a": 1}', '{"messages": []}'],
)
def test_json_of_another_shape_is_told_what_was_expected(tmp_path: Path, content: str) -> None:
    path = tmp_path / "result.json"
    path.write_text(content, "utf-8")
    assert refused("roster", path) == (
        "result.json is JSON, but no chat of Telegram Desktop: export a single chat as JSON (open "
        "it, ⋮, Export chat history, format JSON), and give the result.json of that export."
    )


def test_an_export_without_a_group_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    mum = {"name": "Mum", "type": "personal_chat", "messages": []}
    path.write_text(json.dumps({"chats": {"list": [mum]}}), "utf-8")
    assert refused("roster", path) == (
        "The export holds no group: export the chat of the group as JSON."
    )


def test_options_that_change_nothing_are_not_passed_over(phone: Path, tmp_path: Path) -> None:
    result = tmp_path / "result.json"
    result.write_text(json.dumps(TELEGRAM), "utf-8")
    scenario = tmp_path / "well.yaml"
    for arguments, told in (
        (
            ("roster", phone, "--chat", "WOP"),
            "chat.txt is WhatsApp's, which holds one chat: leave",
        ),
        (("roster", result, "--dates", "dm"), "result.json is Telegram's, whose dates are never"),
        (("roster", result, "--chat", "Pumps"), 'The export holds one chat, "WOP": leave --chat'),
        (
            ("replay", scenario, "--roster", phone, "--dates", "dm"),
            "well.yaml is a scenario, which says all itself: leave --roster and --dates out.",
        ),
    ):
        assert refused(*arguments).startswith(told)


def test_a_name_with_spaces_is_quoted_for_the_shell(phone: Path) -> None:
    path = phone.rename(phone.parent / "WhatsApp Chat with WOP.txt")
    assert (
        "#     .venv/bin/python -m bot replay 'WhatsApp Chat with WOP.txt' --roster"
        in drafted(path)[0]
    )
    assert ".venv/bin/python -m bot roster 'WhatsApp Chat with WOP.txt' >" in refused(
        "replay", path
    )


def test_a_folder_is_told_which_file_in_it_to_give(tmp_path: Path) -> None:
    folder = tmp_path / "ChatExport"
    folder.mkdir()
    asked = "ChatExport is a folder: give the file in it that holds the chat"
    assert refused("roster", folder) == f"{asked}."
    (folder / "result.json").write_text("{}", "utf-8")
    assert refused("roster", folder) == f"{asked}: result.json."
    assert refused("roster", tmp_path / "none.txt").startswith("There is no file")


def test_an_archive_without_a_chat_or_broken_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"\xff\xd8" * 100)
    assert refused("roster", path).startswith("photos.zip holds no chat: give WhatsApp's .txt or")
    path.write_bytes(path.read_bytes()[:90])
    assert refused("roster", path).startswith("photos.zip is neither a text nor a sound archive")


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ("EAT", "'EAT': write a continent and a city, such as Africa/Nairobi"),
        ("UTC+3", "'UTC+3': write a continent and a city, such as Africa/Nairobi"),
        ("Dar es Salaam", "'Dar es Salaam'; did you mean 'Africa/Dar_es_Salaam'?"),
        ("Africa/Nairoby", "'Africa/Nairoby'; did you mean 'Africa/Nairobi'?"),
    ],
)
def test_a_zone_is_guessed_by_its_city_only(
    phone: Path, roster: Path, told: str, sentence: str
) -> None:
    said = refused("replay", phone, "--roster", roster, "--zone", told)
    assert said == f"--zone: no zone is called {sentence}"


def test_a_roster_with_a_mistake_is_told_what_to_do(
    phone: Path, roster: Path, tmp_path: Path
) -> None:
    assert refused("replay", phone).startswith(
        "Say who is who: .venv/bin/python -m bot roster chat.txt >"
    )
    good = roster.read_text("utf-8")
    unquoted = good.replace('"Amina Juma"', "Amina Juma")
    line = unquoted[: unquoted.index("= Amina Juma")].count("\n") + 1
    for content, told in (
        ("", "r.toml is empty: draft one with .venv/bin/python -m bot roster EXPORT."),
        (unquoted, f"r.toml, line {line}: this cannot be read as TOML: a text needs quotes, as"),
        (good.replace("Africa/Dar_es_Salaam", "EAT"), "r.toml, line 19: utilities.mentee.timezo"),
        (
            good.replace("amina-juma", "x")
            .replace("Amina Juma", "X")
            .replace("jonas-de-wit", "y")
            .replace("Jonas de Wit", "Y"),
            "The roster names nobody who wrote in the export (Amina",
        ),
    ):
        path = tmp_path / "r.toml"
        path.write_text(content, "utf-8")
        assert refused("replay", phone, "--roster", path).startswith(told)
    path.write_bytes(b"\xff\xfe\x00")
    assert refused("replay", phone, "--roster", path) == (
        "r.toml is no text: give a .toml file, saved as UTF-8."
    )
    assert refused("replay", phone, "--roster", tmp_path).endswith("give the .toml file itself.")


def test_an_order_that_the_dates_contradict_is_not_taken(phone: Path, tmp_path: Path) -> None:
    assert refused("roster", phone, "--dates", "ymd").startswith("Say --dates dm when the day")
    told = (
        "13/01/2025, which does not begin with the month: leave --dates md out, or say --dates dm."
    )
    assert refused("roster", phone, "--dates", "md") == f"chat.txt has {told}"
    some_fit = tmp_path / "some.txt"
    some_fit.write_text(f"02/01/2025, 08:00 - Amina Juma: hello\n{PHONE}", "utf-8")
    assert refused("roster", some_fit, "--dates", "md") == f"some.txt has {told}"


def test_what_does_not_fit_the_order_of_a_mixed_file_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "both.txt"
    path.write_text(BOTH, "utf-8")
    draft, beside = drafted(path, "--dates", "dm")
    assert "1 message, 13 March 2026 to 13 March 2026" in draft
    assert "replay both.txt --roster roster.toml --dates dm" in draft
    assert beside == (
        "Left out: 1 message whose date does not begin with the day, such as 03/13/2026.\n"
    )


def test_an_order_seen_from_the_course_of_the_chat_is_told(tmp_path: Path, roster: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(BY_COURSE, "utf-8")
    assumed = (
        "Assumed: dates such as 01/03/2026 begin with the day, since so the chat goes on day by "
        "day; --dates md takes the month first.\n"
    )
    draft, beside = drafted(path)
    assert ("1 March 2026 to 8 March 2026" in draft, beside) == (True, assumed)
    draft, beside = drafted(path, "--dates", "md")
    assert ("3 January 2026 to 3 August 2026" in draft, beside) == (True, "")
    result = CliRunner().invoke(app, ["replay", str(path), "--roster", str(roster), "--json"])
    assert (result.exit_code, result.stderr) == (0, assumed)
    told = " ".join(run("replay", path, "--roster", roster).split())
    assert assumed.strip() in told
    assert "Nobody of the mentor side wrote: look at the sides in the roster." in told


def test_a_large_file_is_announced(phone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert drafted(phone)[1] == ""
    monkeypatch.setattr(exports, "LARGE", 10)
    assert drafted(phone)[1] == "Reading chat.txt, 0 MB …\n"
