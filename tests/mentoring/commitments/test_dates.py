"""Which days somebody is offered."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from mentoring.calendars import WorkingCalendar
from mentoring.commitments.dates import days_instead, quick_days

DAR = WorkingCalendar(
    "Africa/Dar_es_Salaam",
    frozenset(range(5)),
    time(7, 30),
    time(15, 30),
    frozenset({date(2026, 2, 3), date(2026, 2, 20)}),
)
AMMAN = WorkingCalendar("Asia/Amman", frozenset({6, 0, 1, 2, 3}), time(8), time(16))


def at(calendar: WorkingCalendar, text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(calendar.timezone))


@pytest.mark.parametrize(
    ("calendar", "now", "days"),
    [
        pytest.param(DAR, "2026-02-09 09:00", [10, 13, 16], id="monday: tomorrow, friday, a week"),
        pytest.param(DAR, "2026-02-12 09:00", [13, 19], id="thursday: tomorrow is friday"),
        pytest.param(DAR, "2026-02-13 09:00", [16], id="friday: the next one is a holiday"),
        pytest.param(DAR, "2026-02-02 09:00", [4, 6, 9], id="tomorrow is a holiday"),
        pytest.param(DAR, "2026-02-07 09:00", [9, 13], id="saturday: no day in a week"),
        pytest.param(AMMAN, "2026-02-09 09:00", [10, 16], id="nobody works on friday"),
        pytest.param(AMMAN, "2026-02-05 09:00", [8, 12], id="over another weekend"),
    ],
)
def test_working_days_to_tap(calendar: WorkingCalendar, now: str, days: list[int]) -> None:
    assert [day.day for day in quick_days(calendar, at(calendar, now))] == days


@pytest.mark.parametrize(
    ("now", "days"),
    [
        pytest.param("2026-02-12 09:00", [13, 16], id="both ahead"),
        pytest.param("2026-02-13 15:00", [13, 16], id="half an hour left"),
        pytest.param("2026-02-13 16:00", [16], id="friday is over"),
    ],
)
def test_the_days_around_a_day_off_as_far_as_they_are_ahead(now: str, days: list[int]) -> None:
    found = days_instead(at(DAR, "2026-02-14 15:30"), DAR, at(DAR, now))
    assert [day.day for day in found] == days


def test_a_working_day_needs_no_other() -> None:
    assert days_instead(at(DAR, "2026-02-13 15:30"), DAR, at(DAR, "2026-02-12 09:00")) == ()
