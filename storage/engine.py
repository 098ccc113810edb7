"""Opening the database with the habits that keep its transactions honest."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

BUSY_SECONDS = 5


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
