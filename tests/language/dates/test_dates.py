"""Dates as people write them, seen from Thursday 5 February 2026, 11:30."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language import find_due, impossible_date, parse_date_only
from language.dates.finder import UNRESOLVED
from language.dates.times import CLOCKS
from language.dates.year import KINDS
from language.packs.loader import pack_for

WORDS = (
    "i",
    "will",
    "send",
    "it",
    "by",
    "friday",
    "before",
    "next",
    "last",
    "in",
    "3",
    "1/2",
    "days",
    "weeks",
    "months",
    "end",
    "of",
    "feb",
    "30",
    "31",
    "0th",
    "32nd",
    "31/12",
    "0000-01-01",
    "12-20",
    "at",
    "9",
    "24:00",
    "week",
    "60",
    "half",
    "a",
    "day",
    "after",
    "tomorrow",
    "(",
    ",",
    "?",
    "now",
)
NOW = datetime(2026, 2, 5, 11, 30, tzinfo=UTC)

DAYS = [
    ("by the 13th", date(2026, 2, 13)),
    ("tue", date(2026, 2, 10)),
    ("thursday", date(2026, 2, 12)),
    ("today", date(2026, 2, 5)),
    ("tonight", date(2026, 2, 5)),
    ("tomorow", date(2026, 2, 6)),
    ("tommorrow", date(2026, 2, 6)),
    ("2morrow wednsday we meet", date(2026, 2, 11)),
    ("day after tomorrow", date(2026, 2, 7)),
    ("11/2", date(2026, 2, 11)),
    ("on 11/2", date(2026, 2, 11)),
    ("13/2/2026", date(2026, 2, 13)),
    ("16.2.2026", date(2026, 2, 16)),
    ("2026-02-11", date(2026, 2, 11)),
    ("11 Feb", date(2026, 2, 11)),
    ("11feb", date(2026, 2, 11)),
    ("Feb 11", date(2026, 2, 11)),
    ("the 11th of february", date(2026, 2, 11)),
    ("Wed 11 Feb", date(2026, 2, 11)),
    ("Wednesday, February 11th, 2026", date(2026, 2, 11)),
    ("1 dec", date(2026, 12, 1)),
    ("5 nov", date(2026, 11, 5)),
    ("by 11 jan", date(2026, 1, 11)),
    ("11 Jan 2020", date(2020, 1, 11)),
    ("20 of next month", date(2026, 3, 20)),
    ("Friday the 13th", date(2026, 2, 13)),
    ("fri 20", date(2026, 2, 20)),
    ("first tuesday of march", date(2026, 3, 3)),
    ("end of month", date(2026, 2, 28)),
    ("end feb", date(2026, 2, 28)),
    ("end of march", date(2026, 3, 31)),
    ("end of the week", date(2026, 2, 6)),
    ("end of next week", date(2026, 2, 13)),
    ("next week", date(2026, 2, 13)),
    ("this week", date(2026, 2, 6)),
    ("next month", date(2026, 3, 31)),
    ("early next week", date(2026, 2, 10)),
    ("mid march", date(2026, 3, 15)),
    ("early next year", date(2027, 1, 5)),
    ("beginning of next quarter", date(2026, 4, 5)),
    ("middle of the year", date(2026, 6, 15)),
    ("middle of next quarter", date(2026, 5, 15)),
    ("last friday", date(2026, 1, 30)),
    ("two weeks ago", date(2026, 1, 22)),
    ("this weekend", date(2026, 2, 8)),
    ("next tuesday", date(2026, 2, 10)),
    ("tuesday next week", date(2026, 2, 10)),
    ("coming monday", date(2026, 2, 9)),
    ("in 3 days", date(2026, 2, 8)),
    ("in two weeks", date(2026, 2, 19)),
    ("within 10 days", date(2026, 2, 15)),
    ("in a month", date(2026, 3, 5)),
    ("in 3 working days", date(2026, 2, 10)),
    ("two weeks from now", date(2026, 2, 19)),
    ("a week after 3 March", date(2026, 3, 10)),
    ("week of 9 march", date(2026, 3, 13)),
    ("in week 12", date(2026, 3, 20)),
    ("til friday", date(2026, 2, 6)),
    ("latest monday", date(2026, 2, 9)),
    ("not later than 20 Feb", date(2026, 2, 20)),
    ("before thursday", date(2026, 2, 11)),
    ("before end feb is ok", date(2026, 2, 28)),
    ("before 26 aug", date(2026, 8, 25)),
    ("before our call on thursday pls", date(2026, 2, 11)),
    ("by sat", date(2026, 2, 7)),
    ("I'll send it on 1 Jan", date(2027, 1, 1)),
    ("eod", date(2026, 2, 5)),
    ("send the plan for the visit (9 March) by tue", date(2026, 2, 10)),
    ("the visit is 9-13 march, agenda til 20 feb", date(2026, 2, 20)),
    ("since yesterday no network. i call tomorrow", date(2026, 2, 6)),
    ("Sept. 3", date(2026, 9, 3)),
]

TIMES = [
    ("by Monday 9am", date(2026, 2, 9), time(9)),
    ("before 9", date(2026, 2, 6), time(9)),
    ("tomorow morning before 9", date(2026, 2, 6), time(9)),
    ("noon", date(2026, 2, 5), time(12)),
    ("by tomorrow noon", date(2026, 2, 6), time(12)),
    ("by 5", date(2026, 2, 5), time(17)),
    ("at 14h30", date(2026, 2, 5), time(14, 30)),
    ("friday 10:00", date(2026, 2, 6), time(10)),
    ("14:00 on friday", date(2026, 2, 6), time(14)),
    ("by friday, 6 pm", date(2026, 2, 6), time(18)),
    ("by 15 march at 10.30", date(2026, 3, 15), time(10, 30)),
    ("tonight 8pm", date(2026, 2, 5), time(20)),
    ("half past 2", date(2026, 2, 5), time(14, 30)),
    ("quarter to 9", date(2026, 2, 6), time(8, 45)),
    ("in an hour", date(2026, 2, 5), time(12, 30)),
    ("in 5 min", date(2026, 2, 5), time(11, 35)),
    ("call the lab at 10:00 on 9 march", date(2026, 3, 9), time(10)),
    ("before thursday 10:00", date(2026, 2, 12), time(10)),
]

NO_DATE = [
    "in the meeting of 18th",
    "after the board meeting of 18th",
    "since monday",
    "12-20 Aug",
    "the 2nd draft",
    "3/4 of the pipes",
    "page 3-7",
    "50/50",
    "we sat down with the crew",
    "in the sun",
    "you may come",
    "by 30 February",
    "12 meters at 3 bar",
    "DN100 at km 4",
    "every friday",
    "one second please",
    "the march was long",
    "back to square one",
    "version 2.1 is out",
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_found(text: str, day: date) -> None:
    due = find_due(text, NOW)
    assert due is not None
    assert due.on == day


@pytest.mark.parametrize(("text", "day", "at"), TIMES)
def test_a_time_of_day_is_found_with_its_day(text: str, day: date, at: time) -> None:
    due = find_due(text, NOW)
    assert due is not None
    assert (due.on, due.at) == (day, at)


@pytest.mark.parametrize("text", NO_DATE)
def test_no_due_date_is_invented(text: str) -> None:
    assert find_due(text, NOW) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("send the list by 30 February please", "30 February"),
        ("32 March", "32 March"),
        ("until 31/11", "31/11"),
        ("by 30 June", None),
        ("send it by 13/13", "13/13"),
        ("50/50", None),
        ("24/7", None),
        ("no date here", None),
        ("I will send it by 9999-12-31", "9999-12-31"),
    ],
)
def test_a_date_that_cannot_be_is_named(text: str, words: str | None) -> None:
    assert impossible_date(text, NOW) == words


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("friday", date(2026, 2, 6)),
        ("12 Aug", date(2026, 8, 12)),
        ("tomorrow 10am", date(2026, 2, 6)),
        ("by friday", date(2026, 2, 6)),
        ("by friday please", date(2026, 2, 6)),
        ("ok, monday then", date(2026, 2, 9)),
        ("end of next week", date(2026, 2, 13)),
        ("the 20th", date(2026, 2, 20)),
    ],
)
def test_a_short_answer_may_be_only_a_date(text: str, day: date) -> None:
    due = parse_date_only(text, NOW)
    assert due is not None
    assert due.on == day


@pytest.mark.parametrize(
    "text",
    ["friday we are closed", "monday or tuesday", "send it by friday", "hello", "", "30 February"],
)
def test_more_than_a_date_is_not_only_a_date(text: str) -> None:
    assert parse_date_only(text, NOW) is None


def test_the_words_of_the_date_are_kept_as_written() -> None:
    due = find_due("please send the staff list by Wed 11 Feb, thanks", NOW)
    assert due is not None
    assert due.phrase == "by Wed 11 Feb"


def test_the_region_tells_which_number_is_the_month() -> None:
    british, american = find_due("3/4", NOW, "en-gb"), find_due("3/4", NOW, "en-us")
    assert british is not None
    assert american is not None
    assert (british.on, american.on) == (date(2026, 4, 3), date(2026, 3, 4))


def test_who_speaks_a_language_without_a_file_may_answer_in_english() -> None:
    due = parse_date_only("friday", NOW, "nl")
    assert due is not None
    assert due.on == date(2026, 2, 6)
    assert impossible_date("30 February", NOW, "nl") == "30 February"


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_no_row_of_words_is_too_strange(text: str) -> None:
    due = find_due(text, NOW)
    assert due is None or due.phrase in text


def test_every_kind_of_day_in_a_language_file_is_known() -> None:
    pack = pack_for("en")
    assert pack is not None
    assert {kind for kind, _ in pack.day_rules} <= KINDS.keys() | UNRESOLVED
    assert {kind for kind, _ in pack.time_rules} <= CLOCKS.keys()
