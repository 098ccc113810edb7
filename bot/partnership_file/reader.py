"""Partnership files: two utilities with their hours, where they stand, and their people."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Self

from pydantic import Field, ValidationError, field_validator, model_validator

from bot.partnership_file import fields
from bot.partnership_file.fields import WEEKDAYS, Clock, Day, Table, Words, Zone
from bot.partnership_file.mistakes import first_mistake, meant, mistake
from bot.partnership_file.toml_reader import line_of, syntax_mistake
from mentoring.calendars import DayHours, SpecialHours, WorkingCalendar
from mentoring.norms import load_norms
from mentoring.partnerships import (
    Mode,
    Partnership,
    Phase,
    Role,
    Side,
    Stage,
    Utility,
    spelled_plainly,
)


class HoursTable(Table):
    opens: Clock
    closes: Clock

    @model_validator(mode="after")
    def _one_after_the_other(self) -> Self:
        if self.closes <= self.opens:
            raise mistake(f"must be later than {self.opens:%H:%M}, on the same day", "closes")
        return self


class DayHoursTable(HoursTable):
    """Hours of their own for some working days."""

    days: fields.Weekdays


class SpecialHoursTable(HoursTable):
    """Other hours from the first to the last day."""

    first: Day
    last: Day

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        if self.last < self.first:
            raise mistake("must not be before the first day", "last")
        return self


class UtilityTable(HoursTable):
    """One side: its name, its hours, and where and how it is reached."""

    name: Words
    place: Words = ""
    country: fields.Country = ""
    timezone: Zone
    work_days: fields.Weekdays
    holidays: frozenset[Day] = frozenset()
    phones: tuple[Words, ...] = ()
    hours_by_day: tuple[DayHoursTable, ...] = ()
    special_hours: tuple[SpecialHoursTable, ...] = ()

    @model_validator(mode="after")
    def _hours_of_each_day_once(self) -> Self:
        taken: set[int] = set()
        for i, table in enumerate(self.hours_by_day):
            for j, day in enumerate(table.days):
                at = ("hours_by_day", i, "days", j)
                if day not in self.work_days:
                    known = ", ".join(WEEKDAYS[each] for each in self.work_days)
                    raise mistake(f"must be days out of {known}", *at)
                if day in taken:
                    raise mistake(f"{WEEKDAYS[day]} has hours already", *at)
            taken |= set(table.days)
        return self

    def utility(self, side: Side) -> Utility:
        """This side as the bot keeps it."""
        calendar = WorkingCalendar(
            timezone=self.timezone,
            work_days=frozenset(self.work_days),
            opens=self.opens,
            closes=self.closes,
            holidays=self.holidays,
            special_hours=tuple(SpecialHours(**dict(each)) for each in self.special_hours),
            hours_by_day=tuple(
                DayHours(day, each.opens, each.closes)
                for each in self.hours_by_day
                for day in dict.fromkeys(each.days)
            ),
        )
        return Utility(self.name, side, calendar, self.place, self.country, self.phones)


class UtilitiesTable(Table):
    mentee: UtilityTable
    mentor: UtilityTable


class Person(Table):
    """Somebody in a partnership file. `zone` is only given when it is not the utility's.

    By the key a file that is loaded again finds the same person.
    """

    name: Words
    key: fields.Key = Field(
        default_factory=lambda known: spelled_plainly(known.get("name", "")), validate_default=True
    )
    side: Side
    role: Role
    language: fields.Language
    zone: Zone | None = Field(None, alias="timezone")
    username: fields.Username | None = None
    stand_in: Words | None = None

    @model_validator(mode="after")
    def _coordinators_are_of_the_programme(self) -> Self:
        if (self.side is Side.PROGRAMME) != (self.role is Role.COORDINATOR):
            raise mistake("coordinators, and only they, are on the programme side", "role")
        if self.side is Side.PROGRAMME and self.zone is None:
            raise mistake("is missing", type(self).model_fields["zone"].alias or "zone")
        return self


class PartnershipTable(Table):
    """The whole of a file."""

    key: fields.Key
    name: Words
    phase: Phase
    phase_started_on: Day = Field(alias="phase_started")
    stage: Stage
    stage_started_on: Day | None = Field(None, alias="stage_started")
    ends_on: Day | None = Field(None, alias="ends")
    mode: Mode
    language: fields.Language
    utilities: UtilitiesTable
    changes: fields.Changes = Field(default_factory=dict, alias="norms")
    people: tuple[Person, ...] = ()

    @field_validator("people")
    @classmethod
    def _each_their_own(cls, people: tuple[Person, ...]) -> tuple[Person, ...]:
        """Everybody has a key, a name and a username of their own; stand-ins become keys."""
        for i, person in enumerate(people):
            for field in ("name", "key", "username"):
                said = getattr(person, field)
                if said is not None and said in [getattr(each, field) for each in people[:i]]:
                    raise mistake(f"somebody else has {said!r} already", i, field)
        return tuple(_with_stand_in(i, people) for i in range(len(people)))

    def partnership(self) -> Partnership:
        """The partnership as the bot keeps it, without its people."""
        return Partnership(
            id=0,
            mentor=self.utilities.mentor.utility(Side.MENTOR),
            mentee=self.utilities.mentee.utility(Side.MENTEE),
            norms=load_norms().with_changes(self.changes),
            **self.model_dump(include=set(Partnership.__slots__)),
        )


@dataclass(frozen=True, slots=True)
class PartnershipFile:
    """A partnership as its file has it; `changes` are its own norms, by dotted name."""

    partnership: Partnership
    people: tuple[Person, ...]
    changes: dict[str, Any]


def read_partnership(text: str) -> PartnershipFile:
    """Everything in a partnership file. Raises FileMistake at the first thing that is wrong."""
    try:
        table = PartnershipTable.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise syntax_mistake(text, str(error)) from None
    except ValidationError as error:
        raise first_mistake(error, partial(line_of, text)) from None
    return PartnershipFile(table.partnership(), table.people, table.changes)


def _with_stand_in(i: int, people: Sequence[Person]) -> Person:
    """Somebody with the key of their stand-in, who may be named by key or name."""
    person, wanted = people[i], people[i].stand_in
    if wanted is None:
        return person
    other = next((each for each in people if wanted in (each.key, each.name)), None)
    if other is None:
        names = [each.key for each in people] + [each.name for each in people]
        raise mistake(f"nobody here is called {wanted!r}{meant(wanted, names)}", i, "stand_in")
    if other is person or other.side is not person.side:
        raise mistake("must be somebody else of the same side", i, "stand_in")
    return person.model_copy(update={"stand_in": other.key})
