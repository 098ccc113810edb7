"""Files that leads send in private: fetched before their update is handled, and kept nowhere."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.engine.transport import reading_answers
from handlers.whatsapp.upload import ENDINGS, MOST_BYTES, bringers
from storage import Store

log = logging.getLogger(__name__)

Raw = dict[str, Any]
# Everybody else waits meanwhile, for all files of a batch together.
SECONDS = 20.0


class Attachments:
    """Fetches what handlers may not wait for."""

    def __init__(self, bot: Bot, store: Store) -> None:
        self._bot = bot
        self._store = store

    async def of(self, batch: Sequence[Raw]) -> dict[str, bytes]:
        """The files of a batch that somebody may bring, by their ids; without what did not come.

        Raises StoreUnavailable.
        """
        wanted = [(sender, file_id) for sender, file_id in map(_export_in, batch) if file_id]
        if not wanted:
            return {}
        async with self._store.begin() as work:
            allowed = {file_id for sender, file_id in wanted if await bringers(sender, work)}
        ends_at = asyncio.get_running_loop().time() + SECONDS
        fetched = {each: await self._fetch(each, ends_at) for each in allowed}
        return {each: content for each, content in fetched.items() if content is not None}

    async def _fetch(self, file_id: str, ends_at: float) -> bytes | None:
        try:
            async with asyncio.timeout_at(ends_at):
                with reading_answers():
                    file = await self._bot.get_file(file_id)
                    if (file.file_size or 0) > MOST_BYTES:
                        return None
                    return bytes(await file.download_as_bytearray())
        except (TelegramError, TimeoutError) as error:
            log.warning("A file could not be fetched: %s", type(error).__name__)
            return None


def _export_in(raw: Raw) -> tuple[int, str]:
    """Who sent an export that is not too large, and its id; no id for all else."""
    message: Any = raw.get("message")
    try:
        document, chat = message["document"], message["chat"]
        name, size = document["file_name"].casefold(), document.get("file_size") or 0
        fits = chat["type"] == "private" and name.endswith(ENDINGS) and size <= MOST_BYTES
        return int(chat["id"]), str(document["file_id"]) if fits else ""
    except (KeyError, TypeError, AttributeError, ValueError):
        return 0, ""
