"""Arrivals: somebody new, or back by a new link, is offered what was kept open for them."""

from handlers.handovers import hand_over
from handlers.modes import ask_when_wanted
from mentoring.commitments.handover import whose_place
from mentoring.partnerships import Member
from storage import Work


async def arrive(member: Member, work: Work) -> None:
    """Somebody has joined, perhaps in the place of whoever had their role and left things open."""
    before = await _whose_place(member, work)
    if before is not None:
        await hand_over(before, member, work)
    if member.is_lead:
        await ask_when_wanted(member.partnership_id, work)


async def _whose_place(member: Member, work: Work) -> Member | None:
    open_items = await work.commitments.open_of_partnership(member.partnership_id)
    team = await work.members.of_partnership(member.partnership_id)
    return whose_place(member.side, member.role, open_items, team)
