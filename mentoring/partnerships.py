"""Who is there: sides, roles, utilities, members, two clocks, and the languages of a group."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentoring.calendars import WorkingCalendar
from mentoring.norms import Norms


class Side(StrEnum):
    """The two utilities and, as a third side, the programme that brought them together."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    PROGRAMME = "programme"

    @property
    def other(self) -> "Side":
        """The side across the table; the programme speaks to the mentee side."""
        return Side.MENTOR if self is Side.MENTEE else Side.MENTEE


class Role(StrEnum):
    """What somebody does in a partnership (source: dossier 2)."""

    LEAD = "lead"
    STAND_IN = "stand_in"
    EXPERT = "expert"
    MANAGEMENT = "management"
    COORDINATOR = "coordinator"


class Phase(StrEnum):
    """The mentoring phases of the seed, and the aftercare that follows them."""

    ORIENTATION = "orientation"
    MIDDLE = "middle"
    DISSOLUTION = "dissolution"
    AFTERCARE = "aftercare"


class Stage(StrEnum):
    """The five stages of change of the seed, and the closure that it lacks."""

    PROJECT_DESIGN = "project_design"
    STRUCTURING = "structuring"
    DIAGNOSIS = "diagnosis"
    FEEDBACK_WORKPLAN = "feedback_workplan"
    INITIATION = "initiation"
    CLOSURE = "closure"


class Mode(StrEnum):
    """What the bot reads: commands only, or the group's conversation too (dossier 8)."""

    ASSIST = "assist"
    WATCH = "watch"


@dataclass(frozen=True, slots=True)
class Utility:
    """One of the two organisations, with the calendar its people live by.

    `place` is the city as it is shown, `country` its two letters, `phones` whom to call in an
    emergency, a line each, `language` the one that its people are offered first; all as they were
    given at set-up, and empty before.
    """

    name: str
    side: Side
    calendar: WorkingCalendar
    place: str = ""
    country: str = ""
    phones: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Somebody of the programme who may set up partnerships, with or without one yet."""

    telegram_id: int
    name: str
    language: str
    timezone: str
    username: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A person in one partnership. `telegram_id` is known from the first tap on.

    On a mission the calendar has the zone of `mission_zone`, with the hours of home;
    `mission_until` is the last day there, None when it is not known.
    """

    id: int
    partnership_id: int
    key: str
    name: str
    side: Side
    role: Role
    language: str
    calendar: WorkingCalendar
    telegram_id: int | None = None
    username: str | None = None
    stand_in_id: int | None = None
    started_at: datetime | None = None
    unreachable_at: datetime | None = None
    left_at: datetime | None = None
    mission_zone: str | None = None
    mission_until: date | None = None

    @property
    def reachable(self) -> bool:
        """Whether a private message can arrive."""
        return self.started_at is not None and self.unreachable_at is None

    @property
    def is_here(self) -> bool:
        """Still in the partnership; of who has left only the name stays, for what was before."""
        return self.left_at is None

    @property
    def is_lead(self) -> bool:
        """Whether they speak for their side."""
        return self.role is Role.LEAD

    @property
    def first_name(self) -> str:
        """The name used to speak to somebody; all of it when it begins with a letter and a dot."""
        first = self.name.split()[0]
        return self.name if first.endswith(".") else first


@dataclass(frozen=True, slots=True)
class Partnership:
    """A WOP: two utilities, its group, and where it stands in phase and stage."""

    id: int
    key: str
    name: str
    phase: Phase
    phase_started_on: date
    stage: Stage
    mode: Mode
    mentor: Utility
    mentee: Utility
    norms: Norms
    language: str = "en"
    stage_started_on: date | None = None
    ends_on: date | None = None
    chat_id: int | None = None
    thread_id: int | None = None
    stages_done: tuple[Stage, ...] = ()
    watch_wanted: bool = False

    def utility(self, side: Side) -> Utility:
        """The utility of a side; KeyError for the programme, which is none."""
        return {Side.MENTOR: self.mentor, Side.MENTEE: self.mentee}[side]

    @property
    def zones(self) -> tuple[str, str]:
        """The time zones of both utilities, mentee first."""
        return self.mentee.calendar.timezone, self.mentor.calendar.timezone


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a message: the language, and the places whose time is shown, own place first.

    `language` is empty for somebody of whom nothing is on record; `otherwise` is read when the bot
    does not speak it. `beside` are further languages of a group, the most read first.
    """

    language: str
    zones: tuple[str, ...] = ()
    otherwise: str = ""
    beside: tuple[str, ...] = ()


def spelled_plainly(name: str) -> str:
    """A name as a key: small letters, digits and dashes; empty when it has none of them."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", kept).strip("-")


# A message in three languages is read in none.
MOST_IN_A_GROUP = 2


def read_in_group(
    main: str, offered: Mapping[Side, str], team: Sequence[Member]
) -> tuple[str, ...]:
    """The languages of a group, its main one first, then the most read; none in two regions.

    `main` is the language of the partnership, `offered` what each utility said of its people.
    The people of the two utilities decide; who comes from the programme adds none. Where there
    are more than a group reads, those of the leads come before others. The main language leads
    what is read, unless nobody of them reads it.
    """
    read = list(_theirs(offered, team))
    led = {base_of(each.language) for each in _people(team) if each.is_lead}
    shares = Counter(map(base_of, read))
    most_read = [base for base, _ in shares.most_common()] or [base_of(main)]
    chief = sorted(most_read, key=lambda base: (base not in led, base != base_of(main)))
    shown = sorted(chief[:MOST_IN_A_GROUP], key=lambda base: _place(base, main, most_read))
    first = {base_of(each): each for each in (*reversed(read), main)}
    return tuple(first[base] for base in (*shown, *chief[MOST_IN_A_GROUP:]))


def base_of(language: str) -> str:
    """A language without its region: whoever reads `pt-BR` reads `pt`."""
    return language.replace("_", "-").partition("-")[0].lower()


def _place(base: str, main: str, most_read: Sequence[str]) -> tuple[bool, int]:
    return base != base_of(main), most_read.index(base)


def _people(team: Sequence[Member]) -> Iterator[Member]:
    return (each for each in team if each.side is not Side.PROGRAMME and each.is_here)


def _theirs(offered: Mapping[Side, str], team: Sequence[Member]) -> Iterator[str]:
    """What the people of both utilities read; of a side without people, what it was set to."""
    for side in (Side.MENTEE, Side.MENTOR):
        people = [each.language for each in _people(team) if each.side is side]
        yield from filter(None, people or [offered.get(side, "")])
