"""Who can still be invited: roles that one person has, and roles that several may have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mentoring.notices import Params, words
from mentoring.partnerships import Member, Partnership, Role, Side

SIDES = (Side.MENTEE, Side.MENTOR)
ROLES = (Role.LEAD, Role.STAND_IN, Role.EXPERT, Role.MANAGEMENT)
COORDINATING = (Side.PROGRAMME, Role.COORDINATOR)
FOR_ONE = frozenset({Role.LEAD, Role.STAND_IN})
"""Roles that one person of a side has."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A role of a side, for somebody who is to have it."""

    side: Side
    role: Role


@dataclass(frozen=True, slots=True)
class OpenInvite:
    """A link for a seat that nobody has used yet; `invited_at` is in UTC."""

    id: int
    seat: Seat
    invited_at: datetime


def role_words(role: Role) -> Params:
    """The name of a role, as a parameter of a notice."""
    return words(f"role-{role.value.replace('_', '-')}")


def place_of(partnership: Partnership, side: Side) -> str | Params:
    """Where the people of a side are: their utility, or the programme."""
    if side is Side.PROGRAMME:
        return words("people-programme")
    return partnership.utility(side).name


def seat_words(seat: Seat, partnership: Partnership) -> Params:
    """A seat and its partnership, as parameters of a notice."""
    return {
        "partnership": partnership.name,
        "role": role_words(seat.role),
        "utility": place_of(partnership, seat.side),
    }


def language_of(partnership: Partnership, side: Side) -> str:
    """What people of a side are invited in: the language that was set for it, if any."""
    return "" if side is Side.PROGRAMME else partnership.utility(side).language


def seat_of(written: str) -> Seat | None:
    """The seat that a button carries, such as `mentee-lead`; None when nobody is invited to it."""
    side, _, role = written.partition("-")
    seats = [(each, one) for each in SIDES for one in ROLES] + [COORDINATING]
    return next((Seat(each, one) for each, one in seats if (each, one) == (side, role)), None)


def is_taken(seat: Seat, team: Iterable[Member]) -> bool:
    """Whether the one person who can have a role has it."""
    here = {each.role for each in team if each.side is seat.side and each.left_at is None}
    return seat.role in FOR_ONE and seat.role in here


def may_invite(member: Member | None, side: Side | None) -> bool:
    """Whether somebody may invite to a side: coordinators to each, leads to their own.

    A `side` of None is the group, which is the coordinators' to connect.
    """
    if member is None or member.started_at is None or member.left_at is not None:
        return False
    return member.role is Role.COORDINATOR or (member.role is Role.LEAD and member.side is side)
