"""The one place that chooses real parts and plugs them together."""

import logging
from dataclasses import dataclass

from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest

from bot.config import Settings
from bot.engine.outages import Outages
from bot.engine.receiving.dead_letter_retry import Retries
from bot.engine.receiving.intake import Intake
from bot.engine.receiving.polling import Polling
from bot.engine.scheduler import Timetable
from bot.engine.sending.delivery import Delivery
from bot.engine.sending.dispatcher import ANSWERS_AT_ONCE
from bot.engine.transport import AiohttpRequest, Counted
from bot.monitoring.metrics import Metrics
from handlers import register_all
from handlers.core.command_menus import edition_of, show_menus
from handlers.core.command_words import known_commands
from handlers.core.context import BotApplication, BotContext
from jobs import SWEEPS, Sweep
from jobs.dead_letters import TellOperator
from jobs.retention import Days, Forgetting
from storage import Clock, Store, StoreUnavailable, open_engine

# Answers to button presses, and what is asked of Telegram now and then.
BESIDE_CHATS = ANSWERS_AT_ONCE + 4
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class House:
    """The parts of a bot that is ready to work."""

    application: BotApplication
    store: Store
    polling: Polling
    delivery: Delivery
    timetable: Timetable
    outages: Outages
    metrics: Metrics

    async def sweep(self, sweep: Sweep) -> bool:
        """Let a sweep handle what is due, or leave it for the next time; False without a database.

        As long as updates wait, people may have done already what they would be reminded of.
        """
        if not self.polling.caught_up:
            return True
        try:
            with self.metrics.sweeps.time():
                await self.timetable.run([sweep])
        except StoreUnavailable as error:
            self.outages.database.met(sweep.name, str(error))
            return False
        except ExceptionGroup as failures:
            for each in failures.exceptions:
                log.error("A sweep failed", exc_info=each)  # noqa: TRY400  # each its own trace
        else:
            self.metrics.swept(sweep.name)
        finally:
            self.delivery.hear()
        self.outages.database.over(sweep.name)
        return True

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
            self.outages.database.met("delivery", str(error))
        else:
            self.outages.database.over("delivery")

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
        moved = await self.polling.drain()
        while said := await self.delivery.deliver():
            done = await self.polling.drain()
            moved += said + done
            if not done:
                break
        return moved


def build(
    settings: Settings,
    clock: Clock,
    *,
    request: BaseRequest | None = None,
    updates_request: BaseRequest | None = None,
    passing: bool = False,
) -> House:
    """All parts over one database; requests and clock are chosen by whoever embeds the bot.

    A database that is `passing` is thrown away afterwards.
    """
    store = Store(open_engine(settings.database.url, passing=passing), clock, alone=passing)
    metrics = Metrics(clock, is_served=settings.health.port is not None)
    outages = Outages(metrics)
    bot = _bot(settings, metrics, request, updates_request)
    application = _application(bot)
    delivery = Delivery(bot, store, settings.delivery, known_commands(application))
    intake = Intake(application, store, committed=delivery.hear, buried=metrics.updates_failed.inc)
    polling = Polling(
        intake,
        bot._request[0],
        bot.base_url,
        settings.telegram.poll_seconds,
        outages,
        metrics,
    )
    timetable = Timetable(store, _sweeps(intake, settings, passing))
    return House(application, store, polling, delivery, timetable, outages, metrics)


def _application(bot: ExtBot[None]) -> BotApplication:
    """The handlers of all features; it neither polls nor has jobs of its own."""
    application: BotApplication = (
        Application.builder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=BotContext))
        .build()
    )
    register_all(application)
    return application


def _sweeps(intake: Intake, settings: Settings, passing: bool) -> tuple[Sweep, ...]:
    """What the clock makes the bot do."""
    tell_operator = TellOperator(settings.telegram.operator_chat_id)
    sweeps = (
        *SWEEPS,
        Sweep("retry-dead-letters", Retries(intake), 20, ("dead_letters",)),
        Sweep("tell-operator", tell_operator, 20, ("dead_letters",)),
    )
    # What is thrown away as a whole is not forgotten bit by bit.
    if passing:
        return sweeps
    return *sweeps, Sweep("forget-words", Forgetting(Days(**settings.retention.model_dump())), 20)


def _bot(
    settings: Settings,
    metrics: Metrics,
    request: BaseRequest | None,
    updates_request: BaseRequest | None,
) -> ExtBot[None]:
    """The bot as Telegram knows it; its calls are counted."""
    sending = request or AiohttpRequest(settings.delivery.chats_at_once + BESIDE_CHATS)
    return ExtBot(
        token=settings.telegram.token.get_secret_value(),
        base_url=settings.telegram.base_url,
        base_file_url=f"{settings.telegram.base_url.removesuffix('bot')}file/bot",
        request=Counted(sending, metrics),
        get_updates_request=Counted(updates_request or AiohttpRequest(connections=2), metrics),
    )
