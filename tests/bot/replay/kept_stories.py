"""Stories with their truth: what was meant, beside what a replay of them tells."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import yaml

from bot.replay.cli import rehearse

STORIES = Path(__file__).parents[2] / "scenarios"
A_MINUTE = timedelta(minutes=1)
A_QUARTER = timedelta(minutes=15)
A_WORKING_DAY = timedelta(hours=9)
LEVELS = ("explicit", "easy", "hard", "optional")

Row = dict[str, Any]


class Verdict(NamedTuple):
    """Whether something came as it was meant, and how sure a reader may be of it."""

    level: str
    holds: bool
    words: str


@dataclass(frozen=True)
class KeptStory:
    """A story as it is written, and what the bot made of it without its truth."""

    name: str
    written: Row
    told: Row

    @cached_property
    def truth(self) -> Row:
        truth: Row = self.written["truth"]
        return truth

    @cached_property
    def items(self) -> list[Row]:
        """Promises and action items that were meant."""
        return [*self.truth["commitments"], *self.truth["action_items"]]

    def question(self, message: str) -> Row | None:
        return next((q for q in self.told["questions"] if q["message"] == message), None)

    def commitment(self, message: str, owner: str) -> Row | None:
        found = (
            c for c in self.told["commitments"] if (c["message"], c["owner"]) == (message, owner)
        )
        return next(found, None)

    def questions(self) -> Iterator[Verdict]:
        """Each question is followed: the right person, until the right moment."""
        for meant in self.truth["needs_answer"]:
            seen = self.question(meant["message"])
            dues = [meant["due_at"], *meant.get("due_accept", [])]
            wanted = meant["addressee"], meant["state_at_end"]
            holds = (
                seen is not None
                and (seen["addressee"], seen["state"]) == wanted
                and any(_near(seen["due_at"], due, A_MINUTE) for due in dues)
            )
            words = f"{meant['message']} to {wanted[0]} by {meant['due_at']}, {wanted[1]}: {seen}"
            yield Verdict(meant["level"], holds, words)

    def commitments(self) -> Iterator[Verdict]:
        """Each promise and action item is kept: its owner, its last date, how it ended."""
        for meant in self.items:
            seen = self.commitment(meant["source"], meant["owner"])
            moved = [move["due"] for move in meant.get("rescheduled", [])][-1:]
            dues = moved or [meant["due"], *meant.get("due_accept", [])]
            holds = (
                seen is not None
                and seen["state"] == meant["state_at_end"]
                and any(_near(seen["due_at"], due, A_MINUTE) for due in dues)
            )
            words = (
                f"{meant['id']} of {meant['owner']} by {dues[0]}, {meant['state_at_end']}: {seen}"
            )
            yield Verdict(meant["level"], holds, words)

    def bot(self) -> Iterator[Verdict]:
        """Each message of the bot comes to its reader, within a quarter of an hour."""
        left = list(self.told["sent"])
        for meant in self.truth["bot"]:
            for reader in _listed(meant["to"]):
                said = next((row for row in left if self._is(row, meant, reader)), None)
                if said is not None:
                    left.remove(said)
                words = f"{meant['event']} to {reader} at {meant['at']}"
                yield Verdict(self._level(meant), said is not None, words)

    def _is(self, row: Row, meant: Row, reader: str) -> bool:
        early = meant.get("may_be_joined_with_earlier_same_day")
        ahead = moment(meant["at"]) - moment(row["at"])
        subjects = self._subjects(meant)
        return (
            (row["event"], row["to"]) == (meant["event"], reader)
            and (not subjects or not subjects.isdisjoint(row["about"]))
            and (abs(ahead) <= A_QUARTER or bool(early and timedelta(0) <= ahead <= A_WORKING_DAY))
        )

    def _subjects(self, meant: Row) -> set[str]:
        """The messages that something is about; the truth may give the name of an item."""
        sources = {item["id"]: item["source"] for item in self.items}
        return {sources.get(each, each) for each in _listed(meant.get("about") or [])}

    def _level(self, meant: Row) -> str:
        """A message of the bot is as sure as what it is about."""
        levels = {q["message"]: q["level"] for q in self.truth["needs_answer"]}
        levels |= {item["source"]: item["level"] for item in self.items}
        about = [levels[each] for each in self._subjects(meant) if each in levels]
        return str(meant.get("level") or max(about, key=LEVELS.index, default="explicit"))

    def verdicts(self) -> Iterator[Verdict]:
        """All that was meant, and whether it came."""
        yield from self.questions()
        yield from self.commitments()
        yield from self.bot()

    def invented(self) -> list[str]:
        """Questions and promises that nobody meant."""
        asked = {meant["message"] for meant in self.truth["needs_answer"]}
        meant_items = {(item["source"], item["owner"]) for item in self.items}
        return [
            *(q["message"] for q in self.told["questions"] if q["message"] not in asked),
            *(
                f"{c['message']} of {c['owner']}"
                for c in self.told["commitments"]
                if (c["message"], c["owner"]) not in meant_items
            ),
        ]

    def unasked(self) -> Counter[tuple[str, date]]:
        """How many messages each person of the utilities got unasked on each day of theirs."""
        zones = {each["id"]: self._zone(each) for each in self.written["people"]}
        moments = {
            (row["to"], moment(row["at"]).astimezone(zones[row["to"]]))
            for row in self.told["sent"]
            if row["cause"] == "clock" and zones.get(row["to"]) is not None
        }
        return Counter((reader, at.date()) for reader, at in moments)

    def _zone(self, person: Row) -> ZoneInfo | None:
        utility = self.written["partnership"].get(person["side"])
        return ZoneInfo(person.get("tz") or utility["tz"]) if utility else None


def names() -> list[str]:
    """The stories that carry their truth."""
    written = {path.stem: path.read_text("utf-8") for path in sorted(STORIES.glob("*.yaml"))}
    return [name for name, words in written.items() if "\ntruth:" in words]


def play(name: str, folder: Path) -> KeptStory:
    """Replay a story in a folder, with its truth taken out first."""
    written: Row = yaml.safe_load((STORIES / f"{name}.yaml").read_text("utf-8"))
    bare = {key: value for key, value in written.items() if key != "truth"}
    file = folder / f"{name}.yaml"
    file.write_text(yaml.safe_dump(bare, allow_unicode=True, sort_keys=False), "utf-8")
    return KeptStory(name, written, asyncio.run(rehearse(file, folder)).told)


def _listed(value: Any) -> list[str]:
    return list(value) if isinstance(value, list) else [value]


def moment(value: str | datetime) -> datetime:
    """A time with its offset, as written or as read."""
    return value if isinstance(value, datetime) else datetime.fromisoformat(value)


def _near(seen: str | None, meant: str | datetime | None, slack: timedelta) -> bool:
    if seen is None or meant is None:
        return seen is meant
    return abs(moment(seen) - moment(meant)) <= slack
