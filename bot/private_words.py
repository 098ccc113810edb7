"""What people read in private in a dry run: who is asked and reminded of what, and digests."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from bot.account import Json
from bot.followed import Followed, Record
from bot.wording import Names, monday_of, short_day

ASKED = {
    "proposal": "whether to keep a promise",
    "action_asked": "for a yes to an action item",
    "offer_new_date": "whether a new date is meant",
    "offer_mark_done": "whether it is done",
    "ask_outcome": "what became of {what}",
    "ask_for_date": "by when: {what}",
    "date_impossible": "by when: {what}",
    "date_passed_ask": "for a new date: {what}",
    "holiday_on_due_date": "which working day: {what}",
    "owner_missing": "whose an action item is",
    "owner_unknown": "whose an action item is",
    "owner_double": "whose an action item is",
    "checkin": "how it goes (check-in)",
}
REMINDED = {
    "commitment_reminder": "of {what}",
    "reminder_step_1": "of {what}",
    "checkin_reminder": "of the check-in",
}
ALSO = "also"
HEADINGS: dict[str, dict[str, str]] = {"asked": ASKED, "reminded": REMINDED, ALSO: {}}

Line = tuple[date, str, str]
"""The Monday of a week, the heading of a part of it, and what is told there."""


def written_to_people(sent: Sequence[Json], record: Record, names: Names) -> Iterator[Line]:
    """Who was asked for what, reminded of what, and written to besides, on which days."""
    topics = defaultdict(list)
    for each in (*record.promises, *record.offered, *record.questions):
        topics[each.message].append(each)
    lines: defaultdict[tuple[str, date, str], list[Json]] = defaultdict(list)
    for row in sent:
        if row["private"] and row["event"] != "digest":
            heading, phrase = _phrase(row)
            words = phrase.format(what=_topic(row, topics, names))
            lines[heading, monday_of(_date(row)), words].append(row)
    for heading in HEADINGS:
        for (found, week, words), rows in lines.items():
            if found == heading:
                yield week, heading, f"{words}: {_with_days(rows, names)}"


def _phrase(row: Json) -> tuple[str, str]:
    """Under which heading a message belongs, and how it is told there."""
    for heading, phrases in HEADINGS.items():
        if row["event"] in phrases:
            return heading, phrases[row["event"]]
    return ALSO, "news" if row["cause"] == "clock" else "answers to what was written to it"


def _topic(row: Json, topics: Mapping[str, Sequence[Followed]], names: Names) -> str:
    """What a message is about: a promise by its words, a question by who asked it."""
    about = [each for key in row["about"] for each in topics.get(key, ())]
    own = [each for each in about if not each.to and each.who == row["to"]]
    said = [each for each in own if each.words in row["text"]]
    for promise in (*said, *own):
        return f"“{promise.words}”"
    for question in about:
        if question.to:
            return f"the question of {names.of(question.who)}"
    return "an item"


def digests(sent: Sequence[Json], names: Names) -> Iterator[Line]:
    """Each digest as it would have come, line by line."""
    for row in sent:
        if row["event"] == "digest":
            week = monday_of(_date(row))
            yield week, "digest", f"to {names.of(row['to'])}, {short_day(_date(row))}:"
            for line in filter(None, map(str.strip, str(row["text"]).splitlines())):
                yield week, "digest", line


def _with_days(rows: Sequence[Json], names: Names) -> str:
    """People in the order of their names, those of the same days of that week together.

    What stands in one message counts once.
    """
    days: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in {(row["to"], row["at"], row["text"]): row for row in rows}.values():
        days[names.of(row["to"])][f"{_date(row):%a}"] += 1
    together: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(days):
        together[_times(days[name])].append(name)
    return "; ".join(f"{', '.join(those)} ({when})" for when, those in together.items())


def _times(days: Counter[str]) -> str:
    return ", ".join(day if count == 1 else f"{day} ×{count}" for day, count in days.items())


def _date(row: Json) -> date:
    return datetime.fromisoformat(row["at"]).date()
