"""Scenario files: a partnership and what its people write, to be replayed."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import yaml

from bot.partnership_file.reader import PartnershipFile
from bot.partnership_file.sections import Person
from bot.refusals import Refusal
from mentoring.calendars import SpecialHours, WorkingCalendar
from mentoring.norms import load_norms
from mentoring.partnerships import Mode, Partnership, Phase, Role, Side, Stage, Utility
from simulator.bot_api.validation import REACTIONS, plain_emoji

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FILE_NAME = re.compile(r"^\S+\.\w{2,5}$")


class ScenarioMistake(Refusal):
    """The scenario cannot be read; the sentence says what is wrong."""


@dataclass(frozen=True, slots=True)
class Event:
    """A message, a tap or a reaction, in the order of the file."""

    key: str
    at: datetime
    person: str
    text: str
    private: bool = False
    reply_to: str | None = None
    mentions: tuple[str, ...] = ()
    media: str | None = None
    file: str | None = None
    button: str | None = None
    reaction_to: str | None = None

    @property
    def file_name(self) -> str:
        """The name of a sent file: people often begin their message with it."""
        if self.file is not None:
            return self.file
        first = self.text.split()[0] if self.text else ""
        return first if FILE_NAME.match(first) else "document.pdf"


@dataclass(frozen=True, slots=True)
class Scenario:
    """A partnership, its people and what happens until `end_at`."""

    file: PartnershipFile
    events: tuple[Event, ...]
    end_at: datetime

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody in it."""
        return self.file.people


def read_scenario(path: Path) -> Scenario:
    """Read a scenario file; its truth is never looked at. Raises ScenarioMistake."""
    try:
        content = yaml.safe_load(path.read_text("utf-8"))
        people = tuple(map(_person, content["people"]))
        end_at = _moment(content["end_at"])
        events = tuple(event for event in _events(content) if event.at <= end_at)
        _refuse_strangers(events, {person.key for person in people})
        return Scenario(PartnershipFile(_partnership(content), people, {}), events, end_at)
    except KeyError as missing:
        raise ScenarioMistake(f"{path.name}: the key {missing} is missing.") from None
    except FileNotFoundError:
        raise ScenarioMistake(f"There is no file {path}.") from None
    except (OSError, yaml.YAMLError, ValueError, TypeError, AttributeError) as error:
        why = " ".join(str(error).split())
        raise ScenarioMistake(f"{path.name} cannot be read: {why}") from None


def _refuse_strangers(events: Sequence[Event], people: Collection[str]) -> None:
    """ValueError for people who are not listed and messages that have not been written yet."""
    earlier: set[str] = set()
    for event in events:
        for person in (event.person, *event.mentions):
            if person not in people:
                raise ValueError(f"{event.key}: nobody is called {person}")
        for other in filter(None, (event.reply_to, event.reaction_to)):
            if other not in earlier:
                raise ValueError(f"{event.key}: no message before it is called {other}")
        if event.key in earlier:
            raise ValueError(f"{event.key} is there twice")
        if not (event.text.strip() or event.media or event.button):
            raise ValueError(f"{event.key} says nothing")
        earlier.add(event.key)


def _partnership(content: Mapping[str, Any]) -> Partnership:
    frame = content["partnership"]
    return Partnership(
        id=0,
        key=str(content["scenario"]),
        name=frame["name"],
        phase=Phase(content["phase"]),
        phase_started_on=_day(frame["started"]),
        stage=Stage(content["stage"]),
        mode=Mode.WATCH,
        mentor=_utility(frame["mentor"], Side.MENTOR),
        mentee=_utility(frame["mentee"], Side.MENTEE),
        norms=load_norms(),
        language=content["languages"][0],
        stage_started_on=_day(frame["started"]),
        ends_on=_day(frame["planned_end"]) if frame.get("planned_end") else None,
    )


def _utility(table: Mapping[str, Any], side: Side) -> Utility:
    opens, closes = map(_clock, table["work_hours"])
    calendar = WorkingCalendar(
        timezone=table["tz"],
        work_days=frozenset(map(_weekday, table["work_days"])),
        opens=opens,
        closes=closes,
        holidays=frozenset(map(_day, table.get("holidays") or ())),
        special_hours=tuple(map(_special, filter(None, [table.get("ramadan")]))),
    )
    return Utility(table["name"], side, calendar)


def _special(table: Mapping[str, Any]) -> SpecialHours:
    opens, closes = map(_clock, table["work_hours"])
    return SpecialHours(_day(table["from"]), _day(table["to"]), opens, closes)


def _person(table: Mapping[str, Any]) -> Person:
    return Person(
        key=table["id"],
        name=table["name"],
        side=Side(table["side"]),
        role=Role(table["role"]),
        language=table["lang"],
        zone=table.get("tz"),
        stand_in=table.get("stand_in"),
        username=table.get("username", table["id"]),
    )


def _events(content: Mapping[str, Any]) -> tuple[Event, ...]:
    events = [_message(each) for each in content["messages"]]
    events += [_reaction(each) for each in content.get("reactions") or ()]
    return tuple(sorted(events, key=lambda event: event.at))


def _message(table: Mapping[str, Any]) -> Event:
    return Event(
        key=table["id"],
        at=_moment(table["at"]),
        person=table["from"],
        text=str(table.get("text") or ""),
        private=table.get("chat") == "dm_bot",
        reply_to=table.get("reply_to"),
        mentions=tuple(table.get("mentions") or ()),
        media=table.get("media"),
        file=table.get("file"),
        button=table.get("button"),
    )


def _reaction(table: Mapping[str, Any]) -> Event:
    if plain_emoji(str(table["emoji"])) not in REACTIONS:
        raise ValueError(
            f"{table['id']}: {table['emoji']} is not one of Telegram's reactions, "
            "take one that is, such as 👍, or leave it out"
        )
    return Event(
        key=table["id"],
        at=_moment(table["at"]),
        person=table["from"],
        text=table["emoji"],
        reaction_to=table["to"],
    )


def _moment(value: str | datetime) -> datetime:
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(f"{value} needs its offset")
    return moment


def _day(value: str | date) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


def _clock(value: str | int) -> time:
    """A time of day; unquoted, YAML reads 17:00 as 1,020 minutes."""
    if isinstance(value, int):
        return time(value // 60, value % 60)
    return time.fromisoformat(value)


def _weekday(name: str) -> int:
    if name not in WEEKDAYS:
        raise ValueError(f"{name} is none of {', '.join(WEEKDAYS)}")
    return WEEKDAYS.index(name)
