"""Start-up mends what it finds, or says in one sentence what only people can mend."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.config import Settings
from bot.engine.clock import real_now, seconds_ahead
from bot.engine.runner import CannotRun, run
from bot.monitoring.http_server import PageServer
from simulator.web.server import make_app
from storage import Clock
from tests.bot.shop import QUICKLY, Shop, open_shop, until

HOOK = "https://example.org/hook/with-a-secret"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """A simulated Telegram at work."""
    async with open_shop(tmp_path) as shop:
        yield shop


class Portal:
    """What stands before Telegram, and answers in its place at first."""

    def __init__(self, telegram: ASGIApp, *pages: bytes) -> None:
        self._telegram = telegram
        self._pages = list(pages)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A page of its own, as long as it has any."""
        if scope["type"] == "http" and self._pages:
            await Response(self._pages.pop())(scope, receive, send)
        else:
            await self._telegram(scope, receive, send)


def wrong_by(span: timedelta) -> Clock:
    """A clock that is ahead of the real one, or behind."""

    def now() -> datetime:
        return real_now() + span

    return now


async def starts(shop: Shop, settings: Settings, clock: Clock = real_now) -> None:
    """A bot starts, greets Telegram and is stopped. Raises what keeps it from that."""
    stop = asyncio.Event()
    work = asyncio.ensure_future(run(settings, stop, clock))
    try:
        await until(lambda: work.done() or shop.has_called("setMyCommands", times=2)())
    finally:
        stop.set()
        await asyncio.wait_for(work, QUICKLY)


async def test_a_webhook_is_removed_and_what_it_did_not_fetch_is_answered(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    shop.world.call("setWebhook", {"url": HOOK})
    shop.world.add_person(99, "Sipho")
    shop.world.starts(99)
    async with shop.running():
        await until(shop.has_called("sendMessage"))
    assert shop.world.mailbox.webhook == ""
    assert caplog.text.count("A webhook was set for this bot at example.org; it is removed") == 1
    assert "secret" not in caplog.text


async def test_a_webhook_that_may_be_in_use_is_left_alone_and_named(shop: Shop) -> None:
    shop.world.call("setWebhook", {"url": HOOK})
    settings = shop.settings()
    telegram = settings.telegram.model_copy(update={"remove_webhook": False})
    with pytest.raises(CannotRun, match="A webhook is set for this bot"):
        await run(settings.model_copy(update={"telegram": telegram}), asyncio.Event())
    assert shop.world.mailbox.webhook == HOOK


@pytest.mark.parametrize("page", [b"<html>Log in</html>", b'{"ok": true, "result": 7}'])
async def test_a_gateway_with_words_of_its_own_is_waited_out(shop: Shop, page: bytes) -> None:
    with PageServer(0) as server:
        server.app = Portal(make_app(shop.world), page)
        serving = asyncio.ensure_future(server.serve())
        async with shop.running(server.address):
            await until(shop.has_called("setMyCommands", times=2))
        server.end()
        await serving


@pytest.mark.parametrize(
    ("span", "told"),
    [
        pytest.param(timedelta(minutes=10), "ahead of Telegram's", id="ahead"),
        pytest.param(timedelta(minutes=-10), "behind Telegram's", id="behind"),
    ],
)
async def test_a_clock_off_by_minutes_is_said_and_the_bot_works(
    shop: Shop, caplog: pytest.LogCaptureFixture, span: timedelta, told: str
) -> None:
    await starts(shop, shop.settings(), wrong_by(span))
    (line,) = [each for each in caplog.messages if "clock" in each]
    assert told in line


async def test_a_clock_off_by_hours_would_write_at_night(shop: Shop) -> None:
    with pytest.raises(CannotRun, match=r"is 120 minutes ahead of Telegram's.* Set it"):
        await starts(shop, shop.settings(), wrong_by(timedelta(hours=2)))
    assert not shop.has_called("setMyCommands", times=2)()


async def test_a_clock_that_is_right_is_not_spoken_of(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    await starts(shop, shop.settings())
    assert "clock" not in caplog.text


async def test_a_host_that_cannot_be_asked_tells_no_time() -> None:
    assert await seconds_ahead("http://127.0.0.1:9/bot", real_now) is None
