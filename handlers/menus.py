"""The menus of commands that Telegram shows beside the text field, for each kind of chat."""

import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.ext import ExtBot

from storage.menus import COORDINATOR, LEAD, MEMBER
from texts.catalogue import FALLBACK, languages, text

EVERYBODY = (MEMBER, LEAD, COORDINATOR)
LEADS = (LEAD, COORDINATOR)


@dataclass(frozen=True, slots=True)
class Offer:
    """A command, and whose menus have it; its words are `menu-<name>` in the catalogue."""

    name: str
    to: tuple[str, ...] = EVERYBODY
    in_group: bool = False


# In this order. Groups see five at most; there everything but a mark is answered in private.
OFFERS = (
    Offer("mine", in_group=True),
    Offer("commit", in_group=True),
    Offer("action", in_group=True),
    Offer("undo", in_group=True),
    Offer("new", (COORDINATOR,)),
    Offer("people"),
    Offer("phones"),
    Offer("settings", LEADS),
    Offer("tz"),
    Offer("leave"),
    Offer("help", in_group=True),
    Offer("cancel"),
)


async def show_menus(bot: ExtBot[None], known: Collection[str]) -> None:
    """Tell Telegram at start the menus that are everybody's."""
    group = [offer.name for offer in OFFERS if offer.in_group]
    await _set(bot, BotCommandScopeAllGroupChats(), group, known)
    await _set(bot, BotCommandScopeAllPrivateChats(), _names(MEMBER), known)


def edition_of(known: Collection[str]) -> str:
    """A short name for the menus as they are now: another one when commands or words change."""
    menus = [
        [language, role, *(f"{name} {text(language, f'menu-{name}')}" for name in _names(role))]
        for language in languages()
        for role in EVERYBODY
    ]
    told = json.dumps([menus, sorted(known)])
    return hashlib.sha256(told.encode()).hexdigest()[:12]


async def show_own_menu(
    bot: ExtBot[None], chat_id: int, role: str, known: Collection[str]
) -> None:
    """Tell Telegram the menu of one person, who has become a coordinator or is none any more."""
    scope = BotCommandScopeChat(chat_id)
    if role != MEMBER:
        await _set(bot, scope, _names(role), known)
        return
    for language in languages():
        await bot.delete_my_commands(scope=scope, language_code=_code(language))


def _names(role: str) -> list[str]:
    return [offer.name for offer in OFFERS if role in offer.to]


async def _set(
    bot: ExtBot[None], scope: BotCommandScope, names: Collection[str], known: Collection[str]
) -> None:
    """Only commands that some handler takes, in every language of the catalogue."""
    for language in languages():
        commands = [
            BotCommand(name, text(language, f"menu-{name}")) for name in names if name in known
        ]
        await bot.set_my_commands(commands, scope=scope, language_code=_code(language))


def _code(language: str) -> str | None:
    return None if language == FALLBACK else language
