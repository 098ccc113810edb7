"""The catalogues are complete, and they never use the words that nobody wants to hear."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from mentoring.items import catalogue
from texts.catalogue import languages

ROOT = Path(__file__).parent.parent.parent
CATALOGUES = sorted((ROOT / "texts").glob("*/*.ftl"))
KEY = re.compile(r'"([a-z][a-z0-9_]*(?:-[a-z0-9_]+)+)"')
WITHIN = re.compile(r"\{\s*([a-z][a-z0-9-]+)\s*\}")
SPEAKING = ("handlers", "jobs", "mentoring", "bot", "texts")
NEVER = {
    "en": r"overdue|late|failed|non-compliant|violation|reminder no",
    "fr": r"en retard|retardataire|échoué|manqué",
    "es": r"atrasad[oa]|retrasad[oa]|fallad[oa]|vencid[oa]|incumplid[oa]",
    "pt": r"atrasad[oa]|falhou|falhad[oa]|vencid[oa]",
}


def messages(language: str) -> dict[str, str]:
    """All messages of a language with their source."""
    found: dict[str, str] = {}
    for path in (ROOT / "texts" / language).glob("*.ftl"):
        text = path.read_text("utf-8")
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Message) and entry.span is not None:
                assert entry.id.name not in found, f"{entry.id.name} is there twice"
                found[entry.id.name] = text[entry.span.start : entry.span.end]
    return found


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_catalogue_can_be_parsed(path: Path) -> None:
    resource = FluentParser().parse(path.read_text("utf-8"))
    junk = [entry for entry in resource.body if type(entry).__name__ == "Junk"]
    assert not junk


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_same_messages(language: str) -> None:
    assert messages(language).keys() == messages("en").keys()


def test_every_message_that_the_code_names_is_in_the_catalogue() -> None:
    known = messages("en").keys()
    named: set[str] = set()
    for layer in ("handlers", "jobs", "mentoring", "bot"):
        for path in (ROOT / layer).glob("*.py"):
            named |= set(KEY.findall(path.read_text("utf-8")))
    heads = {key.split("-")[0] for key in known}
    missing = {key for key in named if key.split("-")[0] in heads} - known
    assert not missing


def test_every_message_is_said_somewhere() -> None:
    """By its whole name, by a name that begins so, or within another message."""
    names = [pattern for layer in SPEAKING for pattern in names_in(ROOT / layer)]
    used = re.compile("|".join(names))
    sources = messages("en")
    within = {key for text in sources.values() for key in WITHIN.findall(text.partition("=")[2])}
    items = {f"item-{item_id}" for item_id in catalogue()}
    assert {key for key in sources if not used.fullmatch(key)} - within - items == set()


def names_in(folder: Path) -> list[str]:
    """Patterns of all strings in code that may name a message."""
    found = []
    for path in sorted(folder.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(re.escape(node.value))
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                head = str(node.values[0].value)
                if head.endswith("-") and head != "item-":
                    found.append(re.escape(head) + "[a-z-]+")
    return found


@pytest.mark.parametrize("language", languages())
def test_words_about_people_stay_kind(language: str) -> None:
    for key, source in messages(language).items():
        text = source.partition("=")[2]
        assert not re.search(rf"\b({NEVER[language]})\b", text, re.I), key
        assert "!" not in text, key


@pytest.mark.parametrize("language", languages())
def test_a_mark_ends_on_the_line_on_which_it_begins(language: str) -> None:
    for key, source in messages(language).items():
        for line in source.splitlines():
            tags = re.findall(r"<[^>]*>", line)
            assert set(tags) <= {"<b>", "</b>", "<i>", "</i>"}, key
            for name in "bi":
                assert tags.count(f"<{name}>") == tags.count(f"</{name}>"), key
