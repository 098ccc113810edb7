"""Playing with the simulator in one process: the bot on a simulated clock, moment by moment."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from bot.app import House, build
from bot.config import (
    DatabaseSettings,
    DeliverySettings,
    RetentionSettings,
    Settings,
    TelegramSettings,
)
from bot.replay.in_process_transport import AtHand
from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from storage import migrate

# At the end of a play all of it is told.
KEEP_ALL = RetentionSettings(dead_letters=0, messages=0, question_texts=0, commitment_texts=0)


@dataclass(frozen=True, slots=True)
class Stage:
    """A bot and its Telegram, in one process and on one simulated clock."""

    world: World
    clock: SimulatedClock
    house: House
    database: str

    async def settle(self) -> None:
        """Let the bot take what people did and say what there is to say."""
        await self.house.polling.drain()
        if await self.house.timetable.may_speak():
            await self.house.settle()

    async def travel(self, to: datetime) -> None:
        """Move the clock, stopping at each moment at which a row or a letter is due."""
        async for at in self.house.timetable.moments(to):
            self.clock.reach(at)
            await self.house.timetable.sweep_due()
            await self.settle()
        self.clock.set(to)


async def open_stage(
    start: datetime, database: Path | str, *, migrated: bool = False, passing: bool = False
) -> Stage:
    """A bot that talks to a simulator in this process. `start` is the simulated now.

    The database is an SQLite file or the address of any database; one that is `passing` is
    thrown away afterwards.
    """
    address = database if isinstance(database, str) else f"sqlite:///{database}"
    clock = SimulatedClock(start)
    world = World(clock)
    house = _house(world, clock, address, passing)
    if not migrated:
        await migrate(house.store.engine)
    await house.open()
    return Stage(world, clock, house, address)


async def restarted(stage: Stage) -> Stage:
    """The same Telegram, clock and database, after the bot has stopped and started again."""
    await stage.house.close()
    house = _house(stage.world, stage.clock, stage.database)
    await house.open()
    return Stage(stage.world, stage.clock, house, stage.database)


def _house(world: World, clock: SimulatedClock, database: str, passing: bool = False) -> House:
    settings = Settings(
        telegram=TelegramSettings(token=SecretStr(world.token), base_url="http://simulator/bot"),
        database=DatabaseSettings(url=database),
        delivery=DeliverySettings(limits="off"),
        retention=KEEP_ALL,
    )
    return build(
        settings, clock, request=AtHand(world), updates_request=AtHand(world), passing=passing
    )
