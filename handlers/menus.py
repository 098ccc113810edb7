"""The menus of commands that Telegram shows beside the text field, for each kind of chat."""

from collections.abc import Collection, Sequence

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.ext import ExtBot

from texts.catalogue import FALLBACK, languages, text

PRIVATE_MENU = ("mine", "commit", "action", "people", "phones", "settings", "help", "cancel")
GROUP_MENU = ("action", "commit", "mine", "help")


async def show_menus(bot: ExtBot[None], known: Collection[str]) -> None:
    """Tell Telegram the menus, once at start; only commands that some handler takes."""
    scopes: tuple[tuple[BotCommandScope, Sequence[str]], ...] = (
        (BotCommandScopeAllPrivateChats(), PRIVATE_MENU),
        (BotCommandScopeAllGroupChats(), GROUP_MENU),
    )
    for scope, names in scopes:
        for language in languages():
            commands = [
                BotCommand(name, text(language, f"menu-{name}")) for name in names if name in known
            ]
            code = None if language == FALLBACK else language
            await bot.set_my_commands(commands, scope=scope, language_code=code)
