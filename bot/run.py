"""Running the bot: open its house, see what stands in the way, and work until told to stop."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, RetryAfter

from bot.app import House, build
from bot.config import Settings, require_token
from bot.patience import Patience, unless
from bot.refusals import Refusal
from bot.serving import serve
from storage import (
    PollerAtWork,
    RevisionUnknown,
    SchemaTooNew,
    StoreUnavailable,
    migrate,
    only_poller,
    open_engine,
)

log = logging.getLogger(__name__)

WINDING_UP = 0.1
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
    "A webhook is set for this bot, and then Telegram lets nobody poll. If it is no longer in "
    "use, remove it with the method deleteWebhook of the Bot API, then start again."
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
OUT_OF_REACH = "Telegram cannot be reached at telegram.base_url. Nothing has changed."


class CannotRun(Refusal):
    """The bot cannot work; the sentence says why, and what to do about it."""


def real_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncIterator[House]:
    """A house on the real clock, its database at the newest schema.

    Raises ConfigMistake without a token, and CannotRun for whatever stands in the way.
    """
    require_token(settings)
    await bring_up_to_date(settings)
    house = build(settings, real_now)
    try:
        yield house
    except InvalidToken:
        raise CannotRun(NOT_KNOWN) from None
    except Conflict as error:
        is_webhook = "webhook" in str(error).lower()
        raise CannotRun(WEBHOOK_IS_SET if is_webhook else SECOND_POLLER) from None
    except NetworkError:
        raise CannotRun(OUT_OF_REACH) from None
    finally:
        await house.close()


async def bring_up_to_date(settings: Settings) -> None:
    """Bring the database to the newest schema. Raises CannotRun."""
    async with _refusals_named():
        engine = open_engine(settings.database.url)
        try:
            await migrate(engine)
        finally:
            await engine.dispose()


async def change_schema(settings: Settings, revision: str) -> None:
    """Bring the database up or back to a schema while no bot is at work. Raises CannotRun."""
    if revision == BEFORE_ALL:
        raise CannotRun(REVISION_UNKNOWN.format(revision))
    async with _refusals_named():
        engine = open_engine(settings.database.url)
        try:
            async with only_poller(engine, asyncio.Event()):
                await migrate(engine, revision)
        finally:
            await engine.dispose()


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Work until `stop` is set. Raises ConfigMistake or CannotRun."""
    require_token(settings)
    async with _refusals_named():
        engine = open_engine(settings.database.url)
        async with only_poller(engine, stop):
            await _work(settings, stop)


@asynccontextmanager
async def _refusals_named() -> AsyncIterator[None]:
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
        # The driver's thread reports its end to this loop, which must not be closed before that.
        await asyncio.sleep(WINDING_UP)
        raise CannotRun(f"The database at database.url cannot be used: {error}.") from None


async def _work(settings: Settings, stop: asyncio.Event) -> None:
    async with open_house(settings) as house:
        name = await unless(stop, _prepare(house))
        if name is not None:
            log.info("At work as @%s", name)
            await serve(house, stop, settings.timetable.every_seconds)
            log.info("Stopped")


async def _prepare(house: House) -> str:
    """Greet Telegram, however long that takes; returns the bot's username."""
    patience = Patience("Telegram is out of reach")
    while True:
        try:
            return await _greet(house)
        except BadRequest:
            raise
        except (NetworkError, RetryAfter) as error:
            await asyncio.sleep(patience.bear(error))


async def _greet(house: House) -> str:
    await house.open()
    bot = house.application.bot
    webhook = await bot.get_webhook_info()
    if webhook.url:
        raise CannotRun(WEBHOOK_IS_SET)
    await house.show_menus()
    return bot.username
