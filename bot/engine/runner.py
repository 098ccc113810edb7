"""Running the bot: open its house, see what stands in the way, and work until told to stop."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from urllib.parse import urlsplit

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, RetryAfter

from bot.app import House, build
from bot.config import Settings, TelegramSettings, require_token
from bot.engine.backoff import Patience, unless
from bot.engine.clock import real_now, seconds_ahead
from bot.engine.memory import keep_what_is_built
from bot.engine.transport import reading_answers
from bot.refusals import Refusal
from jobs import Sweep
from storage import (
    Clock,
    PollerAtWork,
    RevisionUnknown,
    SchemaTooNew,
    StoreUnavailable,
    migrate,
    only_poller,
    open_engine,
    read_address,
)

# A bot at work: polling, delivery and the timetable side by side until it is told to stop.
# A stop takes less than five seconds, also when nothing answers any more; what is cut off is
# rolled back, and done after the next start. All count from the moment of the stop.
BATCH_SECONDS = 1.5
LAST_WORDS_SECONDS = 2.2
LAST_CALLS_SECONDS = 3.2


async def serve(house: House, stop: asyncio.Event, sweep_every: float | None = None) -> None:
    """Work until `stop` is set; the batch in hand is finished first, and answered.

    Sweeps have their own intervals if none is given, in seconds.
    Raises what ends the polling: InvalidToken, or Conflict when another poller stays.
    """
    sweeping, finished = asyncio.Lock(), asyncio.Event()
    scheduler = _scheduled(house, sweeping, stop, sweep_every)
    polling = asyncio.ensure_future(house.polling.run(stop))
    delivering = asyncio.ensure_future(_deliver_until(finished, house))
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({polling, delivering, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        scheduler.pause()
        stopped = asyncio.get_running_loop().time()
        await asyncio.wait({polling}, timeout=BATCH_SECONDS)
        polling.cancel()
        await asyncio.wait({polling})
        async with sweeping:
            finished.set()
        house.delivery.hear()
        if not house.outages.database.lasts:
            await _wait_until(stopped + LAST_WORDS_SECONDS, delivering)
            house.delivery.close()
            await _wait_until(stopped + LAST_CALLS_SECONDS, delivering)
    finally:
        stop.set()
        scheduler.pause()
        async with sweeping:
            scheduler.shutdown(wait=False)
        polling.cancel()
        delivering.cancel()
        outcomes = await asyncio.gather(polling, delivering, stopping, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, Exception):
            raise outcome


async def _wait_until(moment: float, work: asyncio.Future[None]) -> None:
    """Wait for the end of some work, until a moment of the loop's clock."""
    left = moment - asyncio.get_running_loop().time()
    await asyncio.wait({work}, timeout=max(0, left))


def _scheduled(
    house: House, sweeping: asyncio.Lock, stop: asyncio.Event, every: float | None
) -> AsyncIOScheduler:
    """A scheduler at work, with a job for each sweep.

    They take turns: the store has one unit of work at a time, so side by side they would gain
    nothing, and people would wait for a batch of each. Whoever gets the lock has none beside them.
    """
    scheduler = AsyncIOScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )

    async def take_turn(sweep: Sweep, seconds: float) -> None:
        async with sweeping:
            if not stop.is_set() and await unless(stop, house.sweep(sweep)) is False:
                # Without a database each would be refused only after seconds: all of them wait.
                await unless(stop, asyncio.sleep(seconds))

    for each in house.timetable.sweeps:
        seconds = every or each.seconds
        scheduler.add_job(
            take_turn, "interval", (each, seconds), id=each.name, name=each.name, seconds=seconds
        )
    scheduler.start()
    return scheduler


async def _deliver_until(finished: asyncio.Event, house: House) -> None:
    """Deliver right after each commit, look for what became due meanwhile, and once at the end."""
    while not finished.is_set():
        await house.deliver()
        await house.delivery.rest()
    await house.deliver()


log = logging.getLogger(__name__)

# Alembic's name for a database without tables: nobody means to lose everything.
BEFORE_ALL = "base"

NOT_KNOWN = (
    "Telegram does not accept the token. Copy it once more from BotFather into the environment "
    "variable WELLKEPT_TELEGRAM__TOKEN; if you changed telegram.base_url, look at that too."
)
SECOND_POLLER = (
    "Another program asks Telegram for the updates of this bot. Stop that one, then start this "
    "one again; only one may run with one token."
)
WEBHOOK_IS_SET = (
    "A webhook is set for this bot, and then Telegram lets nobody poll. If another program uses "
    "it, stop that one or give this bot a token of its own; then start again."
)
POLLER_AT_WORK = (
    "Another bot is at work with the database {}. Stop that one first: only one may run with one "
    "database, and nobody may change its schema meanwhile."
)
DATABASE_TOO_NEW = (
    "The database was made by a newer version of the bot (its schema is {}). Upgrade the bot, or "
    "restore the backup that you made before that upgrade. Nothing has changed."
)
REVISION_UNKNOWN = (
    "There is no schema {}. The files in storage/migrations/versions begin with those that there "
    "are; 0001 is the first. Nothing has changed."
)
CLOCK_IS_WRONG = (
    "The clock of this machine is {minutes} minutes {direction} Telegram's, so people would be "
    "reminded at wrong hours. Set it, best by a time service (NTP), and start again."
)
CLOCK_OFF = timedelta(minutes=1)
CLOCK_WRONG = timedelta(hours=1)
OUT_OF_REACH = "Telegram cannot be reached at telegram.base_url. Nothing has changed."
ANOTHER_PORT = (
    "Change health.port or health.host; without a port the bot does not tell its health."
)
DATABASE = "The database {place} cannot be used: {why}."


class CannotRun(Refusal):
    """The bot cannot work; the sentence says why, and what to do about it."""


@asynccontextmanager
async def open_house(settings: Settings, clock: Clock = real_now) -> AsyncIterator[House]:
    """A house on a clock, the real one if no other is given, its database at the newest schema.

    Raises ConfigMistake without a token, and CannotRun for whatever stands in the way.
    """
    require_token(settings)
    await bring_up_to_date(settings)
    house = build(settings, clock)
    try:
        yield house
    except InvalidToken:
        raise CannotRun(NOT_KNOWN) from None
    except Conflict as error:
        is_webhook = "webhook" in str(error).lower()
        raise CannotRun(WEBHOOK_IS_SET if is_webhook else SECOND_POLLER) from None
    except NetworkError:
        raise CannotRun(OUT_OF_REACH) from None
    except StoreUnavailable as error:
        raise CannotRun(_database(settings, error)) from None
    finally:
        await house.close()


async def bring_up_to_date(settings: Settings) -> None:
    """Bring the database to the newest schema. Raises CannotRun."""
    async with _refusals_named(settings):
        engine = open_engine(settings.database.url)
        try:
            await migrate(engine)
        finally:
            await engine.dispose()


async def change_schema(settings: Settings, revision: str) -> None:
    """Bring the database up or back to a schema while no bot is at work. Raises CannotRun."""
    if revision == BEFORE_ALL:
        raise CannotRun(REVISION_UNKNOWN.format(revision))
    async with _refusals_named(settings):
        engine = open_engine(settings.database.url)
        try:
            async with only_poller(engine, asyncio.Event()):
                await migrate(engine, revision)
        finally:
            await engine.dispose()


async def run(settings: Settings, stop: asyncio.Event, clock: Clock = real_now) -> None:
    """Work until `stop` is set. Raises ConfigMistake, PortTaken or CannotRun."""
    require_token(settings)
    async with _refusals_named(settings), only_poller(open_engine(settings.database.url), stop):
        if settings.health.port is None:
            async with open_house(settings, clock) as house:
                await _work(house, settings, stop)
            return
        # Imported when used: most bots have no such door.
        from bot.monitoring.http_server import PageServer, watched

        with PageServer(settings.health.port, settings.health.host, ANOTHER_PORT) as server:
            async with open_house(settings, clock) as house, watched(house, server, stop):
                await _work(house, settings, stop)


@asynccontextmanager
async def _refusals_named(settings: Settings) -> AsyncIterator[None]:
    """Raises CannotRun for what the database refuses."""
    try:
        yield
    except SchemaTooNew as error:
        raise CannotRun(DATABASE_TOO_NEW.format(error)) from None
    except RevisionUnknown as error:
        raise CannotRun(REVISION_UNKNOWN.format(error)) from None
    except PollerAtWork as error:
        raise CannotRun(POLLER_AT_WORK.format(error)) from None
    except StoreUnavailable as error:
        raise CannotRun(_database(settings, error)) from None


def _database(settings: Settings, error: StoreUnavailable) -> str:
    """The sentence for a database that cannot be used; a file is named by its path."""
    address = read_address(settings.database.url)
    is_file = address.get_backend_name() == "sqlite"
    place = f"{address.database} at database.url" if is_file else "at database.url"
    return DATABASE.format(place=place, why=error)


async def _work(house: House, settings: Settings, stop: asyncio.Event) -> None:
    name = await unless(stop, _prepare(house, settings.telegram))
    if name is not None:
        keep_what_is_built()
        log.info("At work as @%(bot)s", {"bot": name})
        await serve(house, stop, settings.timetable.every_seconds)
        log.info("Stopped")


async def _prepare(house: House, telegram: TelegramSettings) -> str:
    """Greet Telegram, however long that takes; returns the bot's username."""
    patience, outages = Patience(), house.outages
    while True:
        try:
            with reading_answers():
                name = await _greet(house, telegram)
        except BadRequest:
            raise
        except (NetworkError, RetryAfter) as error:
            outages.telegram.met("start", type(error).__name__)
            await asyncio.sleep(patience.bear(error))
        except StoreUnavailable as error:
            outages.database.met("start", str(error))
            await asyncio.sleep(patience.bear(error))
        else:
            outages.telegram.over("start")
            outages.database.over("start")
            return name


async def _greet(house: House, telegram: TelegramSettings) -> str:
    await house.open()
    await _compare_clocks(house, telegram)
    await _free_from_webhook(house, telegram)
    await house.show_menus()
    return house.application.bot.username


async def _compare_clocks(house: House, telegram: TelegramSettings) -> None:
    """Say that the clock is off by minutes; off by hours it would write to people at night."""
    seconds = await seconds_ahead(telegram.base_url, house.store.clock)
    house.metrics.clock_ahead = seconds
    off = timedelta(seconds=abs(seconds or 0))
    direction = "ahead of" if (seconds or 0) > 0 else "behind"
    if off >= CLOCK_WRONG:
        minutes = round(off / timedelta(minutes=1))
        raise CannotRun(CLOCK_IS_WRONG.format(minutes=minutes, direction=direction))
    if off >= CLOCK_OFF:
        log.warning(
            "The clock of this machine is %(seconds)d seconds %(direction)s Telegram's; set it, "
            "best by a time service (NTP)",
            {"seconds": off.total_seconds(), "direction": direction},
        )


async def _free_from_webhook(house: House, telegram: TelegramSettings) -> None:
    """While a webhook is set nobody can poll. What it did not fetch stays to be polled."""
    bot = house.application.bot
    webhook = await bot.get_webhook_info()
    if not webhook.url:
        return
    if not telegram.remove_webhook:
        raise CannotRun(WEBHOOK_IS_SET)
    await bot.delete_webhook(drop_pending_updates=False)
    host = _host_of(webhook.url)
    log.warning("A webhook was set for this bot at %(host)s; it is removed", {"host": host})


def _host_of(url: str) -> str:
    """The host alone: the rest of a webhook's address is often a secret."""
    return urlsplit(url).hostname or "an unknown place"
