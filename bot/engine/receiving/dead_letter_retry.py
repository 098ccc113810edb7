"""Updates that could not be handled and are to be tried again: a sweep of the bot at work."""

import logging

from bot.engine.receiving.intake import Intake, reason_of
from storage import Store, StoreUnavailable
from storage.outbox.dead_letters import NoSuchLetter

log = logging.getLogger(__name__)


class Retries:
    """Takes up what somebody asked for with `doctor retry`, whether the bot ran then or not."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    async def __call__(self, store: Store) -> None:
        """Try each update once, in a transaction of its own that takes it out as well."""
        async with store.begin() as work:
            numbers = await work.dead_letters.wanted()
        for number in numbers:
            await self._try(number, store)

    async def _try(self, number: str, store: Store) -> None:
        try:
            async with store.begin() as work:
                raw = await work.dead_letters.revive(number)
                await self._intake.handle_again(raw, work)
        except NoSuchLetter:
            log.info("Dead letter %s is gone before it was tried again", number)
        except StoreUnavailable:
            raise
        except Exception as error:
            log.exception("Dead letter %s could not be handled this time either", number)
            async with store.begin() as work:
                await work.dead_letters.died_again(number, reason_of(error), work.now)
        else:
            log.info("Dead letter %s was handled", number)
