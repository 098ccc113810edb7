"""100,000 due letters: how many leave a second through the real delivery, at 0 and at 50 ms."""

import asyncio
import time

from benchmarks.contestants import Bot, Contestant
from benchmarks.desk import Desk
from benchmarks.given_due import letters_due
from benchmarks.rig import Rig
from benchmarks.runs import Databases, provided
from benchmarks.throughput import SLOW

PART = "due letters"
LETTERS, PARTNERSHIPS = 100_000, 5_000
SECONDS, QUICK_SECONDS, SENDING_SECONDS = 5, 2, 30
SENDER = Contestant(
    "24 coroutines of python-telegram-bot", ("-m", "benchmarks.sender", str(SENDING_SECONDS))
)


def measure(rig: Rig) -> None:
    """One run of each."""
    for delay in (0, SLOW):
        _measure(rig, SENDER, None, delay)
        for ours, databases in rig.ours:
            _measure(rig, ours, databases, delay)


def compare(rig: Rig) -> None:
    """Put delivery beside the bare calls."""
    for delay in (0, SLOW):
        for what in (_rate(delay), _cpu(delay)):
            rig.table.compare(PART, what, [rig.table.find(PART, what, SENDER.name)])


def _measure(rig: Rig, bot: Contestant, databases: Databases | None, delay: float) -> None:
    partnerships = rig.some(PARTNERSHIPS)
    with provided(databases, partnerships) as url:
        if url is not None:
            asyncio.run(letters_due(url, partnerships, rig.some(LETTERS)))
        with Desk(delay) as desk, Bot(bot, desk, url) as sender:
            desk.first_message()
            began, cpu, sent = time.monotonic(), sender.cpu_seconds, desk.state().sent
            time.sleep(SECONDS if rig.scale == 1 else QUICK_SECONDS)
            seconds = time.monotonic() - began
            cpu, sent = sender.cpu_seconds - cpu, desk.state().sent - sent
    rig.table.add(PART, _rate(delay), bot.name, "/s", sent / seconds)
    rig.table.add(PART, _cpu(delay), bot.name, "ms", 1000 * cpu / sent)


def _rate(delay: float) -> str:
    return f"letters a second, {delay:g} ms a call"


def _cpu(delay: float) -> str:
    return f"CPU per letter, {delay:g} ms a call"
