"""Commands as people write them: which one, and whether it is meant for this bot."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from telegram import Message, MessageEntity
from telegram.ext import Application, CommandHandler

from handlers.core.context import BotContext
from language import action_body

OTHER_WORDS = Path(__file__).parents[1] / "data" / "commands.toml"


@dataclass(frozen=True, slots=True)
class Command:
    """A command at the beginning of a message; `addressee` is the bot named behind the @.

    `name` is the English one, whichever of its words was written.
    """

    name: str
    addressee: str | None


def command_of(message: Message) -> Command | None:
    """The command that a message begins with, if it does."""
    for entity in message.entities:
        if entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0:
            name, _, addressee = message.parse_entity(entity)[1:].lower().partition("@")
            return Command(meant_by(name), addressee or None)
    return None


def words_for(name: str) -> list[str]:
    """A command in all languages, the English word first."""
    return [name, *_other_words().get(name, ())]


def meant_by(word: str) -> str:
    """The English word for a command in any language; what is none stays as it is."""
    return next((name for name, others in _other_words().items() if word in others), word)


@cache
def _other_words() -> Mapping[str, list[str]]:
    return tomllib.loads(OTHER_WORDS.read_text(encoding="utf-8"))


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
