"""A dry run for a person: what the bot would have recorded, asked and said, week by week."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.doctor.findings import some
from bot.replay.report.formatting import Names, long_day, monday_of, short_day, wrapped
from bot.replay.report.outcomes import Ending, Followed, Record
from bot.replay.report.transcript import Json

# What people read in private in a dry run: who is asked and reminded of what, and digests.
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


HANGING = " " * 15
PROMISES_ENDED = {
    Ending.IN_TIME: "done on {day}, in time",
    Ending.AFTERWARDS: "done on {day}, after its date",
    Ending.PASSED: "date passed, no word since",
    Ending.AHEAD: "open",
    Ending.DROPPED: "dropped or handed over on {day}",
}
QUESTIONS_ENDED = {
    Ending.IN_TIME: "answered on {day}, in time",
    Ending.AFTERWARDS: "answered on {day}, after its time",
    Ending.PASSED: "no answer seen in the chat",
    Ending.AHEAD: "open, and there is time left",
    Ending.RESTS: "rests: a question came back",
    Ending.DROPPED: "settled on {day} without an answer",
}


def weekly(told: Json, record: Record, names: Names, written: Sequence[datetime]) -> Iterator[str]:
    """The lines of an account; weeks in which nothing happened are left out.

    `written` are the moments of all messages that were read.
    """
    weeks: defaultdict[date, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for week, heading, words in (
        *_recorded(record.promises, names),
        *_questions(record.questions, names),
        *written_to_people(told["sent"], record, names),
        *digests(told["sent"], names),
    ):
        weeks[week][heading].append(words)
    counts = Counter(monday_of(names.day(at)) for at in written)
    for week in sorted(weeks):
        yield ""
        yield f"Week of {long_day(week)} ({some(counts[week], 'message')})"
        for heading, parts in weeks[week].items():
            for number, words in enumerate(parts):
                yield from wrapped(words, f"  {'' if number else heading:<9}  ", HANGING)


def _recorded(promises: Sequence[Followed], names: Names) -> Iterator[Line]:
    for each in promises:
        due = f"by {_due_day(each)}" if each.due_at else "no day named"
        moved = f", moved on {short_day(names.day(each.moved_at))}" if each.moved_at else ""
        kind = ", logged as an action item" if each.is_action else ""
        words = f"{names.of(each.who)}: {each.words} ({due}{moved}{kind}; "
        yield monday_of(names.day(each.at)), "recorded", f"{words}{_ended(each, PROMISES_ENDED)})"


def _questions(questions: Sequence[Followed], names: Names) -> Iterator[Line]:
    """Those that were answered in time are counted, the others are told one by one."""
    in_time = Counter(
        monday_of(names.day(each.at)) for each in questions if each.ending is Ending.IN_TIME
    )
    for week, count in in_time.items():
        yield week, "questions", f"{count} answered in time"
    for each in questions:
        if each.ending is not Ending.IN_TIME:
            day = names.day(each.at)
            words = (
                f"{names.of(each.who)} to {names.of(each.to)}, {short_day(day)}: “{each.words}”"
            )
            yield monday_of(day), "questions", f"{words} ({_ended(each, QUESTIONS_ENDED)})"


def _ended(each: Followed, words: Mapping[Ending, str]) -> str:
    day = each.ended_at.astimezone(ZoneInfo(each.zone)).date() if each.ended_at else each.at.date()
    return words[each.ending].format(day=short_day(day))


def _due_day(each: Followed) -> str:
    """The last day for whoever it waits for."""
    return short_day(each.due_at.astimezone(ZoneInfo(each.zone)).date()) if each.due_at else ""
