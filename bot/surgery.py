"""The database as it is: opened for the doctor, who neither makes nor changes its tables."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.clocks import real_now
from bot.config import Settings
from bot.refusals import Refusal
from storage import Store, StoreUnavailable, open_engine
from storage.database.health import Schema, is_there, schema_of

MISSING = (
    "There is no database at database.url. Look at the setting and at the directory you are in; "
    "the bot makes one when it starts."
)
MENDS = {
    Schema.MISSING: "The database is empty. Start the bot, which makes its tables.",
    Schema.BEHIND: "The database is of an earlier version. Run: .venv/bin/python -m bot migrate",
    Schema.NEWER: (
        "The database was made by a newer version of the bot. Upgrade the bot, or restore the "
        "backup from before the upgrade."
    ),
}


class CannotTreat(Refusal):
    """The doctor can do nothing; the sentence says why, and what to do about it."""


@asynccontextmanager
async def open_store(settings: Settings) -> AsyncIterator[Store]:
    """The store of the bot, at work or not. Raises CannotTreat when it cannot be used as it is."""
    store = Store(open_engine(settings.database.url), real_now)
    try:
        if not is_there(store.engine):
            raise CannotTreat(MISSING)
        schema = await schema_of(store.engine)
        if schema is not Schema.RIGHT:
            raise CannotTreat(MENDS[schema])
        yield store
    except StoreUnavailable as error:
        raise CannotTreat(f"The database at database.url cannot be used: {error}.") from None
    finally:
        await store.close()
