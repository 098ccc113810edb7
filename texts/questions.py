"""What is said in private about a question that waits: its reminder, which day, what became."""

from collections.abc import Sequence
from datetime import date, datetime

from mentoring.notices import Button, Notice, Params, day, moment, words
from mentoring.partnerships import Member
from mentoring.questions import Question
from texts.buttons import press
from texts.catalogue import text

WHICH_DAY = "question-until"
DAY_OFF = "question-until-day-off"
PASSED = "question-until-passed"
IMPOSSIBLE = "question-until-impossible"
WRITE = "question-until-write"
SUPERGROUPS_BELOW = -1_000_000_000_000


def shown_text(question: Question) -> str | Params:
    """What was asked; a question about passwords or accounts is never repeated (dossier 8)."""
    return question.text or words("question-about-access")


def message_link(chat_id: int, message_id: int) -> str | None:
    """Where Telegram shows a message; only supergroups have such addresses."""
    if chat_id > SUPERGROUPS_BELOW:
        return None
    return f"https://t.me/c/{SUPERGROUPS_BELOW - chat_id}/{message_id}"


def reminder_notice(question: Question, asker: Member) -> Notice:
    """The first reminder: who asked what and when, and the ways out (norms: step 1)."""
    until = press("question-button-until", "question", "until", question.id)
    dismiss = press("question-button-dismiss", "question", "dismiss", question.id)
    link = message_link(question.chat_id, question.message_id)
    show = [Button("question-button-open", url=link)] if link else []
    whose = "side" if question.addressee_id is None else "person"
    return _about(
        "reminder-step-1",
        question,
        [[until, dismiss], show],
        asker=asker.first_name,
        since=moment(question.asked_at),
        whose=whose,
    )


def which_day(
    kind: str,
    question: Question,
    days: Sequence[date],
    *,
    back: bool = False,
    **params: object,
) -> Notice:
    """Asks by when the answer will come, with some days to tap; `kind` says why."""
    ways = [press("question-button-write", "question", "write", question.id)] if days else []
    ways += [press("question-button-back", "question", "back", question.id)] if back else []
    buttons = [[_on(each, question) for each in days], ways]
    return _about(kind, question, buttons, **params)


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


def answer_in_words(asked: str, asker: Member, language: str) -> str:
    """What somebody takes on who promises an answer, as the board will show it."""
    what = asked or text(language, "question-about-access")
    return text(language, "question-answer", {"asker": asker.first_name, "what": what})
