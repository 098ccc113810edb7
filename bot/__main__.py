"""The command line: `python -m bot COMMAND`."""

import asyncio
import json
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot.account import Json, readable, tell
from bot.config import ConfigMistake, LogSettings, Settings, load_settings
from bot.demo import demo
from bot.load import CannotLoad, load_file, read_file
from bot.logs import start_logging
from bot.page import PortTaken
from bot.replay import set_up
from bot.run import CannotRun, bring_up_to_date, run
from bot.scenario import ScenarioMistake, read_scenario

CONFIG = Path("config.toml")

app = typer.Typer(
    help="Wellkept: keeps the promises between mentor and mentee utilities in view.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", help="Settings; config.toml when it is there.", show_default=False),
]


@app.command("run")
def run_bot(config: ConfigOption = None) -> None:
    """Run the bot until it is stopped. Example: python -m bot run --config config.toml"""
    with plain_refusals():
        asyncio.run(_run(_settings(config)))


@app.command()
def load(
    partnership: Annotated[Path, typer.Argument(help="The file of a partnership.")],
    config: ConfigOption = None,
) -> None:
    """Make or update a partnership, print its links. Example: python -m bot load kisiwa.toml"""
    with plain_refusals():
        typer.echo(asyncio.run(load_file(read_file(partnership), _settings(config))))


@app.command()
def migrate(config: ConfigOption = None) -> None:
    """Bring the database to the newest schema. Example: python -m bot migrate"""
    with plain_refusals():
        asyncio.run(bring_up_to_date(_settings(config)))
        typer.echo("The database is at the newest schema.")


@app.command("demo")
def run_demo(
    port: Annotated[
        int, typer.Option(help="Where the page is; 0 takes any free port.", min=0, max=65535)
    ] = 8080,
) -> None:
    """Try the bot in a browser, without a token. Example: python -m bot demo --port 8080"""
    with plain_refusals():
        start_logging(Settings(log=LogSettings(level="WARNING")))
        asyncio.run(_demo(port))


@app.command("replay")
def replay_scenario(
    scenario: Annotated[Path, typer.Argument(help="A scenario file.")],
    as_json: Annotated[bool, typer.Option("--json", help="Everything, as JSON.")] = False,
) -> None:
    """Tell what the bot would have said. Example: python -m bot replay scenario.yaml --json"""
    with plain_refusals():
        start_logging(Settings(log=LogSettings(level="WARNING")))
        told = asyncio.run(_replay(scenario))
        typer.echo(json.dumps(told, ensure_ascii=False, indent=1) if as_json else readable(told))


@contextmanager
def plain_refusals() -> Iterator[None]:
    """What cannot be done ends with one sentence and exit code 1."""
    try:
        yield
    except (ConfigMistake, CannotLoad, CannotRun, PortTaken, ScenarioMistake) as refusal:
        typer.echo(str(refusal), err=True)
        raise typer.Exit(1) from None


def _settings(config: Path | None) -> Settings:
    settings = load_settings(config or (CONFIG if CONFIG.is_file() else None))
    start_logging(settings)
    return settings


async def _run(settings: Settings) -> None:
    await run(settings, _stop_by_signal())


async def _demo(port: int) -> None:
    def ready(address: str) -> None:
        print(f"The demo is at {address} (stop it with Ctrl+C)", flush=True)

    await demo(port, ready, _stop_by_signal())


async def _replay(scenario: Path) -> Json:
    with tempfile.TemporaryDirectory(prefix="wellkept-replay-") as folder:
        replay = await set_up(read_scenario(scenario), Path(folder) / "replay.db")
        await replay.play()
        told = await tell(replay)
        await replay.stage.house.close()
        return told


def _stop_by_signal() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stop.set)
    return stop


if __name__ == "__main__":
    app()
