"""Which items one check-in asks of one person."""

import pytest

from mentoring.checkins.question_sets import History, SetKind, compose
from mentoring.norms import load_norms
from mentoring.partnerships import Phase, Side, Stage

NORMS = load_norms()


def ids(
    kind: SetKind,
    side: Side,
    phase: Phase = Phase.MIDDLE,
    stage: Stage = Stage.FEEDBACK_WORKPLAN,
    history: History | None = None,
) -> list[str]:
    items = compose(kind, side, phase, stage, history or History(), NORMS)
    return [item.id for item in items]


@pytest.mark.parametrize(
    ("kind", "side", "phase", "expected"),
    [
        pytest.param(
            SetKind.LIGHT,
            Side.MENTOR,
            Phase.MIDDLE,
            ["p_trust_mr", "mid_mr_1", "fbk_mr_1", "o_mid_mr"],
            id="light: one of each",
        ),
        pytest.param(
            SetKind.PULSE,
            Side.MENTEE,
            Phase.ORIENTATION,
            ["p_trust_me", "p_comm_me", "p_prog_me", "p_supp_me", "o_ori_me"],
            id="pulse: four dimensions and an open question",
        ),
        pytest.param(
            SetKind.CLOSING,
            Side.MENTEE,
            Phase.DISSOLUTION,
            ["dis_me_1", "dis_me_2", "dis_me_3", "dis_me_4", "o_dis_me"],
            id="closing: four items and an open question",
        ),
        pytest.param(
            SetKind.AFTERCARE,
            Side.MENTOR,
            Phase.AFTERCARE,
            ["aft_mr_1", "aft_mr_2", "o_dis_mr"],
            id="aftercare: two items and a look back",
        ),
        pytest.param(
            SetKind.LIGHT, Side.PROGRAMME, Phase.MIDDLE, [], id="nothing for the programme"
        ),
    ],
)
def test_a_set_is_made_of_its_parts(
    kind: SetKind, side: Side, phase: Phase, expected: list[str]
) -> None:
    assert ids(kind, side, phase) == expected


def test_in_closure_phase_items_stand_in_for_stage_items() -> None:
    asked = ids(SetKind.LIGHT, Side.MENTOR, Phase.DISSOLUTION, Stage.CLOSURE)
    assert asked == ["p_trust_mr", "dis_mr_1", "dis_mr_2", "o_dis_mr"]


def test_no_item_comes_again_in_a_light_set_within_four_sets() -> None:
    light, pulse = SetKind.LIGHT, SetKind.PULSE
    asked: list[tuple[str, ...]] = []
    for kind in (light, light, light, light, light, light, pulse, light, pulse, light):
        history = History(tuple(reversed(asked)))
        items = ids(kind, Side.MENTEE, history=history)
        lately = {item_id for earlier in asked[-4:] for item_id in earlier}
        assert kind is pulse or not lately & set(items)
        asked.append(tuple(items))
    phase_items = [item_id for items in asked[:5] for item_id in items if item_id[:3] == "mid"]
    assert phase_items == [f"mid_me_{number}" for number in range(1, 6)]


def test_what_was_never_asked_comes_first_and_then_the_longest_ago() -> None:
    sets = (("mid_mr_1",), (), (), (), (), ("mid_mr_3",), ("mid_mr_2",), ("mid_mr_4",))
    first = ids(SetKind.LIGHT, Side.MENTOR, history=History(sets))
    then = ids(SetKind.LIGHT, Side.MENTOR, history=History((("mid_mr_5",), *sets)))
    assert first[1] == "mid_mr_5"
    assert then[1] == "mid_mr_4"


def test_pulse_items_come_in_a_pulse_set_although_they_were_asked_lately() -> None:
    lately = tuple(ids(SetKind.PULSE, Side.MENTOR))
    assert ids(SetKind.PULSE, Side.MENTOR, history=History((lately,))) == list(lately)
    assert ids(SetKind.LIGHT, Side.MENTOR, history=History((lately,))) == ["mid_mr_1", "fbk_mr_1"]


def test_a_state_answered_with_yes_rests() -> None:
    history = History(settled=frozenset({"fbk_mr_1", "fbk_mr_3"}))
    assert "fbk_mr_2" in ids(SetKind.LIGHT, Side.MENTOR, history=history)


def test_a_partnership_can_ask_less() -> None:
    norms = NORMS.with_changes({"checkins.max_questions": 2})
    items = compose(SetKind.PULSE, Side.MENTOR, Phase.MIDDLE, Stage.DIAGNOSIS, History(), norms)
    assert len(items) == 2
