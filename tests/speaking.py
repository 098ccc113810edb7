"""Catalogues that only a test has: English as it is, and small ones in other languages."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from texts import catalogue, languages
from texts.catalogue import bundle
from texts.catalogue import languages as spoken_languages

ROOT = Path(__file__).parent.parent


def speak(monkeypatch: pytest.MonkeyPatch, folder: Path, others: Mapping[str, str]) -> None:
    """Let the bot speak English and these languages, each given as Fluent messages.

    What a small catalogue does not say is said in English.
    """
    (folder / "en").symlink_to(ROOT / "texts" / "en")
    for language, messages in others.items():
        (folder / language).mkdir()
        (folder / language / "all.ftl").write_text(messages, encoding="utf-8")
    monkeypatch.setattr(catalogue, "files", lambda _: folder)
    for remembered in (spoken_languages, bundle, languages._names):
        remembered.cache_clear()


def forget() -> None:
    """Speak what the house speaks again."""
    for remembered in (spoken_languages, bundle, languages._names):
        remembered.cache_clear()
