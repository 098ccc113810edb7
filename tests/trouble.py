"""Trouble with the database, as it comes in real life."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage import Store
from storage.inline import InlineConnection


@asynccontextmanager
async def locked(store: Store) -> AsyncIterator[None]:
    """Another program keeps the database to itself, and the bot does not wait for it."""
    (await _connection(store)).patience_ms = 0
    other = sqlite3.connect(store.engine.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


@asynccontextmanager
async def read_only(store: Store) -> AsyncIterator[None]:
    """The database can be read, but nothing more can be written, as on a full disk."""
    connection = await _connection(store)
    connection.execute("PRAGMA query_only = ON")
    yield
    connection.execute("PRAGMA query_only = OFF")


async def _connection(store: Store) -> InlineConnection:
    """The one connection that the store has in use."""
    async with store.engine.connect() as connection:
        raw = await connection.get_raw_connection()
        assert isinstance(raw.driver_connection, InlineConnection)
        return raw.driver_connection
