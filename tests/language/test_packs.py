"""What every language file must have, so that a slip in one is found here and not in a group."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import language
from language.clocks import CLOCKS
from language.days import RESOLVERS
from language.moments import UNRESOLVED
from language.packs import Pack, pack_for

DATA = Path(language.__file__).parent / "data"
CODES = sorted(path.stem for path in DATA.glob("??.toml"))
FREE = ("spelling", "dates.", "lists", "matching.", "hours.")  # tables with keys of their own
OWN = {"clitics", "spelling_beginnings", "keeps_accent", "may_double"}  # not in English
PHRASES = ("promise", "request", "question", "reply", "turns", "phrases", "dates.days")


def pack(code: str) -> Pack:
    found = pack_for(code)
    assert found is not None
    return found


def tables(data: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every table with its dotted name."""
    yield name, data
    for key, value in data.items():
        if isinstance(value, dict):
            yield from tables(value, f"{name}.{key}".strip("."))


def test_four_languages_are_read() -> None:
    assert CODES == ["en", "es", "fr", "pt"]


@pytest.mark.parametrize("code", CODES)
def test_every_phrase_can_be_used(code: str) -> None:
    for name, table in tables(dict(pack(code).data)):
        if name in PHRASES:
            for key in table:
                assert all(len(each.pattern) > 1 for each in pack(code).each(f"{name}.{key}"))


@pytest.mark.parametrize("code", CODES)
def test_only_tables_and_names_that_english_has(code: str) -> None:
    known = dict(tables(dict(pack("en").data)))
    for name, table in tables(dict(pack(code).data)):
        assert name in known or name in OWN
        if name and name in known and not name.startswith(FREE):
            assert set(table) <= set(known[name]) | OWN, name


@pytest.mark.parametrize("code", CODES)
def test_days_and_times_are_of_kinds_that_the_code_knows(code: str) -> None:
    assert {kind for kind, _ in pack(code).day_rules} <= set(RESOLVERS) | UNRESOLVED
    assert {kind for kind, _ in pack(code).time_rules} <= set(CLOCKS)


@pytest.mark.parametrize("code", CODES)
def test_names_of_months_and_days_come_from_the_cldr(code: str) -> None:
    assert set(pack(code).months.values()) == set(range(1, 13))
    assert set(pack(code).weekdays.values()) == set(range(7))
