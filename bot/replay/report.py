"""What people read of a replay: a scenario day by day, a dry run week by week and in figures."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum, auto
from functools import cached_property
from itertools import groupby
from operator import attrgetter, itemgetter
from textwrap import wrap
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.chat_exports.roster import long_day
from bot.doctor.findings import some
from bot.replay.from_export import DryRun
from bot.replay.transcript import Json, Transcript, on_record, words_of
from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Commitment, Kind, Outcome
from mentoring.partnerships import Role, Side
from mentoring.questions import Question, calendar_of, pressing_at
from mentoring.whatsapp import Export

WIDTH = 88
A_WEEK = timedelta(days=7)
HANGING = " " * 15
NAMES_SHOWN = 8
AS_IF = (
    "As if the bot had read along (mode watch). Where it offered to keep a promise, to move a "
    "date or to mark something done, its owner said yes at once. Whatever else it asks (a yes to "
    "an action item, how a date went, a check-in) nobody answers here, so it asks and reminds "
    "more than it would have."
)
IN_TIME = (
    "In time: by the day that was agreed last; a question, within the working hours that the "
    "norms of the partnership give whoever is asked, mentor or mentee."
)
HEADINGS = ("recorded", "questions", "asked", "reminded", "also", "digest")
# What people read in private, by the event: the heading under which it is told, and how.
PHRASES = {
    "proposal": ("asked", "whether to keep a promise"),
    "action_asked": ("asked", "for a yes to an action item"),
    "offer_new_date": ("asked", "whether a new date is meant"),
    "offer_mark_done": ("asked", "whether it is done"),
    "ask_outcome": ("asked", "what became of {what}"),
    "ask_for_date": ("asked", "by when: {what}"),
    "date_impossible": ("asked", "by when: {what}"),
    "date_passed_ask": ("asked", "for a new date: {what}"),
    "holiday_on_due_date": ("asked", "which working day: {what}"),
    "owner_missing": ("asked", "whose an action item is"),
    "owner_unknown": ("asked", "whose an action item is"),
    "owner_double": ("asked", "whose an action item is"),
    "checkin": ("asked", "how it goes (check-in)"),
    "commitment_reminder": ("reminded", "of {what}"),
    "reminder_step_1": ("reminded", "of {what}"),
    "checkin_reminder": ("reminded", "of the check-in"),
}
NEWS = ("also", "news")
ANSWERS = ("also", "answers to what was written to it")


class Ending(StrEnum):
    """Where something stands at the end, whoever it waited for."""

    IN_TIME = auto()
    AFTERWARDS = auto()
    PASSED = auto()
    AHEAD = auto()
    RESTS = auto()
    DROPPED = auto()


# What is said of one, and of several in the figures.
PROMISES = {
    Ending.IN_TIME: ("done on {day}, in time", "done in time"),
    Ending.AFTERWARDS: ("done on {day}, after its date", "done after their date"),
    Ending.PASSED: ("date passed, no word since", "whose date passed without a word since"),
    Ending.AHEAD: ("open", "open with a date ahead or none"),
    Ending.DROPPED: ("dropped or handed over on {day}", "dropped or handed over"),
}
QUESTIONS = {
    Ending.IN_TIME: ("answered on {day}, in time", "answered in time"),
    Ending.AFTERWARDS: ("answered on {day}, after its time", "answered after their time"),
    Ending.PASSED: ("no answer seen in the chat", "for which no answer was seen"),
    Ending.AHEAD: ("open, and there is time left", "open with time left"),
    Ending.RESTS: ("rests: a question came back", "resting while a question came back"),
    Ending.DROPPED: ("settled on {day} without an answer", "settled without an answer"),
}


class Followed(NamedTuple):
    """A promise of its `owner`, or a question: how it is told, and what messages are about."""

    message: str | None
    at: datetime
    ending: Ending
    line: str
    topic: str
    owner: str = ""
    what: str = ""


class Line(NamedTuple):
    """What is told under a heading in the week of that Monday."""

    week: date
    heading: str
    words: str


@dataclass(frozen=True)
class Report:
    """The account of a dry run. Its days are those of `zone`."""

    export: Export
    run: DryRun
    transcript: Transcript
    zone: ZoneInfo

    def lines(self, dates: Sequence[str]) -> Iterator[str]:
        """What was read, the weeks and the figures. `dates` tell how its dates were read."""
        for note in (*self._notes(), *dates):
            yield from _wrapped(note)
        yield from self._weeks()
        yield ""
        yield from self._figures()

    def _notes(self) -> Iterator[str]:
        """What was read, and what of it was not."""
        first, last = (long_day(self._day(self.export.messages[place].at)) for place in (0, -1))
        read = f"{some(len(self.export.messages), 'message')}, {first} to {last}"
        yield f"{read}; times are those of {self.zone.key} (--zone changes it)."
        if self.export.skipped:
            lines = some(self.export.skipped, "line")
            yield f"Passed over: {lines} of the app, stickers and messages taken back."
        if self.run.strangers:
            listed = [f"{name} ({count})" for name, count in self.run.strangers.items()]
            more = len(listed) - NAMES_SHOWN
            shown = ", ".join(listed[:NAMES_SHOWN]) + (f" and {more} more" if more > 0 else "")
            yield f"Not in the roster, so not read: {shown}."
        yield from self._missing()
        yield AS_IF

    def _missing(self) -> Iterator[str]:
        """Without whom in the roster half of the account is missing."""
        people = self.run.scenario.people
        writers = {event.person for event in self.run.scenario.events}
        heard = {person.side for person in people if person.key in writers}
        for side in (Side.MENTEE, Side.MENTOR):
            if side not in heard:
                yield f"Nobody of the {side} side wrote: look at the sides in the roster."
        if not any(person.role is Role.COORDINATOR for person in people):
            yield "Nobody is coordinator in the roster, so there is no weekly digest."

    def _weeks(self) -> Iterator[str]:
        """Weeks in which nothing happened are left out."""
        counts = Counter(self._week(event.at) for event in self.run.scenario.events)
        lines = (
            *(Line(self._week(each.at), "recorded", each.line) for each in self._promises),
            *self._question_lines(),
            *self._written_lines(),
            *self._digest_lines(),
        )
        in_order = sorted(lines, key=lambda line: (line.week, HEADINGS.index(line.heading)))
        for week, of_week in groupby(in_order, attrgetter("week")):
            yield ""
            yield f"Week of {long_day(week)} ({some(counts[week], 'message')})"
            for heading, parts in groupby(of_week, attrgetter("heading")):
                for number, line in enumerate(parts):
                    first = f"  {'' if number else heading:<9}  "
                    yield from _wrapped(line.words, first, HANGING)

    def _question_lines(self) -> Iterator[Line]:
        """Those that were answered in time are counted, the others are told one by one."""
        in_time = Counter(
            self._week(each.at) for each in self._questions if each.ending is Ending.IN_TIME
        )
        for week, count in in_time.items():
            yield Line(week, "questions", f"{count} answered in time")
        for each in self._questions:
            if each.ending is not Ending.IN_TIME:
                yield Line(self._week(each.at), "questions", each.line)

    def _written_lines(self) -> Iterator[Line]:
        """Who was asked for what, reminded of what, and written to besides, on which days."""
        lines: defaultdict[Line, list[Json]] = defaultdict(list)
        for row in self.transcript.told["sent"]:
            if row["private"] and row["event"] != "digest":
                also = NEWS if row["cause"] == "clock" else ANSWERS
                heading, phrase = PHRASES.get(row["event"], also)
                words = phrase.format(what=self._topic(row))
                lines[Line(_monday_of(_date(row)), heading, words)].append(row)
        for line, rows in lines.items():
            yield line._replace(words=f"{line.words}: {self._readers(rows)}")

    def _digest_lines(self) -> Iterator[Line]:
        """Each digest as it would have come, line by line."""
        for row in self.transcript.told["sent"]:
            if row["event"] == "digest":
                day = _date(row)
                to = f"to {self._name(row['to'])}, {_short_day(day)}:"
                for words in (to, *filter(None, map(str.strip, row["text"].splitlines()))):
                    yield Line(_monday_of(day), "digest", words)

    def _topic(self, row: Json) -> str:
        """What a message is about: a promise by its words, a question by who asked it."""
        about = [each for key in row["about"] for each in self._by_message.get(key, ())]
        own = [each for each in about if each.owner == row["to"]]
        said = [each for each in own if each.what in row["text"]]
        questions = [each for each in about if not each.owner]
        return next((each.topic for each in (*said, *own, *questions)), "an item")

    def _readers(self, rows: Sequence[Json]) -> str:
        """People in the order of their names, those of the same days of that week together."""
        days: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for row in _messages(rows):
            days[self._name(row["to"])][f"{_date(row):%a}"] += 1
        together: defaultdict[str, list[str]] = defaultdict(list)
        for name in sorted(days):
            times = (day if n == 1 else f"{day} ×{n}" for day, n in days[name].items())
            together[", ".join(times)].append(name)
        return "; ".join(f"{', '.join(those)} ({when})" for when, those in together.items())

    def _figures(self) -> Iterator[str]:
        """Both sides in one figure, people by their names."""
        yield "In all"
        yield from _counted("Promises and action items", self._promises, PROMISES)
        yield from _counted("Questions", self._questions, QUESTIONS)
        yield from _wrapped(IN_TIME, "  ", "  ")
        group = self.transcript.told["quiet"]["group"]
        others = sum(group.values()) - min(group.get("board", 0), 1)
        also = some(others, "other message") if others else "nothing else"
        yield from _wrapped(f"In the group: the board, edited in place, and {also}.", "  ", "  ")
        yield from self._private_messages()

    def _private_messages(self) -> Iterator[str]:
        """Everybody of whom the bot knows, whatever their side, by name."""
        told, scenario = self.transcript.told, self.run.scenario
        weeks = max((scenario.end_at - scenario.events[0].at) / A_WEEK, 1.0)
        time = some(round(weeks), "week")
        yield f"  Private messages of the bot, a week on average over {time}:"
        read = Counter((row["to"], row["at"][:10]) for row in _messages(told["sent"]))
        people = {self._name(key): key for key in told["quiet"]["people"]}
        width = max(map(len, people), default=0)
        for name, key in sorted(people.items()):
            days = [count for (to, _), count in read.items() if to == key]
            average, most = sum(days) / weeks, max(days, default=0)
            yield f"    {name:<{width}}  {average:.1f}, at most {most} on a day"

    @cached_property
    def _promises(self) -> list[Followed]:
        return self._told(each for each in self.transcript.commitments if on_record(each))

    @cached_property
    def _questions(self) -> list[Followed]:
        return self._told(self.transcript.questions)

    @cached_property
    def _by_message(self) -> dict[str | None, list[Followed]]:
        """All that was followed, and what the bot proposed and what became no promise."""
        offered = self._told(each for each in self.transcript.commitments if not on_record(each))
        found: defaultdict[str | None, list[Followed]] = defaultdict(list)
        for each in (*self._promises, *offered, *self._questions):
            found[each.message].append(each)
        return found

    def _told(self, items: Iterable[Commitment | Question]) -> list[Followed]:
        told = (
            self._question(each) if isinstance(each, Question) else self._promise(each)
            for each in items
        )
        return sorted(told, key=attrgetter("at"))

    def _promise(self, promise: Commitment) -> Followed:
        owner, what = self.transcript.team[promise.owner_id], words_of(promise)
        calendar, moves = owner.calendar, self.transcript.moves[promise.id]
        ending = _ending_of_promise(promise, calendar, self.run.scenario.end_at)
        ended = _ended(PROMISES[ending], promise.closed_at, calendar)
        due_at = promise.due_at
        due = f"by {_short_day(calendar.day_of(due_at))}" if due_at else "no day named"
        moved = f", moved on {_short_day(self._day(moves[-1].changed_at))}" if moves else ""
        kind = ", logged as an action item" if promise.kind is Kind.ACTION else ""
        line = f"{self._name(owner.key)}: {what} ({due}{moved}{kind}; {ended})"
        message = self.transcript.source(promise)
        return Followed(message, promise.made_at, ending, line, f"“{what}”", owner.key, what)

    def _question(self, question: Question) -> Followed:
        transcript = self.transcript
        partnership = transcript.replay.partnership
        calendar = calendar_of(question, [*transcript.team.values()], partnership)
        promised_at = transcript.due.get(question.commitment_id)
        due_at = promised_at or pressing_at(question, calendar, partnership.norms)
        ending = _ending_of_question(question, due_at, self.run.scenario.end_at)
        ended = _ended(QUESTIONS[ending], question.answered_at or question.closed_at, calendar)
        asker = self._name(transcript.team[question.asker_id].key)
        to, day = self._name(transcript.addressee(question)), self._day(question.asked_at)
        line = f"{asker} to {to}, {_short_day(day)}: “{words_of(question)}” ({ended})"
        message, topic = transcript.source(question), f"the question of {asker}"
        return Followed(message, question.asked_at, ending, line, topic)

    def _name(self, key: str) -> str:
        """Somebody as the export has them; a side of the partnership as itself."""
        side = key.removeprefix("side:")
        return self.run.shown.get(key, key) if side == key else f"the {side} side"

    def _day(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()

    def _week(self, at: datetime) -> date:
        return _monday_of(self._day(at))


def _ending_of_promise(promise: Commitment, calendar: WorkingCalendar, now: datetime) -> Ending:
    """A promise is kept in time on its whole day, as people mean it."""
    if promise.outcome not in (None, Outcome.DONE):
        return Ending.DROPPED
    if promise.closed_at is None:
        return Ending.PASSED if promise.date_passed(now) else Ending.AHEAD
    done_on = calendar.day_of(promise.closed_at)
    is_late = promise.due_at is not None and done_on > calendar.day_of(promise.due_at)
    return Ending.AFTERWARDS if is_late else Ending.IN_TIME


def _ending_of_question(question: Question, due_at: datetime, now: datetime) -> Ending:
    """A question waits until its target; what was promised in answer to it, until that date."""
    if question.closed_at is not None:
        return Ending.DROPPED
    if question.answered_at is not None:
        return Ending.AFTERWARDS if question.answered_at > due_at else Ending.IN_TIME
    if question.rests_for_id is not None:
        return Ending.RESTS
    return Ending.PASSED if due_at < now else Ending.AHEAD


def _ended(words: tuple[str, str], at: datetime | None, calendar: WorkingCalendar) -> str:
    return words[0].format(day=_short_day(calendar.day_of(at)) if at else "")


def _counted(
    name: str, those: Sequence[Followed], words: Mapping[Ending, tuple[str, str]]
) -> list[str]:
    counts = Counter(each.ending for each in those)
    ended = ", ".join(f"{counts[each]} {words[each][1]}" for each in words if counts[each])
    number = f", {len(those)}" if those else ""
    return _wrapped(f"{name}{number}: {ended or 'none'}.", "  ", "    ")


def _messages(rows: Iterable[Json]) -> Iterable[Json]:
    """Private messages, each of them once: several things may stand in one."""
    return {(row["to"], row["at"], row["text"]): row for row in rows if row["private"]}.values()


def _date(row: Json) -> date:
    return datetime.fromisoformat(row["at"]).date()


def _monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _short_day(day: date) -> str:
    """A day in a week that is known: "Mon 2 March"."""
    return f"{day:%a} {day.day} {day:%B}"


def _wrapped(words: str, first: str = "", rest: str = "") -> list[str]:
    """Lines of words, the first behind `first`, the others behind `rest`; nothing is cut off."""
    return wrap(
        " ".join(words.split()),
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def readable(told: Json) -> str:
    """A scenario: who would have read what, on the reader's clock, day by day."""
    counted = f"{len(told['questions'])} questions, {len(told['commitments'])} commitments"
    lines = [f"The bot would have followed {counted}."]
    for day, of_day in groupby(told["sent"], lambda row: row["at"][:10]):
        lines += ["", f"{date.fromisoformat(day):%A %d %B %Y}"]
        for (at, to, text), rows in groupby(of_day, itemgetter("at", "to", "text")):
            events = ", ".join(row["event"] for row in rows)
            said = text.replace("\n", " / ")
            lines.append(f"  {at[11:16]} ({at[19:]}) to {to} ({events}): {said}")
    people = told["quiet"]["people"]
    quiet = ", ".join(f"{key} {of['per_day']} (most {of['most']})" for key, of in people.items())
    return "\n".join([*lines, "", f"Unasked messages a working day: {quiet}."])
