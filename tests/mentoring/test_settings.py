"""What an answer makes of a partnership, and who may give it."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from mentoring.calendars import DayHours
from mentoring.partnerships import Mode, Partnership, Phase, Role, Side, Stage
from mentoring.setup import (
    Step,
    Topic,
    answers_of,
    changeable,
    changed,
    partnership_of,
    stage_after,
    steps,
)
from tests.mentoring.people import DAR, PARTNERSHIP, member

ORDER = steps(several_languages=True)
TODAY = date(2026, 3, 2)


def at_work() -> Partnership:
    """A partnership with something in every setting."""
    here = PARTNERSHIP
    calendar = replace(
        DAR,
        holidays=frozenset({date(2026, 4, 3)}),
        hours_by_day=(DayHours(4, time(7, 30), time(12)),),
    )
    mentor = replace(here.mentor, language="en")
    mentee = replace(
        here.mentee,
        language="fr",
        calendar=calendar,
        place="Mtwara",
        country="TZ",
        phones=("Control room +255 22 123 456",),
    )
    return replace(here, mentor=mentor, mentee=mentee, stages_done=(Stage.PROJECT_DESIGN,))


def test_the_answers_of_a_partnership_make_the_same_again() -> None:
    before = at_work()
    made = partnership_of(answers_of(before), ORDER, before.key, TODAY)
    assert replace(made, id=before.id, stage=before.stage) == before


@pytest.mark.parametrize(
    ("topic", "answer", "phase_since", "stage_since"),
    [
        pytest.param(Topic.PHASE, "middle", TODAY, None, id="another phase begins today"),
        pytest.param(Topic.PHASE, "orientation", date(2026, 2, 2), None, id="the same one"),
        pytest.param(Topic.STAGES, [*Stage][:4], date(2026, 2, 2), TODAY, id="another stage"),
        pytest.param(Topic.START, "2026-01-12", date(2026, 1, 12), None, id="since another day"),
    ],
)
def test_another_phase_or_stage_begins_today(
    topic: Topic, answer: Any, phase_since: date, stage_since: date | None
) -> None:
    before = replace(
        PARTNERSHIP,
        phase=Phase.ORIENTATION,
        phase_started_on=date(2026, 2, 2),
        stage_started_on=None,
    )
    after = changed(before, Step(topic), answer, TODAY)
    assert (after.phase_started_on, after.stage_started_on) == (phase_since, stage_since)


def test_the_group_reads_the_language_of_both_sides_when_it_is_one() -> None:
    one = changed(PARTNERSHIP, Step(Topic.LANGUAGE, Side.MENTEE), "fr", TODAY)
    assert (one.mentee.language, one.language) == ("fr", "en")
    both = changed(one, Step(Topic.LANGUAGE, Side.MENTOR), "fr", TODAY)
    assert both.language == "fr"


def test_a_mode_is_a_mode() -> None:
    assert changed(PARTNERSHIP, Step(Topic.MODE), "watch", TODAY).mode is Mode.WATCH


@pytest.mark.parametrize(
    ("done", "stage"),
    [
        ([], Stage.PROJECT_DESIGN),
        ([Stage.PROJECT_DESIGN], Stage.STRUCTURING),
        ([Stage.STRUCTURING], Stage.PROJECT_DESIGN),
        ([*Stage], Stage.CLOSURE),
    ],
)
def test_the_stage_is_the_first_that_is_not_done(done: list[Stage], stage: Stage) -> None:
    assert stage_after(done) is stage


@pytest.mark.parametrize(
    ("side", "role", "count"),
    [
        (Side.PROGRAMME, Role.COORDINATOR, len(ORDER)),
        (Side.MENTOR, Role.LEAD, 7),
        (Side.MENTEE, Role.LEAD, 7),
        (Side.MENTEE, Role.MANAGEMENT, 1),
        (Side.MENTOR, Role.STAND_IN, 0),
        (Side.MENTEE, Role.EXPERT, 0),
    ],
)
def test_each_changes_what_is_theirs(side: Side, role: Role, count: int) -> None:
    theirs = changeable(member("somebody", side, role, DAR), ORDER)
    assert len(theirs) == count
    assert all(step.side in {side, None} for step in theirs) or role is Role.COORDINATOR
