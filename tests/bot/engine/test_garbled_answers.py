"""Answers that make no sense: the bot tries again, as if the answer had been lost."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest
from pydantic import SecretStr
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.app import build
from bot.config import DatabaseSettings, DeliverySettings, Settings, TelegramSettings
from bot.replay.stage import Stage
from simulator.telegram import World
from simulator.web.server import make_app
from simulator.world.clock import SimulatedClock
from tests.chat import Chat
from tests.conftest import MONDAY_MORNING, bring_together

NONSENSE = (
    b"", b"null", b"[]", b"7", b'{"ok":true}', b'{"ok":true,"result":null}',
    b'{"ok":true,"result":7}', b'{"ok":', b"<html>", b"[" * 100_000,
    b'{"ok":true,"result":{"message_id":5}}',
)  # fmt: skip


class Gateway(httpx.AsyncBaseTransport):
    """A gateway before Telegram that puts its own words in the place of some answers."""

    def __init__(self, telegram: httpx.AsyncBaseTransport) -> None:
        self._telegram = telegram
        self.nonsense: dict[str, bytes] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer of Telegram, or nonsense with the status of a good answer, once."""
        answer = await self._telegram.handle_async_request(request)
        nonsense = self.nonsense.pop(request.url.path.rpartition("/")[2], None)
        return answer if nonsense is None else httpx.Response(200, content=nonsense)


@dataclass
class Behind:
    """People whose bot sits behind a gateway."""

    chat: Chat
    gateway: Gateway


@pytest.fixture
async def behind(database: str) -> AsyncIterator[Behind]:
    """A partnership at work, its bot behind a gateway that is honest so far."""
    clock = SimulatedClock(MONDAY_MORNING)
    world = World(clock)
    gateway = Gateway(httpx.ASGITransport(app=make_app(world)))
    house = build(
        Settings(
            telegram=TelegramSettings(token=SecretStr(world.token), base_url="http://gate/bot"),
            database=DatabaseSettings(url=database),
            delivery=DeliverySettings(limits="off"),
        ),
        clock,
        request=HTTPXRequest(httpx_kwargs={"transport": gateway}),
        updates_request=HTTPXRequest(httpx_kwargs={"transport": gateway}),
    )
    await house.open()
    yield Behind(await bring_together(Stage(world, clock, house, database)), gateway)
    await house.close()


@pytest.mark.parametrize("nonsense", NONSENSE)
async def test_updates_are_asked_for_again(behind: Behind, nonsense: bytes) -> None:
    amina = behind.chat.phones["amina"]
    behind.chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    behind.gateway.nonsense["getUpdates"] = nonsense
    with pytest.raises(TelegramError):
        await behind.chat.stage.settle()
    assert (await amina.reads())[-1].startswith("Noted")


@pytest.mark.parametrize("nonsense", NONSENSE)
async def test_words_are_said_again(behind: Behind, nonsense: bytes) -> None:
    amina, stage = behind.chat.phones["amina"], behind.chat.stage
    behind.gateway.nonsense["sendMessage"] = nonsense
    await amina.says("/commit send the list by 20 March")
    await behind.chat.wait(seconds=10)
    ours = [m.text for m in amina.messages() if m.sender == stage.world.bot.id]
    assert sum(text.startswith("Noted") for text in ours) == 2


@pytest.mark.parametrize("nonsense", NONSENSE)
async def test_a_new_standing_is_noted_without_knowing_who_the_bot_is(
    behind: Behind, nonsense: bytes
) -> None:
    amina, world = behind.chat.phones["amina"], behind.chat.stage.world
    world.blocks(amina.telegram_id)
    behind.gateway.nonsense["getMe"] = nonsense
    await behind.chat.stage.settle()
    async with behind.chat.stage.house.store.begin() as work:
        assert await work.dead_letters.all() == []
        assert not (await work.members.get(behind.chat.members["amina"].id)).reachable
