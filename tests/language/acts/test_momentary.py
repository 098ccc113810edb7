"""What lives for minutes is about people on their way; where a plan is can wait."""

from datetime import datetime

import pytest

from language import read

THURSDAY = datetime(2026, 3, 5, 10, 0)  # noqa: DTZ001  # a wall clock, as speakers have it


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tom, have the meters arrived yet?"),
        ("en", "Tom, where is the plan of the north zone?"),
        ("fr", "Awa, où est le plan de la zone nord ?"),
        ("es", "Julio, ¿dónde están los planos?"),
        ("es", "Julio, ¿ya están listos los planos de la red?"),
        ("es", "¿ya llegaron los medidores?"),
        ("pt", "Celeste, o sensor novo já chegou?"),
        ("pt", "Celeste, o relatório já está pronto?"),
        ("pt", "Celeste, alguém sabe se o sensor já chegou?"),
        ("pt", "onde está o plano da zona norte?"),
        ("pt", "já chegaram os contadores?"),
    ],
)
def test_a_question_about_things_waits(language: str, text: str) -> None:
    reading = read(text, THURSDAY, language)
    assert reading.needs_answer
    assert not reading.momentary


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "where are you?"),
        ("es", "¿dónde están?"),
        ("es", "¿ya llegaron?"),
        ("pt", "onde estão?"),
        ("pt", "já chegaram?"),
        ("pt", "já estão aí?"),
    ],
)
def test_a_question_about_people_on_their_way_does_not(language: str, text: str) -> None:
    reading = read(text, THURSDAY, language)
    assert reading.momentary or not reading.needs_answer
