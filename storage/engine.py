"""Opening the database with the habits that keep its transactions honest."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

BUSY_SECONDS = 2
PRIMARY_CODE = 0xFF
OUT_OF_REACH = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
}


class StoreUnavailable(Exception):
    """The database cannot be reached, read or written now; nothing was changed."""


def open_engine(url: str) -> AsyncEngine:
    """An engine for an SQLite address such as `sqlite+aiosqlite:///wellkept.db`."""
    engine = create_async_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    """Leave beginning to us: the driver's own habit lets reads before a write go stale."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once: a deferred begin ends in "database is locked"."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def naming_outages() -> Iterator[None]:
    """Raise StoreUnavailable for a database that is busy, full, broken or gone.

    Whatever else a database refuses is a mistake of ours, which no waiting would mend.
    """
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        if code & PRIMARY_CODE not in OUT_OF_REACH:
            raise
        raise StoreUnavailable(str(error.orig)) from error
