"""What the log shows, and what it never shows."""

import asyncio
import gc
import io
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.config import DatabaseSettings, LogSettings, Settings, TelegramSettings
from bot.engine.outages import SAME_AGAIN_SECONDS, Outage
from bot.logs.deduplicate import SAME_SECONDS, Repeats
from bot.logs.formatters import AsText
from bot.logs.setup import Redaction, start_logging

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
    logging.getLogger("bot.engine.receiving.polling").warning("Intake pauses: %s", "Timed\nOut")
    line = written.getvalue()
    assert line.endswith("Z WARNING bot.engine.receiving.polling: Intake pauses: Timed Out\n")
    assert line.startswith("20")


def test_the_token_is_never_written(written: io.StringIO) -> None:
    logging.getLogger("bot.app").info("Asking https://api.telegram.org/bot%s/getMe", TOKEN)
    logging.getLogger("httpx").warning("HTTP Request: POST https://api/bot%s/getMe", TOKEN)
    assert TOKEN not in written.getvalue()
    assert written.getvalue().count("bot<secret>/getMe") == 1


def test_an_error_is_told_by_its_kind_and_places_alone(written: io.StringIO) -> None:
    try:
        fail_over_words()
    except KeyError:
        logging.getLogger("bot.engine.receiving.intake").exception("Update %s failed", 7)
    line = written.getvalue()
    assert "Update 7 failed error=KeyError<ValueError at=tests/bot/logs/test_logs.py:" in line
    assert ":meet_words<tests/bot/logs/test_logs.py:" in line
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


SECRETS = (
    pytest.param(TOKEN, id="token"),
    pytest.param("the-secret", id="the part of the token that matters"),
    pytest.param("123456%3Athe-secret", id="token in an address"),
    pytest.param("p%40ss", id="password in an address"),
    pytest.param("p@ss", id="password"),
    pytest.param("Amina", id="name"),
    pytest.param("the pump", id="text"),
)
URL = "postgresql+asyncpg://wellkept:p%40ss@db.example.org/wellkept"
PRIVATE = f"Amina wrote: the pump is broken {TOKEN} 123456%3Athe-secret {URL} p@ss"


def fails() -> None:
    """Fail with everything that is private."""
    raise ValueError(PRIVATE)


async def _task_that_nobody_waits_for() -> None:
    async def work() -> None:
        fails()

    task = asyncio.ensure_future(work())
    await asyncio.sleep(0)
    del task
    gc.collect()


def _thread() -> None:
    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()


def _error_of_ours() -> None:
    try:
        fails()
    except ValueError:
        logging.getLogger("bot.engine.receiving.intake").exception(
            "Update %s goes to the dead letters", 7
        )


def _error_of_a_library() -> None:
    try:
        fails()
    except ValueError:
        logging.getLogger("telegram.ext").exception("Error while parsing %s", PRIVATE)


MISHAPS = (
    pytest.param(_error_of_ours, id="error"),
    pytest.param(_error_of_a_library, id="error of a library"),
    pytest.param(lambda: asyncio.run(_task_that_nobody_waits_for()), id="lost task"),
    pytest.param(_thread, id="thread"),
    pytest.param(lambda: sys.excepthook(ValueError, ValueError(PRIVATE), None), id="end"),
    pytest.param(
        lambda: logging.getLogger("sqlalchemy.pool").error("Lost\n%s", PRIVATE),
        id="library in two lines",
    ),
    pytest.param(
        lambda: logging.getLogger("httpx").warning("POST %s %d", PRIVATE, 502), id="request"
    ),
    pytest.param(
        lambda: logging.getLogger("asyncpg").warning("%(a)s", {"a": PRIVATE}), id="named values"
    ),
    pytest.param(lambda: logging.getLogger("bot").error("%d of %s", "two"), id="wrong values"),
)


@pytest.mark.parametrize("kind", ["text", "json"])
@pytest.mark.parametrize("mishap", MISHAPS)
def test_whatever_happens_is_one_line_that_anybody_may_read(
    mishap: Callable[[], None], kind: str
) -> None:
    told = log_of(kind, mishap)
    assert told.count("\n") == 1
    for each in SECRETS:
        assert str(each.values[0]) not in told


@pytest.mark.parametrize("secret", SECRETS[:5])
def test_no_secret_is_written_also_when_we_ourselves_name_it(secret: str) -> None:
    told = log_of(
        "json", lambda: logging.getLogger("bot.engine.runner").info("At %(at)s", {"at": secret})
    )
    assert json.loads(told)["values"] == {"at": "<secret>"}


def test_json_has_a_key_for_everything() -> None:
    line = json.loads(log_of("json", _error_of_ours))
    assert line["at"].endswith("Z")
    assert (line["level"], line["part"]) == ("ERROR", "bot.engine.receiving.intake")
    assert line["event"] == "Update 7 goes to the dead letters"
    assert line["error"] == ["ValueError"]
    assert line["places"][0].startswith("tests/bot/logs/test_logs.py:")


def test_a_program_that_ends_by_a_mistake_tells_no_words(tmp_path: Path) -> None:
    code = (
        "from bot.config import Settings\n"
        "from bot.logs.setup import start_logging\n"
        "start_logging(Settings())\n"
        f"raise ValueError({PRIVATE!r})\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ended.returncode == 1
    assert "CRITICAL bot: Ended by a mistake error=ValueError" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_what_goes_wrong_again_and_again_is_one_line() -> None:
    def again() -> None:
        for _ in range(1000):
            _error_of_ours()

    assert log_of("text", again).count("\n") == 1


def test_after_a_while_it_is_said_again_and_how_often_it_was() -> None:
    now, stream = 0.0, io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(Redaction())
    handler.addFilter(Repeats(lambda: now))
    handler.setFormatter(AsText())
    record = logging.getLogger("bot.app").makeRecord
    for _ in range(4):
        handler.handle(record("bot.app", logging.ERROR, "", 0, "A sweep failed", (), None))
    now += SAME_SECONDS
    handler.handle(record("bot.app", logging.ERROR, "", 0, "A sweep failed", (), None))
    first, second = stream.getvalue().splitlines()
    assert first.endswith("A sweep failed")
    assert second.endswith("A sweep failed (and 3 times since)")


def test_each_outage_is_said_also_when_it_is_the_second_within_a_while() -> None:
    def outages() -> None:
        now = 0.0
        outage = Outage("The database", lambda: now)
        for _ in range(2):
            outage.met("intake", "locked")
            outage.over("intake")
            now += SAME_AGAIN_SECONDS + 1

    assert log_of("text", outages).count("waiting") == 2


def log_of(kind: str, mishap: Callable[[], None]) -> str:
    """What the log has of a mishap; the log is as before afterwards."""
    stream, root = io.StringIO(), logging.getLogger()
    handlers, level, hooks = root.handlers[:], root.level, (sys.excepthook, threading.excepthook)
    root.handlers = []
    try:
        start_logging(settings_with(kind), stream)
        mishap()
    finally:
        root.handlers = handlers
        root.setLevel(level)
        sys.excepthook, threading.excepthook = hooks
    return stream.getvalue()


def settings_with(kind: str) -> Settings:
    """Settings with a token and the password of a database."""
    return Settings(
        telegram=TelegramSettings(token=SecretStr(TOKEN)),
        database=DatabaseSettings.model_construct(url=URL),
        log=LogSettings.model_validate({"format": kind}),
    )
