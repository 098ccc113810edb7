"""Cards of exported chats that nobody answers are forgotten, with what stands in them."""

from jobs.batches import in_batches
from mentoring.notices import Notice
from storage import Store, Work


async def forget_old_cards(store: Store) -> None:
    """Let go of the cards whose time is over."""
    await in_batches(store, lambda work: work.exports.over(work.now), _forget, lambda each: each)


async def _forget(member_id: int, work: Work) -> None:
    await work.exports.drop_card(member_id, Notice("exports-forgotten"))
