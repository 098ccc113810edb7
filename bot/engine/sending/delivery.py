"""Delivery: what the outbox holds goes to Telegram, in order per chat and within its limits."""

import asyncio
from collections.abc import Collection
from datetime import timedelta

from telegram.ext import ExtBot

from bot.config import DeliverySettings
from bot.engine.sending.dispatcher import Flow, Post
from bot.engine.sending.rate_limiter import Pace
from bot.engine.sending.sender import Postman
from mentoring.partnerships import Reader
from storage import Store, StoreUnavailable, Work
from storage.outbox.rows import PACED, Letter

ON_TIME = timedelta(hours=1)


class Delivery:
    """Empties the outbox, as fast as Telegram's limits let it."""

    def __init__(
        self,
        bot: ExtBot[None],
        store: Store,
        settings: DeliverySettings,
        commands: Collection[str] = (),
    ) -> None:
        """`commands` are those that the bot knows, for menus."""
        self._store = store
        self._settings = settings
        self._pace = Pace(settings)
        self._postman = Postman(bot, store, self._pace, settings.attempts, commands)
        self._flow = Flow(self, settings.chats_at_once)
        self._turn = asyncio.Lock()

    async def deliver(self) -> int:
        """Deliver all that may leave now; returns how many letters were tried.

        What is decided meanwhile joins. What the limits hold back stays where it is, so that a
        slow chat keeps nobody waiting. Raises StoreUnavailable and InvalidToken.
        """
        async with self._turn:
            try:
                return await self._flow.run()
            except asyncio.CancelledError:
                await self._note_arrivals()
                raise
            finally:
                self._postman.put_away()

    def hear(self) -> None:
        """There may be something new to say."""
        self._flow.hear()

    async def rest(self) -> None:
        """Wait until there may be something to say, for a second at most."""
        await self._flow.stir()

    def close(self) -> None:
        """Let nothing new leave: what is on its way may still arrive."""
        self._flow.close()

    async def look(
        self, busy: Collection[int], *, answers_only: bool = False
    ) -> dict[int, list[Post]]:
        """What may leave now, with its readers, without what missed its hours."""
        # What arrived while nobody could write it down would be found, and said again.
        await self._postman.mark_all()
        now = self._store.clock()
        resting = {*busy, *self._pace.resting(now)}
        async with self._store.begin() as work:
            answers_only = answers_only or self._pace.is_spent(now)
            chats = await work.deliveries.due(work.now, resting, answers_only=answers_only)
            return {
                chat: [
                    (letter, await work.members.reader(chat, letter.partnership_id))
                    for letter in letters
                    if not await _waits_for_morning(letter, work)
                ]
                for chat, letters in chats.items()
            }

    def may_leave(self, letter: Letter) -> bool:
        """Whether the limits let a letter leave now; if so, it counts."""
        now = self._store.clock()
        return letter.method not in PACED or self._pace.take(letter.chat_id, now)

    async def bring(self, letter: Letter, reader: Reader) -> bool:
        """Try one letter; whether the next one of its chat may follow."""
        return await self._postman.bring(letter, reader)

    def pause(self) -> float:
        """After how many seconds something that had to wait may leave."""
        return self._pace.pause(self._store.clock())

    async def _note_arrivals(self) -> None:
        """Whoever stops us does not wait for the database; what it misses is said once more."""
        try:
            await self._postman.mark_all()
        except StoreUnavailable:
            return


async def _waits_for_morning(letter: Letter, work: Work) -> bool:
    """Whether a letter that rings could not leave in time, and nobody is at work any more."""
    if letter.silent or letter.member_id is None or work.now - letter.send_at < ON_TIME:
        return False
    member = await work.members.get(letter.member_id)
    at = member.calendar.ask_at(work.now)
    if at > work.now:
        await work.deliveries.delay(letter, at)
    return at > work.now
