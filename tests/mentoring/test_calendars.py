"""The business clock, across weekends, fasting months, clock changes and the date line."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.calendars import DayHours, SpecialHours, WorkingCalendar

MON_FRI, SUN_THU = frozenset(range(5)), frozenset({6, 0, 1, 2, 3})
AMSTERDAM = WorkingCalendar("Europe/Amsterdam", MON_FRI, time(8, 30), time(17))
DAR = WorkingCalendar("Africa/Dar_es_Salaam", MON_FRI, time(7, 30), time(15, 30))
AMMAN = WorkingCalendar("Asia/Amman", SUN_THU, time(8), time(16))
MANILA = WorkingCalendar(
    "Asia/Manila", MON_FRI, time(8), time(17), frozenset({date(2026, 8, 21), date(2026, 8, 31)})
)
TONGA = WorkingCalendar("Pacific/Tongatapu", MON_FRI, time(8, 30), time(16, 30))
SAMOA = WorkingCalendar("Pacific/Pago_Pago", MON_FRI, time(8), time(16))
RAMADAN = WorkingCalendar(
    "Africa/Cairo",
    SUN_THU,
    time(8),
    time(16),
    special_hours=(SpecialHours(date(2026, 2, 18), date(2026, 3, 19), time(9), time(14)),),
)
SHORT_FRIDAY = WorkingCalendar(
    "Africa/Dar_es_Salaam",
    MON_FRI,
    time(8),
    time(16),
    special_hours=(SpecialHours(date(2026, 2, 18), date(2026, 3, 19), time(9), time(14)),),
    hours_by_day=(DayHours(4, time(8), time(12)), DayHours(0, time(10), time(16))),
)
NIGHT_OWLS = WorkingCalendar("Europe/Amsterdam", frozenset(range(7)), time(0), time(8))
EVERYONE = [AMSTERDAM, DAR, AMMAN, MANILA, TONGA, SAMOA, RAMADAN, SHORT_FRIDAY, NIGHT_OWLS]
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=400)).map(lambda passed: NEW_YEAR + passed)


def on(calendar: WorkingCalendar, text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(calendar.timezone))


def shown(calendar: WorkingCalendar, moment: datetime) -> str:
    assert moment.tzinfo is UTC
    return f"{calendar.local(moment):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("calendar", "start", "hours", "end"),
    [
        pytest.param(AMSTERDAM, "2026-02-03 09:00", 4, "2026-02-03 13:00", id="within a day"),
        pytest.param(AMSTERDAM, "2026-02-03 09:00", 8, "2026-02-03 17:00", id="ends at closing"),
        pytest.param(AMSTERDAM, "2026-02-06 16:00", 8, "2026-02-09 15:30", id="over a weekend"),
        pytest.param(AMSTERDAM, "2026-02-07 12:00", 0, "2026-02-09 08:30", id="0 on a saturday"),
        pytest.param(AMSTERDAM, "2026-02-03 19:00", 0.5, "2026-02-04 09:00", id="from an evening"),
        pytest.param(AMMAN, "2026-02-05 15:00", 2, "2026-02-08 09:00", id="friday-saturday off"),
        pytest.param(RAMADAN, "2026-02-17 12:00", 8, "2026-02-18 13:00", id="into ramadan"),
        pytest.param(RAMADAN, "2026-03-19 09:00", 8, "2026-03-22 11:00", id="out of ramadan"),
        pytest.param(MANILA, "2026-08-20 12:00", 8, "2026-08-24 11:00", id="over a holiday"),
        pytest.param(SHORT_FRIDAY, "2026-02-05 15:00", 4, "2026-02-06 11:00", id="a short friday"),
        pytest.param(SHORT_FRIDAY, "2026-02-06 11:00", 3, "2026-02-09 12:00", id="over one"),
        pytest.param(SHORT_FRIDAY, "2026-02-19 13:00", 4, "2026-02-20 12:00", id="in ramadan"),
        pytest.param(NIGHT_OWLS, "2026-03-29 00:00", 8, "2026-03-30 01:00", id="spring forward"),
        pytest.param(NIGHT_OWLS, "2026-10-25 00:00", 8, "2026-10-25 07:00", id="fall back"),
        pytest.param(AMSTERDAM, "2026-03-27 16:00", 2, "2026-03-30 09:30", id="a changed weekend"),
        pytest.param(TONGA, "2026-08-14 09:02", 80, "2026-08-28 09:02", id="ten days of tonga"),
    ],
)
def test_business_hours_pass_only_while_people_work(
    calendar: WorkingCalendar, start: str, hours: float, end: str
) -> None:
    moment = calendar.add_hours(on(calendar, start), hours)
    assert shown(calendar, moment) == end
    assert calendar.hours_between(on(calendar, start), moment) == hours


@given(
    calendar=st.sampled_from(EVERYONE),
    start=MOMENTS,
    minutes=st.integers(0, 60 * 90),
)
def test_hours_added_are_found_again_between(
    calendar: WorkingCalendar, start: datetime, minutes: int
) -> None:
    hours = minutes / 60
    end = calendar.add_hours(start, hours)
    assert end >= start
    assert calendar.hours_between(start, end) == pytest.approx(hours, abs=1e-6)


@given(
    calendar=st.sampled_from(EVERYONE),
    moments=st.lists(
        MOMENTS,
        min_size=3,
        max_size=3,
    ).map(sorted),
)
def test_hours_of_two_stretches_add_up(calendar: WorkingCalendar, moments: list[datetime]) -> None:
    first, middle, last = moments
    whole = calendar.hours_between(first, last)
    parts = calendar.hours_between(first, middle) + calendar.hours_between(middle, last)
    assert whole == pytest.approx(parts, abs=1e-6)


@given(
    calendar=st.sampled_from(EVERYONE),
    moment=MOMENTS,
)
def test_reminders_and_asks_fall_into_working_hours(
    calendar: WorkingCalendar, moment: datetime
) -> None:
    reminder = calendar.reminder_at(moment)
    assert (
        moment <= reminder <= calendar.closing(calendar.day_of(reminder)) - timedelta(minutes=30)
    )
    assert calendar.is_open(calendar.ask_at(moment))
    assert calendar.ask_at(moment) >= moment


@given(
    calendar=st.sampled_from(EVERYONE),
    moments=st.lists(MOMENTS, min_size=2, max_size=2),
    hours=st.integers(0, 40),
)
def test_within_some_hours_is_where_no_more_pass_between(
    calendar: WorkingCalendar, moments: list[datetime], hours: int
) -> None:
    within = calendar.is_within(hours, *moments)
    assert within == (calendar.hours_between(*moments) <= hours)


def test_the_evening_after_the_last_hour_is_still_within_it() -> None:
    start = on(AMSTERDAM, "2026-02-03 08:30")
    closing = AMSTERDAM.closing(AMSTERDAM.day_of(start))
    hours = AMSTERDAM.hours_between(start, closing)
    assert AMSTERDAM.is_within(hours, start, closing + timedelta(hours=3))
    assert not AMSTERDAM.is_within(hours, start, closing + timedelta(hours=30))


def test_nothing_passes_backwards() -> None:
    assert AMSTERDAM.hours_between(on(DAR, "2026-02-04 12:00"), on(DAR, "2026-02-03 12:00")) == 0
    with pytest.raises(ValueError, match="forward"):
        AMSTERDAM.add_hours(on(AMSTERDAM, "2026-02-04 12:00"), -1)


@pytest.mark.parametrize(
    ("calendar", "moment", "reminder"),
    [
        pytest.param(AMSTERDAM, "2026-02-03 08:30", "2026-02-03 08:30", id="at opening"),
        pytest.param(AMSTERDAM, "2026-02-03 16:30", "2026-02-03 16:30", id="30 minutes left"),
        pytest.param(AMSTERDAM, "2026-02-03 16:31", "2026-02-04 09:00", id="29 minutes left"),
        pytest.param(AMSTERDAM, "2026-02-03 17:00", "2026-02-04 09:00", id="at closing"),
        pytest.param(AMSTERDAM, "2026-02-03 06:00", "2026-02-03 09:00", id="before opening"),
        pytest.param(AMSTERDAM, "2026-02-06 18:00", "2026-02-09 09:00", id="friday evening"),
        pytest.param(AMSTERDAM, "2026-02-07 06:00", "2026-02-09 09:00", id="early on saturday"),
        pytest.param(RAMADAN, "2026-02-18 08:30", "2026-02-18 09:30", id="ramadan opens later"),
        pytest.param(RAMADAN, "2026-02-19 13:31", "2026-02-22 09:30", id="ramadan ends early"),
        pytest.param(MANILA, "2026-08-28 17:00", "2026-09-01 08:30", id="holiday monday"),
    ],
)
def test_a_reminder_keeps_to_working_hours_and_leaves_the_evening_alone(
    calendar: WorkingCalendar, moment: str, reminder: str
) -> None:
    assert shown(calendar, calendar.reminder_at(on(calendar, moment))) == reminder


@pytest.mark.parametrize(
    ("moment", "asked"),
    [
        pytest.param("2026-02-03 08:30", "2026-02-03 08:30", id="at opening → at once"),
        pytest.param("2026-02-03 16:59", "2026-02-03 16:59", id="last minute → at once"),
        pytest.param("2026-02-03 17:00", "2026-02-04 09:00", id="closing → next morning"),
        pytest.param("2026-02-03 07:00", "2026-02-03 09:00", id="before opening → this morning"),
        pytest.param("2026-02-08 12:00", "2026-02-09 09:00", id="sunday → monday morning"),
    ],
)
def test_somebody_is_asked_at_once_or_on_the_next_morning(moment: str, asked: str) -> None:
    assert shown(AMSTERDAM, AMSTERDAM.ask_at(on(AMSTERDAM, moment))) == asked


@pytest.mark.parametrize(
    ("calendar", "expected"),
    [
        pytest.param(TONGA, date(2026, 8, 18), id="tongatapu is already on tuesday"),
        pytest.param(SAMOA, date(2026, 8, 17), id="pago pago is still on monday"),
    ],
)
def test_the_date_line_runs_between_neighbours(calendar: WorkingCalendar, expected: date) -> None:
    assert calendar.day_of(datetime(2026, 8, 17, 21, 0, tzinfo=UTC)) == expected
    assert calendar.is_open(datetime(2026, 8, 17, 21, 0, tzinfo=UTC))


def test_opening_and_closing_follow_the_clock_change() -> None:
    friday, monday = AMSTERDAM.span(date(2026, 3, 27)), AMSTERDAM.span(date(2026, 3, 30))
    assert friday is not None
    assert monday is not None
    assert (friday[0].hour, friday[0].minute, friday[1].hour) == (7, 30, 16)
    assert (monday[0].hour, monday[0].minute, monday[1].hour) == (6, 30, 15)


def test_a_day_nobody_works_has_no_hours() -> None:
    saturday = date(2026, 2, 7)
    assert AMSTERDAM.span(saturday) is None
    assert not AMSTERDAM.is_open(on(AMSTERDAM, "2026-02-07 12:00"))
    with pytest.raises(ValueError, match="2026-02-07 is not a working day"):
        AMSTERDAM.closing(saturday)
    with pytest.raises(ValueError, match="2026-02-07 is not a working day"):
        AMSTERDAM.at_or_after_opening(saturday, time(10))


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        pytest.param(time(10), "2026-02-03 10:00", id="ten o'clock"),
        pytest.param(time(8), "2026-02-03 09:00", id="not before the morning"),
    ],
)
def test_a_clock_time_waits_for_the_morning(clock: time, expected: str) -> None:
    moment = AMSTERDAM.at_or_after_opening(date(2026, 2, 3), clock)
    assert shown(AMSTERDAM, moment) == expected


def test_working_days_are_stepped() -> None:
    thursday, monday = date(2026, 8, 20), date(2026, 8, 24)
    assert MANILA.next_working_day(thursday) == monday
    assert MANILA.previous_working_day(monday) == thursday
    assert MANILA.working_day_from(date(2026, 8, 21)) == monday
    assert MANILA.working_day_from(monday) == monday
    assert MANILA.add_working_days(thursday, 2) == date(2026, 8, 25)
    assert MANILA.add_working_days(thursday, 0) == thursday


@pytest.mark.parametrize(
    ("zone", "days", "closes", "problem"),
    [
        pytest.param("Asia/Manila", frozenset(), time(17), "work_days", id="no working day"),
        pytest.param("Asia/Manila", frozenset({7}), time(17), "work_days", id="an eighth day"),
        pytest.param("Asia/Manila", MON_FRI, time(8), "hours", id="closes as it opens"),
        pytest.param("Asia/Atlantis", MON_FRI, time(17), "Asia/Atlantis", id="unknown zone"),
    ],
)
def test_a_calendar_that_is_never_open_is_refused(
    zone: str, days: frozenset[int], closes: time, problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        WorkingCalendar(zone, days, time(8), closes)


def test_special_hours_that_run_backwards_are_refused() -> None:
    with pytest.raises(ValueError, match="hours"):
        SpecialHours(date(2026, 2, 18), date(2026, 3, 19), time(14), time(9))
    with pytest.raises(ValueError, match="first day"):
        SpecialHours(date(2026, 3, 19), date(2026, 2, 18), time(9), time(14))


def test_hours_of_a_day_that_run_backwards_or_have_no_day_are_refused() -> None:
    with pytest.raises(ValueError, match="hours: opening"):
        DayHours(4, time(12), time(8))
    with pytest.raises(ValueError, match="0 \\(Monday\\) to 6"):
        DayHours(7, time(8), time(12))


def test_a_short_day_in_ramadan_ends_with_the_earlier_of_both() -> None:
    friday, monday = date(2026, 2, 20), date(2026, 2, 23)
    assert shown(SHORT_FRIDAY, SHORT_FRIDAY.closing(friday)) == "2026-02-20 12:00"
    assert shown(SHORT_FRIDAY, SHORT_FRIDAY.opening(friday)) == "2026-02-20 09:00"
    assert shown(SHORT_FRIDAY, SHORT_FRIDAY.opening(monday)) == "2026-02-23 10:00"


def test_special_hours_stand_where_a_day_has_none_of_its_hours_left() -> None:
    evening = replace(SHORT_FRIDAY, hours_by_day=(DayHours(4, time(15), time(18)),))
    assert shown(evening, evening.opening(date(2026, 2, 20))) == "2026-02-20 09:00"


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        AMSTERDAM.is_open(datetime(2026, 2, 3, 12, 0))  # noqa: DTZ001 - the mistake itself
