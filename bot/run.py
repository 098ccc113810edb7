"""Running the bot: open its house, see what stands in the way, and work until told to stop."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import count

from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, RetryAfter

from bot.app import House, build
from bot.config import Settings, require_token
from bot.serving import serve
from handlers.commands import known_commands
from handlers.menus import show_menus
from storage import StoreUnavailable, migrate, open_engine

log = logging.getLogger(__name__)

PAUSES = (1, 2, 5, 10, 30)
WINDING_UP = 0.1

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
OUT_OF_REACH = "Telegram cannot be reached at telegram.base_url. Nothing has changed."


class CannotRun(Exception):
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
    except Conflict:
        raise CannotRun(SECOND_POLLER) from None
    except NetworkError:
        raise CannotRun(OUT_OF_REACH) from None
    finally:
        await house.close()


async def bring_up_to_date(settings: Settings) -> None:
    """Bring the database to the newest schema. Raises CannotRun."""
    engine = open_engine(settings.database.url)
    try:
        await migrate(engine)
    except StoreUnavailable as error:
        # The driver's thread reports its end to this loop, which must not be closed before that.
        await asyncio.sleep(WINDING_UP)
        raise CannotRun(f"The database at database.url cannot be used: {error}.") from None
    finally:
        await engine.dispose()


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Work until `stop` is set. Raises ConfigMistake or CannotRun."""
    async with open_house(settings) as house:
        if await _is_done(_prepare(house), stop):
            log.info("At work as @%s", house.application.bot.username)
            await serve(house, stop, settings.timetable.every_seconds)
            log.info("Stopped")


async def _prepare(house: House) -> None:
    await _greet(house)
    bot = house.application.bot
    webhook = await bot.get_webhook_info()
    if webhook.url:
        raise CannotRun(WEBHOOK_IS_SET)
    await show_menus(bot, known_commands(house.application))


async def _greet(house: House) -> None:
    """Wait for Telegram as long as it takes; once in the log, not once a try."""
    for tries in count():
        try:
            await house.open()
        except BadRequest:
            raise
        except (NetworkError, RetryAfter) as error:
            if tries == 0:
                log.warning("Telegram is out of reach: %s", type(error).__name__)
            await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
        else:
            return


async def _is_done(work: Coroutine[None, None, None], stop: asyncio.Event) -> bool:
    """Whether something came to its end before `stop` was set; raises what it raises."""
    working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if working.done():
        await working
        return True
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    return False
