"""The one place that chooses real parts and plugs them together."""

import asyncio
import logging
from dataclasses import dataclass, field

from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest, HTTPXRequest

from bot.config import Settings
from bot.delivery import Delivery
from bot.intake import Intake
from bot.patience import Patience
from bot.polling import Polling
from bot.timetable import Timetable
from handlers import register_all
from handlers.commands import known_commands
from handlers.context import BotApplication, BotContext
from handlers.menus import edition_of, show_menus
from storage import Clock, Store, StoreUnavailable, open_engine

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class House:
    """The parts of a bot that is ready to work."""

    application: BotApplication
    store: Store
    polling: Polling
    delivery: Delivery
    timetable: Timetable
    words_waiting: asyncio.Event
    sweeping: Patience = field(default_factory=lambda: Patience("Sweeps pause"))
    delivering: Patience = field(default_factory=lambda: Patience("Delivery pauses"))

    async def sweep(self) -> None:
        """Handle what is due, or leave it for the next time.

        As long as updates wait, people may have done already what they would be reminded of.
        """
        if not self.polling.caught_up:
            return
        try:
            await self.timetable.sweep()
        except StoreUnavailable as error:
            self.sweeping.bear(error)
        except ExceptionGroup as failures:
            for each in failures.exceptions:
                log.error("A sweep failed", exc_info=each)  # noqa: TRY400  # each its own trace
        else:
            self.sweeping.over()
        self.words_waiting.set()

    async def show_menus(self) -> None:
        """Tell Telegram which commands there are; whoever has more of them is told by delivery."""
        known = known_commands(self.application)
        await show_menus(self.application.bot, known)
        async with self.store.begin() as work:
            await work.menus.refresh(edition_of(known), work.now)

    async def deliver(self) -> None:
        """Say what may be said; trouble with the database is left for the next time."""
        try:
            await self.delivery.deliver()
        except StoreUnavailable as error:
            self.delivering.bear(error)
        else:
            self.delivering.over()

    async def open(self) -> None:
        """Greet Telegram. Raises InvalidToken when it does not know the bot."""
        await self.application.initialize()

    async def close(self) -> None:
        """Let go of everything, also when Telegram was never greeted."""
        await self.application.shutdown()
        for request in self.application.bot._request:
            await request.shutdown()
        await self.store.close()

    async def settle(self) -> int:
        """Take what people did and say what there is to say, until nothing moves."""
        moved = 0
        while step := await self.polling.drain() + await self.delivery.deliver():
            moved += step
        return moved


def build(
    settings: Settings,
    clock: Clock,
    *,
    request: BaseRequest | None = None,
    updates_request: BaseRequest | None = None,
) -> House:
    """All parts over one database; requests and clock are chosen by whoever embeds the bot."""
    store = Store(open_engine(settings.database.url), clock)
    bot: ExtBot[None] = ExtBot(
        token=settings.telegram.token.get_secret_value(),
        base_url=settings.telegram.base_url,
        request=request or HTTPXRequest(connection_pool_size=settings.delivery.chats_at_once + 4),
        get_updates_request=updates_request or HTTPXRequest(),
    )
    application: BotApplication = (
        Application.builder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=BotContext))
        .build()
    )
    register_all(application)
    words_waiting = asyncio.Event()
    intake = Intake(
        application,
        store,
        operator_chat_id=settings.telegram.operator_chat_id,
        committed=words_waiting.set,
    )
    polling = Polling(intake, bot._request[0], bot.base_url, settings.telegram.poll_seconds)
    delivery = Delivery(bot, store, settings.delivery, known_commands(application))
    return House(application, store, polling, delivery, Timetable(store), words_waiting)
