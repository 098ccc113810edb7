"""The catalogue of items and its English words."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from mentoring.checkins.items import Item, ItemKind, answer_label, catalogue
from mentoring.partnerships import Phase, Side, Stage

ENGLISH = Path(__file__).parents[3] / "texts" / "en" / "checkins_items.ftl"


@pytest.fixture(scope="module")
def english() -> FluentBundle:
    bundle = FluentBundle(["en"])
    bundle.add_resource(FluentResource(ENGLISH.read_text("utf-8")))
    return bundle


def words_of(bundle: FluentBundle, message: str) -> str:
    pattern = bundle.get_message(message).value
    assert pattern
    text, errors = bundle.format_pattern(pattern, {"score": "4"})
    assert not errors
    return str(text)


def test_the_catalogue_covers_both_sides_of_every_phase_and_stage() -> None:
    asked = {(item.kind, item.side, item.phase or item.stage) for item in catalogue().values()}
    for side in (Side.MENTOR, Side.MENTEE):
        assert (ItemKind.PULSE, side, None) in asked
        assert {(ItemKind.PHASE, side, phase) for phase in Phase} <= asked
        stages = set(Stage) - {Stage.CLOSURE}
        assert {(ItemKind.STAGE, side, stage) for stage in stages} <= asked
        own = set(Phase) - {Phase.AFTERCARE}
        assert {(ItemKind.OPEN, side, phase) for phase in own} <= asked
    assert len(catalogue()) == 78


def test_both_sides_are_asked_about_the_same_dimensions() -> None:
    pulse = [item for item in catalogue().values() if item.kind is ItemKind.PULSE]
    by_side = [[item.dimension for item in pulse if item.side is side] for side in Side]
    assert by_side[0] == by_side[1] == ["trust", "communication", "progress", "support"]


@pytest.mark.parametrize("item", catalogue().values(), ids=lambda item: item.id)
def test_every_item_has_short_and_friendly_words(item: Item, english: FluentBundle) -> None:
    text = words_of(english, f"item-{item.id}")
    assert 0 < len(text) <= 120
    assert not {"overdue", "late", "failed"} & set(text.lower().strip("?.").split())
    assert item.seed


@pytest.mark.parametrize("item", catalogue().values(), ids=lambda item: item.id)
def test_every_answer_has_a_label(item: Item, english: FluentBundle) -> None:
    for choice in (*item.choices, "skip", "later"):
        assert words_of(english, answer_label(item, choice))


@pytest.mark.parametrize(
    ("item_id", "value", "accepted"),
    [
        pytest.param("p_trust_mr", "1", True, id="lowest score"),
        pytest.param("p_trust_mr", "6", False, id="no such score"),
        pytest.param("p_trust_mr", "skip", True, id="skipping a score"),
        pytest.param("ori_mr_1", "partly", True, id="partly"),
        pytest.param("ori_mr_4", "partly", False, id="partly where only yes or no"),
        pytest.param("ori_mr_4", "later", False, id="later is no answer"),
        pytest.param("o_mid_me", "Pumps", True, id="words"),
        pytest.param("o_mid_me", "x" * 1000, True, id="many words"),
        pytest.param("o_mid_me", "x" * 1001, False, id="too many words"),
        pytest.param("o_mid_me", "  ", False, id="no words"),
    ],
)
def test_an_item_knows_its_answers(item_id: str, value: str, *, accepted: bool) -> None:
    assert catalogue()[item_id].accepts(value) is accepted


def test_something_that_can_still_come_is_not_yet_there() -> None:
    assert answer_label(catalogue()["ori_mr_1"], "no") == "answer-not-yet"
    assert answer_label(catalogue()["ori_mr_3"], "no") == "answer-no"
    assert answer_label(catalogue()["p_trust_mr"], "4") == "answer-score"
