"""What is said together, and how often a day: the rules, without anybody's phone."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mentoring.norms import load_norms
from mentoring.reminders import Day, checkin_reminder_at, next_morning, plan, to_the_minute
from tests.mentoring.people import DAR
from tests.mentoring.weeks import question

LIMITS = load_norms().limits
FIRST, SECOND = question(), question(id=4)


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-02-10T{clock}").replace(tzinfo=UTC)


def times(clocks: str) -> frozenset[datetime]:
    return frozenset(map(at, clocks.split()))


def day(
    *,
    rung: str = "",
    fixed: str = "",
    question: str = "",
    commitments: str = "",
    checkin_reminder: str = "",
    pressed: bool = False,
) -> Day:
    return Day(
        times(rung),
        times(fixed),
        times(question),
        times(commitments),
        times(checkin_reminder),
        pressed,
    )


@pytest.mark.parametrize(
    ("so_far", "with_commitments", "pressed"),
    [
        pytest.param(day(), False, True, id="a quiet day"),
        pytest.param(day(rung="08:00"), False, True, id="the second message of the day"),
        pytest.param(day(rung="08:00 09:00"), False, False, id="the third waits"),
        pytest.param(day(rung="08:00 09:30"), False, True, id="in the same minute as the second"),
        pytest.param(day(rung="08:00", pressed=True), False, False, id="one question a day"),
        pytest.param(
            day(rung="08:00", pressed=True), True, False, id="one a day, not beside others either"
        ),
        pytest.param(
            day(rung="08:00", fixed="10:00"), False, False, id="a check-in has the second place"
        ),
        pytest.param(
            day(rung="08:00", fixed="10:00"), True, True, id="something is said now in any case"
        ),
        pytest.param(day(fixed="10:00"), False, True, id="there is room for both"),
        pytest.param(
            day(rung="08:00", checkin_reminder="10:00"),
            False,
            True,
            id="the reminder of a check-in makes room",
        ),
        pytest.param(
            day(rung="08:00", commitments="10:00"), False, True, id="a promise comes along"
        ),
    ],
)
def test_a_question_is_pressed_when_the_day_has_room(
    so_far: Day, with_commitments: bool, pressed: bool
) -> None:
    planned = plan(at("09:30"), so_far, [FIRST], with_commitments, LIMITS)
    assert planned.question == (FIRST if pressed else None)
    assert planned.wait == (() if pressed else (FIRST,))


def test_of_two_questions_the_second_waits() -> None:
    planned = plan(at("09:30"), day(), [FIRST, SECOND], False, LIMITS)
    assert (planned.question, planned.wait) == (FIRST, (SECOND,))


def test_a_programme_may_allow_no_message_at_all() -> None:
    silent = replace(LIMITS, max_unasked_per_person_per_day=0)
    planned = plan(at("09:30"), day(), [FIRST], True, silent)
    assert planned.commitments_wait
    assert planned.wait == (FIRST,)


@pytest.mark.parametrize(
    ("so_far", "drawn", "reminder_drawn"),
    [
        pytest.param(day(commitments="10:00"), False, False, id="two find room"),
        pytest.param(day(commitments="10:00 11:00"), True, False, id="three do not"),
        pytest.param(day(commitments="10:00", fixed="10:00"), False, False, id="one minute"),
        pytest.param(day(commitments="11:00", fixed="10:00"), True, False, id="and a check-in"),
        pytest.param(
            day(rung="07:00", commitments="10:00"), True, False, id="the last one of the day"
        ),
        pytest.param(
            day(commitments="10:00", question="13:00"), True, False, id="a question needs room"
        ),
        pytest.param(
            day(commitments="10:00", question="13:00", pressed=True),
            False,
            False,
            id="it will not come any more today",
        ),
        pytest.param(
            day(commitments="10:00", fixed="10:00", question="13:00"),
            False,
            False,
            id="it finds no room in any case",
        ),
        pytest.param(
            day(checkin_reminder="10:00", question="13:00"),
            False,
            True,
            id="the reminder of a check-in makes room",
        ),
        pytest.param(
            day(checkin_reminder="10:00", commitments="10:00"), False, False, id="all at ten"
        ),
        pytest.param(
            day(checkin_reminder="10:00", commitments="13:00"),
            False,
            True,
            id="the reminder of a check-in goes first",
        ),
        pytest.param(
            day(checkin_reminder="10:00", commitments="10:00", question="13:00"),
            True,
            True,
            id="everything makes room",
        ),
    ],
)
def test_what_finds_no_room_later_comes_with_the_message_before_it(
    so_far: Day, drawn: bool, reminder_drawn: bool
) -> None:
    planned = plan(at("08:00"), so_far, [], True, LIMITS)
    assert (planned.draw_commitments, planned.draw_checkin_reminder) == (drawn, reminder_drawn)
    assert not planned.commitments_wait


def test_a_question_takes_the_commitments_of_the_day_along_but_no_checkin() -> None:
    so_far = day(commitments="10:00", checkin_reminder="11:00", fixed="11:00")
    planned = plan(at("08:00"), so_far, [FIRST], False, LIMITS)
    assert (planned.draw_commitments, planned.draw_checkin_reminder) == (True, False)


def test_nothing_is_drawn_into_a_message_that_does_not_come() -> None:
    so_far = day(commitments="10:00", checkin_reminder="11:00", pressed=True)
    planned = plan(at("08:00"), so_far, [FIRST], False, LIMITS)
    assert (planned.draw_commitments, planned.draw_checkin_reminder) == (False, False)
    full = day(rung="07:00 07:30", commitments="10:00")
    assert not plan(at("08:00"), full, [], True, LIMITS).draw_commitments


@pytest.mark.parametrize(
    ("so_far", "comes"),
    [
        pytest.param(day(), "10:00", id="a quiet day"),
        pytest.param(day(rung="08:00"), "10:00", id="the second message"),
        pytest.param(day(rung="08:00 09:00"), None, id="no third one"),
        pytest.param(day(rung="08:00 10:00"), "10:00", id="with what has just come"),
        pytest.param(day(question="13:00"), "10:00", id="before a question"),
        pytest.param(day(rung="08:00", question="13:00"), "13:00", id="with a question"),
        pytest.param(
            day(commitments="11:00", question="13:00"), "11:00", id="with the next of two"
        ),
        pytest.param(
            day(rung="08:00", commitments="11:00", question="13:00"), None, id="not with three"
        ),
    ],
)
def test_the_reminder_of_a_checkin_gives_way(so_far: Day, comes: str | None) -> None:
    moment = checkin_reminder_at(at("10:00"), so_far, LIMITS)
    assert moment == (at(comes) if comes else None)


def test_messages_of_one_minute_ring_once() -> None:
    assert to_the_minute([at("10:00:01"), at("10:00:59")]) == {at("10:00")}


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        pytest.param("2026-02-10T07:00", "2026-02-11T05:00", id="the next day"),
        pytest.param("2026-02-13T07:00", "2026-02-16T05:00", id="friday → monday"),
        pytest.param("2026-02-13T22:00", "2026-02-16T05:00", id="saturday where they are"),
    ],
)
def test_what_has_to_wait_comes_half_an_hour_after_opening(now: str, morning: str) -> None:
    found = next_morning(datetime.fromisoformat(now).replace(tzinfo=UTC), DAR)
    assert found == datetime.fromisoformat(morning).replace(tzinfo=UTC)
