"""The command line beside a bot at work: `python -m bot doctor` on the database of a stage."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from typer.testing import CliRunner, Result

from bot.cli.commands import app
from bot.replay.stage import Stage
from simulator.telegram import World
from simulator.web.server import make_app
from tests.bot.shop import served


async def doctor(stage: Stage, *words: str, **environment: str) -> Result:
    """Give the command while the bot works; the two share nothing but the database."""
    url = stage.house.store.engine.url.render_as_string(hide_password=False)
    return await doctor_of(url, *words, **environment)


async def doctor_of(url: str, *words: str, **environment: str) -> Result:
    """The same on any database."""
    runner = CliRunner(env={"WELLKEPT_DATABASE__URL": url, **environment})
    with own_log():
        return await asyncio.to_thread(
            lambda: runner.invoke(app, ["doctor", *words], terminal_width=200)
        )


async def says(stage: Stage, *words: str) -> list[str]:
    """The lines of a command that can do what it is to do."""
    result = await doctor(stage, *words)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout.splitlines()


async def refuses(stage: Stage, *words: str) -> str:
    """The sentence of a command that cannot."""
    result = await doctor(stage, *words)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    return result.stderr.strip()


@asynccontextmanager
async def telegram_at(world: World) -> AsyncIterator[dict[str, str]]:
    """A simulated Telegram on a port, and the environment by which a command finds it."""
    async with served(make_app(world)) as address:
        yield {
            "WELLKEPT_TELEGRAM__TOKEN": world.token,
            "WELLKEPT_TELEGRAM__BASE_URL": f"{address}/bot",
        }


@contextmanager
def own_log() -> Iterator[None]:
    """Commands start a log of their own; the test gets its own back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers = handlers
    root.setLevel(level)
