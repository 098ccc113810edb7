"""The guided tour: steps as data, each ticking itself off when what it asks for has happened."""

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.facts import count_facts
from bot.stories import Story, data_file, read_data
from simulator.telegram import World
from storage import Store, StoreUnavailable

LOOKS_EVERY_SECONDS = 0.7


@dataclass
class Tour:
    """A tour of one story. A step is done when its fact has grown since the story began."""

    steps: list[dict[str, Any]]
    store: Store
    world: World
    done: set[int] = field(default_factory=set)
    _before: Counter[str] | None = None

    async def watch(self) -> None:
        """Look again and again, until cancelled; the pages hear of each new tick."""
        while self.steps:
            with suppress(StoreUnavailable):
                await self.look()
            await asyncio.sleep(LOOKS_EVERY_SECONDS)

    async def look(self) -> None:
        """Tick what has happened; what is ticked stays ticked."""
        async with self.store.begin() as work:
            facts = await count_facts(work, self.world)
        if self._before is None:
            self._before = facts
        before = self._before
        grown = {
            number
            for number, step in enumerate(self.steps)
            if facts[step["fact"]] > before[step["fact"]]
        }
        if grown - self.done:
            self.done |= grown
            self.world.changed()

    def shown(self) -> list[dict[str, Any]]:
        """The steps for the page, with the phone on which each is done."""
        return [
            {
                "title": step["title"],
                "how": step["how"],
                "done": number in self.done,
                "chat": self._chat(step.get("phone")),
                "viewer": self._person(step.get("as")),
                "words": step.get("words"),
                "reply": step.get("reply"),
                "clock": step.get("clock"),
            }
            for number, step in enumerate(self.steps)
        ]

    def _chat(self, name: str | None) -> int | None:
        if name != "group":
            return self._person(name)
        return next((chat.id for chat in self.world.chats.values() if not chat.is_private), None)

    def _person(self, name: str | None) -> int | None:
        people = self.world.persons.values()
        return next((each.id for each in people if each.first_name == name), None)


def steps_of(story: Story) -> list[dict[str, Any]]:
    """The steps of a story's tour; none when it has no tour."""
    path = f"tours/{story.name}.yaml"
    return list(read_data(path)["steps"]) if data_file(path).is_file() else []
