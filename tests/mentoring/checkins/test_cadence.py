"""The rhythm of check-ins through the phases, on both sides of the table."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.calendars import WorkingCalendar
from mentoring.checkins.cadence import Course, PlannedSet, Rhythm, next_set
from mentoring.checkins.question_sets import SetKind
from mentoring.norms import Norms, load_norms
from mentoring.partnerships import Phase

MON_FRI = frozenset(range(5))
AMSTERDAM = WorkingCalendar("Europe/Amsterdam", MON_FRI, time(8, 30), time(17))
DAR = WorkingCalendar("Africa/Dar_es_Salaam", MON_FRI, time(7, 30), time(15, 30))
MANILA = WorkingCalendar("Asia/Manila", MON_FRI, time(8), time(17), frozenset({date(2026, 8, 21)}))
TONGA = WorkingCalendar("Pacific/Tongatapu", MON_FRI, time(8, 30), time(16, 30))
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def series(rhythm: Rhythm, count: int, after: datetime = LONG_AGO) -> list[PlannedSet]:
    """The next sets, each asked when it is due."""
    course, planned = Course(), next_set(rhythm, Course(), after)
    found: list[PlannedSet] = []
    while planned is not None and len(found) < count:
        found.append(planned)
        course = course.after(planned)
        planned = next_set(rhythm, course, planned.due_at)
    return found


def shown(rhythm: Rhythm, planned: PlannedSet) -> str:
    return f"{rhythm.calendar.local(planned.due_at):%a %Y-%m-%d %H:%M} {planned.kind}"


def rhythm_of(
    phase: Phase,
    started: str,
    calendar: WorkingCalendar = AMSTERDAM,
    ends: str | None = None,
    norms: Norms | None = None,
) -> Rhythm:
    ends_on = date.fromisoformat(ends) if ends else None
    started_on = date.fromisoformat(started)
    return Rhythm(phase, started_on, calendar, norms or load_norms(), ends_on)


@pytest.mark.parametrize("calendar", [AMSTERDAM, DAR], ids=["amsterdam", "dar es salaam"])
def test_orientation_asks_every_week_and_later_every_other_week(calendar: WorkingCalendar) -> None:
    rhythm = rhythm_of(Phase.ORIENTATION, "2026-02-02", calendar)
    assert [shown(rhythm, planned) for planned in series(rhythm, 7)] == [
        "Tue 2026-02-10 10:00 light",
        "Tue 2026-02-17 10:00 light",
        "Tue 2026-02-24 10:00 light",
        "Tue 2026-03-03 10:00 pulse",
        "Tue 2026-03-17 10:00 light",
        "Tue 2026-03-31 10:00 pulse",
        "Tue 2026-04-14 10:00 light",
    ]


@pytest.mark.parametrize("calendar", [MANILA, TONGA], ids=["manila", "tongatapu"])
def test_what_lies_before_the_bot_came_is_not_caught_up(calendar: WorkingCalendar) -> None:
    rhythm = rhythm_of(Phase.MIDDLE, "2026-04-13", calendar)
    arrival = datetime(2026, 8, 10, 22, 0, tzinfo=UTC)
    assert [shown(rhythm, planned) for planned in series(rhythm, 4, arrival)] == [
        "Tue 2026-08-18 10:00 light",
        "Tue 2026-09-01 10:00 pulse",
        "Tue 2026-09-15 10:00 light",
        "Tue 2026-09-29 10:00 pulse",
    ]


def test_middle_turns_monthly_and_its_pulse_quarterly_after_half_a_year() -> None:
    rhythm = rhythm_of(Phase.MIDDLE, "2026-01-05")
    days = [(planned.nominal_on, planned.kind) for planned in series(rhythm, 20)]
    assert days[:4] == [
        (date(2026, 1, 20), SetKind.LIGHT),
        (date(2026, 2, 3), SetKind.PULSE),
        (date(2026, 2, 17), SetKind.LIGHT),
        (date(2026, 3, 3), SetKind.PULSE),
    ]
    assert days[12:18] == [
        (date(2026, 7, 7), SetKind.LIGHT),
        (date(2026, 8, 4), SetKind.LIGHT),
        (date(2026, 9, 1), SetKind.LIGHT),
        (date(2026, 9, 29), SetKind.PULSE),
        (date(2026, 10, 27), SetKind.LIGHT),
        (date(2026, 11, 24), SetKind.LIGHT),
    ]


@pytest.mark.parametrize(
    ("phase", "started", "ends", "expected"),
    [
        pytest.param(
            Phase.DISSOLUTION,
            "2026-03-02",
            "2026-04-30",
            ["03-17 light", "03-31 pulse", "04-14 light", "04-28 closing"],
            id="closing in the last week",
        ),
        pytest.param(
            Phase.DISSOLUTION,
            "2026-03-02",
            "2026-04-20",
            ["03-17 light", "03-31 pulse", "04-14 closing"],
            id="closing instead of the regular set",
        ),
        pytest.param(
            Phase.DISSOLUTION,
            "2026-03-02",
            "2026-03-05",
            ["03-03 closing"],
            id="dissolution of three days",
        ),
        pytest.param(
            Phase.AFTERCARE,
            "2026-05-01",
            None,
            ["08-04 aftercare", "11-03 aftercare"],
            id="aftercare asks twice and then rests",
        ),
    ],
)
def test_the_end_of_a_partnership_has_its_own_sets(
    phase: Phase, started: str, ends: str | None, expected: list[str]
) -> None:
    found = series(rhythm_of(phase, started, ends=ends), 9)
    assert [f"{planned.nominal_on:%m-%d} {planned.kind}" for planned in found] == expected


def test_dissolution_goes_on_every_other_week_while_no_end_is_known() -> None:
    found = series(rhythm_of(Phase.DISSOLUTION, "2026-03-02"), 8)
    assert found[-1].nominal_on == date(2026, 6, 23)
    assert SetKind.CLOSING not in {planned.kind for planned in found}


@pytest.mark.parametrize(
    ("changes", "holidays", "expected"),
    [
        pytest.param({}, [], ["Tue 02-10 10:00", "Tue 02-17 10:00"], id="as usual"),
        pytest.param(
            {}, [10], ["Wed 02-11 10:00", "Tue 02-17 10:00"], id="a holiday moves one set only"
        ),
        pytest.param(
            {}, [10, 11], ["Thu 02-12 10:00", "Tue 02-24 10:00"], id="at least six days between"
        ),
        pytest.param(
            {"checkins.weekday": 3, "checkins.local_time": "14:00"},
            [],
            ["Thu 02-12 14:00", "Thu 02-19 14:00"],
            id="somebody's own weekday and hour",
        ),
        pytest.param(
            {"checkins.local_time": "07:00"},
            [],
            ["Tue 02-10 09:00", "Tue 02-17 09:00"],
            id="not before the morning",
        ),
    ],
)
def test_a_set_waits_for_its_weekday_and_for_people_at_work(
    changes: dict[str, object], holidays: list[int], expected: list[str]
) -> None:
    free = frozenset(date(2026, 2, day) for day in holidays)
    calendar = WorkingCalendar("Europe/Amsterdam", MON_FRI, time(8, 30), time(17), free)
    norms = load_norms().with_changes(changes)
    rhythm = rhythm_of(Phase.ORIENTATION, "2026-02-02", calendar, norms=norms)
    moments = [calendar.local(planned.due_at) for planned in series(rhythm, 2)]
    assert [f"{moment:%a %m-%d %H:%M}" for moment in moments] == expected


def test_after_three_without_an_answer_four_weeks_pass() -> None:
    rhythm = rhythm_of(Phase.ORIENTATION, "2026-02-02")
    previous = date(2026, 2, 24)
    patient = next_set(rhythm, Course(previous, unanswered=2), LONG_AGO)
    resting = next_set(rhythm, Course(previous, unanswered=3), LONG_AGO)
    assert patient is not None
    assert resting is not None
    assert patient.nominal_on == previous + timedelta(days=7)
    assert resting.nominal_on == previous + timedelta(days=28)


def test_a_set_due_at_that_very_moment_is_still_to_come() -> None:
    rhythm = rhythm_of(Phase.ORIENTATION, "2026-02-02")
    due = rhythm.calendar.at(date(2026, 2, 10), time(10))
    at_it = next_set(rhythm, Course(), due)
    after_it = next_set(rhythm, Course(), due + timedelta(seconds=1))
    assert at_it is not None
    assert after_it is not None
    assert (at_it.nominal_on.day, after_it.nominal_on.day) == (10, 17)


@pytest.mark.parametrize("started", ["2025-08-31", "2024-08-29"])
def test_half_a_year_from_the_end_of_a_month_ends_in_february(started: str) -> None:
    found = series(rhythm_of(Phase.MIDDLE, started), 16)
    gaps = {(later.nominal_on - on.nominal_on).days for on, later in pairwise(found)}
    assert gaps == {14, 28}


@given(
    phase=st.sampled_from(Phase),
    started_on=st.dates(date(2025, 1, 1), date(2027, 12, 31)),
    lasts=st.none() | st.integers(0, 400),
    calendar=st.sampled_from([AMSTERDAM, DAR, MANILA, TONGA]),
)
def test_sets_come_at_work_and_days_apart(
    phase: Phase, started_on: date, lasts: int | None, calendar: WorkingCalendar
) -> None:
    ends_on = None if lasts is None else started_on + timedelta(days=lasts)
    found = series(Rhythm(phase, started_on, calendar, load_norms(), ends_on), 12)
    days = [calendar.day_of(planned.due_at) for planned in found]
    assert all(calendar.is_open(planned.due_at) for planned in found)
    assert all((later - day).days >= 6 for day, later in pairwise(days))
    assert all(planned.kind is not SetKind.CLOSING for planned in found[:-1])
