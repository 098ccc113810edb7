"""What the log shows, and what it never shows."""

import io
import logging
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from bot.config import LogSettings, Settings, TelegramSettings
from bot.logs import start_logging

TOKEN = "123456:the-secret"
SETTINGS = Settings(
    telegram=TelegramSettings(token=SecretStr(TOKEN)), log=LogSettings(level="DEBUG")
)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What the log wrote; other tests get their own log back."""
    root = logging.getLogger()
    before, level, stream = root.handlers[:], root.level, io.StringIO()
    root.handlers = []
    start_logging(SETTINGS, stream)
    yield stream
    root.handlers = before
    root.setLevel(level)


def meet_words() -> None:
    """Fail with somebody's words, as a library does."""
    raise ValueError(f"Amina wrote: the pump is broken, https://api/bot{TOKEN}/getMe")


def fail_over_words() -> None:
    """Fail because something else failed."""
    try:
        meet_words()
    except ValueError as error:
        raise KeyError("Amina Juma") from error


def test_an_event_is_one_line_with_date_level_and_part(written: io.StringIO) -> None:
    logging.getLogger("bot.polling").warning("Intake pauses: %s", "Timed\nOut")
    line = written.getvalue()
    assert line.endswith("Z WARNING bot.polling: Intake pauses: Timed Out\n")
    assert line.startswith("20")


def test_the_token_is_never_written(written: io.StringIO) -> None:
    logging.getLogger("bot.app").info("Asking https://api.telegram.org/bot%s/getMe", TOKEN)
    logging.getLogger("httpx").warning("HTTP Request: POST https://api/bot%s/getMe", TOKEN)
    assert TOKEN not in written.getvalue()
    assert written.getvalue().count("bot<secret>/getMe") == 2


def test_an_error_is_told_by_its_kind_and_places_alone(written: io.StringIO) -> None:
    try:
        fail_over_words()
    except KeyError:
        logging.getLogger("bot.intake").exception("Update %s failed", 7)
    line = written.getvalue()
    assert "Update 7 failed error=KeyError<ValueError at=tests/bot/test_logs.py:" in line
    assert ":meet_words<tests/bot/test_logs.py:" in line
    assert line.count("\n") == 1
    assert "Amina" not in line
    assert TOKEN not in line


def test_requests_are_not_logged_one_by_one(written: io.StringIO) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST https://api/bot%s/getMe", TOKEN)
    logging.getLogger("telegram.ext").debug("Processing update: %s", "the pump is broken")
    assert written.getvalue() == ""


def test_the_house_is_logged_at_the_level_that_is_set(written: io.StringIO) -> None:
    logging.getLogger("handlers.joining").debug("Joined")
    assert "DEBUG handlers.joining: Joined" in written.getvalue()
