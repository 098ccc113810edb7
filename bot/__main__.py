"""The command line: `python -m bot COMMAND`.

Each command imports what it needs when it runs: the bot at work has no use for the simulator, and
`--help` for none of both.
"""

import asyncio
import json
import logging
import os
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.refusals import Refusal

if TYPE_CHECKING:
    from bot.config import Settings

CONFIG = Path("config.toml")
MEMORY = "/dev/shm"  # noqa: S108  # only a folder of our own within it

app = typer.Typer(
    help="Wellkept: keeps the promises between mentor and mentee utilities in view.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

invite = typer.Typer(help="Make a link for somebody who is to join.", no_args_is_help=True)
app.add_typer(invite, name="invite")

doctor = typer.Typer(invoke_without_command=True)
app.add_typer(doctor, name="doctor")

ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", help="Settings; config.toml when it is there.", show_default=False),
]

NumberArgument = Annotated[str, typer.Argument(help="Its number, such as u12 or m34.")]
NumbersArgument = Annotated[
    list[str] | None, typer.Argument(help="Their numbers, such as u12 or m34.", show_default=False)
]
DatesOption = Annotated[
    str | None,
    typer.Option(help="dm or md: what comes first, day or month.", show_default=False),
]
ChatOption = Annotated[
    str | None, typer.Option(help="Which chat, where there are several.", show_default=False)
]
AllOption = Annotated[bool, typer.Option("--all", help="All there are.")]


@app.command("run")
def run_bot(config: ConfigOption = None) -> None:
    """Run the bot until it is stopped. Example: python -m bot run --config config.toml"""
    from bot.heap import build_lean

    build_lean()
    with plain_refusals():
        from bot.run import run

        settings = _settings(config)
        asyncio.run(_until_stopped(lambda stop: run(settings, stop)))


@app.command()
def load(
    partnership: Annotated[Path, typer.Argument(help="The file of a partnership.")],
    config: ConfigOption = None,
) -> None:
    """Make or update a partnership, print its links. Example: python -m bot load kisiwa.toml"""
    with plain_refusals():
        from bot.load import load_file, read_file

        typer.echo(asyncio.run(load_file(read_file(partnership), _settings(config))))


@invite.command("coordinator")
def invite_a_coordinator(config: ConfigOption = None) -> None:
    """Print a link for a coordinator. Example: python -m bot invite coordinator"""
    with plain_refusals():
        from bot.coordinator_invite import invite_coordinator

        typer.echo(asyncio.run(invite_coordinator(_settings(config))))


@doctor.callback()
def examine_everything(context: typer.Context, config: ConfigOption = None) -> None:
    """Tell what ails the bot, with the mend for each; exit code 1 if anything does.

    Works beside the running bot. Without a token only the database is looked at.

    Example: python -m bot doctor --config config.toml
    """
    if context.invoked_subcommand is not None:
        # Whoever names the file before the command means it for the command.
        context.default_map = {context.invoked_subcommand: {"config": config}}
        return
    with plain_refusals():
        from bot.doctor import examine, told

        findings = asyncio.run(examine(_settings(config)))
        typer.echo(told(findings))
        raise typer.Exit(0 if all(finding.is_well for finding in findings) else 1)


@doctor.command("letters")
def list_dead_letters(config: ConfigOption = None) -> None:
    """List what was put aside, without words of people. Example: python -m bot doctor letters"""
    with plain_refusals():
        from bot.dead_letters import list_letters

        typer.echo(asyncio.run(list_letters(_settings(config))))


@doctor.command("show")
def show_dead_letter(number: NumberArgument, config: ConfigOption = None) -> None:
    """Show one in full, with the words in it. Example: python -m bot doctor show u12"""
    with plain_refusals():
        from bot.dead_letters import show_letter

        typer.echo(asyncio.run(show_letter(number, _settings(config))))


@doctor.command("retry")
def retry_dead_letters(
    numbers: NumbersArgument = None, every: AllOption = False, config: ConfigOption = None
) -> None:
    """Have them tried again. Example: python -m bot doctor retry u12 m34"""
    with plain_refusals():
        from bot.dead_letters import retry_letters

        typer.echo(asyncio.run(retry_letters(numbers or (), _settings(config), every=every)))


@doctor.command("drop")
def drop_dead_letters(
    numbers: NumbersArgument = None, every: AllOption = False, config: ConfigOption = None
) -> None:
    """Delete them for good. Example: python -m bot doctor drop u12 m34"""
    with plain_refusals():
        from bot.dead_letters import drop_letters

        typer.echo(asyncio.run(drop_letters(numbers or (), _settings(config), every=every)))


@app.command()
def migrate(
    to: Annotated[
        str, typer.Option(help="A schema such as 0002, also an older one; stop the bot first.")
    ] = "head",
    config: ConfigOption = None,
) -> None:
    """Bring the database to the newest schema. Example: python -m bot migrate"""
    with plain_refusals():
        from bot.run import change_schema
        from storage.migrate import newest

        asyncio.run(change_schema(_settings(config), to))
        at = f"schema {newest()}, the newest" if to == "head" else f"schema {to}"
        typer.echo(f"The database is at {at}.")


@app.command("health")
def ask_health(config: ConfigOption = None) -> None:
    """Ask a running bot how it does; exit code 1 if not well. Example: python -m bot health"""
    with plain_refusals():
        from bot.health_check import ask

        typer.echo(ask(_settings(config).health))


@app.command("demo")
def run_demo(
    port: Annotated[
        int, typer.Option(help="Where the page is; 0 takes any free port.", min=0, max=65535)
    ] = 8080,
    story: Annotated[
        str, typer.Option(help="Where it starts: second_week, empty, silence or closing.")
    ] = "second_week",
) -> None:
    """Try the bot in a browser, without a token. Example: python -m bot demo --port 8080"""
    with plain_refusals():
        from bot.demo import demo

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
    """Tell what the bot would have said. Example: python -m bot replay chat.txt --roster r.toml"""
    with plain_refusals():
        from bot.rehearsal import rehearse

        _log_warnings()
        with tempfile.TemporaryDirectory(prefix="wellkept-replay-", dir=_memory()) as folder:
            rehearsal = rehearse(file, Path(folder), roster, zone, dates, chat)
            told, readable = asyncio.run(rehearsal)
        typer.echo(json.dumps(told, ensure_ascii=False, indent=1) if as_json else readable)


@app.command("roster")
def print_roster(
    export: Annotated[Path, typer.Argument(help="An exported chat.")],
    dates: DatesOption = None,
    chat: ChatOption = None,
) -> None:
    """Draft a roster from the names in a chat. Example: python -m bot roster chat.txt > r.toml"""
    with plain_refusals():
        from bot.roster import draft_roster

        typer.echo(draft_roster(export, dates, chat))


@app.command("explain")
def explain_message(
    text: Annotated[str | None, typer.Argument(help="A message.", show_default=False)] = None,
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
    """Tell what is understood, and why. Example: python -m bot explain "I send it on Friday" """
    with plain_refusals():
        from bot.explain import explain

        for line in explain(text, sys.stdin.buffer if jsonl else None, lang, now):
            sys.stdout.buffer.write(f"{line}\n".encode("utf-8", "replace"))
            sys.stdout.buffer.flush()


@contextmanager
def plain_refusals() -> Iterator[None]:
    """What cannot be done ends with one sentence and exit code 1."""
    try:
        yield
    except Refusal as refusal:
        _say_last(str(refusal))
        raise typer.Exit(1) from None


def _say_last(sentence: str) -> None:
    """Why it ends, for whoever reads: people, or programs that take in a log of JSON."""
    from bot.logs import is_json

    if is_json():
        logging.getLogger("bot").critical(sentence)
    else:
        typer.echo(sentence, err=True)


def _settings(config: Path | None) -> "Settings":
    from bot.config import load_settings
    from bot.logs import start_logging

    # What these commands write, the database above all, is for nobody else on this machine.
    os.umask(0o077)
    settings = load_settings(config or (CONFIG if CONFIG.is_file() else None))
    start_logging(settings)
    return settings


def _log_warnings() -> None:
    """A log for those who only play: without a token there is nothing to hide."""
    from bot.config import LogSettings, Settings
    from bot.logs import start_logging

    start_logging(Settings(log=LogSettings(level="WARNING")))


def _show_address(address: str) -> None:
    print(f"The demo is at {address} (stop it with Ctrl+C)", flush=True)


def _memory() -> str | None:
    """Where files need no disk, if there is such a place: a replay is thrown away at its end."""
    return MEMORY if os.access(MEMORY, os.W_OK) else None


async def _until_stopped(work: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Work with an event that is set by Ctrl+C and SIGTERM; soon after, all ends in any case."""
    from bot.stopping import end_at_the_latest

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def end() -> None:
        if not stop.is_set():
            end_at_the_latest()
        stop.set()

    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, end)
    await work(stop)


if __name__ == "__main__":
    app()
