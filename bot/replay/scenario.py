"""Scenario files: a partnership and what its people write, to be replayed."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Self

import yaml
from pydantic import (
    AfterValidator,
    AliasPath,
    BeforeValidator,
    Field,
    ValidationError,
    model_validator,
)

from bot.partnership_file import reader
from bot.partnership_file.fields import Clock, Day, Moment, Words, Zone
from bot.partnership_file.mistakes import Place, first_mistake, mistake
from bot.partnership_file.reader import PartnershipFile, Person
from bot.refusals import Refusal
from mentoring.partnerships import Mode
from simulator.bot_api.validation import REACTIONS, plain_emoji

FILE_NAME = re.compile(r"^\S+\.\w{2,5}$")
NO_REACTION = "is not one of Telegram's reactions, take one that is, such as 👍, or leave it out"
IN_PRIVATE = BeforeValidator(lambda chat: chat == "dm_bot")


class ScenarioMistake(Refusal):
    """The scenario cannot be read; the sentence says what is wrong."""


@dataclass(frozen=True, slots=True)
class Event:
    """A message, a tap or a reaction, in the order of the file."""

    key: Annotated[str, Field(alias="id")]
    at: Moment
    person: Annotated[str, Field(alias="from")]
    text: str = ""
    private: Annotated[bool, Field(alias="chat"), IN_PRIVATE] = False
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


def _emoji(written: str) -> str:
    if plain_emoji(written) not in REACTIONS:
        raise mistake(f"{written} {NO_REACTION}")
    return written


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reaction(Event):
    text: Annotated[str, Field(alias="emoji"), AfterValidator(_emoji)]
    reaction_to: Annotated[str, Field(alias="to")]


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
        text = path.read_text("utf-8")
        table = _Table.model_validate(yaml.safe_load(text))
    except ValidationError as error:
        wrong = first_mistake(error, partial(_line_of, text))
        raise ScenarioMistake(f"{path.name}, {wrong}") from None
    except FileNotFoundError:
        raise ScenarioMistake(f"There is no file {path}.") from None
    except (OSError, yaml.YAMLError, ValueError) as error:
        why = " ".join(str(error).split())
        raise ScenarioMistake(f"{path.name} cannot be read: {why}") from None
    file = PartnershipFile(table.partnership(), table.people, {})
    return Scenario(file, tuple(event for event, _ in table.events()), table.end_at)


def _line_of(text: str, place: Place) -> int:
    """The line of a key, or, when it is missing, of what it is missing from."""
    node, line = yaml.compose(text, yaml.SafeLoader), 1
    for part in place:
        below: dict[Any, tuple[yaml.Node, yaml.Node]] = {}
        if isinstance(node, yaml.MappingNode):
            below = {key.value: (key, value) for key, value in node.value}
        elif isinstance(node, yaml.SequenceNode):
            below = {i: (value, value) for i, value in enumerate(node.value)}
        if part not in below:
            break
        start, node = below[part]
        line = start.start_mark.line + 1
    return line


def _minutes(value: object) -> object:
    """Unquoted, YAML reads 17:00 as 1,020 minutes."""
    return f"{value // 60}:{value % 60:02}" if isinstance(value, int) else value


Hour = Annotated[Clock, BeforeValidator(_minutes)]
OPENS, CLOSES = [Field(validation_alias=AliasPath("work_hours", i)) for i in (0, 1)]
OF_ONE = BeforeValidator(lambda table: [table] if table else [])


class _SpecialHours(reader.SpecialHoursTable, extra="ignore"):
    first: Day = Field(alias="from")
    last: Day = Field(alias="to")
    opens: Hour = OPENS
    closes: Hour = CLOSES


class _Utility(reader.UtilityTable, extra="ignore"):
    timezone: Zone = Field(alias="tz")
    opens: Hour = OPENS
    closes: Hour = CLOSES
    special_hours: Annotated[tuple[_SpecialHours, ...], OF_ONE] = Field((), alias="ramadan")


class _Utilities(reader.UtilitiesTable, extra="ignore"):
    mentee: _Utility
    mentor: _Utility


class _Person(Person, extra="ignore"):
    key: str = Field(alias="id")
    language: str = Field(alias="lang")
    zone: Zone | None = Field(None, alias="tz")
    username: str | None = Field(default_factory=lambda known: known.get("key"))


class _Table(reader.PartnershipTable, extra="ignore", str_strip_whitespace=False):
    key: str = Field(alias="scenario")
    name: Words = Field(validation_alias=AliasPath("partnership", "name"))
    phase_started_on: Day = Field(validation_alias=AliasPath("partnership", "started"))
    stage_started_on: Day = Field(validation_alias=AliasPath("partnership", "started"))
    ends_on: Day | None = Field(None, validation_alias=AliasPath("partnership", "planned_end"))
    mode: Mode = Mode.WATCH
    language: str = Field(validation_alias=AliasPath("languages", 0))
    utilities: _Utilities = Field(alias="partnership")
    people: tuple[_Person, ...]
    messages: tuple[Event, ...]
    reactions: tuple[_Reaction, ...] = ()
    end_at: Moment

    def events(self) -> list[tuple[Event, Place]]:
        """What happens until the end, in its order, each with its place in the file."""
        places: list[tuple[Event, Place]] = [
            *((event, ("messages", i)) for i, event in enumerate(self.messages)),
            *((event, ("reactions", i)) for i, event in enumerate(self.reactions)),
        ]
        until_end = [each for each in places if each[0].at <= self.end_at]
        return sorted(until_end, key=lambda each: each[0].at)

    @model_validator(mode="after")
    def _refuse_strangers(self) -> Self:
        """Refuse people who are not listed, and messages that have not been written yet."""
        people = {person.key for person in self.people}
        earlier: set[str] = set()
        for event, place in self.events():
            for person in (event.person, *event.mentions):
                if person not in people:
                    raise mistake(f"nobody is called {person}", *place)
            for other in filter(None, (event.reply_to, event.reaction_to)):
                if other not in earlier:
                    raise mistake(f"no message before it is called {other}", *place)
            if event.key in earlier:
                raise mistake(f"{event.key} is there twice", *place)
            if not (event.text.strip() or event.media or event.button):
                raise mistake(f"{event.key} says nothing", *place)
            earlier.add(event.key)
        return self
