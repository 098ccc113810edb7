"""What Telegram's refusals mean for a letter, and how they are written down."""

import re
from enum import StrEnum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

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
