"""Kill the bot five times with 1,000 updates queued, and count what is lost or doubled.

    python -m benchmarks.crashes [--updates 1000] [--kills 5] [--seed 7]

Beside it runs python-telegram-bot as it comes (`run_polling`), answering the same messages. A kill
counts only while updates are still queued; a run in which one did not is refused.
"""

import argparse
import asyncio
import json
import os
import random
import signal
import sys
import tempfile
from collections import Counter
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time

from bot.page import PageServer
from mentoring.calendars import WorkingCalendar
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Mode, Partnership, Phase, Role, Side, Stage, Utility
from simulator.server import make_app
from simulator.world import World
from storage import Store, migrate, open_engine

PEOPLE = range(101, 121)
HOURS = WorkingCalendar("Africa/Dar_es_Salaam", frozenset(range(7)), time(0, 0), time(23, 59))
PATIENCE_SECONDS = 240
QUIET_SECONDS = 3


@dataclass(frozen=True, slots=True)
class Result:
    """What became of the promises: in the database, and in what people received."""

    name: str
    updates: int
    kills: int
    left_at_kills: tuple[int, ...]
    lost_in_database: int | None
    doubled_in_database: int | None
    lost_for_people: int
    doubled_for_people: int


class NothingQueued(Exception):
    """A kill came when all updates were taken: it would prove nothing."""


async def main() -> int:
    """Measure both, print a table and JSON; exit code 1 when a promise was lost or doubled."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--updates", type=int, default=1000)
    wanted.add_argument("--kills", type=int, default=5)
    wanted.add_argument("--seed", type=int, default=7)
    args = wanted.parse_args()
    ours = ["-m", "bot", "run"]
    stock = ["-m", "benchmarks.stock"]
    results = [
        await measure("Wellkept", ours, args.updates, args.kills, random.Random(args.seed)),
        await measure(
            "stock run_polling", stock, args.updates, args.kills, random.Random(args.seed)
        ),
    ]
    for result in results:
        print(json.dumps(asdict(result)))
    first = results[0]
    return int(bool(first.lost_in_database or first.doubled_in_database or first.lost_for_people))


async def measure(
    name: str, command: list[str], updates: int, kills: int, dice: random.Random
) -> Result:
    """One bot against a fresh Telegram with everything queued before it starts."""
    with tempfile.TemporaryDirectory() as folder, PageServer(0) as server:
        database = f"sqlite+aiosqlite:///{folder}/bench.db"
        await prepare(database)
        world = World(lambda: datetime.now(UTC))
        queue(world, updates)
        server.app = make_app(world)
        serving = asyncio.ensure_future(server.serve())
        try:
            left = await crash(command, server.address, database, world, kills, updates, dice)
            await finish(command, server.address, database, world)
        finally:
            server.end()
            await serving
        kept = Counter(await promises(database))
        heard = Counter(received(world))
        ours = name == "Wellkept"
        expected = {f"item {number}" for number in range(updates)}
        return Result(
            name=name,
            updates=updates,
            kills=kills,
            left_at_kills=tuple(left),
            lost_in_database=len(expected - kept.keys()) if ours else None,
            doubled_in_database=sum(n - 1 for n in kept.values()) if ours else None,
            lost_for_people=len(expected - heard.keys()),
            doubled_for_people=sum(n - 1 for n in heard.values()),
        )


def queue(world: World, updates: int) -> None:
    """Everybody writes before the bot is there."""
    for person in PEOPLE:
        world.add_person(person, f"Person{person}", started=True)
    for number in range(updates):
        who = PEOPLE[number % len(PEOPLE)]
        world.says(who, f"/commit item {number} by 31 December")


async def crash(
    command: list[str],
    address: str,
    database: str,
    world: World,
    kills: int,
    updates: int,
    dice: random.Random,
) -> list[int]:
    """Start and kill at seeded depths of the queue; returns how many were left each time."""
    depths = sorted(dice.sample(range(updates // 5, updates * 19 // 20), kills), reverse=True)
    left: list[int] = []
    for depth in depths:
        bot = await start(command, address, database)
        await fewer_than(depth, world)
        left.append(len(world.mailbox))
        bot.send_signal(signal.SIGKILL)
        await bot.wait()
        if left[-1] == 0:
            raise NothingQueued
    return left


async def fewer_than(depth: int, world: World) -> None:
    """Wait until so few updates are left."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(world.mailbox) > depth:  # noqa: ASYNC110  # a mailbox has no event to wait for
            await asyncio.sleep(0.0005)


async def finish(command: list[str], address: str, database: str, world: World) -> None:
    """Let the bot take the rest and say all it has to say, then stop it kindly."""
    bot = await start(command, address, database)
    async with asyncio.timeout(PATIENCE_SECONDS):
        calls, quiet = -1, 0.0
        while quiet < QUIET_SECONDS:
            idle = len(world.calls) == calls and len(world.mailbox) == 0
            quiet = quiet + 0.2 if idle else 0.0
            calls = len(world.calls)
            await asyncio.sleep(0.2)
    bot.send_signal(signal.SIGTERM)
    await bot.wait()


async def start(command: list[str], address: str, database: str) -> asyncio.subprocess.Process:
    """A bot as its own process."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        env=os.environ
        | {
            "WELLKEPT_TELEGRAM__TOKEN": "1:SIMULATOR",
            "WELLKEPT_TELEGRAM__BASE_URL": f"{address}/bot",
            "WELLKEPT_DATABASE__URL": database,
            "WELLKEPT_DELIVERY__LIMITS": "off",
            "WELLKEPT_LOG__LEVEL": "ERROR",
        },
        stderr=asyncio.subprocess.DEVNULL,
    )


async def prepare(database: str) -> None:
    """A partnership whose twenty people have joined."""
    store = Store(open_engine(database), lambda: datetime.now(UTC))
    await migrate(store.engine)
    async with store.begin() as work:
        partnership = await work.partnerships.save(_partnership(), {})
        for person in PEOPLE:
            member = Member(
                0,
                partnership.id,
                f"p{person}",
                f"Person{person}",
                Side.MENTEE,
                Role.EXPERT,
                "en",
                HOURS,
            )
            saved = await work.members.save(member)
            await work.members.joined(saved.id, person, None, work.now)
    await store.close()


async def promises(database: str) -> list[str]:
    """What is on the record."""
    store = Store(open_engine(database), lambda: datetime.now(UTC))
    async with store.begin() as work:
        kept = await work.commitments.all_of(1)
    await store.close()
    return [each.what for each in kept]


def received(world: World) -> list[str]:
    """The item of every note that reached somebody."""
    notes = [m.text for p in PEOPLE for m in world.chat(p).messages if m.sender == world.bot.id]
    return [
        note.partition(": ")[2].partition(",")[0] for note in notes if note.startswith("Noted")
    ]


def _partnership() -> Partnership:
    return Partnership(
        id=0,
        key="bench",
        name="Bench",
        phase=Phase.MIDDLE,
        phase_started_on=date(2026, 1, 1),
        stage=Stage.DIAGNOSIS,
        mode=Mode.ASSIST,
        mentor=Utility("Mentor", Side.MENTOR, HOURS),
        mentee=Utility("Mentee", Side.MENTEE, HOURS),
        norms=load_norms(),
    )


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
