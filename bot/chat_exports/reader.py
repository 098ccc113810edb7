"""Export files on the command line: WhatsApp's text or archive, Telegram Desktop's JSON."""

import json
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.chat_exports.telegram_desktop import read_telegram
from bot.doctor.findings import some
from bot.partnership_file.time_zones import is_zone, no_zone
from bot.refusals import Refusal
from mentoring.whatsapp import CannotRead, DatesRead, Export, Trouble
from mentoring.whatsapp.archive import text_of
from mentoring.whatsapp.dates import ORDERS
from mentoring.whatsapp.parser import read_whatsapp

LIMIT = 200_000_000
# What takes longer than one waits without a word.
LARGE, A_MEGABYTE = 5_000_000, 1_000_000
SCENARIOS = (".yaml", ".yml")
FIRST = {"dm": "day", "md": "month"}
TURNED = {"dm": "md", "md": "dm"}
SENTENCES = {
    Trouble.UNREADABLE: "{name} is neither a text nor a sound archive: give WhatsApp's .txt or "
    ".zip, or Telegram Desktop's result.json.",
    Trouble.NO_CHAT: "{name} holds no chat: give WhatsApp's .txt or .zip, or Telegram Desktop's "
    "result.json.",
    Trouble.TOO_LARGE: "{name} is too large: export the chat once more, without media.",
    Trouble.DATES_UNCLEAR: "{name} does not show whether {example} begins with the day or the "
    "month: say --dates dm or --dates md.",
    Trouble.DATES_AT_ODDS: "{name} has dates that begin with the day and others that begin with "
    "the month: say --dates dm or --dates md, what does not fit is left out.",
}
EMPTY = "{name} is empty: export the chat once more, or look whether it was copied to its end."
FOLDER = "{name} is a folder: give the file in it that holds the chat{found}."
OTHER_JSON = (
    "{name} is JSON, but no chat of Telegram Desktop: export a single chat as JSON (open it, "
    "⋮, Export chat history, format JSON), and give the result.json of that export."
)
CUT_JSON = "{name} is no complete JSON: export the chat once more, and give its result.json."
WEB_PAGE = (
    "{name} is a web page: in Telegram Desktop export the chat once more with format JSON, and "
    "give its result.json."
)
NO_DATES = "{name} is Telegram's, whose dates are never in doubt: leave --dates out."
NO_CHATS = "{name} is WhatsApp's, which holds one chat: leave --chat out."
WRONG_ORDER = (
    "{name} has {example}, which does not begin with the {first}: leave --dates {order} out, or "
    "say --dates {turned}."
)


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
    name = path.name or path.resolve().name
    try:
        export = _export_in(_text(path, name), name, zone, order, chat)
    except CannotRead as trouble:
        if order is not None and trouble.trouble is Trouble.DATES_UNCLEAR:
            raise _wrong_order(name, order, trouble.example) from None
        sentence = SENTENCES[trouble.trouble]
        raise ExportRefused(sentence.format(name=name, example=trouble.example)) from None
    dates = export.dates
    if order is not None and dates is not None and dates.misfits and dates.fits_turned:
        raise _wrong_order(name, order, dates.example)
    return export


def announced(path: Path) -> str | None:
    """What to say before a large file is read; nothing of a small one."""
    size = path.stat().st_size if path.is_file() else 0
    return f"Reading {path.name}, {size // A_MEGABYTE} MB …" if size > LARGE else None


def notes_on_dates(export: Export, order: str | None) -> list[str]:
    """What has to be said of the dates of a file: how they were taken, and what was left out.

    `order` is the one that was told.
    """
    dates, notes = export.dates, []
    if dates is not None and order is None and not dates.is_sure:
        notes.append(_assumed(dates))
    if dates is not None and dates.misfits:
        left = some(dates.misfits, "message")
        notes.append(
            f"Left out: {left} whose date does not begin with the {FIRST[dates.order]}, such as "
            f"{dates.example}."
        )
    return notes


def zone_named(name: str) -> ZoneInfo:
    """The zone that somebody typed. Raises ExportRefused."""
    if not is_zone(name):
        raise ExportRefused(f"--zone: {no_zone(name)}")
    return ZoneInfo(name)


def _text(path: Path, name: str) -> str:
    """What stands in a file. Raises CannotRead, ExportRefused."""
    try:
        if path.is_dir():
            found = ": result.json" if (path / "result.json").is_file() else ""
            raise ExportRefused(FOLDER.format(name=name, found=found))
        text = text_of(path.read_bytes(), LIMIT)
    except FileNotFoundError:
        raise ExportRefused(f"There is no file {path}.") from None
    except OSError as error:
        raise ExportRefused(f"{name} cannot be read: {error.strerror}.") from None
    if not text or text.isspace():
        raise ExportRefused(EMPTY.format(name=name))
    return text


def _export_in(
    text: str, name: str, zone: ZoneInfo, order: str | None, chat: str | None
) -> Export:
    start = text[:100].lstrip()
    if start.startswith("<"):
        raise ExportRefused(WEB_PAGE.format(name=name))
    if not (start.startswith("{") or name.casefold().endswith(".json")):
        export = read_whatsapp(text, zone, order)
        if chat is not None:
            raise ExportRefused(NO_CHATS.format(name=name))
        return export
    if order is not None:
        raise ExportRefused(NO_DATES.format(name=name))
    try:
        return read_telegram(json.loads(text), zone, chat)
    except (ValueError, RecursionError):
        raise ExportRefused(CUT_JSON.format(name=name)) from None
    except (CannotRead, AttributeError, TypeError):
        # JSON of another shape than Telegram Desktop's.
        raise ExportRefused(OTHER_JSON.format(name=name)) from None


def _assumed(dates: DatesRead) -> str:
    turned = TURNED[dates.order]
    return (
        f"Assumed: dates such as {dates.example} begin with the {FIRST[dates.order]}, since so "
        f"the chat goes on day by day; --dates {turned} takes the {FIRST[turned]} first."
    )


def _wrong_order(name: str, order: str, example: str) -> ExportRefused:
    words = {"name": name, "example": example, "first": FIRST[order]}
    return ExportRefused(WRONG_ORDER.format(order=order, turned=TURNED[order], **words))
