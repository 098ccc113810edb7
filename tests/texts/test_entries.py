"""Messages that are read when they are first said say what the whole catalogue would say."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from texts.catalogue import Entries, bundle, languages, layers, locale_of

ROOT = Path(__file__).parents[2] / "texts"
WORDS = """\
# Names.
-bot = Wellkept
bye = Until then.
    { -bot }
hello = Hello { $name }, I am { -bot }. { bye }
many = { $count ->
    [one] one item
   *[other] { $count } items
}
"""
LATER = "bye = See you.\n"
PARAMS = {"name": "Amina", "count": 3}


def said(entries: Entries, key: str) -> str:
    """A message with its variables filled in, which has to be without a gap."""
    value = entries.get_message(key).value
    assert value is not None
    spoken, errors = entries.format_pattern(value, PARAMS)
    assert errors == []
    return str(spoken)


@pytest.fixture
def entries() -> Entries:
    """A small catalogue."""
    made = Entries(["en"])
    made.add_text(WORDS)
    return made


def test_a_message_is_said_with_all_that_it_names(entries: Entries) -> None:
    assert said(entries, "hello") == "Hello Amina, I am Wellkept. Until then.\nWellkept"
    assert said(entries, "many") == "3 items"


def test_a_later_file_lies_over_earlier_ones_also_where_a_message_is_named(
    entries: Entries,
) -> None:
    entries.add_text(LATER)
    assert said(entries, "bye") == "See you."
    assert said(entries, "hello") == "Hello Amina, I am Wellkept. See you."


def test_what_is_not_there_is_no_message(entries: Entries) -> None:
    assert not entries.has_message("bot")
    assert not entries.has_message("one")
    with pytest.raises(KeyError):
        entries.get_message("one")


def test_a_message_is_there_before_and_after_it_was_said(entries: Entries) -> None:
    assert entries.has_message("bye")
    said(entries, "hello")
    assert entries.has_message("bye")


@pytest.mark.parametrize("language", languages())
def test_each_catalogue_says_the_same_as_when_it_is_read_as_a_whole(language: str) -> None:
    whole = FluentBundle([locale_of(language).replace("_", "-"), "en"], use_isolating=False)
    for path in (path for layer in layers(language) for path in sorted((ROOT / layer).iterdir())):
        whole.add_resource(FluentResource(path.read_text("utf-8")), allow_overrides=True)
    ours = bundle(language)
    assert len(whole._messages) > 100
    for key in whole._messages:
        assert ours.has_message(key)
        mine, theirs = ours.get_message(key).value, whole.get_message(key).value
        assert (mine is None) == (theirs is None), key
        if mine is not None and theirs is not None:
            assert spoken(ours, mine) == spoken(whole, theirs), key


def spoken(words: FluentBundle, pattern: object) -> tuple[str, list[str]]:
    """What a pattern says without any variables, and what is missing for it."""
    said_so, errors = words.format_pattern(pattern, {})  # type: ignore[arg-type]  # Fluent names no type
    return str(said_so), list(map(str, errors))
