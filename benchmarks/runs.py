"""One run: a bot as a process takes a queue of updates, and all that it costs is noted."""

import asyncio
import random
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Protocol

import psutil

from benchmarks import updates
from benchmarks.contestants import Bot, Contestant, cpu_seconds
from benchmarks.databases import kept
from benchmarks.desk import Desk
from benchmarks.given import Place

SEED = 7
GROUPS = 20
SETTLING_SECONDS = 0.5


class Databases(Protocol):
    """Where databases come from."""

    def copy(self, partnerships: int) -> AbstractContextManager[str]:
        """The URL of a fresh database."""

    @property
    def cpu_seconds(self) -> float:
        """What its server has used so far."""


class Incomplete(RuntimeError):
    """Something was lost on the way: the figure would be worth nothing."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a bot is to do: so many updates of a mix, at a delay in milliseconds a call."""

    mix: str
    count: int
    delay: float = 0
    partnerships: int = GROUPS
    warm_up: int = 100

    def answers(self, updates: int) -> int:
        """How many answers there have to be at least; of a chat nobody knows."""
        return 0 if self.mix == "chat" else updates


@dataclass(frozen=True, slots=True)
class Measured:
    """What it took. CPU in seconds, memory in MB; `stub_busy` is the share of a core."""

    count: int
    seconds: float
    cpu: float
    server_cpu: float
    stub_busy: float
    answers: int
    calls: int
    start_seconds: float
    idle_mb: float
    after_mb: float

    @property
    def rate(self) -> float:
        """Updates a second."""
        return self.count / self.seconds

    @property
    def cpu_ms(self) -> float:
        """CPU of the bot for an update, in milliseconds."""
        return 1000 * self.cpu / self.count

    @property
    def server_cpu_ms(self) -> float:
        """CPU of the database server for an update, in milliseconds."""
        return 1000 * self.server_cpu / self.count


def run(contestant: Contestant, task: Task, databases: Databases | None) -> Measured:
    """Start, warm up, measure, stop, and see that nothing is missing. Raises Incomplete."""
    spread = task.partnerships // GROUPS
    places = [Place(number * spread) for number in range(GROUPS)]
    mailman = updates.Mailman(places, random.Random(SEED))
    with provided(databases, task.partnerships) as url:
        with Desk(task.delay) as desk, Bot(contestant, desk, url) as bot:
            start = desk.first_poll() - bot.started_at
            time.sleep(SETTLING_SECONDS)
            idle_mb = bot.megabytes
            stub = psutil.Process(desk.pid)
            if task.warm_up:
                desk.load(updates.lines(task.mix, task.warm_up, mailman))
                desk.settled(task.answers(task.warm_up))
            before = bot.cpu_seconds, cpu_seconds(stub), databases.cpu_seconds if databases else 0
            desk.load(updates.lines(task.mix, task.count, mailman))
            state = desk.settled(task.answers(task.count))
            measured = Measured(
                count=task.count,
                seconds=state.seconds,
                cpu=bot.cpu_seconds - before[0],
                server_cpu=(databases.cpu_seconds if databases else 0) - before[2],
                stub_busy=(cpu_seconds(stub) - before[1]) / state.seconds,
                answers=state.answers,
                calls=sum(state.calls.values()),
                start_seconds=start,
                idle_mb=idle_mb,
                after_mb=bot.megabytes,
            )
        _see_that_all_is_done(contestant, task, measured, url)
    return measured


def _see_that_all_is_done(
    contestant: Contestant, task: Task, measured: Measured, url: str | None
) -> None:
    """Each update is handled and each answer has left; of one answer each, none is missing."""
    if task.mix != "chat" and measured.answers != task.count:
        raise Incomplete(f"{contestant.name}: {measured.answers} answers to {task.count} updates")
    if url is not None:
        left = asyncio.run(kept(url))
        if left.updates != task.count + task.warm_up or left.dead_letters + left.unsent:
            raise Incomplete(f"{contestant.name}: {left} after {task.count} updates")


@contextmanager
def provided(databases: Databases | None, partnerships: int) -> Iterator[str | None]:
    """A fresh database for bots that have one."""
    if databases is None:
        yield None
        return
    with databases.copy(partnerships) as url:
        yield url
