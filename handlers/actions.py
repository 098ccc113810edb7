"""Logging by message: `#action Name: what by when`, a list of them, `/action(s)` and `/commit`."""

from collections.abc import Sequence

from telegram import Message, Update
from telegram.ext import filters

from handlers.access import Heard, hear
from handlers.acting import acting
from handlers.choices import ask_for_owner, asking_key, mark, owners_meant
from handlers.commands import command_of
from handlers.commitments import NOTED
from handlers.context import BotContext
from handlers.drafts import drafts_of, promises_of
from handlers.help import miss_edit
from handlers.owners import ITEMS_PER_MESSAGE, record
from language import action_body
from mentoring.commitments import Kind
from mentoring.commitments.action_items import Draft
from mentoring.notices import Notice
from mentoring.partnerships import Member
from storage import Work
from texts.commitments.dates import ASKING
from texts.commitments.proposals import NEW_DATE


class Tagged(filters.MessageFilter):
    """Messages, captions too, with the tag of an action item."""

    def filter(self, message: Message) -> bool:
        """Whether the tag is anywhere in it."""
        return action_body(message.text or message.caption or "") is not None


async def record_actions(heard: Heard, body: str, is_list: bool, work: Work) -> None:
    """Log the action item or items of a message."""
    async with acting(heard.member.telegram_id, work):
        await _log(heard, drafts_of(heard, body, is_list), "action-usage", work)


async def record_tagged(update: Update, context: BotContext) -> None:
    """`#action …` in a private chat."""
    heard = await hear(update, context)
    tagged = heard and action_body(heard.text)
    if heard and tagged:
        await record_actions(heard, *tagged, context.work)
    elif update.effective_chat is not None:
        await context.work.outbox.say(update.effective_chat.id, Notice("stranger-private"))


async def record_edited(update: Update, context: BotContext) -> None:
    """A message that was edited to hold a tag; nothing when something was recorded from it."""
    heard = await hear(update, context)
    tagged = heard and action_body(heard.text)
    if heard and tagged and not await _is_recorded(heard, context.work):
        await record_actions(heard, *tagged, context.work)
    else:
        await miss_edit(update, context)


async def record_command(update: Update, context: BotContext) -> None:
    """`/action Name: what by when`, and `/actions` with a line each."""
    heard = await hear(update, context)
    if heard is None:
        return
    command, body = command_of(heard.message), _body(heard.text)
    many = command is not None and command.name == "actions"
    tagged = action_body(f"#action{'s' if many else ''} {body}") or (body, many)
    await record_actions(heard, *tagged, context.work)


async def record_commitment(update: Update, context: BotContext) -> None:
    """`/commit send the list by Friday`: a promise about oneself, which is its owner's yes."""
    heard = await hear(update, context)
    if heard is None:
        return
    drafts = promises_of(heard, _body(heard.text))
    async with acting(heard.member.telegram_id, context.work):
        await _log(heard, drafts, "commit-usage", context.work)


async def _log(heard: Heard, drafts: Sequence[Draft], usage: str, work: Work) -> None:
    if not drafts:
        await work.outbox.tell(heard.member, Notice(usage))
        return
    owned: dict[int, list[Draft]] = {}
    open_ones = []
    for draft in drafts:
        owner = _owner(draft, heard)
        if owner is None:
            open_ones.append(draft)
        else:
            owned.setdefault(owner.id, []).append(draft)
    told: list[Notice] = []
    for owner_id, mine in owned.items():
        owner = heard.member_of(str(owner_id))
        told += await record(mine, owner, heard.member, work, heard.bot_name)
        await mark(mine[0], work)
    await _tell_logger(heard, told, work)
    if open_ones:
        await ask_for_owner(open_ones, heard.member, heard.here, work)


def _owner(draft: Draft, heard: Heard) -> Member | None:
    if draft.kind is Kind.PROMISE:
        return heard.member
    named = owners_meant(draft.who, heard.member, heard.here)
    return named[0] if len(named) == 1 else None


async def _tell_logger(heard: Heard, told: Sequence[Notice], work: Work) -> None:
    """In the group the mark says enough; only what has to be asked is said in private."""
    asks = ASKING | {NEW_DATE}
    shown = [notice for notice in told if not heard.in_group or notice.kind in asks]
    for start in range(0, len(shown), ITEMS_PER_MESSAGE):
        await work.outbox.tell(heard.member, *shown[start : start + ITEMS_PER_MESSAGE])


async def _is_recorded(heard: Heard, work: Work) -> bool:
    chat_id, message_id = heard.message.chat.id, heard.message.message_id
    made = await work.commitments.from_message(chat_id, message_id)
    return (
        any(each.kind is Kind.ACTION or each.accepted_at for each in made)
        or await work.outbox.reacted(chat_id, message_id, NOTED)
        or await work.outbox.used(asking_key(chat_id, message_id))
    )


def _body(text: str) -> str:
    """What stands behind a command, lines and all."""
    command, _, body = text.partition(" ")
    if "\n" in command:
        command, _, body = text.partition("\n")
    return body.strip()
