"""Who is reminded of a question, and on whose calendar it waits."""

from dataclasses import replace

import pytest

from mentoring.calendars import WorkingCalendar
from mentoring.partnerships import Member, Role, Side
from mentoring.questions import calendar_of, recipient
from tests.mentoring.people import AMSTERDAM, DAR, PARTNERSHIP, TEAM, member
from tests.mentoring.questions.test_questions import asked


@pytest.mark.parametrize(
    ("addressee", "side", "without", "key"),
    [
        pytest.param("baraka", Side.MENTEE, (), "baraka", id="a person"),
        pytest.param(None, Side.MENTEE, (), "amina", id="a side → its lead"),
        pytest.param(None, Side.MENTEE, ("amina",), "neema", id="no lead → the stand-in"),
        pytest.param(None, Side.MENTEE, ("amina", "neema"), None, id="nobody speaks for it"),
        pytest.param(None, Side.PROGRAMME, (), "thandi", id="the programme → a coordinator"),
        pytest.param("baraka", Side.MENTEE, ("baraka",), None, id="somebody not reachable"),
        pytest.param("director", Side.MENTEE, (), None, id="management is left alone"),
    ],
)
def test_who_is_reminded(
    addressee: str | None, side: Side, without: tuple[str, ...], key: str | None
) -> None:
    team = [
        replace(each, started_at=None) if each.key in without else each for each in TEAM.values()
    ]
    person = TEAM[addressee].id if addressee else None
    question = asked(DAR, "2026-02-02 10:00", addressee_id=person, side=side)
    found = recipient(question, team)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("addressee", "side", "team", "calendar"),
    [
        pytest.param("jonas", Side.MENTOR, TEAM, AMSTERDAM, id="the person's own"),
        pytest.param(None, Side.MENTEE, TEAM, TEAM["amina"].calendar, id="of a side its lead's"),
        pytest.param(None, Side.PROGRAMME, TEAM, TEAM["thandi"].calendar, id="the coordinator's"),
        pytest.param(None, Side.MENTOR, {}, AMSTERDAM, id="nobody there → the utility's"),
        pytest.param(None, Side.PROGRAMME, {}, DAR, id="no coordinator → the mentee side's"),
    ],
)
def test_on_whose_calendar_a_question_waits(
    addressee: str | None, side: Side, team: dict[str, Member], calendar: WorkingCalendar
) -> None:
    person = TEAM[addressee].id if addressee else None
    question = asked(DAR, "2026-02-02 10:00", addressee_id=person, side=side)
    assert calendar_of(question, list(team.values()), PARTNERSHIP) == calendar


def test_the_lead_of_a_side_may_live_elsewhere() -> None:
    moved = member("amina", Side.MENTEE, Role.LEAD, AMSTERDAM)
    question = asked(DAR, "2026-02-02 10:00", addressee_id=None)
    assert calendar_of(question, [moved], PARTNERSHIP) == AMSTERDAM
