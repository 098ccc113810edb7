"""Catalogues that only a test has: English as it is, and small ones in other languages."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from texts import catalogue, languages

FRENCH = """
stranger-private = Je travaille pour des partenaires.
newcomer-ask = Rejoindre { $partnership } comme { $name } ?
newcomer-button-yes = Oui
joining-welcome = Bienvenue.
language-ask = Quelle langue ?
language-unknown = Je ne parle pas { $words }.
language-set = Je vous écris en français.
cancel-nothing = Rien à laisser.
action-button-yes = Je m’en charge
board = <b>Entre nous : { $partnership }</b>
board-nothing = – rien
board-item = – { $what } ({ $owner }), le { $due }
menu-mine = Ce qui est en cours
"""
PORTUGUESE = """
language-set = Escrevo em português.
cancel-nothing = Nada a cancelar.
board = <b>Entre nós: { $partnership }</b>
"""
BRAZILIAN = "language-set = Escrevo no português do Brasil."
FOUR = {"fr": FRENCH, "pt": PORTUGUESE, "pt-BR": BRAZILIAN}

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
