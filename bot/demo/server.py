"""The demo: the real bot on a simulated Telegram, with phones in a page and a clock to move."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import House, build
from bot.config import DatabaseSettings, DeliverySettings, Settings, TelegramSettings
from bot.demo.seed import Scene, set_scene
from bot.demo.stories import NAMES, Story, story
from bot.demo.time_travel import Journey
from bot.demo.tour import Tour, steps_of
from bot.engine.runner import serve
from bot.monitoring.http_server import PageServer
from simulator.web.server import make_app

SWEEP_SECONDS = 2
POLL_SECONDS = 20


async def demo(
    port: int, ready: Callable[[str], None], stop: asyncio.Event, name: str = NAMES[0]
) -> None:
    """Run until `stop` is set; `ready` is called with the address.

    Raises PortTaken, StoryUnknown.
    """
    first = story(name)
    with (
        tempfile.TemporaryDirectory(prefix="wellkept-demo-") as folder,
        PageServer(port) as server,
    ):
        await Demo(server, Path(folder), first).run(ready, stop)


@dataclass
class Demo:
    """One story after the other on the same page; each has a world and a database of its own."""

    server: PageServer
    folder: Path
    next: Story
    _ended: asyncio.Event = field(default_factory=asyncio.Event)
    _begun: asyncio.Event = field(default_factory=asyncio.Event)
    _count: int = 0

    async def run(self, ready: Callable[[str], None], stop: asyncio.Event) -> None:
        """Tell stories until `stop` is set."""
        stopping = asyncio.ensure_future(self._end_with(stop))
        page: asyncio.Future[None] | None = None
        try:
            while not stop.is_set():
                self._ended.clear()
                async with self._told(self.next) as house:
                    page = page or asyncio.ensure_future(self.server.serve())
                    await house.open()
                    await house.show_menus()
                    self._begun.set()
                    if self._count == 1:
                        ready(self.server.address)
                    await serve(house, self._ended, SWEEP_SECONDS)
        finally:
            stopping.cancel()
            self.server.end()
            if page is not None:
                await page

    async def begin(self, name: str) -> None:
        """End the story that runs and begin another one. Raises StoryUnknown."""
        self.next = story(name)
        self._begun.clear()
        self._ended.set()
        await self._begun.wait()

    async def _end_with(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._ended.set()

    @asynccontextmanager
    async def _told(self, told: Story) -> AsyncIterator[House]:
        """A house in the scene of a story, with the page showing it."""
        self._count += 1
        scene = await set_scene(told, self.folder / f"{self._count}.db")
        house = build(_settings(scene, self.server.address), scene.clock)
        tour = Tour(steps_of(told), house.store, scene.world)
        journey = Journey(house, scene.world, scene.clock)
        self._show(scene, journey, tour)
        watching = asyncio.ensure_future(tour.watch())
        try:
            yield house
        finally:
            await journey.end()
            watching.cancel()
            await asyncio.wait({watching})
            await house.close()
            scene.world.close()

    def _show(self, scene: Scene, journey: Journey, tour: Tour) -> None:
        people = scene.world.persons.values()
        front = [each.id for each in people if each.first_name in scene.story.front]

        def guide() -> dict[str, Any]:
            return {
                "story": scene.story.name,
                "stories": [_title(story(name)) for name in NAMES],
                "front": front,
                "tour": tour.shown(),
            }

        self.server.app = make_app(
            scene.world,
            travel=journey.travel,
            stops={"next_digest": journey.next_digest},
            guide=guide,
            begin=self.begin,
        )


def _title(told: Story) -> dict[str, str]:
    return {"name": told.name, "title": told.title, "about": told.about}


def _settings(scene: Scene, address: str) -> Settings:
    return Settings(
        telegram=TelegramSettings(
            token=SecretStr(scene.world.token),
            base_url=f"{address}/bot",
            poll_seconds=POLL_SECONDS,
        ),
        database=DatabaseSettings(url=f"sqlite:///{scene.database}"),
        delivery=DeliverySettings(limits="off"),
    )
