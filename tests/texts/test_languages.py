"""Languages and countries by their names."""

import pytest

from texts.languages import country_name, language_name


@pytest.mark.parametrize(
    ("code", "name"), [("en", "English"), ("pt", "Português"), ("pt-BR", "Português (Brasil)")]
)
def test_a_language_is_called_as_its_speakers_call_it(code: str, name: str) -> None:
    assert language_name(code) == name


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [("TZ", "en", "Tanzania"), ("NL", "fr", "Pays-Bas"), ("XX", "en", "XX")],
)
def test_a_country_is_called_as_the_reader_calls_it(code: str, language: str, name: str) -> None:
    assert country_name(code, language) == name
