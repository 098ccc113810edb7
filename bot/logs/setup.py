"""The log: one line an event, with no texts, no names, no token and no password in it."""

import logging
import sys
import threading
from types import TracebackType
from typing import TextIO
from urllib.parse import quote

from bot.config import Settings
from bot.logs.deduplicate import Repeats
from bot.logs.formatters import AsJson, AsText, kinds, places

HOUSE = ("bot", "handlers", "jobs", "storage", "texts", "language", "mentoring")
REDACTED = "<secret>"
MASKED = "…"


class Redaction(logging.Filter):
    """Puts every record into words that may be read by anybody: no secret, no error's message.

    What an error says may be a person's words or an address with the token in it, so only its
    kind and the places it came through are kept. Of what libraries say only the first line is
    kept, without what they put into it: they do not know what is private here.
    """

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)

    def filter(self, record: logging.LogRecord) -> bool:
        """Always lets the record through, changed for good."""
        error = record.exc_info[1] if record.exc_info else None
        is_ours = record.name.partition(".")[0] in HOUSE
        if not is_ours:
            _mask(record)
        event = self._clean(_sentence(record))
        values = {key: self._clean_value(value) for key, value in _values(record).items()}
        record.__dict__.update(
            event=event, values=values, error=kinds(error), places=places(error)
        )
        record.msg, record.args = event, None
        record.exc_info = record.exc_text = record.stack_info = None
        return True

    def _clean(self, text: str) -> str:
        """On one line, and without any secret."""
        line = " ".join(text.split())
        for secret in self._secrets:
            line = line.replace(secret, REDACTED)
        return line

    def _clean_value(self, value: object) -> object:
        return (
            value if value is None or isinstance(value, int | float) else self._clean(str(value))
        )


def start_logging(settings: Settings, stream: TextIO | None = None) -> None:
    """Log the house at its level and libraries from WARNING on, to one stream."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.addFilter(Redaction(*_secrets(settings)))
    handler.addFilter(Repeats())
    handler.setFormatter(AsJson() if settings.log.format == "json" else AsText())
    # A log that cannot be written, as on a full disk, keeps nobody from work.
    logging.raiseExceptions = False
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in HOUSE:
        logging.getLogger(name).setLevel(settings.log.level)
    for name in ("httpx", "httpcore", "telegram", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # It warns whenever a sweep takes longer than usual; the next one comes all the same.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    sys.excepthook = _log_end
    threading.excepthook = _log_end_of_thread


def is_json() -> bool:
    """Whether a log was started that is read by programs."""
    return any(isinstance(each.formatter, AsJson) for each in logging.getLogger().handlers)


def _secrets(settings: Settings) -> list[str]:
    """What must not be read: as it is, and as it is written in addresses."""
    token = settings.telegram.token.get_secret_value()
    plain = [token, token.partition(":")[2], settings.database.password]
    return plain + [quote(each, safe=safe) for each in plain for safe in ("", " +")]


def _mask(record: logging.LogRecord) -> None:
    """Keep a library's own words and numbers."""
    record.msg = str(record.msg).partition("\n")[0]
    args = record.args
    if isinstance(args, tuple):
        record.args = tuple(_number_or_mask(each) for each in args)
    elif args:
        record.args = {key: _number_or_mask(each) for key, each in args.items()}


def _number_or_mask(value: object) -> object:
    return value if isinstance(value, int | float) else MASKED


def _sentence(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        return str(record.msg)


def _values(record: logging.LogRecord) -> dict[str, object]:
    """What an event names by a key; values without one are in its sentence alone."""
    return dict(record.args) if isinstance(record.args, dict) else {}


def _log_end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A mistake of ours ends the process; what it says may be private."""
    if not isinstance(error, KeyboardInterrupt):
        logging.getLogger("bot").critical("Ended by a mistake", exc_info=(kind, error, trace))


def _log_end_of_thread(ended: threading.ExceptHookArgs) -> None:
    if ended.exc_value is not None:
        _log_end(ended.exc_type, ended.exc_value, ended.exc_traceback)
