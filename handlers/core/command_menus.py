"""The menus of commands that Telegram shows beside the text field, for each kind of chat."""

import asyncio
import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.ext import ExtBot

from mentoring.partnerships import base_of
from storage.people.menus import COORDINATOR, LEAD, MEMBER
from texts.catalogue import FALLBACK, languages, text

EVERYBODY = (MEMBER, LEAD, COORDINATOR)
LEADS = (LEAD, COORDINATOR)


@dataclass(frozen=True, slots=True)
class Offer:
    """A command, and whose menus have it.

    In the catalogues `command-<name>` is what it is called, and `menu-<name>` what it does.
    """

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
    Offer("language"),
    Offer("leave"),
    Offer("help", in_group=True),
    Offer("cancel"),
)


async def show_menus(bot: ExtBot[None], known: Collection[str]) -> None:
    """Tell Telegram at start the menus that are everybody's, in the words of each app's language.

    Telegram knows languages by two letters, so those of a region are left to the whole language.
    Raises TelegramError when any of them was refused.
    """
    scopes: Sequence[tuple[BotCommandScope, list[str]]] = (
        (BotCommandScopeAllGroupChats(), [offer.name for offer in OFFERS if offer.in_group]),
        (BotCommandScopeAllPrivateChats(), _names(MEMBER)),
    )
    # One after the other they would keep the first question for updates waiting.
    calls = [
        bot.set_my_commands(
            _commands(names, language, known),
            scope=scope,
            language_code=None if language == FALLBACK else language,
        )
        for language in dict.fromkeys(map(base_of, languages()))
        for scope, names in scopes
    ]
    for answer in await asyncio.gather(*calls, return_exceptions=True):
        if isinstance(answer, BaseException):
            raise answer


def edition_of(known: Collection[str]) -> str:
    """A short name for the menus as they are now: another one when commands or words change."""
    menus = [
        [language, role, *(str(_command(name, language).to_dict()) for name in _names(role))]
        for language in languages()
        for role in EVERYBODY
    ]
    told = json.dumps([menus, sorted(known)])
    return hashlib.sha256(told.encode()).hexdigest()[:12]


async def show_own_menu(
    bot: ExtBot[None], chat_id: int, role: str, language: str, known: Collection[str]
) -> None:
    """Tell Telegram the menu of one person, who has become a coordinator or is none any more.

    It is in the language that the person reads here, whatever their app speaks.
    """
    scope = BotCommandScopeChat(chat_id)
    if role == MEMBER:
        await bot.delete_my_commands(scope=scope)
    else:
        await bot.set_my_commands(_commands(_names(role), language, known), scope=scope)


def _names(role: str) -> list[str]:
    return [offer.name for offer in OFFERS if role in offer.to]


def _commands(names: Collection[str], language: str, known: Collection[str]) -> list[BotCommand]:
    """Only commands that some handler takes, with what they do."""
    return [_command(name, language) for name in names if name in known]


def _command(name: str, language: str) -> BotCommand:
    """A command by the word that the language has for it."""
    return BotCommand(text(language, f"command-{name}"), text(language, f"menu-{name}"))
