"""Stale questions: what has been answered, here or elsewhere, loses its buttons everywhere."""

from storage import Work


async def retire(subject: str, partnership_id: int, work: Work) -> None:
    """An item is settled: whoever was told of it has nothing left to press."""
    team = await work.members.of_partnership(partnership_id)
    await work.outbox.retire(subject, [member.telegram_id for member in team])
