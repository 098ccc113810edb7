"""Answers of Telegram that make no sense, such as half of one, or the page of some gateway."""

from collections.abc import Iterator
from contextlib import contextmanager

from telegram.error import NetworkError, TelegramError

LIBRARY = "telegram"
OURS = ("bot", "handlers", "texts")


@contextmanager
def reading_answers() -> Iterator[None]:
    """Raise NetworkError for what python-telegram-bot stumbles over instead of refusing it.

    So it is tried again like any call whose answer was lost. Our own mistakes stay what they are.
    """
    try:
        yield
    except TelegramError:
        raise
    except Exception as error:
        if not _is_of_library(error):
            raise
        raise NetworkError("the answer makes no sense") from error


def _is_of_library(error: Exception) -> bool:
    """Whether the library, or what it called, raised an error, rather than code of ours."""
    trace, of_library = error.__traceback__, False
    while trace:
        package = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        if package in (LIBRARY, *OURS):
            of_library = package == LIBRARY
        trace = trace.tb_next
    return of_library
