"""Answers of Telegram that make no sense, such as half of one, or the page of some gateway."""

from collections.abc import Iterator
from contextlib import contextmanager

from telegram.error import NetworkError, TelegramError

LIBRARY = "telegram."


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
        if not _module_of(error).startswith(LIBRARY):
            raise
        raise NetworkError("the answer makes no sense") from error


def _module_of(error: Exception) -> str:
    """The module that raised an error."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return str(trace.tb_frame.f_globals.get("__name__", "")) if trace else ""
