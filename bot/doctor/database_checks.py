"""The doctor at home: the database, what waits in it, and what should not be in it any more."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from bot.config import RetentionSettings, Settings
from bot.doctor.findings import Finding, ill, some, span, well
from bot.engine.clock import real_now
from bot.refusals import Refusal
from storage import Store, StoreUnavailable, Work, open_engine
from storage.database.health import File, Schema, examine_file, is_there, schema_of

# The database as it is: opened for the doctor, who neither makes nor changes its tables.
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


# The bot forgets once an hour, if it was running.
OVERSTAYED = timedelta(days=2)
A_LONG_WAIT = timedelta(minutes=30)
LEAST_FREE = 200_000_000
MEGABYTE = 1_000_000


async def look_at_home(settings: Settings) -> list[Finding]:
    """What can be seen without Telegram."""
    try:
        async with open_store(settings) as store:
            return [*await _disk(store), *await _contents(store, settings)]
    except CannotTreat as refusal:
        return [ill("database", str(refusal))]


async def _disk(store: Store) -> list[Finding]:
    file = await asyncio.to_thread(examine_file, store.engine)
    if file is None:
        return [well("database", "reachable, its schema is the one of this version")]
    return [_soundness(file), _room(file)]


def _soundness(file: File) -> Finding:
    size = f"{file.size / MEGABYTE:.1f} MB"
    if not file.faults:
        return well("database", f"sound, of this version's schema, {size}")
    return ill(
        "database",
        f"damaged ({'; '.join(file.faults)}). Stop the bot, keep a copy of the file, and restore "
        "the newest backup that this command calls sound",
    )


def _room(file: File) -> Finding:
    """Twice its size: a migration or a backup writes it once more."""
    free, needed = file.free / MEGABYTE, max(2 * file.size, LEAST_FREE) / MEGABYTE
    if file.free >= max(2 * file.size, LEAST_FREE):
        return well("disk", f"{free:.0f} MB free")
    return ill(
        "disk",
        f"{free:.0f} MB free, {needed:.0f} are needed. When it is full the bot waits and takes "
        "nothing; make room",
    )


async def _contents(store: Store, settings: Settings) -> list[Finding]:
    async with store.begin() as work:
        return [
            await _outbox(work),
            await _unreachable(work),
            await _dead_letters(work, settings),
            await _retention(work, settings.retention),
        ]


async def _outbox(work: Work) -> Finding:
    waiting = await work.vitals.backlog(work.now)
    if waiting.since is None:
        return well("outbox", "nothing waits to be sent")
    wait = work.now - waiting.since
    told = f"{some(waiting.count, 'message')} to be sent, the first for {span(wait)}"
    if wait < A_LONG_WAIT:
        return well("outbox", told)
    return ill("outbox", f"{told}. See that the bot runs and reaches Telegram; its log says why")


async def _unreachable(work: Work) -> Finding:
    found = await work.vitals.unreachable()
    if not found:
        return well("people", "everybody who joined can be reached")
    told = "; ".join(f"{key}: {', '.join(members)}" for key, members in found.items())
    return ill(
        "people",
        f"who blocked the bot hears nothing ({told}). Ask them to open it and to tap Start",
    )


async def _dead_letters(work: Work, settings: Settings) -> Finding:
    letters = await work.dead_letters.all()
    if letters:
        told = f"{some(len(letters), 'letter')}. See: .venv/bin/python -m bot doctor letters"
        return ill("dead letters", told)
    if settings.telegram.operator_chat_id is None:
        return well("dead letters", "none; nobody is told (telegram.operator_chat_id)")
    return well("dead letters", "none")


async def _retention(work: Work, days: RetentionSettings) -> Finding:
    """Whether the bot forgets what it should; of messages only answers to presses are counted."""
    count = await work.retention.overstayed(
        dead_letters=_before(days.dead_letters, work),
        questions=_before(days.question_texts, work),
        answers=_before(days.messages, work),
    )
    if not count:
        return well("retention", "nothing is kept longer than the section [retention] says")
    return ill(
        "retention",
        f"{some(count, 'row')} should have gone by the section [retention]. The bot sees to that "
        "once an hour while it runs; if it does, its log says why not",
    )


def _before(days: int, work: Work) -> datetime | None:
    return work.now - timedelta(days=days) - OVERSTAYED if days else None
