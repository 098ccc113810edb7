"""Tells what the bot understands in a message: for programs as JSON lines, for people in words."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from unicodedata import normalize

from bot.refusals import Refusal
from language.acts.action_lines import (
    ActionLine,
    action_body,
    is_self,
    parse_action,
    parse_actions,
    without_date,
)
from language.dates.due import Due, impossible_date
from language.detection import knows, languages, only_dates, script_of, tongue_of
from language.packs.loader import DEFAULT
from language.reading import Reading, read

# Tells which action items are noted from a tagged message: for whom, what, until when.
TAG = re.compile(r"#\w+")
NAME_WORDS = 3
WRITER = "its writer"


def action_lines(text: str, now: datetime, language: str) -> Iterator[str]:
    """A few lines for each action item behind a tag; none where there is no tag."""
    tag = next((tag for tag in TAG.findall(text) if action_body(tag) is not None), None)
    tagged = action_body(text)
    if tag is None or tagged is None:
        return
    items = [item for item in _items(*tagged, text, now, language) if _has_words(item.what)]
    for item in items:
        yield f"An action item{because(tag)}"
        yield from _described(item, now, language)
    if not items:
        yield f"Logs an action item{because(tag)}"
        yield "What: the message that it answers; alone, the bot says how such an item is written"


def because(*words: str) -> str:
    """The words that led to something, at the end of a line."""
    return f", because of “{'”, “'.join(dict.fromkeys(words))}”" if words else ""


def day_line(due: Due) -> str:
    """Until when."""
    clock = f" {due.at:%H:%M}" if due.at else ""
    return f"By: {due.on:%Y-%m-%d}{clock}{because(due.phrase)}"


def no_day_line(phrase: str) -> str:
    """That a day cannot be."""
    return f"By: “{phrase}” is no day that there is; another one is asked for"


def _items(
    body: str, is_list: bool, text: str, now: datetime, language: str
) -> tuple[ActionLine, ...]:
    if is_list:
        return parse_actions(body, now, language)
    item = parse_action(body, now, language)
    return _before(item, text, now, language) if _leaves_open(item) else (item,)


def _leaves_open(item: ActionLine) -> bool:
    """Whether there is nothing behind a tag but a name or a day."""
    words = item.what.split()
    is_name = len(words) <= NAME_WORDS and all(w[0].isupper() or w[0] == "@" for w in words)
    return not _has_words(item.what) or (item.who is None and is_name)


def _before(item: ActionLine, text: str, now: datetime, language: str) -> tuple[ActionLine, ...]:
    """What stands in front of a tag that says too little itself."""
    words = TAG.split(text)[0]
    reading = read(words, now, language)
    if not (reading.promise or reading.request):
        return ()
    inner = parse_action(words, now, language)
    who = item.who or item.what or (WRITER if reading.promise else inner.who)
    return (ActionLine(who, reading.what or inner.what, item.due or reading.due),)


def _described(item: ActionLine, now: datetime, language: str) -> Iterator[str]:
    if item.who is None:
        yield "For: nobody is named; its writer is asked in private whose it is"
    elif item.who == WRITER or is_self(item.who):
        yield f"For: {WRITER}"
    else:
        yield f"For: {item.who}; a yes is asked for in private"
    impossible = "" if item.due else impossible_date(item.what, now, language) or ""
    said = item.what, now, language
    yield f"What: {without_date(impossible, *said) if impossible else item.what}"
    if item.due:
        yield day_line(item.due)
    elif impossible:
        yield no_day_line(impossible)
    else:
        yield "By: no day is named; one is asked for"


def _has_words(said: str) -> bool:
    return any(char.isalnum() for char in said)


UNREAD = "In a language that the bot does not read"
ONLY_DATES = "of which the bot reads nothing but days and times"
FLAGS = ("promise", "request", "question", "needs_answer", "worth_tracking")
SAYS = {
    "worth_tracking": "A promise to remember",
    "promise": "A promise, but too small to remember",
    "request": "Asks for something",
    "question": "Asks a question",
    "holding": "Says that an answer comes later",
    "done": "Reports that something is done",
    "reschedule": "Names another day than before",
    "small_talk": "Kind words that need nothing",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A message to explain: when it was said by its speaker's clock, and what they speak."""

    text: str
    now: datetime
    language: str | None = None


class RowUnreadable(Refusal):
    """A line that is no message, in one sentence that says what is missing."""


class NothingToExplain(Refusal):
    """Neither a text nor lines were given, or both."""


class LanguageUnknown(Refusal):
    """Nobody speaks what was given as a language."""


def explain(
    text: str | None, lines: Iterable[bytes] | None, language: str | None, now: str | None
) -> Iterator[str]:
    """What the command prints: a few lines for a text, or a line for each of `lines`.

    Raises NothingToExplain, LanguageUnknown, RowUnreadable.
    """
    at = moment(now) if now else datetime.now().astimezone().replace(tzinfo=None)
    _refuse_unknown(language)
    if (text is None) == (lines is None):
        raise NothingToExplain(
            "Give either a message in quotes, or --jsonl and rows on standard input."
        )
    if lines is not None:
        yield from explain_lines(lines, at, language)
    else:
        yield in_words(Row(normalize("NFC", text or ""), at, language))


def _refuse_unknown(language: str | None) -> None:
    if language and not knows(language):
        read_here = ", ".join((*languages(), *only_dates()))
        raise LanguageUnknown(
            f"No language is called {language!r} here: say one of {read_here}, with a region if "
            "you like, as in pt-br; or leave --lang out, and it is seen from the text."
        )


def explain_lines(lines: Iterable[bytes], now: datetime, language: str | None) -> Iterator[str]:
    """A line of JSON for each of `lines`, in their order.

    `now` and `language` serve for rows that have none.
    """
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, now, language), ensure_ascii=False)


def _answer(line: bytes, now: datetime, language: str | None) -> dict[str, Any]:
    told: Any = None
    try:
        told = _parsed(line)
        return {"id": told.get("id"), **as_data(_row(told, now, language))}
    except RowUnreadable as refusal:
        return {"id": told.get("id") if isinstance(told, dict) else None, "error": str(refusal)}


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        raise RowUnreadable('This line is no JSON; write {"id": …, "text": …}.') from None
    if not isinstance(told, dict):
        raise RowUnreadable('This line is no JSON object; write {"id": …, "text": …}.')
    return told


def _row(told: dict[str, Any], now: datetime, language: str | None) -> Row:
    text, spoken, said_at = told.get("text"), told.get("lang"), told.get("now")
    if not isinstance(text, str):
        raise RowUnreadable('There is no text; give it as "text".')
    if not isinstance(spoken, str | None):
        raise RowUnreadable('The language is no text; give a code such as "en" as "lang".')
    at = moment(said_at) if said_at is not None else now
    return Row(normalize("NFC", text), at, spoken or language)


def moment(told: object) -> datetime:
    """A moment on the speaker's clock from "2026-03-05T10:00"; refuses anything else."""
    try:
        return datetime.fromisoformat(str(told)).replace(tzinfo=None)
    except ValueError:
        raise RowUnreadable(
            f"The moment {str(told)[:40]!r} cannot be read; write it as 2026-03-05T10:00."
        ) from None


def as_data(row: Row) -> dict[str, Any]:
    """What is understood, as plain data."""
    reading = read(row.text, row.now, row.language)
    return {
        **{flag: getattr(reading, flag) for flag in FLAGS},
        "what": reading.what,
        "due": _due(reading.due),
    }


def _due(due: Due | None) -> dict[str, str | None] | None:
    if due is None:
        return None
    at = datetime.combine(due.on, due.at).isoformat() if due.at else None
    return {"on": due.on.isoformat(), "at": at, "phrase": due.phrase}


def in_words(row: Row) -> str:
    """What is understood, a line each, with the words that say so."""
    language, script = tongue_of(row.text, row.language), script_of(row.text)
    items = list(action_lines(row.text, row.now, language or DEFAULT))
    if language is None and script is None:
        return "\n".join([UNREAD if items else f"{UNREAD}: it leaves this alone.", *items])
    told = items or _told(read(row.text, row.now, row.language), row)
    return "\n".join([f"Language: {language or f'{script}, {ONLY_DATES}'}", *told])


def _told(reading: Reading, row: Row) -> Iterator[str]:
    flags = [flag for flag in SAYS if getattr(reading, flag)]
    if reading.worth_tracking:
        flags.remove("promise")
    for flag in flags:
        yield f"{SAYS[flag]}{_because(reading, flag)}"
    if reading.needs_answer:
        yield f"Needs an answer{_because(reading, 'trouble')}"
    elif reading.request or reading.question:
        yield "Needs no answer"
    if reading.what:
        yield f"What: {reading.what}"
    if reading.due:
        yield day_line(reading.due)
    elif reading.promise and (phrase := impossible_date(row.text, row.now, row.language)):
        yield no_day_line(phrase)
    if not flags and not reading.due and not reading.needs_answer:
        yield "Nothing that the bot would take up"


def _because(reading: Reading, flag: str) -> str:
    """The words that led to it."""
    kind = {"worth_tracking": "promise"}.get(flag, flag)
    return because(*(cue for of, cue in reading.reasons if of == kind))
