"""What a refused letter tells about the bot's standing in a group."""

import re
from dataclasses import replace
from enum import StrEnum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)
from telegram.ext import ExtBot

from handlers.group.operations import take_leave
from handlers.group.rights import change
from storage import Work
from storage.outbox.rows import Letter, Method

# What Telegram's refusals mean for a letter, and how they are written down.
NOT_MODIFIED = "message is not modified"
NOT_FOUND = ("message to edit not found", "message_id_invalid")
NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user_deactivated")
TOO_OLD = ("query is too old", "query_id_invalid")
TOO_LARGE = "request entity too large"
LONGEST_REASON = 120
# Not the apostrophe of "can't": that is no quote.
QUOTED = re.compile(r"""(?<!\w)(["'`]).*?(\1|$)""", re.DOTALL)


class Fate(StrEnum):
    """What becomes of a letter that Telegram did not take."""

    RESTS = "Telegram asks for patience"
    MOVED = "the group has another id now"
    UNREACHABLE = "the person blocked the bot or is gone"
    UNCHANGED = "the message shows it already"
    REFUSED = "Telegram will never take it"
    LOCKED_OUT = "Telegram does not know the bot any more"
    TRIED_AGAIN = "it may go well the next time"


def fate_of(error: TelegramError) -> Fate:
    """What an error means; whatever is not known to be final is tried again."""
    said = str(error).lower()
    match error:
        case RetryAfter():
            return Fate.RESTS
        case ChatMigrated():
            return Fate.MOVED
        case Forbidden():
            return Fate.UNREACHABLE
        case InvalidToken():
            return Fate.LOCKED_OUT
        case BadRequest():
            return _of_bad_request(said)
        case _:
            return Fate.REFUSED if TOO_LARGE in said else Fate.TRIED_AGAIN


def _of_bad_request(said: str) -> Fate:
    if NOT_MODIFIED in said:
        return Fate.UNCHANGED
    return Fate.UNREACHABLE if any(sign in said for sign in NOBODY) else Fate.REFUSED


def is_gone(error: Exception) -> bool:
    """Whether the message that was to be changed has been deleted."""
    return any(sign in str(error).lower() for sign in NOT_FOUND)


def is_too_late(error: Exception) -> bool:
    """Whether a button was pressed so long ago that nobody waits for the answer."""
    return any(sign in str(error).lower() for sign in TOO_OLD)


def reason_of(error: Exception) -> str:
    """An error in one line: its kind, and what Telegram said without words of people."""
    kind = type(error).__name__
    said = QUOTED.sub("…", str(error).partition(". Parsing the server")[0])
    return f"{kind}: {' '.join(said.split())}"[:LONGEST_REASON]


NO_PIN = ("manage pinned messages", "pin a message")
NO_WORDS = ("rights to send", "chat_write_forbidden", "chat_restricted")
GONE = ("kicked", "not a member", "was deleted")


async def prove(letter: Letter, bot: ExtBot[None], work: Work) -> None:
    """A board that has arrived shows that the bot may write there again."""
    if letter.method is Method.SEND and work.boards.is_board(letter):
        group = await work.groups.of_chat(letter.chat_id)
        await change(replace(group, can_write=True), bot, work)


async def learn(letter: Letter, error: Exception, bot: ExtBot[None], work: Work) -> None:
    """Keep what the bot may not do in a group, so that somebody can be told how to mend it."""
    if letter.chat_id > 0:
        return
    reason = str(error).lower()
    if isinstance(error, Forbidden) and any(sign in reason for sign in GONE):
        await take_leave(letter.chat_id, bot, work)
        return
    group = await work.groups.of_chat(letter.chat_id)
    if letter.method is Method.PIN and any(sign in reason for sign in NO_PIN):
        await change(replace(group, can_pin=False), bot, work)
    elif letter.method is Method.SEND and any(sign in reason for sign in NO_WORDS):
        await change(replace(group, can_write=False), bot, work)
