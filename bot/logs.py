"""The log: one line an event, with no texts, no names and no token in it."""

import logging
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TextIO

from bot.config import Settings

HOUSE = ("bot", "handlers", "jobs", "storage", "texts", "language", "mentoring")
ROOT = Path(__file__).parent.parent
REDACTED = "<token>"
FRAMES = 4


class Redaction(logging.Filter):
    """Puts every record into words that may be read by anybody: no secret, no error's message.

    What an error says may be a person's words or an address with the token in it, so only its
    kind and the places it came through are kept.
    """

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        self._secrets = [each for each in secrets if each]

    def filter(self, record: logging.LogRecord) -> bool:
        """Always lets the record through, changed for good."""
        event = " ".join(record.getMessage().split())
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            event += f" error={_chain(error)} at={_places(error)}"
        for secret in self._secrets:
            event = event.replace(secret, REDACTED)
        record.msg, record.args = event, None
        record.exc_info = record.exc_text = record.stack_info = None
        return True


class OneLine(logging.Formatter):
    """Date in UTC, level, part of the house, and what happened."""

    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self.converter = _utc


def start_logging(settings: Settings, stream: TextIO | None = None) -> None:
    """Log the house at its level and all libraries from WARNING on, to one stream."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.addFilter(Redaction(settings.telegram.token.get_secret_value()))
    handler.setFormatter(OneLine())
    # A log that cannot be written, as on a full disk, keeps nobody from work.
    logging.raiseExceptions = False
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in HOUSE:
        logging.getLogger(name).setLevel(settings.log.level)
    for name in ("httpx", "httpcore", "telegram", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # It warns whenever a sweep takes longer than usual; the next one comes all the same.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)


def _utc(seconds: float | None) -> time.struct_time:
    return time.gmtime(seconds)


def _chain(error: BaseException) -> str:
    """The kinds of an error and of those that caused it, the first cause last."""
    kinds = [type(each).__name__ for each in _with_causes(error)]
    return "<".join(kinds)


def _with_causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(error: BaseException) -> str:
    """Where the first cause came through, the innermost place first."""
    *_, cause = _with_causes(error)
    return "<".join(reversed([*_frames(cause.__traceback__)][-FRAMES:])) or "unknown"


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        path = Path(code.co_filename)
        name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else Path(path.name)
        yield f"{name}:{trace.tb_lineno}:{code.co_name}"
        trace = trace.tb_next
