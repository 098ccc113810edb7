"""Arrivals: somebody new is offered what was kept open for them, who comes back goes on."""

from handlers.handovers import welcome_counterpart
from mentoring.commitments import plan
from mentoring.handovers import whose_place
from mentoring.partnerships import Member, Role, Side
from storage import Work


async def arrive(member: Member, work: Work, replaces_id: int | None = None) -> None:
    """Somebody has joined, perhaps in the place of a member who was named with the invite."""
    await _go_on(member, work)
    if replaces_id is None:
        place = member.partnership_id, member.side, member.role
        replaces_id = await id_of_place(*place, work)
    if replaces_id not in {None, member.id}:
        await welcome_counterpart(member, await work.members.get(replaces_id or 0), work)


async def id_of_place(partnership_id: int, side: Side, role: Role, work: Work) -> int | None:
    """The member whose place somebody new in a role takes, None when nobody left any open."""
    open_items = await work.commitments.open_of_partnership(partnership_id)
    team = await work.members.of_partnership(partnership_id)
    found = whose_place(side, role, open_items, team)
    return found.id if found is not None else None


async def _go_on(member: Member, work: Work) -> None:
    """Somebody is back: what nobody took over meanwhile is on their calendar again."""
    norms = (await work.partnerships.get(member.partnership_id)).norms
    for item in await work.commitments.open_of_owner(member.id):
        if item.accepted_at is not None and not await work.commitments.handed_on(item.id):
            await work.commitments.save(plan(item, member.calendar, norms))
