"""A dry run in figures: what became of all that was followed, and how much people would read."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from bot.doctor.findings import some
from bot.replay.report.formatting import Names, wrapped
from bot.replay.report.outcomes import Ending, Followed, Record
from bot.replay.report.transcript import Json

A_WEEK = timedelta(days=7)
PROMISES = {
    Ending.IN_TIME: "done in time",
    Ending.AFTERWARDS: "done after their date",
    Ending.PASSED: "whose date passed without a word since",
    Ending.AHEAD: "open with a date ahead or none",
    Ending.DROPPED: "dropped or handed over",
}
QUESTIONS = {
    Ending.IN_TIME: "answered in time",
    Ending.AFTERWARDS: "answered after their time",
    Ending.PASSED: "for which no answer was seen",
    Ending.AHEAD: "open with time left",
    Ending.RESTS: "resting while a question came back",
    Ending.DROPPED: "settled without an answer",
}


def summary(told: Json, record: Record, names: Names, length: timedelta) -> Iterator[str]:
    """The lines at the end of an account: both sides in one figure, people by their names.

    `length` is how long the bot would have been there.
    """
    yield "In all"
    yield from _count("promises and action items", record.promises, PROMISES)
    yield from _count("questions", record.questions, QUESTIONS)
    yield from wrapped(
        "In time: by the day that was agreed last; a question, within the working hours that the "
        "norms of the partnership give whoever is asked, mentor or mentee.",
        "  ",
        "  ",
    )
    yield from wrapped(_in_group(told["quiet"]["group"]), "  ", "  ")
    weeks = max(length / A_WEEK, 1.0)
    time = some(round(weeks), "week")
    yield f"  Private messages of the bot, a week on average over {time}:"
    yield from _in_private(told, names, weeks)


def _count(name: str, those: Sequence[Followed], words: Mapping[Ending, str]) -> Iterator[str]:
    counts = Counter(each.ending for each in those)
    ended = ", ".join(f"{counts[ending]} {words[ending]}" for ending in words if counts[ending])
    number = f", {len(those)}" if those else ""
    yield from wrapped(f"{name.capitalize()}{number}: {ended or 'none'}.", "  ", "    ")


def _in_group(kinds: Mapping[str, int]) -> str:
    others = sum(kinds.values()) - min(kinds.get("board", 0), 1)
    also = some(others, "other message") if others else "nothing else"
    return f"In the group: the board, edited in place, and {also}."


def _in_private(told: Json, names: Names, weeks: float) -> Iterator[str]:
    """Everybody of whom the bot knows, whatever their side, by name."""
    read = {(r["to"], r["at"], r["text"]) for r in told["sent"] if r["private"]}
    total = Counter(to for to, _, _ in read)
    on_a_day = Counter((to, at[:10]) for to, at, _ in read)
    people = {names.of(key): key for key in told["quiet"]["people"]}
    width = max(map(len, people), default=0)
    for name, key in sorted(people.items()):
        most = max((count for (to, _), count in on_a_day.items() if to == key), default=0)
        yield f"    {name:<{width}}  {total[key] / weeks:.1f}, at most {most} on a day"
