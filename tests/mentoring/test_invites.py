"""Who may invite whom, and which seats are free."""

from dataclasses import replace

import pytest

from mentoring.joining import Seat, is_taken, may_invite
from mentoring.partnerships import Member, Role, Side
from tests.mentoring.people import STARTED_AT, TEAM

AMINA, JONAS, THANDI = TEAM["amina"], TEAM["jonas"], TEAM["thandi"]


@pytest.mark.parametrize(
    ("who", "side", "expected"),
    [
        pytest.param(THANDI, Side.MENTOR, True, id="the coordinator, mentor side"),
        pytest.param(THANDI, Side.MENTEE, True, id="the coordinator, mentee side"),
        pytest.param(THANDI, None, True, id="the coordinator, the group"),
        pytest.param(AMINA, Side.MENTEE, True, id="a lead, own side"),
        pytest.param(AMINA, Side.MENTOR, False, id="a lead, other side"),
        pytest.param(AMINA, None, False, id="a lead, the group"),
        pytest.param(JONAS, Side.PROGRAMME, False, id="a lead, the programme"),
        pytest.param(replace(AMINA, role=Role.EXPERT), Side.MENTEE, False, id="an expert"),
        pytest.param(replace(THANDI, started_at=None), Side.MENTEE, False, id="not joined"),
        pytest.param(None, Side.MENTEE, False, id="a stranger"),
    ],
)
def test_coordinators_invite_to_both_sides_and_leads_to_their_own(
    who: Member | None, side: Side | None, expected: bool
) -> None:
    assert may_invite(who, side) is expected


@pytest.mark.parametrize(
    ("seat", "team", "expected"),
    [
        pytest.param(Seat(Side.MENTEE, Role.LEAD), [AMINA], True, id="the lead is there"),
        pytest.param(Seat(Side.MENTOR, Role.LEAD), [AMINA], False, id="the lead of the others"),
        pytest.param(
            Seat(Side.MENTEE, Role.LEAD),
            [replace(AMINA, left_at=STARTED_AT)],
            False,
            id="the lead has left",
        ),
        pytest.param(
            Seat(Side.MENTEE, Role.EXPERT), [TEAM["baraka"]], False, id="experts can be several"
        ),
    ],
)
def test_a_seat_for_one_person_is_free_until_somebody_has_it(
    seat: Seat, team: list[Member], expected: bool
) -> None:
    assert is_taken(seat, team) is expected
