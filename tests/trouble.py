"""Trouble with the database, as it comes in real life."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage import Store


@asynccontextmanager
async def locked(store: Store) -> AsyncIterator[None]:
    """Another program keeps the database to itself, and the bot does not wait for it."""
    await _pragma(store, "busy_timeout = 0")
    other = sqlite3.connect(store.engine.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


@asynccontextmanager
async def read_only(store: Store) -> AsyncIterator[None]:
    """The database can be read, but nothing more can be written, as on a full disk."""
    await _pragma(store, "query_only = ON")
    yield
    await _pragma(store, "query_only = OFF")


async def _pragma(store: Store, setting: str) -> None:
    """Change a setting of the one connection that the store has in use."""
    async with store.engine.connect() as connection:
        raw = await connection.get_raw_connection()
        assert raw.driver_connection is not None
        await raw.driver_connection.execute(f"PRAGMA {setting}")
