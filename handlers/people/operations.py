"""What is done with people, whoever does it."""

from handlers.commitments.operations.owner_consent import ask_waiting_owner
from storage import Work


async def come_back(telegram_id: int, work: Work) -> None:
    """Somebody can be written to again, and is asked what could not be asked meanwhile."""
    await work.members.unreachable(telegram_id, None)
    for member in await work.members.of_telegram(telegram_id):
        if member.started_at is not None:
            await ask_waiting_owner(member, work)
