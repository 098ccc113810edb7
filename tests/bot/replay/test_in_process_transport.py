"""The line to a simulator in the same process answers like the one over HTTP."""

import json

import pytest
from telegram import Bot
from telegram.error import BadRequest, InvalidToken

from bot.replay.in_process_transport import AtHand
from simulator.telegram import World
from tests.given import at

AMINA = 1001
PICTURE = b"\x89PNG\r\n\x1a\n" + b"0" * 32


@pytest.fixture
def world() -> World:
    world = World(lambda: at("2026-02-02 09:00"))
    world.add_person(AMINA, "Amina", started=True)
    return world


async def opened(world: World, token: str) -> Bot:
    bot = Bot(token, base_url="http://simulator/bot", request=AtHand(world))
    await bot.initialize()
    return bot


async def test_what_is_said_at_hand_is_in_the_chat(world: World) -> None:
    bot = await opened(world, world.token)
    sent = await bot.send_message(AMINA, "Habari – & more")
    assert [m.text for m in world.chat(AMINA).messages] == ["Habari – & more"]
    assert sent.message_id == world.chat(AMINA).messages[0].id


async def test_a_refusal_comes_as_one(world: World) -> None:
    bot = await opened(world, world.token)
    with pytest.raises(BadRequest, match="text is empty"):
        await bot.send_message(AMINA, "")


async def test_another_token_opens_nothing(world: World) -> None:
    with pytest.raises(InvalidToken):
        await opened(world, "2:ANOTHER")


async def test_files_still_travel(world: World) -> None:
    bot = await opened(world, world.token)
    await bot.send_photo(AMINA, PICTURE, caption="a link")
    assert world.chat(AMINA).messages[-1].content == PICTURE


async def test_updates_are_fetched_with_what_stands_in_the_address(world: World) -> None:
    for words in ("one", "two", "three"):
        world.says(AMINA, words)
    line = AtHand(world)
    first, *_ = world.mailbox.take(0, 1)
    address = f"http://simulator/bot{world.token}/getUpdates"
    _, body = await line.do_request(
        f"{address}?offset={first['update_id'] + 1}&timeout=0&limit=1", "POST"
    )
    assert [each["message"]["text"] for each in json.loads(body)["result"]] == ["two"]
