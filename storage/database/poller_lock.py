"""One poller a database: a second one would answer people twice, or tell half of them."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.database.errors import StoreUnavailable

log = logging.getLogger(__name__)

RETAKE_SECONDS = 1
LOOK_SECONDS = 30
CLOSE_SECONDS = 2


class PollerAtWork(Exception):
    """Another program polls for this database; the sentence names it, without a password."""


def only_poller(engine: AsyncEngine, stop: asyncio.Event) -> AbstractAsyncContextManager[None]:
    """Be the one poller of a database until the block ends, or the process, however it ends.

    When the lock is lost with its connection and another program takes it, `stop` is set, and
    PollerAtWork is raised at the end. Raises PollerAtWork and StoreUnavailable at once as well.
    """
    if engine.dialect.name == "sqlite":
        return _by_file(Path(engine.url.database or "").resolve())
    return _by_session(engine, stop)


@asynccontextmanager
async def _by_file(path: Path) -> AsyncIterator[None]:
    """The kernel lets go of the lock on a file when its process ends."""
    lock = FileLock(f"{path}.poller", blocking=False)
    try:
        _look_into(path.parent)
        lock.acquire()
    except Timeout:
        raise PollerAtWork(str(path)) from None
    except OSError:
        raise StoreUnavailable("unable to open database file") from None
    try:
        yield
    finally:
        lock.release()


def _look_into(folder: Path) -> None:
    """The lock would make a folder that is not there: the database never does."""
    folder.stat()


@asynccontextmanager
async def _by_session(engine: AsyncEngine, stop: asyncio.Event) -> AsyncIterator[None]:
    """PostgreSQL lets go of the lock when its session ends."""
    session = Session(engine)
    await session.take()
    keeping = asyncio.ensure_future(session.keep())
    keeping.add_done_callback(lambda _: stop.set())
    try:
        yield
    finally:
        is_lost = keeping.done()
        keeping.cancel()
        await asyncio.wait({keeping})
        await session.close()
    if is_lost:
        keeping.result()


class Session:
    """A session of its own, held for the lock alone."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._url = engine.url
        self._connection: Any = None
        self._ended = asyncio.Event()

    async def take(self) -> None:
        """Take the lock. Raises PollerAtWork and StoreUnavailable."""
        from storage.database.postgres import OURS, POLLER, connect_to

        self._connection = await connect_to(self._url)
        self._ended.clear()
        self._connection.add_termination_listener(lambda _: self._ended.set())
        if not await self._ask(f"SELECT pg_try_advisory_lock({OURS}, {POLLER})"):
            await self.close()
            raise PollerAtWork(f"{self._url.database} at {self._url.host or 'this machine'}")

    async def keep(self) -> None:
        """Take the lock again whenever its session ends. Raises PollerAtWork."""
        while True:
            await self._end()
            log.warning("The session that holds the lock of the poller was lost")
            while self._ended.is_set():
                await asyncio.sleep(RETAKE_SECONDS)
                with suppress(StoreUnavailable):
                    await self.take()

    async def close(self) -> None:
        """End the session, and with it the lock."""
        from storage.database.postgres import LOST

        with suppress(*LOST):
            await self._connection.close(timeout=CLOSE_SECONDS)

    async def _end(self) -> None:
        """Wait for the end of the session; one that is cut off is found by use."""
        while not self._ended.is_set():
            try:
                await asyncio.wait_for(self._ended.wait(), LOOK_SECONDS)
            except TimeoutError:
                with suppress(StoreUnavailable):
                    await self._ask("SELECT true")

    async def _ask(self, query: str) -> bool:
        """What the database answers. Raises StoreUnavailable, and the session is over then."""
        from storage.database.postgres import LOST

        try:
            return bool(await self._connection.fetchval(query))
        except LOST as error:
            self._connection.terminate()
            self._ended.set()
            raise StoreUnavailable("the connection was lost") from error
