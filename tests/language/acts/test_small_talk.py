"""Talk that asks for nothing and promises nothing stays unnoticed, in four languages."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

from language import read

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)
TALK: dict[str, list[str]] = tomllib.loads(
    Path(__file__).with_name("small_talk.toml").read_text("utf-8")
)


def flagged(text: str, language: str) -> bool:
    reading = read(text, NOW, language)
    return reading.needs_answer or reading.worth_tracking


def test_two_hundred_different_messages_in_four_languages() -> None:
    assert {language: len(set(messages)) for language, messages in TALK.items()} == {
        "en": 50,
        "fr": 50,
        "es": 50,
        "pt": 50,
    }


def test_at_most_two_of_two_hundred_are_noticed() -> None:
    noticed = [
        (language, text)
        for language, messages in TALK.items()
        for text in messages
        if flagged(text, language)
    ]
    assert len(noticed) <= 2, noticed
