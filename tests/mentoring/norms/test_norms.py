"""The numbers of the programme, and what a partnership may change."""

from datetime import date, time, timedelta

import pytest

from mentoring.calendars import WorkingCalendar
from mentoring.norms import NormUnknown, load_norms


def test_the_numbers_of_the_programme_are_read_into_named_groups() -> None:
    norms = load_norms()
    assert norms.answer_targets.chat_question == 8
    assert norms.answer_targets.review == 40
    assert norms.holding_reply_without_date_adds == 16
    assert norms.answers.non_reply_min_words == 3
    assert norms.escalation.digest_at == 5
    assert norms.limits.max_reminders_per_question == 3
    assert norms.commitments.remind_early_at == time(10)
    assert norms.checkins.weekday == date(2026, 2, 10).weekday()
    assert norms.cadence.middle.pulse_every_days_then == 84
    assert norms.aftercare.at_days == (90, 180)
    assert norms.digest.local_time == time(8, 30)
    assert norms.signals.silence.middle == 20


def test_a_calendar_starts_with_the_half_hours_of_the_norms() -> None:
    limits = load_norms().limits
    calendar = WorkingCalendar("Asia/Manila", frozenset({0}), time(8), time(17))
    assert calendar.morning_offset == timedelta(minutes=limits.next_day_offset_min)
    assert calendar.evening_margin == timedelta(minutes=limits.not_in_last_minutes_of_day)


def test_a_partnership_changes_some_norms_and_keeps_the_rest() -> None:
    changes = {
        "answer_targets.chat_question": 12,
        "checkins.local_time": "09:30",
        "aftercare.at_days": [60],
        "signals.silence.middle": 30,
        "holding_reply_without_date_adds": 8.5,
    }
    norms = load_norms().with_changes(changes)
    assert norms.answer_targets.chat_question == 12
    assert norms.answer_targets.review == 40
    assert norms.checkins.local_time == time(9, 30)
    assert norms.aftercare.at_days == (60,)
    assert norms.signals.silence.middle == 30
    assert norms.holding_reply_without_date_adds == 8.5
    assert load_norms().answer_targets.chat_question == 8


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("answer_targets.telegram", 8, id="no such norm"),
        pytest.param("answer_target.chat_question", 8, id="no such group"),
        pytest.param("", 8, id="no name"),
        pytest.param("checkins", 8, id="a group"),
        pytest.param("answer_targets.review.soon", 8, id="below a norm"),
        pytest.param("answer_targets.review", "soon", id="words for hours"),
        pytest.param("answer_targets.review", -1, id="negative hours"),
        pytest.param("answer_targets.review", float("nan"), id="no number"),
        pytest.param("commitments.max_asks", 1.5, id="half an ask"),
        pytest.param("commitments.max_asks", True, id="yes for a count"),
        pytest.param("checkins.local_time", "noon", id="words for a time"),
        pytest.param("checkins.local_time", 10, id="a number for a time"),
        pytest.param("aftercare.at_days", 90, id="one number for a list"),
        pytest.param("aftercare.at_days", ["x"], id="a word in a list"),
        pytest.param("cadence.middle.every_days", 0, id="check-ins without end"),
        pytest.param("pulse.round_to", 0, id="steps of nothing"),
    ],
)
def test_a_change_that_cannot_be_is_refused_by_its_name(name: str, value: object) -> None:
    with pytest.raises(NormUnknown, match=f"^{name}: "):
        load_norms().with_changes({"answer_targets.confirm": 4, name: value})
