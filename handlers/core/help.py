"""Help: what the bot can do, what it drops, and what it did not understand."""

from difflib import get_close_matches

from telegram import Update
from telegram.constants import ChatType

from handlers.core.access import hear
from handlers.core.command_menus import OFFERS
from handlers.core.command_words import (
    calls_us,
    command_of,
    is_addressed,
    known_commands,
    meant_by,
)
from handlers.core.context import BotContext
from handlers.core.typed_input import LATELY
from mentoring.notices import Line, Notice, Params, words
from mentoring.partnerships import Member, Partnership, Role
from mentoring.setup import Setup
from storage import Work
from storage.people.menus import MEMBER, ROLES

HIDDEN = {"start", "annul"}


async def show_help(update: Update, context: BotContext) -> None:
    """`/help`: the commands with an example each, and what comes by itself."""
    heard = await hear(update, context)
    if heard is None:
        await _show_coordinator(update, context)
        return
    role = ROLES.get(heard.member.role, MEMBER)
    offered = [offer.name for offer in OFFERS if role in offer.to and offer.name != "help"]
    lines = [Line(f"help-{name}") for name in offered]
    lines.append(Line("help-role", _role(heard.member, heard.partnership)))
    await context.work.outbox.tell(heard.member, Notice("help", lines=tuple(lines)))


async def _show_coordinator(update: Update, context: BotContext) -> None:
    """A coordinator without a partnership: everybody else was stopped at the door."""
    if update.effective_user is not None:
        lines = (Line("help-new"), Line("help-language"), Line("help-cancel"))
        await context.work.outbox.say(update.effective_user.id, Notice("help", lines=lines))


def _role(member: Member, partnership: Partnership) -> Params:
    role = "stand-in" if member.role is Role.STAND_IN else member.role.value
    return {"role": role, "time": f"{partnership.norms.digest.local_time:%H:%M}"}


async def cancel(update: Update, context: BotContext) -> None:
    """`/cancel`: what was asked last is not waited for any more."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    setup = await setting_up(user.id, work)
    dropped = await work.prompts.forget(user.id)
    notice = Notice("cancel-done" if dropped else "cancel-nothing")
    if setup is not None:
        notice = Notice("cancel-setup")
    heard = await hear(update, context)
    if heard is not None:
        await work.outbox.tell(heard.member, notice)
    else:
        await work.outbox.say(user.id, notice)


async def setting_up(telegram_id: int, work: Work) -> Setup | None:
    """The set-up of a partnership, when that is what the bot asked about last."""
    asked = await work.prompts.waiting(telegram_id)
    setup = await work.setups.in_hand(telegram_id)
    if setup is None:
        return None
    is_last = asked[0].subject == setup.subject if asked else work.now - setup.changed_at <= LATELY
    return setup if is_last else None


async def miss_command(update: Update, context: BotContext) -> None:
    """A command that nobody knows; in a group only when it names this bot, and in private."""
    heard = await hear(update, context)
    command = command_of(heard.message) if heard else None
    if heard is None or command is None:
        return
    if heard.in_group and not is_addressed(command, context):
        return
    close = get_close_matches(command.name, known_commands(context.application) - HIDDEN, n=1)
    meant = words(f"command-{meant_by(close[0])}") if close else "none"
    params = {"command": command.name, "meant": meant}
    await context.work.outbox.tell(heard.member, Notice("unknown-command", params))


async def miss_words(update: Update, context: BotContext) -> None:
    """A picture, a voice note or the like: the bot reads words only."""
    await _say_in_private(update, context, Notice("only-words"))


async def miss_forward(update: Update, context: BotContext) -> None:
    """A forwarded message is somebody else's word, so nothing is done with it."""
    await _say_in_private(update, context, Notice("no-forwards"))


async def miss_forward_in_group(update: Update, context: BotContext) -> None:
    """Forwarded words are nobody's; why a command or tag in them counts for nothing is told."""
    heard = await hear(update, context)
    if heard is not None and calls_us(heard.message, context):
        await context.work.outbox.tell(heard.member, Notice("action-forwarded"))


async def miss_edit(update: Update, context: BotContext) -> None:
    """What was noted stays as it was first written; said once for each message."""
    message = update.effective_message
    key = f"edited:{message.chat.id}:{message.message_id}" if message else None
    await _say_in_private(update, context, Notice("no-edits"), key)


async def _say_in_private(
    update: Update, context: BotContext, notice: Notice, key: str | None = None
) -> None:
    chat = update.effective_chat
    if chat is None or chat.type != ChatType.PRIVATE:
        return
    heard = await hear(update, context)
    shown = notice if heard else Notice("stranger-private")
    await context.work.outbox.say(chat.id, shown, key=key)
