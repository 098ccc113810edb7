"""Setting the scene of a story: its phones, and what happened in it before the visitor came."""

from dataclasses import dataclass
from datetime import datetime
from importlib.resources import as_file
from pathlib import Path

from bot.cli.invite import coordinator_link
from bot.demo.stories import Story, data_file
from bot.replay.player import FIRST_PERSON, set_up
from bot.replay.scenario import read_scenario
from bot.replay.stage import Stage, open_stage
from simulator.telegram import World
from simulator.world.clock import SimulatedClock


@dataclass(frozen=True, slots=True)
class Scene:
    """A world as a story leaves it, on a clock that ticks from now on."""

    story: Story
    world: World
    clock: SimulatedClock
    database: Path


async def set_scene(story: Story, database: Path) -> Scene:
    """Play a story up to where the visitor takes over."""
    world, clock = await (_played if story.has_partnership else _empty)(story, database)
    clock.start_ticking()
    return Scene(story, world, clock, database)


async def _played(story: Story, database: Path) -> tuple[World, SimulatedClock]:
    with as_file(data_file(f"stories/{story.name}.yaml")) as path:
        replay = await set_up(read_scenario(path), database)
    await replay.play()
    await replay.stage.house.close()
    for key, member in replay.members.items():
        replay.stage.world.person(replay.people[key]).zone = member.calendar.timezone
    return replay.stage.world, replay.stage.clock


async def _empty(story: Story, database: Path) -> tuple[World, SimulatedClock]:
    """Phones of people who have never talked to the bot; the first one was sent a link."""
    stage = await open_stage(datetime.fromisoformat(story.content["begins_at"]), database)
    for number, person in enumerate(story.content["phones"]):
        first, _, last = person["name"].partition(" ")
        stage.world.add_person(FIRST_PERSON + number, first, last, zone=person["zone"])
    await _invite(FIRST_PERSON, FIRST_PERSON + len(story.content["phones"]) - 1, stage)
    await stage.house.close()
    return stage.world, stage.clock


async def _invite(coordinator: int, operator: int, stage: Stage) -> None:
    """Whoever runs the bot has made a link for the coordinator, and sent it in another chat."""
    async with stage.house.store.begin() as work:
        link = await coordinator_link(work, stage.world.bot.username or "")
    words = f"Here is your link as coordinator. It works once.\n{link}"
    stage.world.hands(operator, coordinator, words)
