"""What a bot hears in a group with privacy mode on and off."""

import pytest

from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from tests.simulator.conftest import AMINA, GROUP, JONAS, populate


@pytest.fixture
def private_world(clock: SimulatedClock) -> World:
    return populate(World(clock, privacy_mode=True))


def heard(world: World) -> int:
    count = len(world.mailbox)
    world.mailbox.clear()
    return count


@pytest.mark.parametrize(
    ("text", "arrives"),
    [
        pytest.param("/todo@wellkept_bot", True, id="a command for this bot"),
        pytest.param("/todo", True, id="a bare command"),
        pytest.param("😀 /todo@Wellkept_Bot", True, id="a command after an emoji"),
        pytest.param("/todo@other_bot", False, id="a command for another bot"),
        pytest.param("#action send it", False, id="a hashtag"),
        pytest.param("@wellkept_bot hello", False, id="a mention"),
        pytest.param("I will send it", False, id="plain words"),
    ],
)
def test_privacy_mode_lets_only_commands_through(
    private_world: World, text: str, arrives: bool
) -> None:
    private_world.says(AMINA, text, GROUP)
    assert heard(private_world) == int(arrives)


def test_replies_to_the_bot_and_service_messages_arrive(private_world: World) -> None:
    sent = private_world.call("sendMessage", {"chat_id": GROUP, "text": "Which day?"})
    private_world.says(AMINA, "Friday", GROUP, reply_to=sent["result"]["message_id"])
    assert heard(private_world) == 1
    private_world.leaves(AMINA, GROUP)
    assert heard(private_world) == 1


def test_an_admin_hears_everything(private_world: World) -> None:
    private_world.make_bot_admin(GROUP, JONAS)
    heard(private_world)
    private_world.says(AMINA, "I will send it", GROUP)
    assert heard(private_world) == 1


def test_switching_privacy_off_needs_the_bot_to_be_added_again(private_world: World) -> None:
    private_world.privacy_mode = False
    assert private_world.call("getMe", {})["result"]["can_read_all_group_messages"]
    private_world.says(AMINA, "I will send it", GROUP)
    assert heard(private_world) == 0
    private_world.remove_bot_from_group(GROUP, JONAS)
    private_world.add_bot_to_group(GROUP, JONAS)
    heard(private_world)
    private_world.says(AMINA, "I will send it", GROUP)
    assert heard(private_world) == 1


def test_a_group_without_the_bot_is_not_heard(world: World) -> None:
    world.remove_bot_from_group(GROUP, JONAS)
    heard(world)
    world.says(AMINA, "/todo@wellkept_bot", GROUP)
    assert heard(world) == 0
