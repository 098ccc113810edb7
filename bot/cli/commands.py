"""The command line: `.venv/bin/python -m bot COMMAND`.

Each command imports what it needs when it runs: the bot at work has no use for the simulator, and
`--help` for none of both.
"""

import asyncio
import json
import os
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli.options import ConfigOption, plain_refusals, settings_from
from bot.doctor.cli import doctor

MEMORY = "/dev/shm"  # noqa: S108  # only a folder of our own within it

app = typer.Typer(
    help="Wellkept: keeps the promises between mentor and mentee utilities in view.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

invite = typer.Typer(help="Make a link for somebody who is to join.", no_args_is_help=True)
app.add_typer(invite, name="invite")
app.add_typer(doctor, name="doctor")

DatesOption = Annotated[
    str | None,
    typer.Option(help="dm or md: what comes first, day or month.", show_default=False),
]
ChatOption = Annotated[
    str | None, typer.Option(help="Which chat, where there are several.", show_default=False)
]


@app.command("run")
def run_bot(config: ConfigOption = None) -> None:
    """Run the bot until it is stopped.

    Example: .venv/bin/python -m bot run --config config.toml
    """
    from bot.engine.memory import build_lean

    build_lean()
    with plain_refusals():
        from bot.engine.runner import run

        settings = settings_from(config)
        asyncio.run(_until_stopped(lambda stop: run(settings, stop)))


@app.command()
def load(
    partnership: Annotated[Path, typer.Argument(help="The file of a partnership.")],
    config: ConfigOption = None,
) -> None:
    """Make or update a partnership, print its links.

    Example: .venv/bin/python -m bot load kisiwa.toml
    """
    with plain_refusals():
        from bot.partnership_file.loader import load_file, read_file

        typer.echo(asyncio.run(load_file(read_file(partnership), settings_from(config))))


@invite.command("coordinator")
def invite_a_coordinator(config: ConfigOption = None) -> None:
    """Print a link for a coordinator. Example: .venv/bin/python -m bot invite coordinator"""
    with plain_refusals():
        from bot.cli.invite import invite_coordinator

        typer.echo(asyncio.run(invite_coordinator(settings_from(config))))


@app.command()
def migrate(
    to: Annotated[
        str, typer.Option(help="A schema such as 0002, also an older one; stop the bot first.")
    ] = "head",
    config: ConfigOption = None,
) -> None:
    """Bring the database to the newest schema. Example: .venv/bin/python -m bot migrate"""
    with plain_refusals():
        from bot.engine.runner import change_schema
        from storage.database.migrate import newest

        asyncio.run(change_schema(settings_from(config), to))
        at = f"schema {newest()}, the newest" if to == "head" else f"schema {to}"
        typer.echo(f"The database is at {at}.")


@app.command("health")
def ask_health(config: ConfigOption = None) -> None:
    """Ask a running bot how it does; exit code 1 if not well.

    Example: .venv/bin/python -m bot health
    """
    with plain_refusals():
        from bot.monitoring.probe import ask

        typer.echo(ask(settings_from(config).health))


@app.command("demo")
def run_demo(
    port: Annotated[
        int, typer.Option(help="Where the page is; 0 takes any free port.", min=0, max=65535)
    ] = 8080,
    story: Annotated[
        str, typer.Option(help="Where it starts: second_week, empty, silence or closing.")
    ] = "second_week",
) -> None:
    """Try the bot in a browser, without a token.

    Example: .venv/bin/python -m bot demo --port 8080
    """
    with plain_refusals():
        from bot.demo.server import demo

        _log_warnings()
        asyncio.run(_until_stopped(lambda stop: demo(port, _show_address, stop, story)))


@app.command("replay")
def replay_file(
    file: Annotated[Path, typer.Argument(help="A scenario, or an exported chat.")],
    roster: Annotated[
        Path | None, typer.Option(help="Who is who in an exported chat.", show_default=False)
    ] = None,
    zone: Annotated[
        str | None,
        typer.Option(help="Where it was exported, such as Africa/Nairobi.", show_default=False),
    ] = None,
    dates: DatesOption = None,
    chat: ChatOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Everything, as JSON.")] = False,
) -> None:
    """Tell what the bot would have said.

    Example: .venv/bin/python -m bot replay chat.txt --roster r.toml
    """
    from bot.engine.memory import hardly_searched

    with plain_refusals(), hardly_searched():
        from bot.replay.cli import rehearse

        _log_warnings()
        with tempfile.TemporaryDirectory(prefix="wellkept-replay-", dir=_memory()) as folder:
            rehearsal = rehearse(file, Path(folder), roster, zone, dates, chat, _say_aside)
            told, words, notes = asyncio.run(rehearsal)
        _say_aside(*notes if as_json else ())
        typer.echo(json.dumps(told, ensure_ascii=False, indent=1) if as_json else words)


@app.command("roster")
def print_roster(
    export: Annotated[Path, typer.Argument(help="An exported chat.")],
    dates: DatesOption = None,
    chat: ChatOption = None,
) -> None:
    """Draft a roster from the names in a chat.

    Example: .venv/bin/python -m bot roster chat.txt > r.toml
    """
    with plain_refusals():
        from bot.chat_exports.reader import announced, notes_on_dates, read_export
        from bot.chat_exports.roster import draft_roster

        _say_aside(announced(export))
        read = read_export(export, ZoneInfo("UTC"), dates, chat)
        _say_aside(*notes_on_dates(read, dates))
        typer.echo(draft_roster(read, export.name, dates))


@app.command("explain")
def explain_message(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="TEXT", help="A message, best in quotes.", show_default=False),
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(help="What its speaker speaks, such as fr or pt-br.", show_default=False),
    ] = None,
    now: Annotated[
        str | None,
        typer.Option(help="When it is said, on the speaker's clock.", show_default=False),
    ] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Rows {id, text, lang, now} on standard input.")
    ] = False,
) -> None:
    """Tell what is understood, and why.

    Example: .venv/bin/python -m bot explain "I send it on Friday"
    """
    with plain_refusals():
        from bot.cli.explain import explain

        text = " ".join(words) if words else None
        for line in explain(text, sys.stdin.buffer if jsonl else None, lang, now):
            sys.stdout.buffer.write(f"{line}\n".encode("utf-8", "replace"))
            sys.stdout.buffer.flush()


def _log_warnings() -> None:
    """A log for those who only play: without a token there is nothing to hide."""
    from bot.config import LogSettings, Settings
    from bot.logs.setup import start_logging

    start_logging(Settings(log=LogSettings(level="WARNING")))


def _say_aside(*sentences: str | None) -> None:
    """What people should know beside what they may send into a file."""
    for sentence in filter(None, sentences):
        typer.echo(sentence, err=True)


def _show_address(address: str) -> None:
    print(f"The demo is at {address} (stop it with Ctrl+C)", flush=True)


def _memory() -> str | None:
    """Where files need no disk, if there is such a place: a replay is thrown away at its end."""
    return MEMORY if os.access(MEMORY, os.W_OK) else None


async def _until_stopped(work: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Work with an event that is set by Ctrl+C and SIGTERM; soon after, all ends in any case."""
    from bot.engine.shutdown_watchdog import end_at_the_latest

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def end() -> None:
        if not stop.is_set():
            end_at_the_latest()
        stop.set()

    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, end)
    await work(stop)
