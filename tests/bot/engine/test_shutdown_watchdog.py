"""A stop comes in time, whatever the bot is doing: it needs no one to kill it."""

import asyncio
import json
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.monitoring.http_server import PageServer
from simulator.web.server import make_app
from tests.bot.engine.test_outages import held_by_another_program
from tests.bot.shop import ROOT, Shop, ended, open_shop, until

# So long systemd (deploy/wellkept.service) and containers wait. Five seconds are promised; a busy
# machine of ours that runs tests may take longer to tell.
KILLED_AFTER_SECONDS = 10
A_WHILE = 0.5
MANY = 10_000
EXAMPLE = ROOT / "partnership.example.toml"
PROPOSALS = """
WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers LIMIT ?)
INSERT INTO commitments (
    partnership_id, owner_id, logged_by_id, kind, what, context, made_at, span_from, expires_at,
    source_chat_id, source_message_id, outcome_asks, date_changes
)
SELECT partnership_id, members.id, members.id, 'promise', 'send list ' || number, '',
    '2026-02-02 06:00:00', '2026-02-02 06:00:00', '2026-02-05 06:00:00', -1001, number, 0, 0
FROM numbers, (SELECT id, partnership_id FROM members LIMIT 1) AS members
"""


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """A simulated Telegram at work."""
    async with open_shop(tmp_path) as shop:
        yield shop


async def at_work(shop: Shop, **settings: str) -> asyncio.subprocess.Process:
    """A bot that has greeted Telegram."""
    process = await shop.command("run", settings=settings)
    await has_told(process, b"At work as")
    return process


async def has_told(process: asyncio.subprocess.Process, words: bytes) -> None:
    """Read the log of a bot until it says something."""
    assert process.stderr is not None
    async with asyncio.timeout(KILLED_AFTER_SECONDS):
        while words not in await process.stderr.readline():
            pass


async def is_stopped(process: asyncio.subprocess.Process) -> str:
    """Stop a bot as a service manager does; it ends well and in time. Returns its log."""
    stopped = time.monotonic()
    process.send_signal(signal.SIGTERM)
    code, _, told = await ended(process)
    assert (code, "Traceback" in told) == (0, False), told
    assert time.monotonic() - stopped < KILLED_AFTER_SECONDS
    return told


class Silent:
    """A Telegram that takes calls of a method and never answers them."""

    def __init__(self, app: ASGIApp, method: str) -> None:
        self._app, self._method = app, method
        self.asked = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or do not."""
        if scope["path"].endswith(self._method):
            self.asked += 1
            await asyncio.sleep(3600)
        await self._app(scope, receive, send)


@asynccontextmanager
async def silent(shop: Shop, method: str) -> AsyncIterator[Silent]:
    """The shop's Telegram, but for one method."""
    with PageServer(0) as server:
        server.app = telegram = Silent(make_app(shop.world), method)
        serving = asyncio.ensure_future(server.serve())
        shop.address = server.address
        yield telegram
        serving.cancel()
        await asyncio.wait({serving})


def greet(shop: Shop, people: int) -> None:
    """People begin a chat with the bot."""
    for number in range(101, 101 + people):
        shop.world.add_person(number, f"Sipho {number}")
        shop.world.starts(number)


async def test_many_updates_are_in_the_middle(shop: Shop) -> None:
    bot = await at_work(shop)
    greet(shop, 40)
    await until(lambda: 0 < len(shop.world.mailbox) < 40)
    assert "Stopped" in await is_stopped(bot)
    async with shop.running():
        await until(shop.has_called("sendMessage", times=40))
    assert [len(shop.world.chat(101 + each).messages) for each in range(40)] == [2] * 40


async def test_a_call_is_never_answered(shop: Shop) -> None:
    async with silent(shop, "sendMessage") as telegram:
        bot = await at_work(shop)
        greet(shop, 1)
        await until(lambda: telegram.asked > 0)
        assert "Stopped" in await is_stopped(bot)


async def test_telegram_takes_the_call_at_the_start_and_never_answers(shop: Shop) -> None:
    async with silent(shop, "getMe") as telegram:
        bot = await shop.command("run")
        await until(lambda: telegram.asked > 0)
        await is_stopped(bot)


async def test_telegram_is_out_of_reach(shop: Shop) -> None:
    nowhere = {
        "WELLKEPT_TELEGRAM__BASE_URL": "http://127.0.0.1:9/bot",
        "WELLKEPT_LOG__FORMAT": "json",
    }
    bot = await shop.command("run", settings=nowhere)
    assert bot.stderr is not None
    line = json.loads(await bot.stderr.readline())
    assert line["values"] == {"what": "Telegram", "why": "NetworkError"}
    await is_stopped(bot)


async def test_a_sweep_of_ten_thousand_rows_is_on_its_way(shop: Shop) -> None:
    await ended(await shop.command("load", str(EXAMPLE)))
    path = shop.folder / "wellkept.db"
    with sqlite3.connect(path) as database:
        database.execute(PROPOSALS, (MANY,))
    bot = await at_work(shop, WELLKEPT_TIMETABLE__EVERY_SECONDS="1")
    await until(lambda: 0 < expired(path) < MANY)
    assert "Stopped" in await is_stopped(bot)
    assert expired(path) < MANY


async def test_the_database_is_locked(shop: Shop) -> None:
    bot = await at_work(shop, WELLKEPT_TIMETABLE__EVERY_SECONDS="1")
    with held_by_another_program(shop.folder / "wellkept.db"):
        greet(shop, 30)
        await has_told(bot, b"The database cannot be used")
        await asyncio.sleep(A_WHILE)
        assert "Stopped" in await is_stopped(bot)


def expired(path: Path) -> int:
    """How many proposals have come to their end."""
    query = "SELECT count(*) FROM commitments WHERE closed_at IS NOT NULL"
    with sqlite3.connect(path) as database:
        return int(database.execute(query).fetchone()[0])


HANGS = """
import asyncio, time
from bot.cli.commands import _until_stopped

async def work(stop):
    print("at work", flush=True)
    await asyncio.to_thread(time.sleep, 60)

asyncio.run(_until_stopped(work))
"""


async def test_a_thread_hangs_that_nobody_can_interrupt() -> None:
    words = (sys.executable, "-c", HANGS)
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*words, cwd=ROOT, stdout=pipe, stderr=pipe)
    assert process.stdout is not None
    await process.stdout.readline()
    stopped = time.monotonic()
    process.send_signal(signal.SIGTERM)
    code, _, told = await ended(process)
    assert (code, "Something hangs" in told) == (1, True)
    assert time.monotonic() - stopped < KILLED_AFTER_SECONDS
