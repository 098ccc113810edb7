"""Which open item a message is about."""

import pytest

from language import best_match
from language.matching import match_abroad, same_thing

ITEMS = (
    "send the valve list of the northern zone",
    "draft ToR for the second visit (9-13 March) and share",
    "paper for the board on tariffs",
    "put option C in the work plan template with owner + date",
    "send the excel",
    "write the draft cooperation agreement incl. data protection",
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ToR v1 attached", 1),
        ("valves_north.pdf done ✅ valve list", 0),
        ("Board paper submitted", 2),
        ("Workplan v2 done, all 14 lines have owner and date", 3),
        ("consumption_2025.xlsx here it is", 4),
        ("Draft agreement is in your mail", 5),
        ("valve list is coming, sorry for late", 0),
        ("the terms of reference are shared", 1),
        ("tariff paper done", 2),
        ("done ✅", None),
        ("sent", None),
        ("list of hotels attached", None),
        ("good morning", None),
        ("photos of the party", None),
    ],
)
def test_the_item_that_shares_telling_words_is_meant(text: str, place: int | None) -> None:
    assert best_match(text, ITEMS) == place


def test_two_items_that_fit_alike_are_unclear() -> None:
    assert (
        best_match("pump report sent", ("write the pump report", "translate pump report")) is None
    )


def test_what_a_message_answers_to_helps() -> None:
    items = ("calculate the pump curves and losses", "send the staff list")
    assert best_match("here it is", items) is None
    assert best_match("here it is", items, context="when do we get pump curves and losses?") == 0


def test_nothing_open_is_nothing_meant() -> None:
    assert best_match("done", ()) is None


def test_a_translation_is_what_was_to_be_translated() -> None:
    items = ("translate the safety manual into Swahili", "order the gaskets")
    assert best_match("no way for the translation before Friday", items) == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("send the pump list", "share the list of pumps", True),
        ("mando o manual", "enviar o manual", True),
        ("send the pump list", "send the pump curve", False),
        ("send report 1", "send report 2", False),
        ("send the March report", "send the February report", False),
        ("send the first batch", "send the second batch", False),
        ("send it", "send it", False),
    ],
)
def test_two_phrases_name_the_same_thing_when_all_telling_words_are_equal(
    one: str, other: str, same: bool
) -> None:
    assert same_thing(one, other) is same


@pytest.mark.parametrize(
    ("text", "language", "items", "place"),
    [
        (
            "la lista de consumidores recién el lunes",
            "es",
            ["list of consumers", "tariff study"],
            0,
        ),
        ("the signed contract will be Monday", "en", ["enviar el contrato firmado"], 0),
        ("o inventário dos furos só na segunda", "pt", ["inventaire des forages"], 0),
        ("la visita a la planta mejor el lunes", "es", ["maintenance plan for the fleet"], None),
        ("el contrato recién el lunes", "es", ["the signed contract", "contract annexes"], None),
        ("la lista recién el lunes", "es", ["la lista de válvulas"], None),
    ],
)
def test_words_that_are_alike_tell_an_item_in_another_language(
    text: str, language: str, items: list[str], place: int | None
) -> None:
    assert match_abroad(text, items, language) == place
