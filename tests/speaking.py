"""Catalogues that only a test has: English as it is, and small ones in other languages."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from texts import catalogue, languages

ROOT = Path(__file__).parent.parent
Speak = Callable[[Mapping[str, str]], None]
"""Let the bot speak English and these languages, each given as Fluent messages.

What a small catalogue does not say is said in English.
"""


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Speak]:
    """Other languages than those of the house, for one test."""
    folder = tmp_path / "texts"

    def begin(others: Mapping[str, str]) -> None:
        folder.mkdir()
        (folder / "en").symlink_to(ROOT / "texts" / "en")
        for language, messages in others.items():
            (folder / language).mkdir()
            (folder / language / "all.ftl").write_text(messages, encoding="utf-8")
        monkeypatch.setattr(catalogue, "files", lambda _: folder)
        _forget()

    yield begin
    _forget()


def _forget() -> None:
    for remembering in (
        catalogue.languages,
        catalogue.spoken,
        catalogue.bundle,
        languages._names,
    ):
        remembering.cache_clear()
