"""The coordinator's week."""

from dataclasses import replace
from datetime import date, time

import pytest

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Kind, Outcome
from mentoring.digests import Account, digest_key, excerpt, is_snoozed, next_digest_at
from mentoring.partnerships import Phase, Role, Side
from tests.mentoring.weeks import (
    AMINA,
    BARAKA,
    HOME,
    JONAS,
    KISIWA,
    NORMS,
    NOW,
    PARTNERSHIP,
    PERIOD,
    THANDI,
    account,
    promise,
    question,
    utc,
)

CAIRO = WorkingCalendar("Africa/Cairo", frozenset({6, 0, 1, 2, 3}), time(8), time(16))


def keys(items: tuple[object, ...]) -> list[str]:
    return [item.line.key for item in items]  # type: ignore[attr-defined]  # items of an account


@pytest.mark.parametrize(
    ("after", "calendar", "expected"),
    [
        pytest.param(
            "2026-02-02 06:00", HOME, "2026-02-02 06:30", id="monday at 8 → the same day"
        ),
        pytest.param(
            "2026-02-02 06:30", HOME, "2026-02-09 06:30", id="at that moment → next week"
        ),
        pytest.param("2026-02-04 10:00", HOME, "2026-02-09 06:30", id="wednesday → next monday"),
        pytest.param("2026-02-08 21:59", HOME, "2026-02-09 06:30", id="sunday night → monday"),
        pytest.param(
            "2026-02-08 12:00",
            replace(HOME, holidays=frozenset({date(2026, 2, 9)})),
            "2026-02-10 06:30",
            id="holiday on monday → tuesday",
        ),
        pytest.param(
            "2026-02-08 12:00",
            replace(HOME, holidays=frozenset(date(2026, 2, day) for day in range(9, 14))),
            "2026-02-16 06:30",
            id="nobody works that week → the week after",
        ),
        pytest.param("2026-02-04 10:00", CAIRO, "2026-02-09 06:30", id="sunday to thursday"),
        pytest.param(
            "2026-03-28 12:00",
            replace(HOME, timezone="Europe/Amsterdam"),
            "2026-03-30 06:30",
            id="clocks go forward → still 8:30 on the wall",
        ),
    ],
)
def test_a_digest_comes_on_the_first_working_day_of_the_week(
    after: str, calendar: WorkingCalendar, expected: str
) -> None:
    assert next_digest_at(utc(after), calendar, NORMS.digest) == utc(expected)


def test_the_key_of_a_digest_is_the_week_where_the_coordinator_lives() -> None:
    assert digest_key(31, utc("2026-02-08 21:59"), HOME) == "digest:31:2026-W06"
    assert digest_key(31, utc("2026-02-08 22:00"), HOME) == "digest:31:2026-W07"
    assert digest_key(31, utc("2027-01-03 12:00"), HOME) == "digest:31:2026-W53"


@pytest.mark.parametrize(
    ("due", "now", "listed"),
    [
        pytest.param("2026-02-09 12:30", "2026-02-16 06:30", False, id="fifth day → not yet"),
        pytest.param("2026-02-09 12:30", "2026-02-16 22:00", True, id="sixth day → listed"),
        pytest.param(
            "2026-02-06 12:30", "2026-02-16 06:30", True, id="friday a week ago → listed"
        ),
        pytest.param(None, "2026-02-16 06:30", False, id="no date → not listed"),
    ],
)
def test_a_passed_date_is_listed_after_five_whole_working_days(
    due: str | None, now: str, listed: bool
) -> None:
    period = replace(PERIOD, now=utc(now))
    assert bool(account(open=(promise(due),), period=period).needs_you) is listed


def test_holidays_of_the_owner_do_not_count() -> None:
    away = replace(KISIWA, holidays=frozenset({date(2026, 2, 10), date(2026, 2, 11)}))
    team = (replace(AMINA, calendar=away), BARAKA, JONAS, THANDI)
    passed = promise("2026-02-06 12:30")
    assert account(open=(passed,)).needs_you
    assert not account(open=(passed,), team=team).needs_you


def test_an_action_item_is_listed_when_its_owner_never_said_yes() -> None:
    logged = promise("2026-02-20 12:30", kind=Kind.ACTION, accepted_at=None)
    assert keys(account(open=(logged,)).needs_you) == ["digest-not-confirmed"]
    young = replace(logged, made_at=utc("2026-02-12 06:00"))
    assert not account(open=(young,)).needs_you


def test_a_proposal_that_nobody_confirmed_is_nobodys_business() -> None:
    proposal = promise("2026-02-03 12:30", accepted_at=None)
    assert account(open=(proposal,)) == Account("Noord - Kisiwa")


def test_a_question_is_listed_without_its_text_and_by_its_asker_alone() -> None:
    [item] = account(waiting=(question(),)).needs_you
    assert item.line.key == "digest-question"
    assert item.line.params["utility"] == "Kisiwa Water"
    assert set(item.line.params) == {"utility", "since", "asker"}
    assert item.lead == AMINA


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"asked_at": utc("2026-02-12 06:00")}, id="young"),
        pytest.param({"rests_for_id": 4}, id="rests for a counter-question"),
        pytest.param({"commitment_id": 4}, id="its promise is followed instead"),
        pytest.param({"snoozed_until": utc("2026-02-20 06:00")}, id="more time was asked for"),
    ],
)
def test_a_question_is_not_listed_while_there_is_no_need(fields: dict[str, object]) -> None:
    due = {"response_due_at": utc("2026-02-13 06:00")} if "asked_at" in fields else {}
    assert not account(waiting=(question(**fields, **due),)).needs_you


def test_a_question_to_the_programme_has_no_lead_to_write_to() -> None:
    [item] = account(waiting=(question(side=Side.PROGRAMME, addressee_id=None),)).needs_you
    assert item.lead is None
    assert item.line.params["utility"] == {"words": "people-programme", "with": {}}


@pytest.mark.parametrize(
    ("invited", "since", "listed"),
    [
        pytest.param("2026-02-10 06:00", "2026-02-09 06:30", False, id="six days → not yet"),
        pytest.param("2026-02-05 06:00", "2026-02-09 06:30", True, id="seven days have passed"),
        pytest.param("2026-02-02 06:00", "2026-02-09 06:30", True, id="fourteen days have passed"),
        pytest.param("2026-01-23 06:00", "2026-02-09 06:30", False, id="said twice already"),
        pytest.param("2026-01-23 06:00", None, True, id="never said before"),
    ],
)
def test_somebody_who_has_not_joined_is_named_after_one_and_two_weeks(
    invited: str, since: str | None, listed: bool
) -> None:
    team = (AMINA, replace(BARAKA, started_at=None), JONAS, THANDI)
    period = replace(PERIOD, since=utc(since) if since else None)
    found = account(team=team, invited={BARAKA.id: utc(invited)}, period=period).needs_you
    assert keys(found) == ["digest-not-joined"] * listed


def test_who_has_joined_and_who_manages_is_not_waited_for() -> None:
    team = (AMINA, replace(BARAKA, started_at=None, role=Role.MANAGEMENT), JONAS, THANDI)
    long_ago = utc("2026-02-02 06:00")
    assert not account(team=team, invited={BARAKA.id: long_ago, AMINA.id: long_ago}).needs_you


def test_a_lead_who_has_not_joined_is_not_asked_about_themselves() -> None:
    team = (replace(AMINA, started_at=None, username="amina"), BARAKA, JONAS, THANDI)
    [item] = account(team=team, invited={AMINA.id: utc("2026-02-05 06:00")}).needs_you
    assert item.lead is None


def test_somebody_who_blocked_the_bot_is_named_once() -> None:
    team = (AMINA, replace(BARAKA, unreachable_at=utc("2026-02-12 06:00")), JONAS, THANDI)
    assert keys(account(team=team).needs_you) == ["digest-unreachable"]
    next_week = replace(PERIOD, since=NOW, now=utc("2026-02-23 06:30"))
    assert not account(team=team, period=next_week).needs_you


def test_a_snoozed_person_comes_back_when_the_snooze_is_over() -> None:
    team = (AMINA, replace(BARAKA, unreachable_at=utc("2026-02-03 06:00")), JONAS, THANDI)
    assert account(team=team, snoozes={"member:12": utc("2026-02-16 06:00")}).needs_you
    assert not account(team=team, snoozes={"member:12": utc("2026-02-17 06:00")}).needs_you
    assert not account(team=team, snoozes={"member:12": None}).needs_you


def test_what_was_taken_off_stays_off() -> None:
    passed = promise("2026-02-03 12:30")
    assert not account(open=(passed,), snoozes={"commitment:1": None}).needs_you
    assert is_snoozed({"commitment:1": NOW}, "commitment:1", utc("2026-02-16 06:29"))
    assert not is_snoozed({"commitment:1": NOW}, "commitment:1", NOW)


@pytest.mark.parametrize(
    ("due", "listed"),
    [
        pytest.param("2026-02-16 06:29", False, id="has passed"),
        pytest.param("2026-02-16 12:30", True, id="today"),
        pytest.param("2026-02-22 21:59", True, id="the last minute of sunday"),
        pytest.param("2026-02-22 22:00", False, id="next monday"),
    ],
)
def test_due_this_week_ends_on_sunday_where_the_coordinator_lives(due: str, listed: bool) -> None:
    assert keys(account(open=(promise(due),)).due) == ["digest-due-item"] * listed


def test_what_stands_is_due_agreed_first_and_soonest_first() -> None:
    logged = promise("2026-02-17 12:30", kind=Kind.ACTION, accepted_at=None, id=5)
    fresh = replace(logged, made_at=utc("2026-02-13 06:00"))
    agreed = promise("2026-02-19 12:30", id=6), promise("2026-02-18 12:30", id=7)
    proposed = promise("2026-02-18 12:30", accepted_at=None, id=8)
    due = account(open=(fresh, *agreed, proposed)).due
    assert [item.subject for item in due] == ["commitment:7", "commitment:6", "commitment:5"]


def test_what_needs_the_coordinator_is_not_said_again_among_what_is_due() -> None:
    logged = promise("2026-02-18 12:30", kind=Kind.ACTION, accepted_at=None)
    assert not account(open=(logged,)).due


def test_good_news_is_what_was_done_newest_first() -> None:
    first = promise(None, outcome=Outcome.DONE, closed_at=utc("2026-02-10 06:00"), what="one")
    second = replace(first, what="two", closed_at=utc("2026-02-11 06:00"))
    dropped = replace(first, outcome=Outcome.DROPPED)
    news = account(closed=(second, first, dropped)).good_news
    assert [item.line.params["what"] for item in news] == ["two", "one"]


def test_a_new_phase_is_good_news_for_a_week() -> None:
    moved = replace(PARTNERSHIP, phase=Phase.MIDDLE, phase_started_on=date(2026, 2, 10))
    assert keys(account(partnership=moved).good_news) == ["digest-phase-middle"]
    before = replace(moved, phase_started_on=date(2026, 2, 9))
    assert account(partnership=before).is_quiet


def test_long_words_are_shortened() -> None:
    assert excerpt("short  words\nin lines") == "short words in lines"
    assert excerpt("x" * 100, 10) == "x" * 9 + "…"
