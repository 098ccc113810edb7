"""Export files on the command line: WhatsApp's text or archive, Telegram Desktop's JSON."""

import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from bot.refusals import Refusal
from bot.telegram_exports import read_telegram
from bot.toml_tables import meant
from mentoring.export_files import text_of
from mentoring.exports import CannotRead, Export, Trouble
from mentoring.whatsapp import read_whatsapp
from mentoring.whatsapp_dates import ORDERS

LIMIT = 200_000_000
SCENARIOS = (".yaml", ".yml")
SENTENCES = {
    Trouble.UNREADABLE: "{name} is neither a text nor a sound archive: export the chat once more.",
    Trouble.NO_CHAT: "{name} holds no chat: give WhatsApp's .txt or .zip, or Telegram Desktop's "
    "result.json.",
    Trouble.TOO_LARGE: "{name} is too large: export the chat once more, without media.",
    Trouble.DATES_UNCLEAR: "{name} does not show whether {example} begins with the day or the "
    "month: say --dates dm or --dates md.",
    Trouble.DATES_AT_ODDS: "{name} has dates that begin with the day and others that begin with "
    "the month: say --dates dm or --dates md, what does not fit is left out.",
}


class ExportRefused(Refusal):
    """An export cannot be read; the sentence names it, and what to do."""


def is_scenario(path: Path) -> bool:
    """Whether a file is one of our own scenarios, rather than an exported chat."""
    return path.suffix.casefold() in SCENARIOS


def read_export(
    path: Path, zone: ZoneInfo, order: str | None = None, chat: str | None = None
) -> Export:
    """The chat in a file. `zone` is the one of the phone or computer that exported it.

    Raises ExportRefused, ChatUnclear.
    """
    if order is not None and order not in ORDERS:
        raise ExportRefused("Say --dates dm when the day comes first, --dates md for the month.")
    try:
        text = text_of(path.read_bytes(), LIMIT)
        if text.lstrip().startswith("{"):
            return _of_telegram(_json(text), zone, chat)
        return read_whatsapp(text, zone, order)
    except CannotRead as trouble:
        sentence = SENTENCES[trouble.trouble]
        raise ExportRefused(sentence.format(name=path.name, example=trouble.example)) from None
    except FileNotFoundError:
        raise ExportRefused(f"There is no file {path}.") from None
    except OSError as error:
        raise ExportRefused(f"{path.name} cannot be read: {error}.") from None


def _of_telegram(content: Any, zone: ZoneInfo, chat: str | None) -> Export:
    try:
        return read_telegram(content, zone, chat)
    except (AttributeError, TypeError):
        # JSON of another shape than Telegram Desktop's.
        raise CannotRead(Trouble.NO_CHAT) from None


def zone_named(name: str) -> ZoneInfo:
    """The zone that somebody typed. Raises ExportRefused."""
    known = available_timezones()
    if name not in known:
        raise ExportRefused(f"No zone is called {name!r}{meant(name, known)}: see --zone.")
    return ZoneInfo(name)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise CannotRead(Trouble.NO_CHAT) from None
