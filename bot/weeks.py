"""A dry run for a person: what the bot would have recorded, asked and said, week by week."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.account import Json
from bot.findings import some
from bot.followed import Ending, Followed, Record
from bot.private_words import Line, digests, written_to_people
from bot.wording import Names, long_day, monday_of, short_day, wrapped

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
