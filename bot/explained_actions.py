"""Tells which action items are noted from a tagged message: for whom, what, until when."""

import re
from collections.abc import Iterator
from datetime import datetime

from language.acts.action_lines import (
    ActionLine,
    action_body,
    is_self,
    parse_action,
    parse_actions,
    without_date,
)
from language.dates.due import Due, impossible_date
from language.reading import read

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
