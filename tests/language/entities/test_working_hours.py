"""Working hours as people write them."""

from datetime import time

import pytest

from language import Hours, read_days, read_hours

MON_TO_FRI = frozenset(range(5))
EIGHT, NOON, FIVE = time(8), time(12), time(17)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("8-16:30", Hours(EIGHT, time(16, 30))),
        ("8 to 5", Hours(EIGHT, FIVE)),
        ("from 8 a.m. until noon", Hours(EIGHT, NOON)),
        ("0730-1530", Hours(time(7, 30), time(15, 30))),
        ("7.30 – 15.30", Hours(time(7, 30), time(15, 30))),
        ("8h30-17h", Hours(time(8, 30), FIVE)),
        ("1-5 pm", Hours(time(13), FIVE)),
        ("9-5 pm", Hours(time(9), FIVE)),
        ("8-12, 13-17", Hours(EIGHT, FIVE)),
        ("weekdays 8-17", Hours(EIGHT, FIVE, MON_TO_FRI)),
        ("8-17 mon-fri", Hours(EIGHT, FIVE, MON_TO_FRI)),
        ("Sun to Thu 8 am - 4 pm", Hours(EIGHT, time(16), frozenset({6, 0, 1, 2, 3}))),
        ("every day 8-17", Hours(EIGHT, FIVE, frozenset(range(7)))),
        (
            "Mon-Thu 7:30-16:00, Fri 7:30-12:00",
            Hours(time(7, 30), time(16), MON_TO_FRI, ((4, time(7, 30), NOON),)),
        ),
        ("8-17 Mon-Thu, 8-12 Fri", Hours(EIGHT, FIVE, MON_TO_FRI, ((4, EIGHT, NOON),))),
        (
            "Mon, Wed and Fri 8-12; Tuesdays 8-17",
            Hours(EIGHT, NOON, frozenset({0, 1, 2, 4}), ((1, EIGHT, FIVE),)),
        ),
        (
            "Monday to Friday 8:00-12:00 13:00-17:00 (Sat 8-12)",
            Hours(EIGHT, FIVE, frozenset(range(6)), ((5, EIGHT, NOON),)),
        ),
        ("8-17, Fri 8-12", Hours(EIGHT, FIVE, frozenset(), ((4, EIGHT, NOON),))),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, hours: Hours) -> None:
    assert read_hours(text) == hours


@pytest.mark.parametrize(
    "text",
    [
        "",
        " - ",
        "hello",
        "8",
        "mon",
        "mon 8",
        "8:30 am - 5 pm Monday to Friday; Saturday 9-13",
        "8-9-10",
        "25-26",
        "5pm-8am",
        "16-8",
        "8-12 and 13-17 Mon",
        "8-17 except sunday",
        "2026-02-03",
        "8-17 👍",
    ],
)
def test_what_is_unclear_is_no_hours(text: str) -> None:
    assert read_hours(text) is None


def test_figures_are_read_whatever_the_language() -> None:
    assert read_hours("8-17", "nl") == Hours(time(8), time(17))
    assert read_days("Mon", "nl") == frozenset({0})


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Mon-Fri", {0, 1, 2, 3, 4}),
        ("Sunday to Thursday", {6, 0, 1, 2, 3}),
        ("mondays and wednesdays", {0, 2}),
        ("weekdays", {0, 1, 2, 3, 4}),
        ("every day", set(range(7))),
    ],
)
def test_days_are_read_as_people_write_them(text: str, days: set[int]) -> None:
    assert read_days(text) == frozenset(days)


@pytest.mark.parametrize("text", ["", "8", "fri 8-9", "never"])
def test_what_is_unclear_is_no_days(text: str) -> None:
    assert read_days(text) is None
