"""The demo: the real bot on a simulated Telegram, with phones in a page and a clock to move."""

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.app import House, build
from bot.config import DatabaseSettings, DeliverySettings, Settings, TelegramSettings
from bot.page import PageServer
from bot.replay import Replay, set_up
from bot.scenario import read_scenario
from bot.serving import serve
from simulator.clock import SimulatedClock
from simulator.records import Call
from simulator.world import World
from texts.moments import place

STORY = "stories/second_week.yaml"
SWEEP_SECONDS = 2
POLL_SECONDS = 20
LANGUAGE = "en"
SHOWN = 60


@dataclass
class Journey:
    """Moves the clock of a running demo, with the bot doing what falls due on the way."""

    house: House
    world: World
    clock: SimulatedClock
    names: dict[int, str]

    async def travel(self, to: datetime) -> list[str]:
        """Go to a moment; tells what the clock made the bot say to whom."""
        lines: list[str] = []
        async for at in self.house.timetable.moments(to):
            self.clock.reach(at)
            before = len(self.world.calls)
            await self.house.timetable.sweep()
            await self.house.delivery.deliver()
            lines += self._told(before)
        self.clock.reach(to)
        return lines

    def _told(self, before: int) -> list[str]:
        fresh = [c for c in self.world.calls[before:] if c.method == "sendMessage"]
        return [self._line(call) for call in fresh if int(call.params["chat_id"]) in self.names]

    def _line(self, call: Call) -> str:
        """Who was written to, when on their clock, and how it began."""
        chat_id, shown = int(call.params["chat_id"]), str(call.result["text"]).split("\n")[0]
        zone = self.world.person(chat_id).zone or "UTC"
        at = f"{call.at.astimezone(ZoneInfo(zone)):%a %d %b %H:%M} in {place(zone, LANGUAGE)}"
        begins = shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}…"
        return f"{self.names[chat_id]}, {at}: {begins}"


async def demo(port: int, ready: Callable[[str], None], stop: asyncio.Event) -> None:
    """Run until `stop` is set; `ready` is called with the address. Raises PortTaken."""
    with tempfile.TemporaryDirectory(prefix="wellkept-demo-") as folder:
        database = Path(folder) / "demo.db"
        with PageServer(port) as server:
            replay = await _play_story(database)
            house = build(_settings(database, server.address, replay), replay.stage.clock)
            page = asyncio.ensure_future(server.show(replay.stage.world, _journey(house, replay)))
            try:
                await house.open()
                await house.show_menus()
                ready(server.address)
                await serve(house, stop, SWEEP_SECONDS)
            finally:
                await house.close()
                server.end()
                await page


async def _play_story(database: Path) -> Replay:
    """The sample partnership, played up to today; from now on its clock ticks."""
    with as_file(files("bot").joinpath(STORY)) as path:
        replay = await set_up(read_scenario(path), database)
    await replay.play()
    await replay.stage.house.close()
    for person in replay.scenario.people:
        who = replay.stage.world.person(replay.people[person.key])
        who.zone = replay.members[person.key].calendar.timezone
    replay.stage.clock.start_ticking()
    return replay


def _journey(house: House, replay: Replay) -> Journey:
    names = {m.telegram_id or 0: m.first_name for m in replay.members.values()}
    return Journey(house, replay.stage.world, replay.stage.clock, names)


def _settings(database: Path, address: str, replay: Replay) -> Settings:
    return Settings(
        telegram=TelegramSettings(
            token=SecretStr(replay.stage.world.token),
            base_url=f"{address}/bot",
            poll_seconds=POLL_SECONDS,
        ),
        database=DatabaseSettings(url=f"sqlite+aiosqlite:///{database}"),
        delivery=DeliverySettings(limits="off"),
    )
