"""People and groups that the bot does not know: one sentence, once, about what to do."""

from datetime import timedelta

from telegram import Message, Update, User
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop

from handlers.core.access import coordinator_of, coordinator_of_telegram, hear, partnership_of
from handlers.core.command_words import calls_us, command_of
from handlers.core.context import BotContext
from mentoring.notices import Button, Notice
from mentoring.partnerships import Partnership

# What a coordinator can do before there is a partnership.
FOR_COORDINATORS = {"new", "language", "help", "cancel", "annul"}


async def keep_door(update: Update, context: BotContext) -> None:
    """A command of somebody who has not joined goes no further than here, `/start` apart."""
    message = update.effective_message
    command = command_of(message) if message else None
    if message is None or command is None or command.name == "start":
        return
    if await hear(update, context) is not None:
        return
    if message.chat.type == ChatType.PRIVATE:
        work = context.work
        known = await coordinator_of_telegram(message.chat.id, work)
        if known is not None and command.name in FOR_COORDINATORS:
            return
        notice = Notice("coordinator-without" if known else "stranger-private")
        await work.outbox.say(message.chat.id, notice)
    else:
        await meet_stranger(update, context)
    raise ApplicationHandlerStop


async def meet_stranger(update: Update, context: BotContext) -> None:
    """Somebody who has not joined uses a command or tag in the group."""
    message = update.effective_message
    if message is None or not calls_us(message, context):
        return
    partnership = await partnership_of(update, context)
    if partnership is None:
        await tell_unlinked(message.chat.id, context)
    elif message.sender_chat is not None:
        if message.sender_chat.id == message.chat.id:
            await _say_once(Notice("stranger-anonymous"), "anonymous", message, context)
    elif message.from_user is not None and not message.from_user.is_bot:
        await _meet(message.from_user, partnership, message, context)


async def tell_unlinked(chat_id: int, context: BotContext, after: timedelta = timedelta()) -> None:
    """How a group gets its partnership; a link that follows takes it back by its `about`."""
    work, notice = context.work, Notice("group-unlinked", about=(f"group:{chat_id}",))
    key = f"group-unlinked:{chat_id}"
    await work.outbox.say(chat_id, notice, key=key, at=work.now + after)


async def _meet(
    user: User, partnership: Partnership, message: Message, context: BotContext
) -> None:
    """Say what to do; somebody whose username is expected gets a link for them alone."""
    work = context.work
    if await work.outbox.used(_key(message, str(user.id))):
        return
    username = (user.username or "").lower()
    team = await work.members.here(partnership.id)
    waiting = {m.username.lower(): m for m in team if m.username and m.started_at is None}
    if username in waiting:
        member = waiting[username]
        code = await work.invites.make(partnership.id, member.id, work.now, user.id)
        link = f"https://t.me/{context.bot.username}?start={code}"
        begin = Button("stranger-button-start", url=link)
        notice = Notice("stranger-expected", {"name": member.first_name}, buttons=((begin,),))
    else:
        who = await coordinator_of(partnership.id, work)
        notice = Notice("stranger-group", {"name": user.first_name, "who": who})
    await _say_once(notice, str(user.id), message, context)


async def _say_once(notice: Notice, who: str, message: Message, context: BotContext) -> None:
    await context.work.outbox.say(
        message.chat.id,
        notice,
        key=_key(message, who),
        partnership=await context.work.partnerships.of_chat(message.chat.id),
        reply_to=message.message_id,
        thread_id=message.message_thread_id if message.is_topic_message else None,
    )


def _key(message: Message, who: str) -> str:
    return f"stranger:{message.chat.id}:{who}"
