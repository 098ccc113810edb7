"""What every language file must have, so that a slip in one is found here and not in a group."""

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import language
from language import read, reads
from language.dates.finder import UNRESOLVED
from language.dates.times import CLOCKS
from language.dates.year import KINDS
from language.detection import languages, only_dates
from language.packs.loader import Pack, pack_for, pack_of_dates
from language.packs.phrase_compiler import translate
from language.text.sentences import sentences, tokenize

DATA = Path(language.__file__).parent / "data"
NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)
CODES = sorted(path.stem for path in DATA.glob("??.toml"))
WHOLE = sorted(languages())  # of the others only the dates are read
FREE = ("spelling", "dates.", "lists", "matching.", "hours.")  # tables with keys of their own
OWN = {  # not in English
    "chatted",
    "clitics",
    "spelling_beginnings",
    "spelling_joined",
    "keeps_accent",
    "may_double",
    "dates.minutes",
    "minutes",
}
PHRASES = ("promise", "request", "question", "reply", "turns", "phrases", "dates.days")


def pack(code: str) -> Pack:
    found = pack_of_dates(code)
    assert found is not None
    return found


def tables(data: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every table with its dotted name."""
    yield name, data
    for key, value in data.items():
        if isinstance(value, dict):
            yield from tables(value, f"{name}.{key}".strip("."))


def test_four_languages_are_read_and_the_dates_of_one_more() -> None:
    assert WHOLE == ["en", "es", "fr", "pt"]
    assert sorted([*WHOLE, *only_dates()]) == CODES


@pytest.mark.parametrize("code", only_dates())
def test_a_language_with_nothing_but_dates_is_no_language_of_messages(code: str) -> None:
    assert pack_for(code) is None
    assert not reads(code)


@pytest.mark.parametrize("code", CODES)
def test_every_phrase_can_be_used(code: str) -> None:
    for name, table in tables(dict(pack(code).data)):
        if name in PHRASES:
            for key in table:
                assert all(len(each.pattern) > 1 for each in pack(code).each(f"{name}.{key}"))


@pytest.mark.parametrize("phrase", ["hecho ($|!|,)", "hecho [,|!]", "(hecho|!)", "hecho !"])
def test_a_phrase_in_which_a_mark_refuses_nothing_is_sent_back(phrase: str) -> None:
    with pytest.raises(ValueError, match="leave the ! out"):
        translate(phrase, {})


def test_a_mark_refuses_what_stands_behind_it() -> None:
    found = re.compile(translate("hecho !(en|de) !$ *", {}))
    assert found.search("hecho hoy ")
    assert not found.search("hecho en casa ")
    assert not found.search("hecho ")


@pytest.mark.parametrize("code", WHOLE)
@pytest.mark.parametrize("name", ["request.ask", "question.open", "question.rhetorical"])
def test_a_list_finds_what_one_of_its_phrases_finds(code: str, name: str) -> None:
    rows = Path(__file__).with_name(f"rows_{code}.jsonl").read_text(encoding="utf-8").splitlines()
    for row in rows:
        for passage in sentences(json.loads(row)["text"], pack(code)):
            alone = any(each.search(passage.norm) for each in pack(code).each(name))
            assert (pack(code).any(name).search(passage.norm) is not None) == alone


@pytest.mark.parametrize("code", CODES)
def test_only_tables_and_names_that_english_has(code: str) -> None:
    known = dict(tables(dict(pack("en").data)))
    for name, table in tables(dict(pack(code).data)):
        assert name in known or name in OWN
        if name and name in known and not name.startswith(FREE):
            assert set(table) <= set(known[name]) | OWN, name


@pytest.mark.parametrize("code", CODES)
def test_days_and_times_are_of_kinds_that_the_code_knows(code: str) -> None:
    assert {kind for kind, _ in pack(code).day_rules} <= set(KINDS) | UNRESOLVED
    assert {kind for kind, _ in pack(code).time_rules} <= set(CLOCKS)


@pytest.mark.parametrize("code", WHOLE)
def test_a_figure_and_its_ending_are_one_word_as_they_are_written(code: str) -> None:
    told = tomllib.loads((DATA / f"{code}.toml").read_text(encoding="utf-8"))
    for ending in told["ordinal_endings"]:
        (token,) = tokenize(f"2{ending}", pack(code))
        assert pack(code).has("nth", token.norm), ending


@pytest.mark.parametrize("code", CODES)
def test_names_of_months_and_days_come_from_the_cldr(code: str) -> None:
    assert set(pack(code).months.values()) == set(range(1, 13))
    assert set(pack(code).weekdays.values()) == set(range(7))


def words_of_days(code: str) -> list[str]:
    """What a sentence about days is made of in a language, and some figures."""
    of = pack(code)
    named = [*of.months, *of.weekdays, *of.numbers, *of.ordinals, *of.dates["units"]]
    around = [
        word for key in ("deadline", "before", "glue", "leads") for word in of.dates["around"][key]
    ]
    spans = [*of.dates["spans"], *of.dates["which"], *of.dates["relative"], *of.dates["parts"]]
    said = [word for rules in of.dates["days"].values() for rule in rules for word in rule.split()]
    plain = [word.strip("[]()|") for word in said if not set(word) & set("<{!^$")]
    figures = ["3", "12", "31", "99", "14:30", "3/4", "31/11", "2026", "1,5", "1/0", "h", "?"]
    return [*named, *around, *spans, *filter(None, plain), *figures]


@pytest.mark.parametrize("code", CODES)
@given(st.data())
@settings(max_examples=150, deadline=None)
def test_no_row_of_words_about_days_is_too_strange(code: str, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(words_of_days(code)), max_size=8))
    read(" ".join(words), NOW, code)
