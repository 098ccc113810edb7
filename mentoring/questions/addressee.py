"""Addressees: who owes the answer to a question, and on whose calendar it waits (BP7)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mentoring.calendars import WorkingCalendar
from mentoring.partnerships import Member, Partnership, Role, Side

SPEAKERS = (Role.LEAD, Role.STAND_IN, Role.COORDINATOR)


@dataclass(frozen=True, slots=True)
class Target:
    """Who is asked: one person, or anybody of a side when `member` is None."""

    side: Side
    member: Member | None = None

    def covers(self, other: "Target") -> bool:
        """Whether the same people may answer: a side takes in its people, and they it."""
        anybody = self.member is None or other.member is None
        return self.side is other.side and (anybody or self.member == other.member)


def find_targets(
    asker: Member, mentioned: Iterable[Member], named: Iterable[Member], replied_to: Member | None
) -> tuple[Target, ...]:
    """Who owes the answer, by the first that fits (norms: `addressee`); nobody is a tuple of none.

    Who is mentioned, else who is named as the one spoken to, else the author replied to, else
    the other side, which for a coordinator are both utilities. The asker's own name is passed
    over. Several people of one side are that side. One's own side owes no answer.
    """
    for people in (mentioned, named, [replied_to] if replied_to else []):
        spoken_to = [member for member in people if member.id != asker.id]
        if spoken_to:
            return _by_side(asker, spoken_to)
    return tuple(Target(side) for side in _across(asker.side))


def _by_side(asker: Member, spoken_to: Sequence[Member]) -> tuple[Target, ...]:
    targets = []
    for side in Side:
        people = {member.id: member for member in spoken_to if member.side is side}
        if people and side is not asker.side:
            targets.append(Target(side, *(people.values() if len(people) == 1 else ())))
    return tuple(targets)


def _across(side: Side) -> tuple[Side, ...]:
    return (Side.MENTOR, Side.MENTEE) if side is Side.PROGRAMME else (side.other,)


def speaker_of(side: Side, team: Iterable[Member]) -> Member | None:
    """Who answers for a side: its lead, else its stand-in; of the programme a coordinator."""
    here = [each for each in team if each.is_here and each.side is side and each.role in SPEAKERS]
    return min(here, key=lambda member: SPEAKERS.index(member.role), default=None)


def calendar_for(
    target: Target, team: Iterable[Member], partnership: Partnership
) -> WorkingCalendar:
    """The calendar a question runs on: the addressee's; of a side its speaker's, else its own.

    A programme without a coordinator borrows the mentee side's.
    """
    reader = target.member or speaker_of(target.side, team)
    if reader is not None:
        return reader.calendar
    side = Side.MENTEE if target.side is Side.PROGRAMME else target.side
    return partnership.utility(side).calendar
