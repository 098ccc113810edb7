"""The poll loop: ask Telegram, take the batch, and only then ask with the next offset."""

import asyncio
import json
import logging

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bot.intake import Intake, Raw, update_id_of
from storage import StoreUnavailable

log = logging.getLogger(__name__)

ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "message_reaction",
    "my_chat_member",
)
# A batch is one transaction: short enough for a button to be answered at once meanwhile.
BATCH = 25
PAUSES = (1, 2, 5, 10, 30)
CONFLICTS = 4


class Polling:
    """The loop around the intake."""

    def __init__(self, intake: Intake, request: BaseRequest, base_url: str, seconds: int) -> None:
        self._intake = intake
        self._request = request
        self._base_url = base_url
        self._seconds = seconds
        self._offset = 0
        self._troubles = 0
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Finish the batch in hand, then end."""
        self._stopping.set()

    async def run(self) -> None:
        """Poll until stopped. Raises InvalidToken, and Conflict when another poller stays."""
        while not self._stopping.is_set():
            try:
                batch = await self._ask_or_stop()
                await self._intake.take(batch)
                self._acknowledge(batch)
            except (TelegramError, StoreUnavailable) as error:
                await self._bear(error)

    async def fetch(self) -> list[Raw]:
        """Raw updates from the present offset on: PTB would refuse a batch for one bad update."""
        url = (
            f"{self._base_url}/getUpdates?offset={self._offset}"
            f"&timeout={self._seconds}&limit={BATCH}&allowed_updates={json.dumps(ALLOWED_UPDATES)}"
        )
        answer: object = await self._request.post(url, read_timeout=self._seconds + 10)
        return list(answer) if isinstance(answer, list) else []

    async def drain(self) -> int:
        """Take what waits now, without long polling; returns how many updates there were."""
        taken = 0
        while batch := await self.fetch():
            await self._intake.take(batch)
            self._acknowledge(batch)
            taken += len(batch)
        return taken

    def _acknowledge(self, batch: list[Raw]) -> None:
        ids = [i for each in batch if (i := update_id_of(each)) is not None]
        self._offset = max([self._offset, *(i + 1 for i in ids)])
        self._troubles = 0

    async def _ask_or_stop(self) -> list[Raw]:
        """The next batch, or nothing when we are asked to stop while waiting."""
        asking = asyncio.ensure_future(self.fetch())
        stopping = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not asking.done():
            asking.cancel()
            return []
        return asking.result()

    async def _bear(self, error: Exception) -> None:
        """Wait a while after trouble; once in the log, not once a try."""
        if isinstance(error, InvalidToken):
            raise error
        if isinstance(error, Conflict) and self._troubles >= CONFLICTS:
            raise error
        if self._troubles == 0:
            log.warning("Intake pauses: %s", type(error).__name__)
        pause = _asked_pause(error) or PAUSES[min(self._troubles, len(PAUSES) - 1)]
        self._troubles += 1
        try:
            await asyncio.wait_for(self._stopping.wait(), pause)
        except TimeoutError:
            return


def _asked_pause(error: Exception) -> float | None:
    if not isinstance(error, RetryAfter):
        return None
    after = error.retry_after
    return after if isinstance(after, int) else after.total_seconds()
