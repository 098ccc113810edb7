"""A whole partnership in each language: everything is said, and to each in their own."""

from pathlib import Path

import pytest

from tests.bot.replay.test_replay import WELL, replayed
from texts.catalogue import languages, text

OTHERS = [each for each in languages() if each != "en"]


def in_language(language: str, folder: Path, *, of: str = "lang: en") -> Path:
    """The story of the well, with people who read another language."""
    told = WELL.read_text("utf-8").replace(of, of.replace("lang: en", f"lang: {language}"))
    path = folder / "well.yaml"
    path.write_text(told.replace("languages: [en]", f"languages: [{language}]"), "utf-8")
    return path


@pytest.mark.parametrize("language", OTHERS)
def test_everybody_is_spoken_to_in_their_language(language: str, tmp_path: Path) -> None:
    told = replayed(in_language(language, tmp_path))
    assert {row["lang"] for row in told["sent"]} == {language}
    said = {row["event"]: row["text"] for row in told["sent"]}
    assert {"board", "checkin", "checkin_reminder", "digest"} <= said.keys()
    assert text(language, "board-nothing") in said["board"]
    assert text(language, "checkin-scale") in said["checkin"]
    english = text("en", "checkin-scale")
    assert not any(english in row["text"] for row in told["sent"])
    assert not any("———" in row["text"] for row in told["sent"])


def test_a_group_of_two_languages_reads_both_and_each_person_one(tmp_path: Path) -> None:
    path = in_language("pt", tmp_path, of="side: mentee, role: lead, lang: en")
    told = replayed(path)
    boards = [row["text"] for row in told["sent"] if row["event"] == "board"]
    assert boards
    for board in boards:
        first, second = board.split("\n\n———\n\n")
        assert len(board) <= 4096
        assert len(first.split("\n")) == len(second.split("\n"))
    private = [row for row in told["sent"] if row["to"] != "group"]
    assert not any("———" in row["text"] for row in private)
    scale = text("pt", "checkin-scale")
    asked = {row["to"]: scale in row["text"] for row in private if row["event"] == "checkin"}
    assert asked == {"liv": False, "odd": False, "wanja": True, "otieno": False}
