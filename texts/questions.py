"""What is said in private about a question that waits: which day, and what became of it."""

from collections.abc import Sequence
from datetime import date, datetime

from mentoring.notices import Button, Notice, day, moment
from mentoring.partnerships import Member
from mentoring.questions import Question, shown_text
from texts.buttons import press
from texts.catalogue import text

WHICH_DAY = "question-until"
DAY_OFF = "question-until-day-off"
PASSED = "question-until-passed"
UNREAD = "question-until-unread"


def which_day(kind: str, question: Question, days: Sequence[date]) -> Notice:
    """Asks by when the answer will come, with some days to tap; `kind` says why."""
    return _about(kind, question, buttons=[[_on(each, question) for each in days]])


def promised(question: Question, due_at: datetime) -> Notice:
    """The day was taken down."""
    return _about("question-until-noted", question, due=moment(due_at))


def put_aside(question: Question) -> Notice:
    """It was no question."""
    return _about("question-dismissed", question)


def _about(
    kind: str, question: Question, buttons: Sequence[Sequence[Button]] = (), **params: object
) -> Notice:
    rows = tuple(tuple(row) for row in buttons if row)
    return Notice(
        kind, {"text": shown_text(question), **params}, (question.subject,), buttons=rows
    )


def _on(on: date, question: Question) -> Button:
    return press("button-date", "question", "wait", question.id, on.isoformat(), on=day(on))


def answer_in_words(question: Question, asker: Member, language: str) -> str:
    """What somebody takes on who promises an answer, as the board will show it."""
    asked = question.text or text(language, "question-about-access")
    return text(language, "question-answer", {"asker": asker.first_name, "what": asked})
