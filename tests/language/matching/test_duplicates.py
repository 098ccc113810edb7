"""A promise that stands already, given over again in other words."""

from datetime import UTC, datetime

import pytest

from language import read
from language.matching.duplicates import restated

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)


def _place(language: str, text: str, *items: str) -> int | None:
    reading = read(text, NOW, language)
    assert reading.promise, text
    return restated(reading.deed or "", text, items, language)


@pytest.mark.parametrize(
    ("language", "text", "item"),
    [
        ("en", "I will scan the licences on Monday", "scan the old driving licences"),
        ("en", "I will send the licences on Monday", "scan the old driving licences"),
        ("en", "the meter list needs another look, I will send it on Monday", "write meter list"),
        ("en", "our printer is dead. I will do it on Monday, the licences", "laminate licences"),
        ("en", "I will call the ministry on Monday", "call the ministry about the permit"),
        ("en", "I will finish the valve survey on Monday", "valve survey of the lower town"),
        ("en", "I will finish the translation on Monday", "translate the meter manual"),
        ("pt", "termino a tradução na segunda", "traduzo o manual de dosagem"),
        ("fr", "la note attend des chiffres. Je la fais suivre lundi", "rédige la note"),
        ("fr", "Je termine le tableau des fuites lundi", "tableau des fuites du secteur 3"),
        ("fr", "il me manque des chiffres du rapport, je l'envoie lundi", "rédige le rapport"),
        ("es", "Al presupuesto le falta la firma. Se los paso sin falta el lunes", "presupuesto"),
        ("es", "el acta me está costando, la mando el lunes", "mando el acta de la reunión"),
        ("pt", "o relatório ainda tem erros, envio na segunda", "preparar o relatório anual"),
        ("pt", "vou reparar a bomba na segunda", "reparo a bomba do furo 2"),
    ],
)
def test_the_same_in_other_words(language: str, text: str, item: str) -> None:
    assert _place(language, text, item) == 0


@pytest.mark.parametrize(
    ("language", "text", "items"),
    [
        ("en", "I will send the draft on Monday", ["review the draft contract"]),
        ("en", "I will send the plan list on Monday", ["send the plant list"]),
        ("en", "I will finish the translation on Monday", ["print the meter manual"]),
        ("en", "I will translate the report on Monday", ["send the report"]),
        ("en", "I will send the list of zone 2 on Monday", ["send the list of zone 1"]),
        ("en", "I will send the list to Grace on Monday", ["send the list"]),
        ("en", "Thanks for the pump list. I will call you on Monday", ["send the pump list"]),
        ("en", "I will send the photos on Monday", ["photos of meters", "photos of pumps"]),
        ("fr", "Je vous envoie le plan de formation lundi", ["plan de sectorisation"]),
        ("es", "les mando la lista de válvulas el lunes", ["lista de medidores"]),
        ("pt", "mando o mapa da zona 3 na segunda", ["mapa da zona 2"]),
        ("en", "I will send the March report on Monday", ["send the February report"]),
        ("en", "I will send the second batch on Monday", ["send the first batch"]),
        ("en", "I will send the new map on Monday", ["send the old map"]),
        ("en", "I will send the contractor list on Monday", ["send the contract list"]),
        ("en", "I will send the chlorine orders on Monday", ["send the chlorinator orders"]),
        ("fr", "J'envoie le plan de comptage lundi", ["envoyer le plan des compteurs"]),
        ("es", "Mando la lista de operadores el lunes", ["mandar la lista de operaciones"]),
        ("fr", "Je vous envoie le rapport de mars lundi", ["envoyer le rapport de février"]),
        ("es", "Mando el informe de marzo el lunes", ["mandar el informe de febrero"]),
        ("pt", "Mando o relatório de março na segunda", ["mandar o relatório de fevereiro"]),
    ],
)
def test_something_else_is_new(language: str, text: str, items: list[str]) -> None:
    assert _place(language, text, *items) is None
