"""Commitments: `/commit`, and what their owner does with them by button."""

from telegram import Update

from handlers.access import hear
from handlers.context import BotContext
from handlers.presses import Answer, Press
from mentoring.commitments import Commitment, CommitmentClosed, Kind, Outcome, accept, close
from mentoring.notices import Notice
from texts.buttons import press

NOTED = "✍"


async def record_commitment(update: Update, context: BotContext) -> None:
    """`/commit send the list by Friday`: a promise about oneself, which is its owner's yes."""
    heard = await hear(update, context)
    if heard is None:
        return
    what = " ".join(context.args or ())
    if not what:
        await context.work.outbox.tell(heard.member, Notice("commit-usage"))
        return
    now = context.work.now
    commitment = Commitment(
        id=0,
        partnership_id=heard.partnership.id,
        owner_id=heard.member.id,
        kind=Kind.PROMISE,
        what=what,
        made_at=heard.said_at,
        span_from=heard.said_at,
        source_chat_id=heard.message.chat.id,
        source_message_id=heard.message.message_id,
        logged_by_id=heard.member.id,
    )
    commitment = accept(commitment, now, heard.member.calendar, heard.partnership.norms)
    commitment = await context.work.commitments.add(commitment)
    await context.work.outbox.react(heard.message.chat.id, heard.message.message_id, NOTED)
    done = press("commitment-button-done", "commitment", "done", commitment.id)
    notice = Notice("commitment-noted", {"what": what}, (commitment.subject,), buttons=((done,),))
    await context.work.outbox.tell(heard.member, notice)


async def mark_done(press: Press) -> Answer:
    """The owner says that it is done."""
    commitment = await press.work.commitments.get(press.data.id)
    if commitment is None or press.as_member(commitment.partnership_id) is None:
        return Notice("button-dead")
    try:
        closed = close(commitment, Outcome.DONE, press.work.now)
    except CommitmentClosed:
        return Notice("button-dead")
    await press.work.commitments.save(closed)
    await press.show(Notice("commitment-closed", {"what": closed.what}))
    return None
