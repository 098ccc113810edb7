"""Outages: nothing is acknowledged, it goes on by itself, and the log has a line for each end."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from bot.engine.backoff import Patience
from bot.engine.outages import SAME_AGAIN_SECONDS, Outage
from bot.engine.runner import serve
from bot.monitoring.http_server import PageServer
from jobs import SWEEPS
from simulator.web.server import make_app
from storage import Store
from tests.bot.shop import Shop, ended, open_shop, until
from tests.chat import Chat, Phone
from tests.trouble import held_connection

OFTEN = 0.05
A_WHILE = 30 * OFTEN
SMALL = "size=12m"
SWEEP = SWEEPS[0].name
HOLD = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another_program(database: Path | str) -> Iterator[None]:
    """Another program writes to the database, and takes its time."""
    words = (sys.executable, "-c", HOLD, str(database))
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"held\n"
        yield
        program.communicate()


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A file system of its own with room for twelve megabytes."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a file system")
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", SMALL, "tmpfs", str(folder)])  # noqa: S607  # found by PATH, as by hand
    if mounted.returncode != 0:
        pytest.skip("this machine lets nobody mount a file system")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S607  # as above


@asynccontextmanager
async def at_work(chat: Chat) -> AsyncIterator[None]:
    """The bot at work, quick to try again."""
    chat.stage.house.polling._patience = Patience((OFTEN,))
    stop = asyncio.Event()
    working = asyncio.ensure_future(serve(chat.stage.house, stop, sweep_every=OFTEN))
    yield
    stop.set()
    await working


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log says to an operator."""
    told = [each for each in caplog.records if each.name.startswith("bot.")]
    return [each.getMessage() for each in told if each.levelname != "INFO"]


def path_of(chat: Chat) -> str:
    """The file of the database."""
    return chat.stage.house.store.engine.url.database or ""


def met_by(outage: Outage, *parts: str) -> Callable[[], bool]:
    """Whether these parts of the bot have met an outage."""
    return lambda: outage._met_by.issuperset(parts)


async def test_a_locked_database_is_one_line_for_all_and_one_when_it_is_back(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    outage, world = chat.stage.house.outages.database, chat.stage.world
    (await held_connection(chat.stage.house.store)).patience_ms = 0
    async with at_work(chat):
        with held_by_another_program(path_of(chat)):
            await until(met_by(outage, SWEEP, "delivery"))
            world.says(amina.telegram_id, "/commit send the list by 20 March")
            await until(met_by(outage, SWEEP, "delivery", "intake"))
            await asyncio.sleep(A_WHILE)
            assert len(world.mailbox) == 1
        await until(lambda: amina.messages()[-1].text.startswith("Noted"))
        await until(lambda: not outage.lasts)
    assert warnings(caplog) == [
        "The database cannot be used (database is locked); waiting",
        "The database can be used again",
    ]


async def test_a_bot_that_starts_on_a_locked_database_says_so_and_ends(shop: Shop) -> None:
    await ended(await shop.command("migrate"))
    path = shop.folder / "wellkept.db"
    with held_by_another_program(path):
        code, _, told = await ended(await shop.command("run"))
    assert (code, told) == (
        1,
        f"The database {path} at database.url cannot be used: database is locked.\n",
    )


async def test_a_full_database_is_one_line_and_loses_nothing(
    chat: Chat, amina: Phone, caplog: pytest.LogCaptureFixture
) -> None:
    outage, world, database = chat.stage.house.outages.database, chat.stage.world, path_of(chat)
    await pragma(chat.stage.house.store, "max_page_count = 1")
    async with at_work(chat):
        said = 0
        while not outage.lasts:
            said += 1
            world.says(amina.telegram_id, f"/commit {'send the list ' * 20}{said} by 20 March")
            await asyncio.sleep(OFTEN)
        await asyncio.sleep(A_WHILE)
        assert len(world.mailbox) > 0
        await pragma(chat.stage.house.store, "max_page_count = 1000000")
        await until(lambda: not outage.lasts and len(world.mailbox) == 0)
    await chat.stage.settle()
    assert [each.startswith("Noted") for each in texts(amina)].count(True) == said
    assert warnings(caplog) == [
        "The database cannot be used (database or disk is full); waiting",
        "The database can be used again",
    ]
    assert sqlite3.connect(database).execute("PRAGMA integrity_check").fetchall() == [("ok",)]


async def test_a_full_disk_stops_neither_the_bot_nor_its_log(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        async with open_shop(disk) as shop:
            with (disk / "log").open("wb") as log:
                bot = await shop.command("run", log=log)
                shop.world.add_person(100, "Sipho")
                shop.world.starts(100)
                await until(shop.has_called("sendMessage"))
                (disk / "filler").write_bytes(b"")
                fill(disk / "filler")
                for number in range(101, 141):
                    shop.world.add_person(number, "Sipho")
                    shop.world.starts(number)
                await asyncio.sleep(A_WHILE)
                assert len(shop.world.mailbox) > 0
                assert bot.returncode is None
                (disk / "filler").unlink()
                await until(lambda: len(shop.world.mailbox) == 0)
                await until(shop.has_called("sendMessage", times=41))
                bot.terminate()
                assert (await ended(bot))[0] == 0
            told = (disk / "log").read_text("utf-8")
            assert told.count("The database can be used again") == 1
            assert "Traceback" not in told
            found = sqlite3.connect(disk / "wellkept.db").execute("PRAGMA integrity_check")
            assert found.fetchall() == [("ok",)]


async def test_a_telegram_that_is_gone_is_one_line_and_one_when_it_is_back(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    shop.world.add_person(99, "Sipho")
    with PageServer(0) as hidden:
        port = hidden._socket.getsockname()[1]
        address = hidden.address
    async with shop.running(address=address):
        await until(lambda: "Telegram cannot be used" in caplog.text)
        with PageServer(port) as server:
            server.app = make_app(shop.world)
            serving = asyncio.ensure_future(server.serve())
            await until(shop.has_called("setMyCommands", times=2))
            server.end()
            await serving
        shop.world.starts(99)
        await asyncio.sleep(A_WHILE)
        with PageServer(port) as server:
            server.app = make_app(shop.world)
            serving = asyncio.ensure_future(server.serve())
            await until(shop.has_called("sendMessage"))
            server.end()
            await serving
    assert warnings(caplog)[:2] == [
        "Telegram cannot be used (NetworkError); waiting",
        "Telegram can be used again",
    ]
    assert len(warnings(caplog)) == 2


def test_an_outage_that_comes_again_soon_is_the_same_one(
    caplog: pytest.LogCaptureFixture,
) -> None:
    now = 0.0
    outage = Outage("The database", lambda: now)
    for _ in range(100):
        outage.met("intake", "locked")
        outage.over("intake")
    now += SAME_AGAIN_SECONDS + 1
    outage.met("intake", "locked")
    assert len(warnings(caplog)) == 3


def test_an_outage_that_comes_again_soon_and_lasts_is_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    now = 0.0
    outage = Outage("The database", lambda: now)
    outage.met("intake", "locked")
    outage.over("intake")
    for _ in range(100):
        now += 1
        outage.met("intake", "locked")
    assert warnings(caplog)[2:] == ["The database cannot be used (locked); waiting"]


async def pragma(store: Store, setting: str) -> None:
    """Change a setting of the one connection that the store has in use."""
    async with store._turn:
        (await held_connection(store)).execute(f"PRAGMA {setting}")


def fill(path: Path) -> None:
    """Write until the disk is full, to the last byte."""
    with path.open("ab", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def texts(phone: Phone) -> list[str]:
    """Everything that a phone shows of the bot's messages."""
    return [each.text for each in phone.messages()]


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """A simulated Telegram at work."""
    async with open_shop(tmp_path) as shop:
        yield shop
