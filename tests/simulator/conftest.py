"""A small world: Amina and Jonas with a group, in which the bot is a plain member."""

from datetime import UTC, datetime

import pytest

from simulator.telegram import World
from simulator.world.clock import SimulatedClock

MORNING = datetime(2026, 6, 9, 8, 0, tzinfo=UTC)
AMINA = 11
JONAS = 21
GROUP = -1001
EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"]


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(MORNING)


def populate(world: World) -> World:
    world.add_person(AMINA, "Amina", "Juma", "amina_j", zone="Africa/Dar_es_Salaam", started=True)
    world.add_person(JONAS, "Jonas", "de Wit", zone="Europe/Amsterdam", started=True)
    world.add_group(GROUP, "Kisiwa and Noord", [JONAS, AMINA])
    world.add_bot_to_group(GROUP, JONAS)
    world.call("getUpdates", {"allowed_updates": EVERYTHING})
    world.mailbox.clear()
    world.calls.clear()
    return world


@pytest.fixture
def world(clock: SimulatedClock) -> World:
    return populate(World(clock))
