"""The bots that are measured, each a process of its own, started as their documentation shows."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import psutil

from benchmarks.desk import Desk

TOKEN = "1:SIMULATOR"
STOPPING_SECONDS = 15
SHOWN_OF_ERRORS = 4000


@dataclass(frozen=True, slots=True)
class Contestant:
    """A bot by its name and how it is started."""

    name: str
    command: tuple[str, ...]


WELLKEPT_SQLITE = Contestant("Wellkept, SQLite", ("-m", "bot", "run"))
WELLKEPT_POSTGRESQL = Contestant("Wellkept, PostgreSQL", ("-m", "bot", "run"))
STOCK = Contestant("python-telegram-bot echo", ("-m", "benchmarks.echo"))
AIOGRAM = Contestant("aiogram echo", ("-m", "benchmarks.aiogram_echo"))
ECHOES = (STOCK, AIOGRAM)


class Bot:
    """A bot at work, for as long as the block lasts."""

    def __init__(self, contestant: Contestant, desk: Desk, database: str | None = None) -> None:
        self._contestant = contestant
        self._environment = os.environ | {
            "WELLKEPT_TELEGRAM__TOKEN": TOKEN,
            "WELLKEPT_TELEGRAM__BASE_URL": desk.address,
            "WELLKEPT_DATABASE__URL": database or "",
            "WELLKEPT_DELIVERY__LIMITS": "off",
            "WELLKEPT_LOG__LEVEL": "ERROR",
        }

    def __enter__(self) -> Self:
        """Start it."""
        self._errors = tempfile.TemporaryFile("w+")
        self.started_at = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, *self._contestant.command],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=self._errors,
        )
        self._seen = psutil.Process(self._process.pid)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Stop it kindly."""
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(STOPPING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if kind is not None:
            self._errors.seek(0)
            print(self._errors.read()[-SHOWN_OF_ERRORS:], file=sys.stderr)
        self._errors.close()

    def kill(self) -> None:
        """End it at once, as a machine does that loses its power."""
        self._process.kill()
        self._process.wait()

    @property
    def cpu_seconds(self) -> float:
        """What it and its children have used so far."""
        return cpu_seconds(self._seen)

    @property
    def megabytes(self) -> float:
        """What it holds in memory now."""
        return float(self._seen.memory_info().rss) / 1e6


def cpu_seconds(process: psutil.Process) -> float:
    """What a process and all that it has started used so far, in user and system mode."""
    total = 0.0
    for each in (process, *process.children(recursive=True)):
        used = each.cpu_times()
        total += used.user + used.system + used.children_user + used.children_system
    return total
