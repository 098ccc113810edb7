"""A dry run for a person: what the bot would have recorded, asked and said, week by week."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.account import Json
from bot.dry_run import DryRun
from bot.findings import some

EXCERPT = 70
LINES_OF_DIGEST = 6
REMINDERS = {"reminder_step_1", "commitment_reminder", "checkin_reminder"}
ASKED = {"ask_outcome", "ask_for_date", "date_passed_ask", "checkin", "holiday_on_due_date"}
PROPOSED = {"proposal", "offer_new_date", "offer_mark_done"}
HEADINGS = (("asked", ASKED), ("proposed", PROPOSED), ("reminded", REMINDERS))


@dataclass(frozen=True, slots=True)
class Texts:
    """What messages say and when, in the zone of the export; people by their names there."""

    said: Mapping[str, tuple[date, str, str]]
    shown: Mapping[str, str]

    def name(self, key: str) -> str:
        """Somebody as the export calls them; a side of the partnership as itself."""
        if key.startswith("side:"):
            return f"the {key.removeprefix('side:')} side"
        return self.shown.get(key, key)


def weekly(told: Json, run: DryRun, zone: str) -> Iterator[str]:
    """The lines of an account; weeks in which nothing happened are left out."""
    texts = _texts(run, ZoneInfo(zone))
    weeks: defaultdict[date, list[str]] = defaultdict(list)
    for week, line in (
        *_recorded(told["commitments"], texts),
        *_waited(told["questions"], texts),
        *_said(told["sent"], texts),
        *_digests(told["sent"], texts),
    ):
        weeks[week].append(line)
    written = Counter(_monday(on) for on, _, _ in texts.said.values())
    yield (
        f"The bot would have followed {some(len(told['commitments']), 'commitment')} and "
        f"{some(len(told['questions']), 'question')}."
    )
    for week in sorted(weeks):
        yield ""
        yield f"Week of {week:%d %B %Y} ({some(written[week], 'message')})"
        yield from weeks[week]
    yield ""
    yield f"Unasked messages a working day: {_quiet(told['quiet']['people'], texts)}."


def _texts(run: DryRun, zone: ZoneInfo) -> Texts:
    said = {
        event.key: (event.at.astimezone(zone).date(), event.person, event.text)
        for event in run.scenario.events
    }
    return Texts(said, run.shown)


def _recorded(commitments: Sequence[Json], texts: Texts) -> Iterator[tuple[date, str]]:
    for each in commitments:
        on = texts.said[each["message"]][0]
        due = f"by {_day(each['due_at'])}" if each["due_at"] else "no date"
        moved = f", moved {some(len(each['rescheduled']), 'time')}" if each["rescheduled"] else ""
        line = (
            f"{texts.name(each['owner'])}: {_short(each['what'])} ({due}{moved}; {each['state']})"
        )
        yield _monday(on), f"  recorded  {line}"


def _waited(questions: Sequence[Json], texts: Texts) -> Iterator[tuple[date, str]]:
    """Questions that stayed open, each; of those that were answered, how many."""
    answered: Counter[date] = Counter()
    for each in questions:
        on, asker, text = texts.said[each["message"]]
        if each["state"] == "answered":
            answered[_monday(on)] += 1
            continue
        line = f"{texts.name(asker)} to {texts.name(each['addressee'])}: {_short(text)}"
        yield _monday(on), f"  question  {line} ({each['state']})"
    for week, count in answered.items():
        yield week, f"  answered  {some(count, 'question')}"


def _said(sent: Sequence[Json], texts: Texts) -> Iterator[tuple[date, str]]:
    """How often who was asked, offered something and reminded in private."""
    for heading, events in HEADINGS:
        weeks: defaultdict[date, Counter[str]] = defaultdict(Counter)
        for row in sent:
            if row["private"] and row["event"] in events:
                weeks[_monday(_date(row["at"]))][texts.name(row["to"])] += 1
        for week, people in weeks.items():
            yield week, f"  {heading:<8}  {_listed(people.most_common())}"


def _digests(sent: Sequence[Json], texts: Texts) -> Iterator[tuple[date, str]]:
    for row in sent:
        if row["event"] == "digest":
            lines = [line.strip() for line in str(row["text"]).splitlines() if line.strip()]
            more = len(lines) - LINES_OF_DIGEST
            shown = [*lines[:LINES_OF_DIGEST], *([f"… {more} more lines"] if more > 0 else [])]
            words = "".join(f"\n              {_short(line)}" for line in shown)
            yield _monday(_date(row["at"])), f"  digest    to {texts.name(row['to'])}:{words}"


def _quiet(people: Mapping[str, Json], texts: Texts) -> str:
    shown = (
        f"{texts.name(key)} {of['per_day']} (most {of['most']})" for key, of in people.items()
    )
    return ", ".join(shown)


def _listed(people: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {count}" if count > 1 else name for name, count in people)


def _monday(on: date) -> date:
    return on - timedelta(days=on.weekday())


def _date(at: str) -> date:
    return datetime.fromisoformat(at).date()


def _day(at: str) -> str:
    return f"{datetime.fromisoformat(at):%a %d %B}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else f"{line[: EXCERPT - 1].rstrip()}…"
