"""Questions: until when an answer is awaited, on whose clock, and what gives more time."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from mentoring.calendars import SpecialHours, WorkingCalendar
from mentoring.norms import load_norms
from mentoring.partnerships import Side
from mentoring.questions import (
    Question,
    QuestionKind,
    QuestionSettled,
    QuestionState,
    acknowledge,
    answer,
    dismiss,
    first_target,
    follow_promise,
    in_digest_from,
    reminded,
    repeat,
    rest,
    resume,
    schedule,
    wanted_by,
)
from tests.mentoring.people import AMSTERDAM, DAR

NORMS = load_norms()
SUN_THU = frozenset({6, 0, 1, 2, 3})
AMMAN = WorkingCalendar("Asia/Amman", SUN_THU, time(8), time(16))
CAIRO = WorkingCalendar(
    "Africa/Cairo",
    SUN_THU,
    time(8),
    time(16),
    special_hours=(SpecialHours(date(2026, 2, 18), date(2026, 3, 19), time(9), time(14)),),
)
MANILA = WorkingCalendar(
    "Asia/Manila", frozenset(range(5)), time(8), time(17), frozenset({date(2026, 8, 31)})
)


def on(calendar: WorkingCalendar, text: str) -> datetime:
    local = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(calendar.timezone))
    return local.astimezone(UTC)


def shown(calendar: WorkingCalendar, moment: datetime | None) -> str | None:
    return f"{calendar.local(moment):%a %d %b %H:%M}" if moment else None


def asked(calendar: WorkingCalendar, at: str, **fields: object) -> Question:
    """A question to Baraka, planned on a calendar."""
    kind = fields.pop("kind", QuestionKind.CHAT_QUESTION)
    assert isinstance(kind, QuestionKind)
    asked_at = on(calendar, at)
    question = Question(
        id=3,
        partnership_id=1,
        chat_id=-1001,
        message_id=5,
        asker_id=3,
        addressee_id=2,
        side=Side.MENTEE,
        kind=kind,
        asked_at=asked_at,
        response_due_at=first_target(kind, asked_at, None, calendar, NORMS),
        text="Can you send the list?",
    )
    changed: Question = replace(schedule(question, calendar), **fields)  # type: ignore[arg-type]  # any field
    return changed


@pytest.mark.parametrize(
    ("calendar", "at", "kind", "due", "reminder"),
    [
        pytest.param(
            DAR, "2026-02-02 11:02", "chat_question", "Tue 03 Feb 11:02", "Tue 03 Feb 11:02",
            id="one working day",
        ),
        pytest.param(
            DAR, "2026-02-06 18:20", "chat_question", "Mon 09 Feb 15:30", "Tue 10 Feb 08:00",
            id="friday evening → monday at closing, reminded on tuesday morning",
        ),
        pytest.param(
            DAR, "2026-02-03 07:00", "chat_question", "Tue 03 Feb 15:30", "Wed 04 Feb 08:00",
            id="before opening counts from opening",
        ),
        pytest.param(
            AMSTERDAM, "2026-02-11 06:15", "chat_question", "Wed 11 Feb 16:30", "Wed 11 Feb 16:30",
            id="exactly half an hour before closing is still allowed",
        ),
        pytest.param(
            DAR, "2026-02-02 14:00", "review", "Mon 09 Feb 14:00", "Mon 09 Feb 14:00",
            id="a document has five working days",
        ),
        pytest.param(
            AMMAN, "2026-02-05 15:00", "confirm", "Sun 08 Feb 15:00", "Sun 08 Feb 15:00",
            id="thursday → sunday where friday and saturday are free",
        ),
        pytest.param(
            CAIRO, "2026-02-17 15:00", "chat_question", "Thu 19 Feb 11:00", "Thu 19 Feb 11:00",
            id="into the short days of ramadan",
        ),
        pytest.param(
            MANILA, "2026-08-31 08:00", "confirm", "Tue 01 Sep 16:00", "Tue 01 Sep 16:00",
            id="a holiday has no hours",
        ),
        pytest.param(
            AMSTERDAM, "2026-03-27 16:00", "chat_question", "Mon 30 Mar 15:30", "Mon 30 Mar 15:30",
            id="over the clock change in spring",
        ),
        pytest.param(
            AMSTERDAM, "2026-10-23 16:30", "chat_question", "Mon 26 Oct 16:00", "Mon 26 Oct 16:00",
            id="over the clock change in autumn",
        ),
    ],
)  # fmt: skip
def test_the_target_runs_on_the_addressees_clock(
    calendar: WorkingCalendar, at: str, kind: str, due: str, reminder: str
) -> None:
    question = asked(calendar, at, kind=QuestionKind(kind))
    assert shown(calendar, question.response_due_at) == due
    assert shown(calendar, question.remind_at) == reminder


@pytest.mark.parametrize(
    ("day", "clock", "moment"),
    [
        pytest.param("2026-02-27", None, "Fri 27 Feb 15:30", id="a day → its closing time"),
        pytest.param("2026-02-28", None, "Fri 27 Feb 15:30", id="a saturday → friday"),
        pytest.param("2026-02-12", time(10), "Thu 12 Feb 12:00", id="a time is the asker's"),
        pytest.param("2026-02-14", time(10), "Sat 14 Feb 12:00", id="a time stays where it is"),
    ],
)
def test_the_date_of_the_asker_is_read_for_the_addressee(
    day: str, clock: time | None, moment: str
) -> None:
    assert shown(DAR, wanted_by(date.fromisoformat(day), clock, AMSTERDAM, DAR)) == moment


@pytest.mark.parametrize(
    ("wanted", "due"),
    [
        pytest.param("2026-02-27 15:30", "Fri 27 Feb 15:30", id="a later date wins"),
        pytest.param("2026-02-02 12:00", "Mon 02 Feb 12:00", id="an earlier date wins too"),
        pytest.param("2026-01-30 12:00", "Tue 03 Feb 09:00", id="a past date is passed over"),
        pytest.param(None, "Tue 03 Feb 09:00", id="no date → the usual target"),
    ],
)
def test_the_date_of_the_asker_wins(wanted: str | None, due: str) -> None:
    by = on(DAR, wanted) if wanted else None
    asked_at = on(DAR, "2026-02-02 09:00")
    target = first_target(QuestionKind.CHAT_QUESTION, asked_at, by, DAR, NORMS)
    assert shown(DAR, target) == due


@pytest.mark.parametrize(
    ("asked_at", "held_at", "reminder"),
    [
        pytest.param("2026-02-02 10:00", "2026-02-03 08:10", "Thu 05 Feb 08:10", id="16 hours on"),
        pytest.param("2026-02-02 10:00", "2026-02-06 20:00", "Wed 11 Feb 08:00", id="weekend"),
    ],
)
def test_a_holding_reply_adds_hours_once(asked_at: str, held_at: str, reminder: str) -> None:
    question = asked(DAR, asked_at)
    held = acknowledge(question, on(DAR, held_at), 6, DAR, NORMS)
    assert held.state is QuestionState.ACKNOWLEDGED
    assert held.response_due_at == question.response_due_at
    assert shown(DAR, held.remind_at) == reminder
    again = acknowledge(held, on(DAR, "2026-02-10 09:00"), 7, DAR, NORMS)
    assert again == held


def test_a_holding_reply_does_not_shorten_the_askers_own_date() -> None:
    wanted = on(DAR, "2026-02-27 15:30")
    question = asked(DAR, "2026-02-13 16:00", response_due_at=wanted, due_by_asker=True)
    held = acknowledge(question, on(DAR, "2026-02-16 09:00"), 6, DAR, NORMS)
    assert shown(DAR, held.remind_at) == "Mon 02 Mar 08:00"


def test_a_tap_acknowledges_without_a_message() -> None:
    held = acknowledge(
        asked(DAR, "2026-02-02 10:00"), on(DAR, "2026-02-03 10:00"), None, DAR, NORMS
    )
    assert held.state is QuestionState.ACKNOWLEDGED
    assert held.acknowledged_by_message_id is None


def test_after_its_only_step_a_question_is_not_pressed_again() -> None:
    told = reminded(asked(DAR, "2026-02-02 10:00"))
    assert told.reminders == 1
    assert told.remind_at is None
    held = acknowledge(told, on(DAR, "2026-02-03 12:00"), 6, DAR, NORMS)
    assert held.remind_at is None
    rested = rest(told, 9, on(DAR, "2026-02-03 12:00"))
    assert resume(rested, on(DAR, "2026-02-04 12:00"), DAR, NORMS).remind_at is None


def test_a_promise_is_followed_instead_of_the_question() -> None:
    promised = follow_promise(asked(DAR, "2026-02-02 10:00"), 12)
    assert promised.remind_at is None
    assert promised.commitment_id == 12
    assert acknowledge(promised, on(DAR, "2026-02-02 12:00"), 6, DAR, NORMS).remind_at is None


@pytest.mark.parametrize(
    ("rests_from", "until", "reminder"),
    [
        pytest.param("2026-02-02 11:30", "2026-02-04 09:30", "Wed 04 Feb 15:00", id="on a day"),
        pytest.param("2026-02-02 13:30", "2026-02-06 18:00", "Mon 09 Feb 11:00", id="weekend"),
        pytest.param("2026-02-02 09:00", "2026-02-02 09:00", "Tue 03 Feb 09:00", id="at once"),
    ],
)
def test_a_counter_question_stops_the_clock_until_its_answer(
    rests_from: str, until: str, reminder: str
) -> None:
    rested = rest(asked(DAR, "2026-02-02 09:00"), 9, on(DAR, rests_from))
    assert rested.remind_at is None
    assert rested.rests_for_id == 9
    awake = resume(rested, on(DAR, until), DAR, NORMS)
    assert shown(DAR, awake.remind_at) == reminder
    assert (awake.rests_for_id, awake.rested_at) == (None, None)
    assert awake.resumed_at == on(DAR, until)


def test_what_a_holding_reply_added_is_not_lost_by_a_counter_question() -> None:
    held = acknowledge(asked(DAR, "2026-02-02 09:00"), on(DAR, "2026-02-02 09:30"), 6, DAR, NORMS)
    awake = resume(
        rest(held, 9, on(DAR, "2026-02-02 13:30")), on(DAR, "2026-02-03 13:30"), DAR, NORMS
    )
    assert shown(DAR, awake.remind_at) == "Thu 05 Feb 09:30"


def test_asking_again_changes_no_clock() -> None:
    question = asked(DAR, "2026-02-02 10:00")
    again = repeat(question, 8)
    assert replace(again, repeat_message_id=None) == question
    assert again.repeat_message_id == 8


@pytest.mark.parametrize(
    "by_message", [pytest.param(6, id="by message"), pytest.param(None, id="by tap")]
)
def test_an_answer_settles_a_question_for_good(by_message: int | None) -> None:
    moment = on(DAR, "2026-02-03 09:00")
    answered = answer(asked(DAR, "2026-02-02 10:00"), moment, by_message)
    assert answered.state is QuestionState.ANSWERED
    assert answered.answered_by_message_id == by_message
    assert answered.remind_at is None
    with pytest.raises(QuestionSettled):
        answer(answered, moment, 7)
    with pytest.raises(QuestionSettled):
        dismiss(answered, moment)
    with pytest.raises(QuestionSettled):
        acknowledge(answered, moment, 7, DAR, NORMS)


def test_what_was_no_question_is_closed() -> None:
    closed = dismiss(asked(DAR, "2026-02-02 10:00"), on(DAR, "2026-02-03 11:00"))
    assert closed.state is QuestionState.CLOSED
    assert not closed.waits


def test_after_five_times_the_target_it_is_a_line_for_the_coordinator() -> None:
    question = asked(DAR, "2026-02-02 10:00")
    assert shown(DAR, in_digest_from(question, DAR, NORMS)) == "Mon 09 Feb 10:00"


def test_what_a_holding_reply_added_puts_off_the_line_for_the_coordinator() -> None:
    question = asked(DAR, "2026-02-02 10:00")
    held = acknowledge(question, on(DAR, "2026-02-02 12:00"), 7, DAR, NORMS)
    assert shown(DAR, in_digest_from(held, DAR, NORMS)) == "Tue 10 Feb 12:00"
