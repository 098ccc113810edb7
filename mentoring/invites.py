"""Who can still be invited: roles that one person has, and roles that several may have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mentoring.notices import Params, words
from mentoring.partnerships import Member, Role, Side

SIDES = (Side.MENTEE, Side.MENTOR)
ROLES = (Role.LEAD, Role.STAND_IN, Role.EXPERT, Role.MANAGEMENT)
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


def is_taken(seat: Seat, team: Iterable[Member]) -> bool:
    """Whether the one person who can have a role has it."""
    here = {each.role for each in team if each.side is seat.side and each.left_at is None}
    return seat.role in FOR_ONE and seat.role in here


def may_invite(member: Member | None, side: Side | None) -> bool:
    """Whether somebody may invite to a side: coordinators to both, leads to their own.

    A `side` of None is the group, which is the coordinators' to connect.
    """
    if member is None or member.started_at is None or member.left_at is not None:
        return False
    return member.role is Role.COORDINATOR or (member.role is Role.LEAD and member.side is side)
