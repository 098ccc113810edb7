"""Commands as people write them: which one, and whether it is meant for this bot."""

from dataclasses import dataclass
from typing import Any

from telegram import Message, MessageEntity
from telegram.ext import Application, CommandHandler

from handlers.context import BotContext
from language import action_body


@dataclass(frozen=True, slots=True)
class Command:
    """A command at the beginning of a message; `addressee` is the bot named behind the @."""

    name: str
    addressee: str | None


def command_of(message: Message) -> Command | None:
    """The command that a message begins with, if it does."""
    for entity in message.entities:
        if entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0:
            name, _, addressee = message.parse_entity(entity)[1:].lower().partition("@")
            return Command(name, addressee or None)
    return None


def known_commands(application: Application[Any, Any, Any, Any, Any, Any]) -> set[str]:
    """Every command that some handler takes."""
    handlers = [each for group in application.handlers.values() for each in group]
    return {
        name for each in handlers if isinstance(each, CommandHandler) for name in each.commands
    }


def is_addressed(command: Command, context: BotContext) -> bool:
    """Whether the command names this very bot."""
    return command.addressee == context.bot.username.lower()


def is_ours(command: Command, context: BotContext) -> bool:
    """Whether this bot is meant: it is named, or nobody is and it knows the command."""
    if command.addressee is None:
        return command.name in known_commands(context.application)
    return is_addressed(command, context)


def calls_us(message: Message, context: BotContext) -> bool:
    """Whether a message of a group is for this bot: a command of ours, or a tag."""
    command = command_of(message)
    if command is not None:
        return is_ours(command, context)
    return action_body(message.text or message.caption or "") is not None
