"""Who can still be invited, and who is in a partnership as far as somebody may see it."""

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


@dataclass(frozen=True, slots=True)
class People:
    """The people of a partnership, and the links for roles that wait to be used."""

    partnership: Partnership
    team: tuple[Member, ...]
    invites: tuple[OpenInvite, ...] = ()

    def of_side(self, side: Side) -> list[Member]:
        """The members of a side who have not left."""
        return [each for each in self.team if each.side is side and each.left_at is None]

    def shown_to(self, viewer: Member, side: Side) -> list[Member]:
        """Whom somebody sees of a side: who joined, and who is to join if they may invite."""
        sees_all = viewer.role in {Role.COORDINATOR, Role.LEAD}
        return [m for m in self.of_side(side) if sees_all or m.started_at is not None]

    def invites_shown_to(self, viewer: Member, side: Side) -> list[OpenInvite]:
        """The unused links that somebody sees of a side."""
        sees_all = viewer.role in {Role.COORDINATOR, Role.LEAD}
        return [each for each in self.invites if sees_all and each.seat.side is side]

    def seats(self, viewer: Member) -> list[Seat]:
        """The seats to which somebody may invite now; those for one person while they are free."""
        seats = [Seat(side, role) for role in ROLES for side in SIDES] + [Seat(*COORDINATING)]
        return [
            each for each in seats if may_invite(viewer, each.side) and not self.is_taken(each)
        ]

    def is_taken(self, seat: Seat) -> bool:
        """Whether the one person who can have a role has it."""
        return is_taken(seat, self.team)

    def in_hand_of(self, viewer: Member) -> list[Member]:
        """For whom somebody can do something: send a new link, or as coordinator see them off."""
        return [
            each
            for each in self.team
            if each.left_at is None and may_invite(viewer, each.side)
            if each.started_at is None or viewer.role is Role.COORDINATOR
        ]

    def again(self, viewer: Member) -> list[OpenInvite]:
        """Unused links that somebody may renew, of roles for which a new one is another one."""
        return [
            each
            for each in self.invites
            if each.seat.role not in FOR_ONE and may_invite(viewer, each.seat.side)
        ]
