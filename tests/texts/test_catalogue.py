"""The catalogues are complete, and they never use the words that nobody wants to hear."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from fluent.syntax import FluentParser

from mentoring.checkins.items import catalogue
from mentoring.partnerships import base_of
from tests.texts.messages import ROOT, of_language, overlays, whole_languages
from texts.catalogue import languages

CATALOGUES = sorted((ROOT / "texts").glob("*/*.ftl"))
KEY = re.compile(r'"([a-z][a-z0-9_]*(?:-[a-z0-9_]+)+)"')
SPEAKING = ("handlers", "jobs", "mentoring", "bot", "texts")
NEVER = tomllib.loads((ROOT / "mentoring" / "data" / "words.toml").read_text("utf-8"))["never"]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_catalogue_can_be_parsed(path: Path) -> None:
    resource = FluentParser().parse(path.read_text("utf-8"))
    junk = [entry for entry in resource.body if type(entry).__name__ == "Junk"]
    assert not junk


@pytest.mark.parametrize("language", whole_languages())
def test_every_language_has_the_same_messages(language: str) -> None:
    assert of_language(language).keys() == of_language("en").keys()


@pytest.mark.parametrize("language", overlays())
def test_an_overlay_says_otherwise_what_is_said(language: str) -> None:
    below, over = of_language(base_of(language)), of_language(language, alone=True)
    assert over.keys() <= below.keys()
    assert [key for key in over if over[key].source == below[key].source] == []


@pytest.mark.parametrize("language", languages())
def test_a_message_knows_the_same_variables_and_cases_in_every_language(language: str) -> None:
    """A case that is spelled otherwise would never be said, nor be missed by anybody."""
    for key, english in of_language("en").items():
        message = of_language(language)[key]
        assert message.variables <= english.variables, key
        for variable, names in message.named_cases.items():
            assert names <= english.named_cases.get(variable, set()), f"{key}: {variable}"
        for variable, names in english.named_cases.items():
            assert names <= message.named_cases.get(variable, set()), f"{key}: {variable}"


def test_every_message_that_the_code_names_is_in_the_catalogue() -> None:
    known = of_language("en").keys()
    named: set[str] = set()
    for layer in ("handlers", "jobs", "mentoring", "bot"):
        for path in (ROOT / layer).rglob("*.py"):
            named |= set(KEY.findall(path.read_text("utf-8")))
    heads = {key.split("-")[0] for key in known}
    missing = {key for key in named if key.split("-")[0] in heads} - known
    assert not missing


def test_every_message_is_said_somewhere() -> None:
    """By its whole name, by a name that begins so, or within another message."""
    names = [pattern for layer in SPEAKING for pattern in names_in(ROOT / layer)]
    used = re.compile("|".join(names))
    sources = of_language("en")
    within = {key for message in sources.values() for key in message.within}
    items = {f"item-{item_id}" for item_id in catalogue()}
    assert {key for key in sources if not used.fullmatch(key)} - within - items == set()


def names_in(folder: Path) -> list[str]:
    """Patterns of all strings in code that may name a message."""
    found = []
    for path in sorted(folder.rglob("*.py")):
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
    never = "|".join(map(re.escape, NEVER[base_of(language)]))
    for key, message in of_language(language).items():
        assert not re.search(rf"\b({never})s?\b", message.said, re.IGNORECASE), key
        assert "!" not in message.said, key


@pytest.mark.parametrize("language", languages())
def test_a_mark_ends_on_the_line_on_which_it_begins(language: str) -> None:
    for key, message in of_language(language).items():
        for line in message.source.splitlines():
            tags = re.findall(r"<[^>]*>", line)
            assert set(tags) <= {"<b>", "</b>", "<i>", "</i>"}, key
            for name in "bi":
                assert tags.count(f"<{name}>") == tags.count(f"</{name}>"), key
