"""Promises and action items: dates, reminders and ends."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import (
    WHAT_LIMIT,
    Commitment,
    CommitmentClosed,
    DateHasPassed,
    Kind,
    Outcome,
    accept,
    asked_outcome,
    close,
    days_around,
    due_moment,
    expiry,
    plan,
    replan,
    set_date,
    shortened,
)
from mentoring.norms import load_norms

NORMS = load_norms()
WEEKDAYS = frozenset(range(5))
DAR = WorkingCalendar("Africa/Dar_es_Salaam", WEEKDAYS, time(7, 30), time(15, 30))
AMSTERDAM = WorkingCalendar("Europe/Amsterdam", WEEKDAYS, time(8, 30), time(17, 0))
MONDAY = datetime(2026, 2, 2, 6, 0, tzinfo=UTC)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def promise(due_at: str | None = None, kind: Kind = Kind.PROMISE) -> Commitment:
    return Commitment(
        id=1,
        partnership_id=1,
        owner_id=1,
        kind=kind,
        what="publish the leak map",
        made_at=MONDAY,
        span_from=MONDAY,
        source_chat_id=-1,
        source_message_id=1,
        logged_by_id=1,
        due_at=utc(due_at) if due_at else None,
    )


def agreed(due_at: str) -> Commitment:
    return accept(promise(due_at), MONDAY, DAR, NORMS)


@pytest.mark.parametrize(
    ("on", "at", "speaker", "owner", "due"),
    [
        pytest.param("2026-02-06", None, AMSTERDAM, DAR, "2026-02-06 12:30", id="owner's closing"),
        pytest.param("2026-02-06", "09:00", DAR, DAR, "2026-02-06 06:00", id="a time said"),
        pytest.param(
            "2026-02-06", "09:00", AMSTERDAM, DAR, "2026-02-06 08:00", id="in the speaker's zone"
        ),
        pytest.param("2026-02-07", None, DAR, DAR, "2026-02-07 12:30", id="a day off keeps hours"),
    ],
)
def test_a_date_means_a_moment(
    on: str, at: str | None, speaker: WorkingCalendar, owner: WorkingCalendar, due: str
) -> None:
    clock = time.fromisoformat(at) if at else None
    assert due_moment(date.fromisoformat(on), clock, speaker, owner) == utc(due)


def test_a_day_off_lies_between_two_working_days() -> None:
    assert days_around(utc("2026-02-07 12:30"), DAR) == (date(2026, 2, 6), date(2026, 2, 9))
    assert days_around(utc("2026-02-06 12:30"), DAR) is None


def test_the_owners_day_counts_not_the_speakers() -> None:
    sunday_here = utc("2026-02-08 22:30")
    assert DAR.day_of(sunday_here) == date(2026, 2, 9)
    assert days_around(sunday_here, DAR) is None


@pytest.mark.parametrize(
    ("due_at", "remind_at"),
    [
        pytest.param(
            "2026-02-06 12:30", "2026-02-05 07:00", id="three days on: ten the day before"
        ),
        pytest.param("2026-02-05 12:30", "2026-02-04 07:00", id="exactly three working days"),
        pytest.param("2026-02-04 12:30", "2026-02-04 05:00", id="sooner: on the day, start + 30"),
        pytest.param("2026-02-09 12:30", "2026-02-06 07:00", id="over a weekend: on friday"),
        pytest.param("2026-02-02 12:30", None, id="today: said after opening, no reminder"),
        pytest.param("2026-02-03 04:50", None, id="not at or after the due time"),
    ],
)
def test_a_reminder_comes_before_the_date(due_at: str, remind_at: str | None) -> None:
    assert agreed(due_at).remind_at == (utc(remind_at) if remind_at else None)


def test_the_outcome_is_asked_on_the_next_working_morning() -> None:
    assert agreed("2026-02-06 12:30").outcome_at == utc("2026-02-09 05:00")


def test_before_the_yes_an_action_stands_and_a_promise_does_not() -> None:
    spoken, logged = promise("2026-02-06 12:30"), promise("2026-02-06 12:30", Kind.ACTION)
    assert (spoken.is_proposed, spoken.stands) == (True, False)
    assert (logged.is_proposed, logged.stands) == (True, True)
    assert plan(spoken, DAR, NORMS).remind_at is None
    assert plan(logged, DAR, NORMS).remind_at == utc("2026-02-05 07:00")


def test_a_yes_is_given_once_and_stops_the_expiry() -> None:
    proposal = replace(promise("2026-02-06 12:30"), expires_at=expiry(MONDAY, DAR, NORMS))
    assert proposal.expires_at == utc("2026-02-09 06:00")
    first = accept(proposal, MONDAY, DAR, NORMS)
    assert first.expires_at is None
    assert accept(first, utc("2026-02-03 06:00"), DAR, NORMS).accepted_at == MONDAY


def test_moving_an_agreed_date_is_counted_and_starts_a_new_span() -> None:
    now = utc("2026-02-04 08:00")
    moved = set_date(agreed("2026-02-06 12:30"), utc("2026-02-11 12:30"), now, DAR, NORMS)
    assert (moved.date_changes, moved.span_from) == (1, now)
    assert moved.remind_at == utc("2026-02-10 07:00")


def test_a_first_date_is_no_move_and_keeps_the_span() -> None:
    now = utc("2026-02-03 08:00")
    dated = set_date(promise(), utc("2026-02-06 12:30"), now, DAR, NORMS)
    assert (dated.date_changes, dated.span_from, dated.accepted_at) == (0, MONDAY, now)


def test_another_date_before_the_yes_is_no_move() -> None:
    dated = set_date(promise("2026-02-06 12:30"), utc("2026-02-09 12:30"), MONDAY, DAR, NORMS)
    assert dated.date_changes == 0


def test_a_date_that_has_passed_is_refused() -> None:
    with pytest.raises(DateHasPassed):
        set_date(promise(), MONDAY, MONDAY, DAR, NORMS)


def test_what_has_ended_stays_ended() -> None:
    ended = close(agreed("2026-02-06 12:30"), Outcome.DONE, MONDAY, 345)
    assert (ended.outcome, ended.closed_by_message_id) == (Outcome.DONE, 345)
    assert (ended.remind_at, ended.outcome_at) == (None, None)
    with pytest.raises(CommitmentClosed):
        close(ended, Outcome.DROPPED, MONDAY)
    with pytest.raises(CommitmentClosed):
        accept(ended, MONDAY, DAR, NORMS)
    with pytest.raises(CommitmentClosed):
        set_date(ended, utc("2026-02-11 12:30"), MONDAY, DAR, NORMS)


def test_the_outcome_is_asked_twice_at_most() -> None:
    now = utc("2026-02-09 05:00")
    once = asked_outcome(agreed("2026-02-06 12:30"), now, DAR, NORMS)
    assert once.outcome_at == utc("2026-02-11 05:00")
    assert asked_outcome(once, utc("2026-02-11 05:00"), DAR, NORMS).outcome_at is None


def test_what_is_planned_moves_with_the_hours_of_its_owner() -> None:
    moved = replan(agreed("2026-02-06 12:30"), MONDAY, AMSTERDAM, NORMS)
    assert moved.remind_at == utc("2026-02-05 09:00")
    assert moved.outcome_at == utc("2026-02-09 08:00")
    assert replan(moved, MONDAY, DAR, NORMS) == agreed("2026-02-06 12:30")


def test_what_has_been_said_or_is_due_does_not_move() -> None:
    item = agreed("2026-02-06 12:30")
    due = replan(item, utc("2026-02-05 07:30"), AMSTERDAM, NORMS)
    assert due.remind_at == item.remind_at
    said = replan(replace(item, remind_at=None), MONDAY, AMSTERDAM, NORMS)
    assert said.remind_at is None
    asked = asked_outcome(item, utc("2026-02-09 05:00"), DAR, NORMS)
    assert replan(asked, utc("2026-02-09 06:00"), AMSTERDAM, NORMS) == asked
    with_no_date = promise()
    assert replan(with_no_date, MONDAY, AMSTERDAM, NORMS) == with_no_date


def test_a_passed_date_is_derived() -> None:
    item = agreed("2026-02-06 12:30")
    assert not item.date_passed(utc("2026-02-06 12:30"))
    assert item.date_passed(utc("2026-02-06 12:31"))
    assert not promise().date_passed(utc("2027-01-01 00:00"))


@pytest.mark.parametrize(
    ("written", "length", "end"),
    [
        pytest.param("send  the\nlist", 13, "list", id="one line"),
        pytest.param("x" * WHAT_LIMIT, WHAT_LIMIT, "x", id="just fits"),
        pytest.param("x" * (WHAT_LIMIT + 1), WHAT_LIMIT, "…", id="cut"),
        pytest.param("dig " * 2000, WHAT_LIMIT, "…", id="no end in sight"),
    ],
)
def test_what_is_to_be_done_is_short(written: str, length: int, end: str) -> None:
    short = shortened(written)
    assert len(short) == length
    assert short.endswith(end)
