"""The labelled rows are whole: what a label means is the same in every row and language."""

import json
from datetime import date, datetime, time
from pathlib import Path

import pytest

FLAGS = {"promise", "request", "question", "needs_answer", "worth_tracking", "holding", "done"}
LANGUAGES = ["en", "fr", "es", "pt"]


def rows(language: str) -> list[dict[str, str | bool | None]]:
    lines = Path(__file__).with_name(f"rows_{language}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_rows_of_which_half_ask_and_promise_nothing(language: str) -> None:
    silent = [
        row for row in rows(language) if not row["needs_answer"] and not row["worth_tracking"]
    ]
    assert len({row["text"] for row in rows(language)}) == 60
    assert len(silent) >= 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_do_not_contradict_each_other(language: str) -> None:
    for row in rows(language):
        assert set(row) == FLAGS | {"text", "now", "due", "at", "note"}, row
        assert all(isinstance(row[flag], bool) for flag in FLAGS), row
        assert row["promise"] or not row["worth_tracking"], row
        assert row["request"] or row["question"] or not row["needs_answer"], row
        assert row["needs_answer"] or row["worth_tracking"] or not row["due"], row
        assert row["due"] or not row["at"], row


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_dates_and_lie_ahead(language: str) -> None:
    for row in rows(language):
        now = datetime.fromisoformat(str(row["now"]))
        assert row["due"] is None or date.fromisoformat(str(row["due"])) >= now.date(), row
        assert row["at"] is None or time.fromisoformat(str(row["at"])) is not None, row
