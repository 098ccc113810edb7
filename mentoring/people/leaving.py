"""Leaving: who may decide it, and what has to be chosen before somebody goes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mentoring.commitments.handover import successors
from mentoring.partnerships import Member, Role

CHOICE = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})")
OPEN = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """Who takes over, and who leads then, by member id; 0 leaves it open for now."""

    to: int = OPEN
    lead: int = OPEN

    def __str__(self) -> str:
        """As it stands on a button."""
        return f"{self.to}.{self.lead}"

    @property
    def people(self) -> set[int]:
        """The ids of those who were chosen."""
        return {self.to, self.lead} - {OPEN}


def choice_of(written: str) -> Choice | None:
    """The choice that a button carries; None when no button of ours says so."""
    found = CHOICE.fullmatch(written)
    return Choice(int(found[1]), int(found[2])) if found else None


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody who leaves or has left, who decides about it, and how much is open with them.

    `team` is everybody who is or was in the partnership.
    """

    member: Member
    actor: Member
    team: Sequence[Member]
    count: int = 0

    @property
    def is_own(self) -> bool:
        """Whether somebody decides about themselves."""
        return self.actor.id == self.member.id

    @property
    def is_allowed(self) -> bool:
        """Everybody may leave; a coordinator may take others off."""
        return self.is_own or self.actor.role is Role.COORDINATOR

    @property
    def people(self) -> list[Member]:
        """Who can take over."""
        return successors(self.member, self.team)

    @property
    def needs_lead(self) -> bool:
        """Whether their side would be, or is, without a lead, and somebody could lead."""
        led = any(each.is_lead for each in self.team if self._is_beside(each))
        return self.member.is_lead and not led and bool(self.people)

    @property
    def needs_heir(self) -> bool:
        """Whether there is anything to take over, and somebody who could."""
        return self.count > 0 and bool(self.people)

    @property
    def is_last_coordinator(self) -> bool:
        """Whether nobody would coordinate any more."""
        others = [each for each in self.people if each.role is Role.COORDINATOR]
        return self.member.role is Role.COORDINATOR and self.member.is_here and not others

    def person(self, member_id: int) -> Member | None:
        """Who was chosen, if they can take over."""
        return next((each for each in self.people if each.id == member_id), None)

    def stands(self, choice: Choice) -> bool:
        """Whether everybody who was chosen is still there, and nobody else leads by now."""
        leads = choice.lead == OPEN or self.needs_lead
        return leads and choice.people <= {each.id for each in self.people}

    def _is_beside(self, other: Member) -> bool:
        same = other.side is self.member.side and other.id != self.member.id
        return same and other.is_here
