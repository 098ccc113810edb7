"""What is done with people, whoever does it."""

from handlers.commitments.operations.owner_consent import ask_waiting_owner
from mentoring.joining import People, is_taken
from storage import Work


async def people_of(partnership_id: int, work: Work) -> People:
    """The people of a partnership and the unused links of which there is still a use."""
    team = await work.members.here(partnership_id)
    invites = await work.invites.open_roles(partnership_id)
    return People(
        partnership=await work.partnerships.get(partnership_id),
        team=tuple(team),
        invites=tuple(each for each in invites if not is_taken(each.seat, team)),
    )


async def come_back(telegram_id: int, work: Work) -> None:
    """Somebody can be written to again, and is asked what could not be asked meanwhile."""
    await work.members.unreachable(telegram_id, None)
    for member in await work.members.of_telegram(telegram_id):
        if member.started_at is not None:
            await ask_waiting_owner(member, work)
