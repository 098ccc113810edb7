"""One conversation through real HTTP with an emulator of the Bot API that is not ours.

What it lacks is played here: a username in getMe, and `link_preview_options`, which it refuses.
It knows no groups, no reactions and no pins.
"""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from lo_bot_api_emulator import LoBotApiEmulator
from pydantic import SecretStr

from bot.config import DatabaseSettings, Settings, TelegramSettings
from bot.engine.runner import run
from bot.partnership_file.loader import load_file, read_file

TOKEN = "7:EMULATED"
PATIENCE = 20.0
Json = dict[str, Any]
AMINA = {"id": 11, "is_bot": False, "first_name": "Amina", "language_code": "en"}
PRIVATE = {"id": 11, "type": "private", "first_name": "Amina"}


class Emulator(LoBotApiEmulator):  # type: ignore[misc]  # it ships no types
    """Remembers the words that reach it, which it does not do by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.port = 0
        self.calls: list[tuple[str, Json]] = []
        self._numbers = count(1)

    def validate(self, method: str, fields: Json, uploads: Json) -> Any:
        """The answer to one call."""
        fields.pop("link_preview_options", None)
        answer = super().validate(method, fields, uploads)
        self.calls.append((method, fields))
        return answer | {"username": "emulated_bot"} if method == "getMe" else answer

    async def says(self, text: str) -> list[str]:
        """Amina writes to the bot; returns what it says until it has nothing more to say."""
        return await self._sends({"message": self._message(text)})

    async def taps(self, label: str) -> list[str]:
        """Amina taps the newest button of that name."""
        message_id, data = self._button(label)
        query = {
            "id": str(next(self._numbers)),
            "from": AMINA,
            "chat_instance": "1",
            "message": {"message_id": message_id, "date": 1, "chat": PRIVATE, "text": "…"},
            "data": data,
        }
        return await self._sends({"callback_query": query})

    async def _sends(self, update: Json) -> list[str]:
        before = len(self.calls)
        await self.enqueue_update(update, token=TOKEN)
        async with asyncio.timeout(PATIENCE):
            while not (said := self._said_since(before)):  # noqa: ASYNC110  # it has no events
                await asyncio.sleep(0.05)
        return said

    def _said_since(self, before: int) -> list[str]:
        said = ("sendMessage", "editMessageText")
        return [str(fields["text"]) for name, fields in self.calls[before:] if name in said]

    def _message(self, text: str) -> Json:
        command = text.split()[0]
        marks = [{"type": "bot_command", "offset": 0, "length": len(command)}]
        body = {"message_id": next(self._numbers), "date": int(time.time()), "text": text}
        return body | {"from": AMINA, "chat": PRIVATE, "entities": marks}

    def _button(self, label: str) -> tuple[int, str]:
        """The message that carries a button, by the order in which messages were sent."""
        sent = [fields for name, fields in self.calls if name == "sendMessage"]
        for number, fields in reversed(list(enumerate(sent, 1))):
            for row in json.loads(fields.get("reply_markup", "{}")).get("inline_keyboard", []):
                for key in row:
                    if key["text"] == label:
                        return number, str(key["callback_data"])
        raise AssertionError(f"no button {label!r} in {sent}")


@pytest.fixture
async def emulator() -> AsyncIterator[Emulator]:
    """The emulator, listening on any free port."""
    emulator = Emulator()
    runner = web.AppRunner(emulator.app(), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    emulator.port = runner.addresses[0][1]
    yield emulator
    await runner.cleanup()


async def test_amina_joins_by_her_link_promises_and_is_done(
    emulator: Emulator, tmp_path: Path
) -> None:
    settings = Settings(
        telegram=TelegramSettings(
            token=SecretStr(TOKEN),
            base_url=f"http://127.0.0.1:{emulator.port}/bot",
            poll_seconds=1,
        ),
        database=DatabaseSettings(url=f"sqlite:///{tmp_path}/emulated.db"),
    )
    loaded = await load_file(read_file(Path("partnership.example.toml")), settings)
    link = re.search(r"^Amina Juma .*\?start=(\S+)$", loaded, re.MULTILINE)
    assert link is not None
    stop = asyncio.Event()
    work = asyncio.ensure_future(run(settings, stop))
    greeting = await emulator.says(f"/start {link[1]}")
    assert "Amina" in greeting[0]
    noted = await emulator.says("/commit send the leak list by 31 December")
    assert "send the leak list" in noted[-1]
    mine = await emulator.says("/mine")
    assert "send the leak list" in mine[-1]
    done = await emulator.taps("Done")
    assert "send the leak list" in done[-1]
    stop.set()
    await work
    assert "answerCallbackQuery" in [name for name, _ in emulator.calls]
