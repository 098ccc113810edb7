"""Delivery: what the outbox holds goes to Telegram, in order per chat and within its limits."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import date, timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.calls import TargetMissing, make_call
from bot.config import DeliverySettings
from bot.pace import Pace
from mentoring.partnerships import Reader
from storage import Store
from storage.letters import Letter, Method
from texts import Rendered, render

log = logging.getLogger(__name__)

Sleep = Callable[[float], Awaitable[None]]
BACK_OFF = timedelta(seconds=2)
LONGEST_BACK_OFF = timedelta(hours=1)
HARMLESS = ("message is not modified", "query is too old", "reaction", "not enough rights")


class Delivery:
    """Empties the outbox. A letter is marked right after Telegram took it: at least once."""

    def __init__(
        self,
        bot: ExtBot[None],
        store: Store,
        settings: DeliverySettings,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._store = store
        self._settings = settings
        self._pace = Pace(settings)
        self._sleep = sleep
        self._slots = asyncio.Semaphore(settings.chats_at_once)
        self._turn = asyncio.Lock()

    async def deliver(self) -> int:
        """Deliver everything that is due now; returns how many letters were tried."""
        async with self._turn:
            tried = 0
            while some := await self._deliver_some():
                tried += some
            return tried

    async def _deliver_some(self) -> int:
        async with self._store.begin() as work:
            chats = await work.deliveries.due(work.now)
        at_once = [self._deliver_in_order(letters) for letters in chats.values()]
        for outcome in await asyncio.gather(*at_once, return_exceptions=True):
            if isinstance(outcome, BaseException):
                raise outcome
        self._pace.forget_before(self._store.clock())
        return sum(map(len, chats.values()))

    async def _deliver_in_order(self, letters: list[Letter]) -> None:
        async with self._slots:
            for letter in letters:
                if not await self._deliver_one(letter):
                    return

    async def _deliver_one(self, letter: Letter) -> bool:
        """Whether the next letter of the chat may follow."""
        async with self._store.begin() as work:
            reader = await work.members.reader(letter.chat_id, letter.partnership_id)
            target = letter.target_message_id
            if letter.target_key is not None:
                target = await work.deliveries.message_of(letter.target_key)
        await self._wait_for_pace(letter)
        try:
            shown = _shown(letter, reader, self._store.clock().date())
            message_id = await make_call(self._bot, letter, shown, target)
        except RetryAfter as error:
            await self._postpone(letter, _seconds(error), "retry after")
            return False
        except ChatMigrated as error:
            await self._move(letter, error.new_chat_id)
            return False
        except Forbidden as error:
            await self._unreachable(letter, error)
            return True
        except BadRequest as error:
            await self._give_up(letter, error)
            return True
        except TelegramError as error:
            return await self._try_again(letter, error)
        except TargetMissing as error:
            await self._give_up(letter, error)
            return True
        except (LookupError, ValueError) as error:
            log.exception("Letter %d cannot be put into words", letter.id)
            await self._give_up(letter, error)
            return True
        async with self._store.begin() as work:
            await work.deliveries.sent(letter, message_id, work.now)
        return True

    async def _wait_for_pace(self, letter: Letter) -> None:
        if letter.method in {Method.SEND, Method.EDIT}:
            wait = self._pace.take(letter.chat_id, self._store.clock())
            if wait > timedelta():
                await self._sleep(wait.total_seconds())

    async def _try_again(self, letter: Letter, error: TelegramError) -> bool:
        if letter.attempts + 1 >= self._settings.attempts:
            await self._give_up(letter, error)
            return True
        wait = min(BACK_OFF * 2**letter.attempts, LONGEST_BACK_OFF)
        await self._postpone(letter, wait, type(error).__name__)
        return False

    async def _postpone(self, letter: Letter, wait: timedelta, reason: str) -> None:
        async with self._store.begin() as work:
            await work.deliveries.postpone(letter, work.now + wait, reason)

    async def _give_up(self, letter: Letter, error: Exception) -> None:
        if not any(words in str(error).lower() for words in HARMLESS):
            log.warning("Letter %d is given up: %s", letter.id, type(error).__name__)
        async with self._store.begin() as work:
            await work.deliveries.give_up(letter, type(error).__name__, work.now)

    async def _move(self, letter: Letter, new_chat_id: int) -> None:
        async with self._store.begin() as work:
            await work.deliveries.move_chat(letter.chat_id, new_chat_id)
            partnership = await work.partnerships.of_chat(letter.chat_id)
            if partnership is not None:
                await work.partnerships.bind(partnership.id, new_chat_id)

    async def _unreachable(self, letter: Letter, error: Forbidden) -> None:
        """A person blocked the bot: remember it, so that nobody calls their silence unkind."""
        async with self._store.begin() as work:
            await work.deliveries.give_up(letter, type(error).__name__, work.now)
            if letter.chat_id > 0:
                await work.members.unreachable(letter.chat_id, work.now)


def _shown(letter: Letter, reader: Reader, today: date) -> Rendered:
    if letter.method in {Method.REACT, Method.PIN} or not letter.notices:
        return Rendered("", ())
    return render(letter.notices, reader, today)


def _seconds(error: RetryAfter) -> timedelta:
    after = error.retry_after
    return after if isinstance(after, timedelta) else timedelta(seconds=after)
