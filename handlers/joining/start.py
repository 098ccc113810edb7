"""`/start` in private: with the code of an invite, or without."""

from telegram import Update

from handlers.core.access import hear, take_hint
from handlers.core.context import BotContext
from handlers.joining.coordinators import open_coordinator_link
from handlers.joining.known_member import open_member_link
from handlers.joining.newcomers import open_role_link
from handlers.people.operations import come_back
from mentoring.notices import Button, Notice
from storage.joining import InviteKind


async def start(update: Update, context: BotContext) -> None:
    """Joins with a code, greets without one."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    await come_back(user.id, work)
    if not context.args:
        await _greet(user.id, update, context)
        return
    code = context.args[0]
    invite = await work.invites.find(code, work.now)
    if invite is None:
        await work.outbox.say(user.id, Notice("joining-link-unknown"))
    elif invite.member_id is not None:
        await open_member_link(invite, invite.member_id, user, work)
    elif invite.seat is not None:
        await open_role_link(invite, invite.seat, user, work)
    elif invite.kind is InviteKind.COORDINATOR:
        await open_coordinator_link(invite, user, work)
    else:
        url = f"https://t.me/{context.bot.username}?startgroup={code}"
        choose = Button("joining-button-group", url=url)
        await work.outbox.say(user.id, Notice("joining-link-of-group", buttons=((choose,),)))


async def welcome_back(update: Update, context: BotContext) -> None:
    """Who writes can be written to, whatever Telegram said before."""
    chat, work = update.effective_chat, context.work
    if chat is not None:
        here = await work.members.of_telegram(chat.id)
        if not here:
            await take_hint(update, work)
        if not all(member.reachable for member in here):
            await come_back(chat.id, work)


async def _greet(telegram_id: int, update: Update, context: BotContext) -> None:
    work, heard = context.work, await hear(update, context)
    if heard is not None:
        greeting = Notice("joining-again", {"name": heard.member.first_name})
    elif await work.coordinators.get(telegram_id) is not None:
        greeting = Notice("coordinator-again")
    else:
        greeting = Notice("stranger-private")
    await work.outbox.say(telegram_id, greeting)
