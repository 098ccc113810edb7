"""Telegram's speed limits, measured on the simulated clock."""

from datetime import timedelta

import pytest

from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from tests.simulator.conftest import AMINA, GROUP, populate


@pytest.fixture
def strict_world(clock: SimulatedClock) -> World:
    return populate(World(clock, enforce_limits=True))


def waits(world: World, chat_id: int, count: int) -> list[int]:
    answers = [world.call("sendMessage", {"chat_id": chat_id, "text": "x"}) for _ in range(count)]
    return [answer.get("parameters", {}).get("retry_after", 0) for answer in answers]


def test_a_chat_takes_a_small_burst_and_then_one_a_second(
    strict_world: World, clock: SimulatedClock
) -> None:
    assert waits(strict_world, AMINA, 4) == [0, 0, 0, 1]
    clock.advance(timedelta(seconds=1))
    assert waits(strict_world, AMINA, 2) == [0, 1]


def test_a_group_takes_twenty_a_minute(strict_world: World, clock: SimulatedClock) -> None:
    for _ in range(20):
        assert waits(strict_world, GROUP, 1) == [0]
        clock.advance(timedelta(seconds=1))
    assert waits(strict_world, GROUP, 1) == [40]
    clock.advance(timedelta(seconds=40))
    assert waits(strict_world, GROUP, 1) == [0]


def test_all_chats_together_take_thirty_a_second(
    strict_world: World, clock: SimulatedClock
) -> None:
    for number in range(100, 131):
        strict_world.add_person(number, "Somebody", started=True)
    assert [waits(strict_world, number, 1)[0] for number in range(100, 130)] == [0] * 30
    assert waits(strict_world, 130, 1) == [1]
    clock.advance(timedelta(seconds=1))
    assert waits(strict_world, 130, 1) == [0]


def test_the_refusal_is_telegrams(strict_world: World) -> None:
    waits(strict_world, AMINA, 3)
    answer = strict_world.call("sendMessage", {"chat_id": AMINA, "text": "x"})
    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }


def test_without_limits_nothing_is_slowed_down(world: World) -> None:
    assert waits(world, GROUP, 100) == [0] * 100
