"""What may be known of private scores, and when a talk may help."""

from datetime import UTC, date, datetime

import pytest

from mentoring.checkins import CheckIn
from mentoring.norms import load_norms
from mentoring.partnerships import Side
from mentoring.pulse import Ballot, PulseView, ballot_of, talk_may_help, view
from mentoring.sets import SetKind

NORMS = load_norms().pulse
MENTOR, MENTEE = Side.MENTOR, Side.MENTEE


def ballots(mentors: list[int], mentees: list[int]) -> list[Ballot]:
    """One score each; the same places are the same people in every pulse."""
    sides = [(MENTOR, number, score) for number, score in enumerate(mentors)]
    sides += [(MENTEE, 10 + number, score) for number, score in enumerate(mentees)]
    return [Ballot(member_id, side, (score,)) for side, member_id, score in sides]


@pytest.mark.parametrize(
    ("mentors", "mentees", "expected"),
    [
        pytest.param([], [], PulseView(0), id="nobody"),
        pytest.param([5], [1], PulseView(2), id="two people stay private"),
        pytest.param([5, 4], [2], PulseView(3, 3.5), id="three together"),
        pytest.param([5, 5, 4], [1, 2], PulseView(5, 3.5), id="one side too small: together"),
        pytest.param(
            [5, 5, 4], [1, 2, 2], PulseView(6, 3.0, {MENTOR: 4.5, MENTEE: 1.5}), id="both sides"
        ),
    ],
)
def test_averages_are_seen_only_of_enough_people(
    mentors: list[int], mentees: list[int], expected: PulseView
) -> None:
    assert view(ballots(mentors, mentees), NORMS) == expected


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        pytest.param(([4, 4], [4]), ([4, 4], [4]), False, id="all is well"),
        pytest.param(([], []), ([3, 3], [2]), True, id="below three"),
        pytest.param(([], []), ([3, 3], [3]), False, id="exactly three"),
        pytest.param(([], []), ([1], [1]), False, id="too few to say"),
        pytest.param(([5, 5], [5]), ([4, 4], [4]), True, id="a drop of one"),
        pytest.param(([5, 5, 5], [5]), ([4, 4, 5], [4]), False, id="a smaller drop"),
        pytest.param(([5, 5], []), ([4, 4], [4]), False, id="only two answered both"),
        pytest.param(([5, 5, 5], [1, 1, 1]), ([5, 5, 5], [2, 2, 2]), True, id="one side is low"),
        pytest.param(([5, 5, 5], [5, 5, 5]), ([5, 5, 5], [4, 4, 4]), True, id="one side drops"),
    ],
)
def test_a_low_or_falling_pulse_says_that_a_talk_may_help(
    before: tuple[list[int], list[int]], now: tuple[list[int], list[int]], *, expected: bool
) -> None:
    assert talk_may_help(ballots(*now), ballots(*before), NORMS) is expected


def test_only_scores_of_pulse_items_count() -> None:
    answers = (
        ("p_trust_mr", "4"),
        ("p_comm_mr", "skip"),
        ("p_supp_mr", "1"),
        ("mid_mr_1", "yes"),
        ("o_mid_mr", "5"),
    )
    due = datetime(2026, 9, 1, 2, 0, tzinfo=UTC)
    checkin = CheckIn(1, 3, 1, SetKind.PULSE, date(2026, 9, 1), due, answers=answers)
    assert ballot_of(checkin, MENTOR) == Ballot(3, MENTOR, (4, 1))
    assert ballot_of(checkin, MENTOR, "trust") == Ballot(3, MENTOR, (4,))
    assert ballot_of(checkin, MENTOR, "communication") is None
