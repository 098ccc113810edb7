"""A simulated Telegram on a port of this machine, and bots that run as programs beside it."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.config import DatabaseSettings, Settings, TelegramSettings
from bot.engine.runner import run
from bot.monitoring.http_server import PageServer
from simulator.telegram import World
from simulator.web.server import make_app
from simulator.world.clock import SimulatedClock

ROOT = Path(__file__).parents[2]
GLANCE = 0.02
GLANCES = 1000
QUICKLY = 5


@dataclass
class Shop:
    """A simulated Telegram on a port of this machine, a folder and a database for the bot."""

    world: World
    address: str
    folder: Path
    database: str

    async def command(
        self, *words: str, log: IO[bytes] | None = None, settings: Mapping[str, str] | None = None
    ) -> asyncio.subprocess.Process:
        """Start `python -m bot` with these words; `settings` are more of its environment."""
        environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "WELLKEPT_TELEGRAM__TOKEN": self.world.token,
            "WELLKEPT_TELEGRAM__BASE_URL": f"{self.address}/bot",
            "WELLKEPT_DATABASE__URL": self.database,
            **(settings or {}),
        }
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *words),
            cwd=self.folder,
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=log or asyncio.subprocess.PIPE,
        )

    def settings(self, token: str | None = None, address: str | None = None) -> Settings:
        """Settings of a bot that runs inside the test."""
        return Settings(
            telegram=TelegramSettings(
                token=SecretStr(token or self.world.token),
                base_url=f"{address or self.address}/bot",
            ),
            database=DatabaseSettings(url=self.database),
        )

    @asynccontextmanager
    async def running(self, address: str | None = None) -> AsyncIterator[None]:
        """A bot that runs inside the test, and ends well."""
        stop = asyncio.Event()
        work = asyncio.ensure_future(run(self.settings(address=address), stop))
        yield
        stop.set()
        await asyncio.wait_for(work, QUICKLY)

    def has_called(self, method: str, times: int = 1) -> Callable[[], bool]:
        """Whether the bot has called a method so often."""
        return lambda: [call.method for call in self.world.calls].count(method) >= times


async def until(happened: Callable[[], bool]) -> None:
    """Wait until something has happened, but not for ever."""
    for _ in range(GLANCES):
        if happened():
            return
        await asyncio.sleep(GLANCE)
    raise AssertionError("it did not happen")


async def ended(process: asyncio.subprocess.Process) -> tuple[int | None, str, str]:
    """How a program ends that is about to: its exit code and what it printed."""
    out, err = await asyncio.wait_for(process.communicate(), GLANCE * GLANCES)
    return process.returncode, out.decode(), (err or b"").decode()


@asynccontextmanager
async def page_at(page: str) -> AsyncIterator[str]:
    """The address of somebody who is no Telegram and answers everything with a page."""

    async def answer(_: Request) -> Response:
        return Response(page)

    app = Starlette(routes=[Route("/{path:path}", answer, methods=["GET", "POST"])])
    async with served(app) as address:
        yield address


@asynccontextmanager
async def served(app: ASGIApp) -> AsyncIterator[str]:
    """The address of a port of this machine at which an application is."""
    with PageServer(0) as server:
        server.app = app
        serving = asyncio.ensure_future(server.serve())
        yield server.address
        server.end()
        await serving


@asynccontextmanager
async def open_shop(folder: Path, database: str | None = None) -> AsyncIterator[Shop]:
    """A simulated Telegram at work; the bot gets an SQLite file if it is given no database."""
    database = database or f"sqlite:///{folder}/wellkept.db"
    world = World(SimulatedClock(datetime.now(UTC), ticking=True))
    async with served(make_app(world)) as address:
        yield Shop(world, address, folder, database)
