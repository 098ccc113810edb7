"""Questions: until when an answer is awaited, on whose clock, and what gives more time."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from mentoring.calendars import SpecialHours, WorkingCalendar
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Role, Side
from mentoring.questions import (
    Question,
    QuestionKind,
    QuestionSettled,
    QuestionState,
    acknowledge,
    answer,
    calendar_of,
    dismiss,
    first_target,
    follow_promise,
    in_digest_from,
    message_link,
    recipient,
    reminded,
    reminder_notice,
    repeat,
    rest,
    resume,
    schedule,
    wanted_by,
)
from tests.mentoring.people import AMSTERDAM, DAR, PARTNERSHIP, TEAM, member

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


@pytest.mark.parametrize(
    ("addressee", "side", "without", "key"),
    [
        pytest.param("baraka", Side.MENTEE, (), "baraka", id="a person"),
        pytest.param(None, Side.MENTEE, (), "amina", id="a side → its lead"),
        pytest.param(None, Side.MENTEE, ("amina",), "neema", id="no lead → the stand-in"),
        pytest.param(None, Side.MENTEE, ("amina", "neema"), None, id="nobody speaks for it"),
        pytest.param(None, Side.PROGRAMME, (), "thandi", id="the programme → a coordinator"),
        pytest.param("baraka", Side.MENTEE, ("baraka",), None, id="somebody not reachable"),
        pytest.param("director", Side.MENTEE, (), None, id="management is left alone"),
    ],
)
def test_who_is_reminded(
    addressee: str | None, side: Side, without: tuple[str, ...], key: str | None
) -> None:
    team = [
        replace(each, started_at=None) if each.key in without else each for each in TEAM.values()
    ]
    person = TEAM[addressee].id if addressee else None
    question = asked(DAR, "2026-02-02 10:00", addressee_id=person, side=side)
    found = recipient(question, team)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("addressee", "side", "team", "calendar"),
    [
        pytest.param("jonas", Side.MENTOR, TEAM, AMSTERDAM, id="the person's own"),
        pytest.param(None, Side.MENTEE, TEAM, TEAM["amina"].calendar, id="of a side its lead's"),
        pytest.param(None, Side.PROGRAMME, TEAM, TEAM["thandi"].calendar, id="the coordinator's"),
        pytest.param(None, Side.MENTOR, {}, AMSTERDAM, id="nobody there → the utility's"),
        pytest.param(None, Side.PROGRAMME, {}, DAR, id="no coordinator → the mentee side's"),
    ],
)
def test_on_whose_calendar_a_question_waits(
    addressee: str | None, side: Side, team: dict[str, Member], calendar: WorkingCalendar
) -> None:
    person = TEAM[addressee].id if addressee else None
    question = asked(DAR, "2026-02-02 10:00", addressee_id=person, side=side)
    assert calendar_of(question, list(team.values()), PARTNERSHIP) == calendar


def test_the_lead_of_a_side_may_live_elsewhere() -> None:
    moved = member("amina", Side.MENTEE, Role.LEAD, AMSTERDAM)
    question = asked(DAR, "2026-02-02 10:00", addressee_id=None)
    assert calendar_of(question, [moved], PARTNERSHIP) == AMSTERDAM


def test_only_supergroups_have_links_to_messages() -> None:
    assert message_link(-1001234567890, 42) == "https://t.me/c/1234567890/42"
    assert message_link(-4321, 42) is None


def test_a_reminder_names_the_ways_out() -> None:
    question = asked(DAR, "2026-02-02 10:00", chat_id=-1001234567890)
    notice = reminder_notice(question, TEAM["jonas"])
    assert notice.event == "reminder_step_1"
    assert notice.about == ("question:3",)
    shown_buttons = [[button.data or button.url for button in row] for row in notice.buttons]
    assert shown_buttons == [
        ["question:until:3", "question:dismiss:3"],
        ["https://t.me/c/1234567890/5"],
    ]
