"""A check-in from its prompt to its closing, and what the next one takes from it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from mentoring.calendars import WorkingCalendar
from mentoring.checkins import (
    AnswerUnknown,
    CheckIn,
    CheckInClosed,
    answer,
    close,
    close_before,
    course_of,
    gets_checkins,
    history_of,
    next_unanswered,
    plan,
    prompt,
    put_off,
    reminded,
)
from mentoring.checkins.cadence import Course
from mentoring.checkins.items import catalogue
from mentoring.checkins.question_sets import History, SetKind
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Mode, Partnership, Phase, Role, Side, Stage, Utility

NORMS = load_norms()
MANILA = WorkingCalendar(
    "Asia/Manila", frozenset(range(5)), time(8), time(17), frozenset({date(2026, 8, 21)})
)
ITEMS = [catalogue()[item_id] for item_id in ("p_trust_mr", "mid_mr_1", "fbk_mr_1", "o_mid_mr")]
NOW = MANILA.at(date(2026, 8, 18), time(10))
PLANNED = CheckIn(7, 3, 1, SetKind.LIGHT, date(2026, 8, 18), NOW)
ASKED = prompt(PLANNED, ITEMS, NOW, MANILA, NORMS)


def asked_on(
    day: int, kind: SetKind = SetKind.LIGHT, answers: Sequence[tuple[str, str]] = ()
) -> CheckIn:
    on = date(2026, 8, day)
    due = MANILA.at(on, time(10))
    checkin = CheckIn(day, 3, 1, kind, on, due, answers=tuple(answers))
    return prompt(checkin, ITEMS, due, MANILA, NORMS)


def test_a_prompt_plans_one_reminder_and_the_closing_in_working_days() -> None:
    assert ASKED.item_ids == ("p_trust_mr", "mid_mr_1", "fbk_mr_1", "o_mid_mr")
    assert ASKED.prompted_at == NOW
    assert ASKED.reminder_due_at == MANILA.at(date(2026, 8, 20), time(10))
    assert ASKED.closes_at == MANILA.at(date(2026, 8, 26), time(17))
    assert ASKED.subject == "checkin:7"


def test_a_check_in_is_asked_once() -> None:
    assert prompt(ASKED, ITEMS[:1], NOW + timedelta(days=1), MANILA, NORMS) == ASKED


@pytest.mark.parametrize(
    ("until", "day", "reminder"),
    [
        pytest.param(13, 20, "20 13:00", id="later that day"),
        pytest.param(None, 20, "24 10:00", id="over a holiday and a weekend"),
        pytest.param(None, 26, None, id="it closes before"),
    ],
)
def test_a_reminder_can_be_put_off(until: int | None, day: int, reminder: str | None) -> None:
    now = MANILA.at(date(2026, 8, day), time(10))
    at = MANILA.at(date(2026, 8, day), time(until)) if until else None
    due_at = put_off(ASKED, at, now, MANILA, NORMS).reminder_due_at
    assert (f"{MANILA.local(due_at):%d %H:%M}" if due_at else None) == reminder


def test_a_check_in_asked_for_on_a_weekend_is_reminded_on_working_days() -> None:
    saturday = MANILA.at(date(2026, 8, 15), time(12))
    norms = NORMS.with_changes({"checkins.reminder_after_working_days": 0})
    asked = prompt(PLANNED, ITEMS, saturday, MANILA, norms)
    assert asked.reminder_due_at == MANILA.at(date(2026, 8, 17), time(10))


def test_answers_are_given_one_after_the_other_and_can_be_changed() -> None:
    first = next_unanswered(ASKED)
    assert first is not None
    assert first.id == "p_trust_mr"
    changed = answer(answer(ASKED, "p_trust_mr", "2", NOW), "p_trust_mr", "4", NOW)
    assert changed.answer_to("p_trust_mr") == "4"
    assert changed.is_answered
    assert not ASKED.is_answered
    second = next_unanswered(changed)
    assert second is not None
    assert second.id == "mid_mr_1"


def test_no_reminder_comes_when_nothing_is_left_to_answer() -> None:
    checkin = ASKED
    for item_id, value in [("p_trust_mr", "skip"), ("mid_mr_1", "no"), ("fbk_mr_1", "yes")]:
        checkin = answer(checkin, item_id, value, NOW)
        assert checkin.reminder_due_at == ASKED.reminder_due_at
    checkin = answer(checkin, "o_mid_mr", " The pumps run. ", NOW)
    assert checkin.reminder_due_at is None
    assert next_unanswered(checkin) is None
    assert checkin.answer_to("o_mid_mr") == "The pumps run."
    assert reminded(ASKED).reminder_due_at is None


@pytest.mark.parametrize(
    ("item_id", "value"),
    [
        pytest.param("p_trust_mr", "7", id="a score beyond the scale"),
        pytest.param("p_trust_mr", "yes", id="a word for a score"),
        pytest.param("mid_mr_1", "not yet", id="an answer of another type"),
        pytest.param("mid_mr_2", "yes", id="an item that was not asked"),
        pytest.param("nonsense", "yes", id="no item at all"),
        pytest.param("o_mid_mr", "", id="no words"),
    ],
)
def test_what_is_no_answer_is_refused(item_id: str, value: str) -> None:
    with pytest.raises(AnswerUnknown):
        answer(ASKED, item_id, value, NOW)


def test_nothing_can_be_answered_before_it_is_asked() -> None:
    with pytest.raises(AnswerUnknown):
        answer(PLANNED, "p_trust_mr", "4", NOW)


def test_an_answer_is_welcome_until_the_closing_and_not_after() -> None:
    assert ASKED.closes_at is not None
    at_last = answer(ASKED, "p_trust_mr", "4", ASKED.closes_at - timedelta(seconds=1))
    assert at_last.is_answered
    with pytest.raises(CheckInClosed):
        answer(ASKED, "p_trust_mr", "4", ASKED.closes_at)
    closed = close(ASKED, NOW)
    assert closed.reminder_due_at is None
    with pytest.raises(CheckInClosed):
        answer(closed, "p_trust_mr", "4", NOW)
    with pytest.raises(CheckInClosed):
        close(closed, NOW)


@pytest.mark.parametrize(
    ("side", "role", "asked"),
    [
        pytest.param(Side.MENTOR, Role.LEAD, True, id="lead"),
        pytest.param(Side.MENTEE, Role.STAND_IN, True, id="stand-in"),
        pytest.param(Side.MENTEE, Role.EXPERT, True, id="expert"),
        pytest.param(Side.MENTEE, Role.MANAGEMENT, False, id="management"),
        pytest.param(Side.PROGRAMME, Role.COORDINATOR, False, id="coordinator"),
    ],
)
def test_those_who_do_the_work_are_asked(side: Side, role: Role, *, asked: bool) -> None:
    member = Member(1, 1, "jun", "Jun Reyes", side, role, "en", MANILA)
    assert gets_checkins(member) is asked


ANSWERED = [("p_trust_mr", "4")]


@pytest.mark.parametrize(
    ("earlier", "expected"),
    [
        pytest.param([], Course(), id="nothing so far"),
        pytest.param([PLANNED], Course(), id="planned but not asked"),
        pytest.param(
            [asked_on(18), asked_on(11), asked_on(4, answers=ANSWERED)],
            Course(date(2026, 8, 18), unanswered=1),
            id="the open one does not count yet",
        ),
        pytest.param(
            [asked_on(11), asked_on(6), asked_on(5), asked_on(4)],
            Course(date(2026, 8, 11), unanswered=4),
            id="all closed without an answer",
        ),
        pytest.param(
            [asked_on(11, answers=ANSWERED), asked_on(6), asked_on(5)],
            Course(date(2026, 8, 11)),
            id="an answer ends the row",
        ),
        pytest.param(
            [
                asked_on(11, answers=ANSWERED),
                asked_on(5, SetKind.PULSE),
                asked_on(4, SetKind.PULSE),
            ],
            Course(date(2026, 8, 11), pulse_on=date(2026, 8, 5)),
            id="the latest pulse",
        ),
        pytest.param(
            [asked_on(3, SetKind.PULSE, ANSWERED)],
            Course(pulse_on=date(2026, 8, 3)),
            id="of an earlier phase",
        ),
        pytest.param(
            [asked_on(11, SetKind.CLOSING, ANSWERED)],
            Course(date(2026, 8, 11), closing_asked=True),
            id="closing",
        ),
    ],
)
def test_the_next_check_in_follows_from_the_earlier_ones(
    earlier: list[CheckIn], expected: Course
) -> None:
    assert course_of(earlier, date(2026, 8, 4), datetime(2026, 8, 20, tzinfo=UTC)) == expected


def test_a_yes_of_this_stage_is_settled_and_one_of_an_earlier_stage_is_not() -> None:
    earlier = [
        asked_on(18, answers=[("fbk_mr_1", "yes"), ("mid_mr_1", "yes"), ("fbk_mr_3", "partly")]),
        asked_on(11, answers=[("ori_mr_1", "yes")]),
        replace(PLANNED, item_ids=("mid_mr_5",)),
    ]
    items = ASKED.item_ids
    assert history_of(earlier, date(2026, 8, 12)) == History(
        (items, items), frozenset({"fbk_mr_1"})
    )


JOINED = datetime(2026, 8, 3, tzinfo=UTC)
JUN = Member(
    3,
    1,
    "jun",
    "Jun Reyes",
    Side.MENTOR,
    Role.LEAD,
    "en",
    MANILA,
    started_at=JOINED,
    telegram_id=7,
)
WOP = Partnership(
    id=1,
    key="manila-tonga",
    name="Manila - Tonga",
    phase=Phase.MIDDLE,
    phase_started_on=date(2026, 7, 20),
    stage=Stage.DIAGNOSIS,
    mode=Mode.WATCH,
    mentor=Utility("Manila", Side.MENTOR, MANILA),
    mentee=Utility("Tonga", Side.MENTEE, MANILA),
    norms=NORMS,
)


@pytest.mark.parametrize(
    ("earlier", "now", "expected"),
    [
        pytest.param([], 3, "08-04", id="the first after joining"),
        pytest.param([], 5, "08-18", id="what lies before joining is not caught up"),
        pytest.param([asked_on(4)], 4, "08-18", id="an interval after the latest"),
        pytest.param([PLANNED, asked_on(4)], 4, "08-18", id="one that is planned does not count"),
        pytest.param(
            [asked_on(14), asked_on(12), asked_on(10)],
            31,
            "09-15",
            id="rarely after three without an answer",
        ),
        pytest.param(
            [close(replace(PLANNED, due_at=MANILA.at(date(2026, 8, 4), time(10))), NOW)],
            18,
            "09-01",
            id="one that was passed over is not asked again",
        ),
    ],
)
def test_the_next_one_is_planned(earlier: list[CheckIn], now: int, expected: str) -> None:
    planned = plan(
        JUN, WOP, earlier, MANILA.at(date(2026, 8, 1), time()) + timedelta(days=now - 1)
    )
    assert planned is not None
    assert f"{planned.nominal_on:%m-%d}" == expected
    assert planned.is_planned


@pytest.mark.parametrize(
    ("member", "partnership"),
    [
        pytest.param(replace(JUN, started_at=None), WOP, id="not joined"),
        pytest.param(replace(JUN, role=Role.MANAGEMENT), WOP, id="management"),
        pytest.param(
            JUN,
            replace(WOP, phase=Phase.AFTERCARE, phase_started_on=date(2025, 1, 1)),
            id="after the last of aftercare",
        ),
    ],
)
def test_nothing_is_planned_for(member: Member, partnership: Partnership) -> None:
    assert plan(member, partnership, [], NOW) is None


def test_a_check_in_closes_when_the_next_one_is_due() -> None:
    sooner = replace(PLANNED, due_at=NOW + timedelta(days=7))
    assert close_before(ASKED, sooner).closes_at == sooner.due_at
    assert close_before(ASKED, replace(PLANNED, due_at=NOW + timedelta(days=14))) == ASKED
    assert close_before(ASKED, None) == ASKED
