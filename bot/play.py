"""Playing with the simulator in one process: the bot on a simulated clock, moment by moment."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import httpx
from pydantic import SecretStr
from telegram.request import HTTPXRequest

from bot.app import House, build
from bot.config import (
    DatabaseSettings,
    DeliverySettings,
    RetentionSettings,
    Settings,
    TelegramSettings,
)
from simulator.clock import SimulatedClock
from simulator.server import make_app
from simulator.world import World
from storage import migrate

# At the end of a play all of it is told.
KEEP_ALL = RetentionSettings(dead_letters=0, messages=0, question_texts=0, commitment_texts=0)


@dataclass(frozen=True, slots=True)
class Stage:
    """A bot and its Telegram, in one process and on one simulated clock."""

    world: World
    clock: SimulatedClock
    house: House

    async def settle(self) -> None:
        """Let the bot take what people did and say what there is to say."""
        await self.house.settle()

    async def travel(self, to: datetime) -> None:
        """Move the clock, stopping at each moment at which a row or a letter is due."""
        async for at in self.house.timetable.moments(to):
            self.clock.reach(at)
            await self.house.timetable.sweep()
            await self.settle()
        self.clock.set(to)


async def open_stage(start: datetime, database: Path, *, migrated: bool = False) -> Stage:
    """A bot that talks to a simulator in this process. `start` is the simulated now."""
    clock = SimulatedClock(start)
    world = World(clock)
    house = _house(world, clock, database)
    if not migrated:
        await migrate(house.store.engine)
    await house.open()
    return Stage(world, clock, house)


async def restarted(stage: Stage, database: Path) -> Stage:
    """The same Telegram and clock, after the bot has stopped and started again."""
    await stage.house.close()
    house = _house(stage.world, stage.clock, database)
    await house.open()
    return Stage(stage.world, stage.clock, house)


def _house(world: World, clock: SimulatedClock, database: Path) -> House:
    settings = Settings(
        telegram=TelegramSettings(token=SecretStr(world.token), base_url="http://simulator/bot"),
        database=DatabaseSettings(url=f"sqlite+aiosqlite:///{database}"),
        delivery=DeliverySettings(limits="off"),
        retention=KEEP_ALL,
    )
    transport = httpx.ASGITransport(app=make_app(world))
    return build(
        settings,
        clock,
        request=HTTPXRequest(httpx_kwargs={"transport": transport}),
        updates_request=HTTPXRequest(httpx_kwargs={"transport": transport}),
    )
