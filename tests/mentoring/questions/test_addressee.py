"""Addressees: who owes the answer (norms: `addressee`)."""

import pytest

from mentoring.partnerships import Side
from mentoring.questions.addressee import Target, find_targets, speaker_of
from tests.mentoring.people import TEAM


def people(keys: str) -> list[str]:
    return keys.split()


def named(targets: tuple[Target, ...]) -> list[str]:
    return [each.member.key if each.member else f"side:{each.side}" for each in targets]


@pytest.mark.parametrize(
    ("asker", "mentioned", "spoken_to", "replied_to", "targets"),
    [
        pytest.param("jonas", "baraka", "", None, ["baraka"], id="mentioned"),
        pytest.param("jonas", "baraka", "amina", None, ["baraka"], id="a mention before a name"),
        pytest.param("jonas", "", "amina", "baraka", ["amina"], id="a name before the reply"),
        pytest.param("jonas", "", "", "baraka", ["baraka"], id="whom the message replies to"),
        pytest.param("jonas", "", "", None, ["side:mentee"], id="nobody → the other side"),
        pytest.param("amina", "", "", None, ["side:mentor"], id="the same the other way round"),
        pytest.param("jonas", "", "amina baraka", None, ["side:mentee"], id="two → their side"),
        pytest.param("jonas", "", "jonas", None, ["side:mentee"], id="the own name says nothing"),
        pytest.param("jonas", "", "jonas amina", None, ["amina"], id="the own name beside one"),
        pytest.param("jonas", "", "", "jonas", ["side:mentee"], id="a reply to oneself"),
        pytest.param("jonas", "", "maartje", None, [], id="one's own side owes nothing"),
        pytest.param("jonas", "", "", "maartje", [], id="a reply to a colleague"),
        pytest.param("jonas", "", "maartje baraka", None, ["baraka"], id="a colleague beside one"),
        pytest.param("jonas", "", "thandi", None, ["thandi"], id="the coordinator"),
        pytest.param("jonas", "", "", "thandi", ["thandi"], id="a reply to the coordinator"),
        pytest.param(
            "jonas", "", "thandi amina", None, ["amina", "thandi"], id="one of each other side"
        ),
        pytest.param(
            "thandi", "", "", None, ["side:mentor", "side:mentee"], id="a coordinator asks both"
        ),
        pytest.param(
            "thandi", "", "amina baraka jonas", None, ["jonas", "side:mentee"], id="a side each"
        ),
        pytest.param("thandi", "", "amina", None, ["amina"], id="a coordinator asks one"),
    ],
)  # fmt: skip
def test_who_is_asked(
    asker: str, mentioned: str, spoken_to: str, replied_to: str | None, targets: list[str]
) -> None:
    found = find_targets(
        TEAM[asker],
        [TEAM[key] for key in people(mentioned)],
        [TEAM[key] for key in people(spoken_to)],
        TEAM[replied_to] if replied_to else None,
    )
    assert named(found) == targets


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("baraka", "baraka", True, id="a person is themselves"),
        pytest.param("baraka", "amina", False, id="and nobody else"),
        pytest.param("baraka", None, True, id="a side takes in its people"),
        pytest.param(None, "baraka", True, id="and they it"),
        pytest.param("jonas", None, False, id="but not those of another"),
    ],
)
def test_whether_the_same_people_may_answer(
    one: str | None, other: str | None, same: bool
) -> None:
    first, second = (
        Target(TEAM[key].side, TEAM[key]) if key else Target(Side.MENTEE) for key in (one, other)
    )
    assert first.covers(second) is same


def test_a_side_without_lead_and_stand_in_has_no_speaker() -> None:
    experts = [TEAM["baraka"], TEAM["maartje"]]
    assert speaker_of(Side.MENTEE, experts) is None
    assert speaker_of(Side.MENTEE, TEAM.values()) == TEAM["amina"]
