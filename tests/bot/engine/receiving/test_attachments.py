"""Files that are fetched before their update is handled keep nobody waiting for long."""

import asyncio
import time
from typing import Any, cast

import pytest
from telegram import Bot

from bot.engine.receiving import attachments
from bot.engine.receiving.attachments import Attachments
from tests.chat import Chat


class Asleep:
    """A Telegram that never says where a file is."""

    async def get_file(self, file_id: str) -> None:
        """Wait for ever."""
        await asyncio.Event().wait()


class AtHand:
    """A Telegram with a file."""

    file_size = 4

    async def get_file(self, file_id: str) -> "AtHand":
        """The file."""
        return self

    async def download_as_bytearray(self) -> bytearray:
        """What is in it."""
        return bytearray(b"chat")


def sent(sender: int, file_id: str) -> dict[str, Any]:
    """An update with a file in private."""
    document = {"file_id": file_id, "file_name": "chat.txt", "file_size": 4}
    return {"message": {"chat": {"id": sender, "type": "private"}, "document": document}}


async def test_many_files_wait_no_longer_than_one(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "SECONDS", 0.2)
    fetching = Attachments(cast("Bot", Asleep()), chat.stage.house.store)
    begun = time.monotonic()
    assert await fetching.of([sent(11, f"file{n}") for n in range(10)]) == {}
    assert time.monotonic() - begun < 1


async def test_a_file_that_a_stranger_sends_too_is_fetched_for_the_lead(chat: Chat) -> None:
    fetching = Attachments(cast("Bot", AtHand()), chat.stage.house.store)
    assert await fetching.of([sent(11, "one"), sent(99, "one")]) == {"one": b"chat"}
    assert await fetching.of([sent(99, "one"), sent(12, "two")]) == {}
