"""Who can still be invited: roles that one person has, and roles that several may have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

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


def present(team: Iterable[Member]) -> tuple[Member, ...]:
    """The members who have not left."""
    return tuple(member for member in team if member.left_at is None)


def open_roles(team: Iterable[Member], side: Side) -> tuple[Role, ...]:
    """The roles of a side to which somebody can be invited, except what one person has."""
    taken = {member.role for member in present(team) if member.side is side}
    return tuple(role for role in ROLES if role not in FOR_ONE or role not in taken)


def may_invite(member: Member | None, side: Side | None) -> bool:
    """Whether somebody may invite to a side: coordinators to both, leads to their own.

    A `side` of None is the group, which is the coordinators' to connect.
    """
    if member is None or member.started_at is None or member.left_at is not None:
        return False
    return member.role is Role.COORDINATOR or (member.role is Role.LEAD and member.side is side)
