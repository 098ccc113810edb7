"""The poll loop: ask Telegram, take the batch, and only then ask with the next offset."""

import asyncio
import json
import time
from collections.abc import Callable

from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.engine.backoff import Patience, unless
from bot.engine.outages import Outages
from bot.engine.receiving.intake import Intake, Raw, update_id_of
from bot.engine.transport import reading_answers
from bot.monitoring.metrics import Metrics
from storage import StoreUnavailable

ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "message_reaction",
    "my_chat_member",
)
# Short enough for a stop to wait for it.
BATCH = 25
# Who has worked alone here bears more than a newcomer, so that the newcomer gives way.
CONFLICTS_OF_NEWCOMER = 4
CONFLICTS = 12
PATIENCE_SECONDS = 10
# Something between us and Telegram may answer at once where Telegram would have waited.
SHORTEST_WAIT_SECONDS = 0.3
PART = "intake"


class Polling:
    """The loop around the intake. `caught_up` is whether we know what people did until now."""

    def __init__(
        self,
        intake: Intake,
        request: BaseRequest,
        base_url: str,
        seconds: int,
        outages: Outages,
        metrics: Metrics,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        """`elapsed` gives seconds from any beginning."""
        self._intake = intake
        self._request = request
        self._base_url = base_url
        self._seconds = seconds
        self._offset = 0
        self._conflicts = 0
        self._conflicts_borne = CONFLICTS_OF_NEWCOMER
        self._patience = Patience()
        self._outages = outages
        self._metrics = metrics
        self._elapsed = elapsed
        self.caught_up = False

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set; the batch in hand is finished first.

        Raises InvalidToken, and Conflict when another poller stays.
        """
        while not stop.is_set():
            try:
                waits, asked_at = self.caught_up, self._elapsed()
                batch = await unless(stop, self.fetch(self._seconds if waits else 0))
                if batch is not None:
                    self._outages.telegram.over(PART)
                    self._metrics.polled()
                    await self._take(batch)
                    if waits and not batch:
                        self._note_quiet()
                        await unless(stop, asyncio.sleep(self._left_of_wait(asked_at)))
            except (TelegramError, StoreUnavailable) as error:
                await unless(stop, asyncio.sleep(self._pause_after(error)))

    async def fetch(self, seconds: int = 0) -> list[Raw]:
        """Raw updates from the present offset on, waiting for the first one if there is none.

        PTB would refuse a whole batch for one bad update.
        """
        url = (
            f"{self._base_url}/getUpdates?offset={self._offset}"
            f"&timeout={seconds}&limit={BATCH}&allowed_updates={json.dumps(ALLOWED_UPDATES)}"
        )
        with reading_answers():
            patience = seconds + PATIENCE_SECONDS
            answer: object = await self._request.post(url, read_timeout=patience)
        if not isinstance(answer, list):
            raise TelegramError("these are no updates")
        batch = [each for each in answer if isinstance(each, dict)]
        if batch and not any(map(update_id_of, batch)):
            raise TelegramError("updates without an id could never be acknowledged")
        return batch

    async def drain(self) -> int:
        """Take what waits now, without long polling; returns how many updates there were."""
        taken = 0
        while batch := await self.fetch():
            await self._take(batch)
            taken += len(batch)
        return taken

    async def _take(self, batch: list[Raw]) -> None:
        """Take a batch; asking with the next offset then acknowledges it.

        After a week without updates Telegram starts anew with any number, also a lower one.
        """
        if batch:
            with self._metrics.batches.time():
                await self._intake.take(batch)
            self._offset = 1 + max(filter(None, map(update_id_of, batch)))
        self._metrics.took(batch)
        self._patience.over()
        self._outages.database.over(PART)
        self.caught_up = len(batch) < BATCH

    def _note_quiet(self) -> None:
        """Only a wait that nobody ended shows that no other program polls."""
        self._conflicts, self._conflicts_borne = 0, CONFLICTS

    def _left_of_wait(self, asked_at: float) -> float:
        """How many seconds are missing from a wait that was answered at once, and with nothing."""
        return max(0, SHORTEST_WAIT_SECONDS - (self._elapsed() - asked_at))

    def _pause_after(self, error: Exception) -> float:
        """How many seconds to wait after trouble; what waiting will not mend is raised."""
        self.caught_up = False
        self._conflicts += isinstance(error, Conflict)
        if isinstance(error, InvalidToken) or self._conflicts > self._conflicts_borne:
            raise error
        if isinstance(error, StoreUnavailable):
            self._outages.database.met(PART, str(error))
        else:
            self._outages.telegram.met(PART, type(error).__name__)
        return self._patience.bear(error)
