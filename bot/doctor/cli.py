"""The command line of the doctor: `.venv/bin/python -m bot doctor …`."""

import asyncio
from typing import Annotated

import typer

from bot.cli.options import ConfigOption, plain_refusals, settings_from

doctor = typer.Typer(invoke_without_command=True)

NumberArgument = Annotated[str, typer.Argument(help="Its number, such as u12 or m34.")]
NumbersArgument = Annotated[
    list[str] | None, typer.Argument(help="Their numbers, such as u12 or m34.", show_default=False)
]
AllOption = Annotated[bool, typer.Option("--all", help="All there are.")]


@doctor.callback()
def examine_everything(context: typer.Context, config: ConfigOption = None) -> None:
    """Tell what ails the bot, with the mend for each; exit code 1 if anything does.

    Works beside the running bot. Without a token only the database is looked at.

    Example: .venv/bin/python -m bot doctor --config config.toml
    """
    if context.invoked_subcommand is not None:
        # Whoever names the file before the command means it for the command.
        context.default_map = {context.invoked_subcommand: {"config": config}}
        return
    with plain_refusals():
        from bot.doctor.checks import examine, told

        findings = asyncio.run(examine(settings_from(config)))
        typer.echo(told(findings))
        raise typer.Exit(0 if all(finding.is_well for finding in findings) else 1)


@doctor.command("letters")
def list_dead_letters(config: ConfigOption = None) -> None:
    """List what was put aside, without words of people.

    Example: .venv/bin/python -m bot doctor letters
    """
    with plain_refusals():
        from bot.doctor.dead_letters import list_letters

        typer.echo(asyncio.run(list_letters(settings_from(config))))


@doctor.command("show")
def show_dead_letter(number: NumberArgument, config: ConfigOption = None) -> None:
    """Show one in full, with the words in it. Example: .venv/bin/python -m bot doctor show u12"""
    with plain_refusals():
        from bot.doctor.dead_letters import show_letter

        typer.echo(asyncio.run(show_letter(number, settings_from(config))))


@doctor.command("retry")
def retry_dead_letters(
    numbers: NumbersArgument = None, every: AllOption = False, config: ConfigOption = None
) -> None:
    """Have them tried again. Example: .venv/bin/python -m bot doctor retry u12 m34"""
    with plain_refusals():
        from bot.doctor.dead_letters import retry_letters

        typer.echo(asyncio.run(retry_letters(numbers or (), settings_from(config), every=every)))


@doctor.command("drop")
def drop_dead_letters(
    numbers: NumbersArgument = None, every: AllOption = False, config: ConfigOption = None
) -> None:
    """Delete them for good. Example: .venv/bin/python -m bot doctor drop u12 m34"""
    with plain_refusals():
        from bot.doctor.dead_letters import drop_letters

        typer.echo(asyncio.run(drop_letters(numbers or (), settings_from(config), every=every)))
