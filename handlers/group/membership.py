"""Groups: which partnership talks where, what the bot may read there, and coming and going."""

from dataclasses import replace
from datetime import timedelta

from telegram import (
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    Update,
)
from telegram.constants import ChatType

from handlers.core.access import coordinator_of, hear, partnership_of
from handlers.core.context import BotContext
from handlers.core.strangers import meet_stranger, tell_unlinked
from handlers.group.operations import move, take_leave
from handlers.group.rights import change as change_rights
from handlers.group.rights import show
from handlers.people.operations import come_back
from mentoring.notices import Notice
from mentoring.partnerships import Partnership
from storage import Work
from storage.group import Group
from storage.joining import Invite, InviteKind, InviteState

GONE = {ChatMember.LEFT, ChatMember.BANNED}
A_LINK_FOLLOWS = timedelta(seconds=20)


async def start_in_group(update: Update, context: BotContext) -> None:
    """`/start CODE` in a group, as Telegram sends it behind a startgroup link."""
    message, work = update.effective_message, context.work
    if message is None:
        return
    if not context.args:
        await _greet(update, context)
        return
    invite = await work.invites.find(context.args[0], work.now)
    here = await partnership_of(update, context)
    refusal = await _refusal(invite, here, work)
    thread_id = message.message_thread_id if message.is_topic_message else None
    if refusal is None and invite is not None:
        await work.invites.use(invite, work.now)
        by = message.from_user.id if message.from_user else 0
        await _link(invite.partnership_id, message.chat.id, thread_id, by, context)
    elif refusal is not None:
        reply_to = message.message_id
        await work.outbox.say(message.chat.id, refusal, reply_to=reply_to, thread_id=thread_id)


async def _greet(update: Update, context: BotContext) -> None:
    heard = await hear(update, context)
    if heard is None:
        await meet_stranger(update, context)
    else:
        greeting = Notice("joining-again", {"name": heard.member.first_name})
        await context.work.outbox.tell(heard.member, greeting)


async def _refusal(invite: Invite | None, here: Partnership | None, work: Work) -> Notice | None:
    """Why a group is not linked by this code, and what to do next; nothing has changed."""
    if invite is None:
        return Notice("group-link-unknown")
    if invite.kind is not InviteKind.GROUP:
        return Notice("group-link-of-person")
    if here is not None:
        same = here.id == invite.partnership_id
        kind = "group-linked-already" if same else "group-of-another"
        return Notice(kind, {"partnership": here.name})
    if invite.state is not InviteState.VALID:
        kind = "group-link-used" if invite.state is InviteState.USED else "group-link-expired"
        return Notice(kind, {"who": await coordinator_of(invite.partnership_id, work)})
    wanted = await work.partnerships.get(invite.partnership_id)
    if wanted.chat_id is not None:
        return Notice("group-second", {"partnership": wanted.name})
    return None


async def _link(
    partnership_id: int, chat_id: int, thread_id: int | None, by: int, context: BotContext
) -> None:
    """From now on the partnership talks here; the board comes by itself."""
    work = context.work
    await work.partnerships.bind(partnership_id, chat_id, thread_id)
    work.boards.touched.add(partnership_id)
    await work.outbox.take_back(f"group:{chat_id}")
    partnership = await work.partnerships.get(partnership_id)
    group = replace(
        await work.groups.of_chat(chat_id),
        partnership_id=partnership_id,
        thread_id=thread_id,
        card_key=f"card:{chat_id}:{work.cause}",
        added_by=by,
        rights_key=None,
    )
    await work.groups.save(group)
    await show(group, partnership, context.bot, work, is_worse=False)


async def note_standing(update: Update, context: BotContext) -> None:
    """The bot was blocked or unblocked, added, promoted, restricted or removed."""
    change, work = update.my_chat_member, context.work
    if change is None or change.chat.type == ChatType.CHANNEL:
        return
    is_gone = change.new_chat_member.status in GONE
    if change.chat.type == ChatType.PRIVATE:
        if is_gone:
            await work.members.unreachable(change.chat.id, work.now)
        else:
            await come_back(change.chat.id, work)
    elif is_gone:
        await take_leave(change.chat.id, context.bot, work)
    else:
        await _stand(change, context)


async def _stand(change: ChatMemberUpdated, context: BotContext) -> None:
    """New rights may mend the card; a group that has none is new, or one to come back to."""
    work, standing = context.work, change.new_chat_member
    group = replace(
        await work.groups.of_chat(change.chat.id),
        is_admin=standing.status == ChatMember.ADMINISTRATOR,
        can_pin=not isinstance(standing, ChatMemberAdministrator)
        or bool(standing.can_pin_messages),
        can_write=not isinstance(standing, ChatMemberRestricted) or standing.can_send_messages,
    )
    await change_rights(group, context.bot, work)
    is_new = change.old_chat_member.status in GONE
    if is_new and await work.partnerships.of_chat(change.chat.id) is None:
        await _arrive(group, change.from_user.id, context)


async def _arrive(group: Group, added_by: int, context: BotContext) -> None:
    """Somebody added the bot: back to its partnership, or to a group that has none."""
    work = context.work
    if group.partnership_id is not None:
        partnership = await work.partnerships.get(group.partnership_id)
        member = await work.members.in_partnership(partnership.id, added_by)
        if partnership.chat_id is None and member is not None:
            await _link(partnership.id, group.chat_id, group.thread_id, added_by, context)
            return
    await tell_unlinked(group.chat_id, context, after=A_LINK_FOLLOWS)


async def note_pin(update: Update, context: BotContext) -> None:
    """Somebody pinned the board for the bot, which may not do it itself."""
    message, work = update.effective_message, context.work
    pinned = message.pinned_message if message else None
    if message is None or pinned is None:
        return
    letter = await work.outbox.find(message.chat.id, pinned.message_id)
    if letter is not None and work.boards.is_board(letter):
        group = await work.groups.of_chat(message.chat.id)
        await change_rights(replace(group, can_pin=True), context.bot, work)


async def move_group(update: Update, context: BotContext) -> None:
    """A group became a supergroup and has another id: everything moves with it."""
    message = update.effective_message
    if message is not None:
        await move(*_moved(message), context.bot, context.work)


def _moved(message: Message) -> tuple[int, int]:
    if message.migrate_to_chat_id is not None:
        return message.chat.id, message.migrate_to_chat_id
    return message.migrate_from_chat_id or message.chat.id, message.chat.id
