"""Who is in a partnership, as far as somebody may see it: those who joined, and who is to come."""

from dataclasses import dataclass

from mentoring.invites import (
    COORDINATING,
    FOR_ONE,
    ROLES,
    SIDES,
    OpenInvite,
    Seat,
    is_taken,
    may_invite,
)
from mentoring.partnerships import Member, Partnership, Role, Side


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
