"""Arrivals: somebody new is offered what was kept open for them, who comes back goes on."""

from handlers.handovers import welcome_counterpart
from handlers.modes import ask_when_wanted
from mentoring.commitments import plan
from mentoring.handovers import whose_place
from mentoring.partnerships import Member
from storage import Work


async def arrive(member: Member, work: Work) -> None:
    """Somebody has joined, perhaps in the place of whoever had their role and left things open."""
    await _go_on(member, work)
    before = await _whose_place(member, work)
    if before is not None and before.id != member.id:
        await welcome_counterpart(member, before, work)
    if member.is_lead:
        await ask_when_wanted(member.partnership_id, work)


async def _whose_place(member: Member, work: Work) -> Member | None:
    open_items = await work.commitments.open_of_partnership(member.partnership_id)
    team = await work.members.of_partnership(member.partnership_id)
    return whose_place(member.side, member.role, open_items, team)


async def _go_on(member: Member, work: Work) -> None:
    """Somebody is back: what nobody took over meanwhile is on their calendar again."""
    norms = (await work.partnerships.get(member.partnership_id)).norms
    for item in await work.commitments.open_of_owner(member.id):
        if item.accepted_at is not None and not await work.commitments.handed_on(item.id):
            await work.commitments.save(plan(item, member.calendar, norms))
