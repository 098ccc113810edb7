"""What people read of a replay: a scenario day by day, a dry run week by week and in figures."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import groupby
from operator import attrgetter, itemgetter
from textwrap import TextWrapper
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from bot.chat_exports.roster import long_day
from bot.doctor.findings import some
from bot.replay.from_export import DryRun
from bot.replay.transcript import Followed, Json, Transcript
from mentoring.commitments import Kind, Outcome
from mentoring.partnerships import Role, Side
from mentoring.questions import QuestionState
from mentoring.whatsapp import Export

WIDTH = 88
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

Ending = Literal["in time", "afterwards", "passed", "ahead", "rests", "dropped"]
Endings = Mapping[Ending, tuple[str, str]]
"""How something ended: what is said of one, and of several in the figures."""

PROMISES: Endings = {
    "in time": ("done on {day}, in time", "done in time"),
    "afterwards": ("done on {day}, after its date", "done after their date"),
    "passed": ("date passed, no word since", "whose date passed without a word since"),
    "ahead": ("open", "open with a date ahead or none"),
    "dropped": ("dropped or handed over on {day}", "dropped or handed over"),
}
QUESTIONS: Endings = {
    "in time": ("answered on {day}, in time", "answered in time"),
    "afterwards": ("answered on {day}, after its time", "answered after their time"),
    "passed": ("no answer seen in the chat", "for which no answer was seen"),
    "ahead": ("open, and there is time left", "open with time left"),
    "rests": ("rests: a question came back", "resting while a question came back"),
    "dropped": ("settled on {day} without an answer", "settled without an answer"),
}


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
        """What was read, what was not, and without whom half of the account is missing."""
        first, last = (long_day(self._local(self.export.messages[place].at)) for place in (0, -1))
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
        people = self.run.scenario.people
        writers = {event.person for event in self.run.scenario.events}
        heard = {person.side for person in people if person.key in writers}
        for side in (Side.MENTEE, Side.MENTOR):
            if side not in heard:
                yield f"Nobody of the {side} side wrote: look at the sides in the roster."
        if not any(person.role is Role.COORDINATOR for person in people):
            yield "Nobody is coordinator in the roster, so there is no weekly digest."
        yield AS_IF

    def _weeks(self) -> Iterator[str]:
        """Weeks in which nothing happened are left out."""
        counts = Counter(self._week(event.at) for event in self.run.scenario.events)
        lines = (*self._promise_lines(), *self._question_lines(), *self._sent_lines())
        in_order = sorted(lines, key=lambda line: (line.week, HEADINGS.index(line.heading)))
        for week, of_week in groupby(in_order, attrgetter("week")):
            yield ""
            yield f"Week of {long_day(week)} ({some(counts[week], 'message')})"
            for heading, parts in groupby(of_week, attrgetter("heading")):
                for number, line in enumerate(parts):
                    first = f"  {'' if number else heading:<9}  "
                    yield from _wrapped(line.words, first, HANGING)

    def _promise_lines(self) -> Iterator[Line]:
        for each in self.transcript.promises:
            due = f"by {_short_day(each.until)}" if each.until else "no day named"
            moved = f", moved on {_short_day(self._local(each.moved_at))}" if each.moved_at else ""
            kind = ", logged as an action item" if each.row["kind"] is Kind.ACTION else ""
            words = f"{self._name(each.who)}: {each.words} ({due}{moved}{kind}; "
            yield Line(self._week(each.at), "recorded", f"{words}{self._ended(each, PROMISES)})")

    def _question_lines(self) -> Iterator[Line]:
        """Those that were answered in time are counted, the others are told one by one."""
        questions = self.transcript.questions
        in_time = [each for each in questions if self._ending(each) == "in time"]
        for week, count in Counter(self._week(each.at) for each in in_time).items():
            yield Line(week, "questions", f"{count} answered in time")
        for each in questions:
            if self._ending(each) != "in time":
                day, to = _short_day(self._local(each.at)), self._name(each.row["addressee"])
                words = f"{self._name(each.who)} to {to}, {day}: “{each.words}”"
                ended = self._ended(each, QUESTIONS)
                yield Line(self._week(each.at), "questions", f"{words} ({ended})")

    def _sent_lines(self) -> Iterator[Line]:
        """Each digest, and who was asked for what, reminded of what and written to besides."""
        together: defaultdict[Line, list[Json]] = defaultdict(list)
        for row in self.transcript.told["sent"]:
            day = _date(row)
            if row["event"] == "digest":
                to = f"to {self._name(row['to'])}, {_short_day(day)}:"
                for words in (to, *filter(None, map(str.strip, row["text"].splitlines()))):
                    yield Line(_monday_of(day), "digest", words)
            elif row["private"]:
                also = NEWS if row["cause"] == "clock" else ANSWERS
                heading, phrase = PHRASES.get(row["event"], also)
                words = phrase.format(what=self._topic(row))
                together[Line(_monday_of(day), heading, words)].append(row)
        for line, rows in together.items():
            yield line._replace(words=f"{line.words}: {self._readers(rows)}")

    def _topic(self, row: Json) -> str:
        """What a message is about: a promise by its words, a question by who asked it."""
        about = [each for key in row["about"] for each in self._by_message.get(key, ())]
        own = [each for each in about if each.row.get("owner") == row["to"]]
        said = [each for each in own if each.words in row["text"]]
        for promise in (*said, *own):
            return f"“{promise.words}”"
        for question in about:
            if "owner" not in question.row:
                return f"the question of {self._name(question.who)}"
        return "an item"

    @cached_property
    def _by_message(self) -> dict[str, list[Followed]]:
        _, promises, questions, offered = self.transcript
        found: defaultdict[str, list[Followed]] = defaultdict(list)
        for each in (*promises, *offered, *questions):
            found[each.row["message"]].append(each)
        return found

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
        """Both sides in one figure; everybody of whom the bot knows, by name."""
        told = self.transcript.told
        yield "In all"
        yield from self._counted("Promises and action items", self.transcript.promises, PROMISES)
        yield from self._counted("Questions", self.transcript.questions, QUESTIONS)
        yield from _wrapped(IN_TIME, "  ", "  ")
        group = told["quiet"]["group"]
        others = sum(group.values()) - min(group.get("board", 0), 1)
        also = some(others, "other message") if others else "nothing else"
        yield from _wrapped(f"In the group: the board, edited in place, and {also}.", "  ", "  ")
        scenario = self.run.scenario
        weeks = max((scenario.end_at - scenario.events[0].at) / timedelta(weeks=1), 1.0)
        time = some(round(weeks), "week")
        yield f"  Private messages of the bot, a week on average over {time}:"
        read = Counter((row["to"], row["at"][:10]) for row in _messages(told["sent"]))
        people = {self._name(key): key for key in told["quiet"]["people"]}
        width = max(map(len, people), default=0)
        for name, key in sorted(people.items()):
            days = [count for (to, _), count in read.items() if to == key]
            average, most = sum(days) / weeks, max(days, default=0)
            yield f"    {name:<{width}}  {average:.1f}, at most {most} on a day"

    def _counted(self, name: str, those: Sequence[Followed], words: Endings) -> list[str]:
        counts = Counter(map(self._ending, those))
        ended = ", ".join(f"{counts[each]} {words[each][1]}" for each in words if counts[each])
        number = f", {len(those)}" if those else ""
        return _wrapped(f"{name}{number}: {ended or 'none'}.", "  ", "    ")

    def _ended(self, each: Followed, words: Endings) -> str:
        return words[self._ending(each)][0].format(day=_short_day(each.ended_at or each.at))

    def _ending(self, each: Followed) -> Ending:
        """A promise is kept in time on its whole day, as people mean it."""
        is_promise, until, ended_at = "owner" in each.row, each.until, each.ended_at
        if each.row["state"] in {Outcome.DROPPED, Outcome.HANDED_OVER, QuestionState.CLOSED}:
            return "dropped"
        if ended_at is None:
            has_passed = until is not None and until < self.run.scenario.end_at
            return "rests" if each.rests else "passed" if has_passed else "ahead"
        if until is None or ended_at <= until:
            return "in time"
        return "in time" if is_promise and ended_at.date() == until.date() else "afterwards"

    def _name(self, key: str) -> str:
        """Somebody as the export has them; a side of the partnership as itself."""
        side = key.removeprefix("side:")
        return self.run.shown.get(key, key) if side == key else f"the {side} side"

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self.zone)

    def _week(self, at: datetime) -> date:
        return _monday_of(self._local(at).date())


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
    fitted = TextWrapper(WIDTH, first, rest, break_long_words=False, break_on_hyphens=False)
    return fitted.wrap(" ".join(words.split()))


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
