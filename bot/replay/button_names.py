"""Taps that a scenario names: which message and which button somebody means by them."""

from collections.abc import Sequence

from mentoring.commitments import Commitment
from mentoring.partnerships import Member
from mentoring.questions import Question
from storage import Work
from texts.commitments.dates import ASKING

Tap = tuple[int, str]
"""A message of the bot, and the data of the button that is tapped in it."""


async def named_tap(name: str, member: Member, work: Work) -> Tap | None:
    """The tap that a name means, on the newest item that it fits; None when none does."""
    button, _, day = name.partition("_")
    if button == "due":
        return await _date(day, member, work)
    if button == "done":
        mine = await work.commitments.open_of_owner(member.id)
        return await _newest("commitment:done", [c for c in mine if c.stands], member, work)
    if button == "settled":
        waiting = await work.questions.waiting(member.partnership_id)
        own = [question for question in waiting if question.asker_id == member.id]
        return await _newest("question:settled", own, member, work)
    return None


async def _date(day: str, member: Member, work: Work) -> Tap | None:
    """On what asks for a date; else on what asks for its outcome, which may be a new date."""
    mine = await work.commitments.open_of_owner(member.id)
    asking = [(await _asks_in(each, member, work), each.id) for each in mine]
    message_id, item_id = max(asking, default=(0, 0))
    if message_id:
        return message_id, f"commitment:date:{item_id}:{day}"
    undated = [each for each in mine if each.due_at is None or each.outcome_asks]
    newest = await _newest("commitment:date", undated, member, work)
    return newest and (newest[0], f"{newest[1]}:{day}")


async def _asks_in(item: Commitment, member: Member, work: Work) -> int:
    """The latest message that asks somebody for the date of an item, 0 for none."""
    chat_id = member.telegram_id or 0
    for message_id in reversed(await work.outbox.messages_about(chat_id, item.subject)):
        showing = await work.outbox.showing(chat_id, message_id)
        if any(each.kind in ASKING and item.subject in each.about for each in showing):
            return message_id
    return 0


async def _newest(
    button: str, items: Sequence[Commitment | Question], member: Member, work: Work
) -> Tap | None:
    """That button of the newest item, in the latest message about it or in any old one."""
    if not items:
        return None
    newest = max(items, key=lambda each: each.id)
    chat_id = member.telegram_id or 0
    latest = await work.outbox.latest_to(chat_id)
    anywhere = latest.message_id or 0 if latest else 0
    spoken = await work.outbox.messages_about(chat_id, newest.subject)
    return max(spoken, default=anywhere), f"{button}:{newest.id}"
