"""What the commands of the command line share: their settings, and how they say no."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.refusals import Refusal

if TYPE_CHECKING:
    from bot.config import Settings

CONFIG = Path("config.toml")
ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", help="Settings; config.toml when it is there.", show_default=False),
]
# What the extras in pyproject.toml bring, by the name it is imported with.
EXTRAS = {
    "asyncpg": (
        "PostgreSQL needs the package asyncpg. Run: "
        ".venv/bin/pip install --require-hashes -r requirements.txt"
    ),
    "yaml": "The demo and replays need the package pyyaml. Run: make setup",
}


class PackageMissing(Refusal):
    """A package of an extra is not installed."""


@contextmanager
def plain_refusals() -> Iterator[None]:
    """What cannot be done ends with one sentence and exit code 1."""
    try:
        with _extras_named():
            yield
    except Refusal as refusal:
        _say_last(str(refusal))
        raise typer.Exit(1) from None


@contextmanager
def _extras_named() -> Iterator[None]:
    """Raises PackageMissing."""
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name not in EXTRAS:
            raise
        raise PackageMissing(EXTRAS[error.name]) from None


def _say_last(sentence: str) -> None:
    """Why it ends, for whoever reads: people, or programs that take in a log of JSON."""
    from bot.logs.setup import is_json

    if is_json():
        logging.getLogger("bot").critical(sentence)
    else:
        typer.echo(sentence, err=True)


def settings_from(config: Path | None) -> "Settings":
    """The settings of a file, else of config.toml if it is there; the log begins with them."""
    from bot.config import load_settings
    from bot.logs.setup import start_logging

    # What these commands write, the database above all, is for nobody else on this machine.
    os.umask(0o077)
    settings = load_settings(config or (CONFIG if CONFIG.is_file() else None))
    start_logging(settings)
    return settings
