"""SQLite in the thread of the loop: a statement takes less time than the way to another thread.

Only what waits for the disk, or for somebody else's transaction, waits in a thread.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Generator
from contextlib import suppress
from time import monotonic
from types import ModuleType
from typing import Any

from sqlalchemy import pool
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL
from sqlalchemy.util.concurrency import await_, in_greenlet

DRIVER = "sqlite+inline"
# The write lock at once: a deferred begin ends in "database is locked".
BEGIN = "BEGIN IMMEDIATE"
LONGEST_STRETCH_SECONDS = 0.005


class InlineCursor(sqlite3.Cursor):
    """A cursor of which SQLAlchemy may ask what it asks of those of async drivers."""

    async def _async_soft_close(self) -> None:
        """Nothing of it is held anywhere else."""


class InlineConnection(sqlite3.Connection):
    """A connection of the standard library that an async engine can hold."""

    patience_ms = 2000
    _changes_before = -1

    def cursor(self, *_args: Any) -> InlineCursor:  # type: ignore[override]  # only such
        """A cursor for an async engine."""
        return super().cursor(InlineCursor)

    def begin(self) -> None:
        """Take the write lock; while somebody else has it, the loop goes on."""
        self._changes_before = self.total_changes
        try:
            self.execute("PRAGMA busy_timeout = 0")
            self.execute(BEGIN)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            _apart(self._begin_patiently)

    def _begin_patiently(self) -> None:
        self.execute(f"PRAGMA busy_timeout = {self.patience_ms}")
        self.execute(BEGIN)

    def commit(self) -> None:
        """Write to the disk, however long that takes; who has only read need not wait for it."""
        if self.in_transaction and self.total_changes == self._changes_before:
            super().commit()
        elif self.in_transaction:
            _apart(super().commit)


class PassingConnection(InlineConnection):
    """One to a database that nobody needs any more once its process is over."""

    def commit(self) -> None:
        """Nothing is waited for: what the system has taken is enough."""
        sqlite3.Connection.commit(self)


CONNECT_ARGS = {"factory": InlineConnection, "check_same_thread": False}
PASSING_ARGS = CONNECT_ARGS | {"factory": PassingConnection}


class InlineSQLite(SQLiteDialect_pysqlite):
    """SQLAlchemy's own dialect, for async engines."""

    driver = "inline"
    is_async = True
    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> ModuleType:
        """The standard library's driver."""
        return sqlite3

    @classmethod
    def get_pool_class(cls, url: URL) -> type[pool.Pool]:
        """A pool whose waiting does not stop the loop; one connection when it is all in memory."""
        return pool.AsyncAdaptedQueuePool if cls._is_url_file_db(url) else pool.StaticPool

    def do_execute(self, *args: Any, **kwargs: Any) -> None:
        """Run a statement."""
        _breathe()
        super().do_execute(*args, **kwargs)  # type: ignore[no-untyped-call]  # untyped there

    def do_executemany(self, *args: Any, **kwargs: Any) -> None:
        """Run a statement with many sets of parameters."""
        _breathe()
        super().do_executemany(*args, **kwargs)  # type: ignore[no-untyped-call]  # untyped there

    def do_execute_no_params(self, cursor: Any, statement: str, *args: Any) -> None:
        """Run a statement as it is; the one that may have to wait does so in a thread."""
        _breathe()
        if statement == BEGIN:
            cursor.connection.begin()
        else:
            super().do_execute_no_params(cursor, statement, *args)  # type: ignore[no-untyped-call]  # untyped there


class _Breath:
    """Lets the loop go on when it has been kept for long, else is over at once."""

    def __init__(self) -> None:
        self._last = monotonic()

    def __await__(self) -> Generator[None]:
        if monotonic() - self._last > LONGEST_STRETCH_SECONDS:
            yield
            self._last = monotonic()


BREATH = _Breath()


def _breathe() -> None:
    """SQLAlchemy takes a driver that never awaits anything for one that stops the loop."""
    if in_greenlet():
        await_(BREATH)


def inline(address: URL) -> URL:
    """The address of an SQLite database for this driver."""
    return address.set(drivername=DRIVER)


def _apart(work: Callable[[], None]) -> None:
    """Do something in a thread. Who is cancelled waits for its end, so that it is over then.

    A connection that is closed while a thread works with it takes the process down.
    """
    if in_greenlet():
        await_(_finish(work))
    else:
        work()


async def _finish(work: Callable[[], None]) -> None:
    done = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        await asyncio.shield(done)
    except asyncio.CancelledError:
        while not done.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait({done})
        raise


registry.register("sqlite.inline", __name__, "InlineSQLite")
