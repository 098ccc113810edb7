"""Answers without a reply: which question a message may be about (norms: `non_reply_answer`)."""

from dataclasses import replace
from datetime import datetime

import pytest

from mentoring.norms import load_norms
from mentoring.partnerships import Side
from mentoring.questions import Question, QuestionKind
from mentoring.questions.matching import Clock, Remark, find_explained, find_question
from tests.mentoring.people import DAR, TEAM

NORMS = load_norms()


def on(text: str) -> datetime:
    return DAR.at(datetime.fromisoformat(text).date(), datetime.fromisoformat(text).time())


def asked(
    number: int, asker: str, addressee: str | None, at: str = "2026-02-02 09:00"
) -> Question:
    return Question(
        id=number,
        partnership_id=1,
        chat_id=-1001,
        message_id=number,
        asker_id=TEAM[asker].id,
        addressee_id=TEAM[addressee].id if addressee else None,
        side=TEAM[addressee].side if addressee else Side.MENTEE,
        kind=QuestionKind.CHAT_QUESTION,
        asked_at=on(at),
        response_due_at=on("2026-02-03 09:00"),
    )


def said(
    author: str, at: str = "2026-02-02 12:00", names: str = "", replies_to: int | None = None
) -> Remark:
    ids = frozenset(TEAM[key].id for key in names.split())
    return Remark(TEAM[author], on(at), ids, replies_to)


def found(remark: Remark, *waiting: Question, promised: str | None = None) -> int | None:
    clock = Clock(DAR, on(promised) if promised else None)
    question = find_question(remark, waiting, {q.id: clock for q in waiting}, NORMS)
    return question.id if question else None


@pytest.mark.parametrize(
    ("said_at", "may"),
    [
        pytest.param("2026-02-03 09:00", True, id="within 16 hours"),
        pytest.param("2026-02-04 09:00", True, id="after exactly 16 hours"),
        pytest.param("2026-02-04 09:01", False, id="a minute later"),
        pytest.param("2026-02-02 08:59", False, id="said before it was asked"),
    ],
)
def test_a_message_answers_within_sixteen_business_hours(said_at: str, may: bool) -> None:
    assert (found(said("baraka", said_at), asked(1, "jonas", "baraka")) == 1) is may


def test_the_weekend_does_not_count() -> None:
    question = asked(1, "jonas", "baraka", "2026-02-06 15:00")
    assert found(said("baraka", "2026-02-10 14:00"), question) == 1


@pytest.mark.parametrize(
    ("said_at", "may"),
    [
        pytest.param("2026-02-04 20:47", True, id="in the evening after 15 hours"),
        pytest.param("2026-02-05 08:10", True, id="as long as the holding reply added"),
        pytest.param("2026-02-05 08:11", False, id="no longer"),
    ],
)
def test_a_holding_reply_keeps_the_question_open_to_remarks(said_at: str, may: bool) -> None:
    held = replace(asked(1, "jonas", "baraka"), acknowledged_at=on("2026-02-03 08:10"))
    assert (found(said("baraka", said_at), held) == 1) is may


@pytest.mark.parametrize(
    ("said_at", "may"),
    [
        pytest.param("2026-02-10 15:30", True, id="until the promised moment"),
        pytest.param("2026-02-10 15:31", False, id="not after it"),
    ],
)
def test_a_promise_keeps_the_question_open_until_its_date(said_at: str, may: bool) -> None:
    held = replace(asked(1, "jonas", "baraka"), acknowledged_at=on("2026-02-03 08:10"))
    assert (found(said("baraka", said_at), held, promised="2026-02-10 15:30") == 1) is may


def test_after_a_counter_question_the_hours_begin_anew() -> None:
    awake = replace(asked(1, "jonas", "baraka"), resumed_at=on("2026-02-09 09:00"))
    assert found(said("baraka", "2026-02-10 09:00"), awake) == 1


@pytest.mark.parametrize(
    ("remark", "answers"),
    [
        pytest.param(said("baraka"), 3, id="the latest to its author"),
        pytest.param(said("amina"), 2, id="else the latest to the author's side"),
        pytest.param(said("maartje"), None, id="nothing was asked of the author's side"),
        pytest.param(said("baraka", names="jonas"), 3, id="it names the asker"),
        pytest.param(said("baraka", names="maartje"), 1, id="it names who asked another one"),
        pytest.param(said("baraka", names="amina"), None, id="it names somebody else"),
        pytest.param(
            said("baraka", replies_to=TEAM["maartje"].id), 1, id="it replies to another asker"
        ),
        pytest.param(said("baraka", replies_to=TEAM["baraka"].id), 3, id="it replies to itself"),
        pytest.param(said("baraka", replies_to=TEAM["amina"].id), None, id="to a colleague"),
        pytest.param(said("baraka", replies_to=0), None, id="to somebody who is no member"),
    ],
)
def test_which_question_a_message_is_about(remark: Remark, answers: int | None) -> None:
    waiting = (
        asked(1, "maartje", "baraka", "2026-02-02 09:00"),
        asked(3, "jonas", "baraka", "2026-02-02 10:00"),
        asked(2, "jonas", None, "2026-02-02 11:00"),
    )
    assert found(remark, *waiting) == answers


@pytest.mark.parametrize(
    ("remark", "question"),
    [
        pytest.param(said("amina", names="baraka"), 1, id="a colleague names who is asked"),
        pytest.param(said("amina"), None, id="a colleague names nobody"),
        pytest.param(said("jonas", names="baraka"), None, id="the other side explains nothing"),
        pytest.param(said("amina", "2026-02-05 09:00", "baraka"), None, id="long afterwards"),
    ],
)
def test_who_may_explain_why_somebody_does_not_answer(
    remark: Remark, question: int | None
) -> None:
    waiting = [asked(1, "jonas", "baraka"), asked(2, "jonas", "amina")]
    clocks = {each.id: Clock(DAR) for each in waiting}
    explained = find_explained(remark, waiting, clocks, NORMS)
    assert (explained.id if explained else None) == question
