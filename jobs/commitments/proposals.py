"""Proposals that nobody answered go away in silence."""

from dataclasses import replace
from operator import attrgetter

from jobs.batches import FEW, in_batches
from mentoring.commitments import Commitment, Kind, Outcome, close
from mentoring.notices import Notice
from storage import Store, Work


async def expire_unanswered_proposals(store: Store) -> None:
    """Withdraw proposals past their time (norms: `proposals`)."""
    await in_batches(store, _due, _expire, name=attrgetter("id"))


async def _due(work: Work) -> list[Commitment]:
    return await work.commitments.to_expire(work.now, FEW)


async def _expire(proposal: Commitment, work: Work) -> None:
    if proposal.kind is not Kind.PROMISE or not proposal.is_proposed:
        await work.commitments.save(replace(proposal, expires_at=None))
        return
    await work.commitments.save(close(proposal, Outcome.WITHDRAWN, work.now))
    await work.outbox.take_back(proposal.subject)
    owner = await work.members.get(proposal.owner_id)
    if owner.telegram_id is None:
        return
    await work.prompts.done(owner.telegram_id, "date", proposal.subject)
    for message_id in await work.outbox.messages_about(owner.telegram_id, proposal.subject):
        await _drop_buttons(proposal, owner.telegram_id, message_id, work)


async def _drop_buttons(proposal: Commitment, chat_id: int, message_id: int, work: Work) -> None:
    """Say in the place of the question that no answer is needed; other items stay."""
    showing = await work.outbox.showing(chat_id, message_id)
    others = [notice for notice in showing if proposal.subject not in notice.about]
    if len(others) < len(showing):
        expired = Notice("proposal-expired", {"what": proposal.what})
        await work.outbox.edit(
            chat_id, message_id, *others, expired, partnership_id=proposal.partnership_id
        )
