"""Trouble with the database, as it comes in real life."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from storage import Store, Work
from storage.database.postgres import OURS, WRITER

# Ends all sessions of the bot, as a restart of the server does.
CUT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'wellkept'
"""
READ_ONLY = {
    "sqlite": "PRAGMA query_only = {}",
    "postgresql": "SET default_transaction_read_only = {}",
}


@asynccontextmanager
async def locked(store: Store) -> AsyncIterator[None]:
    """Another program keeps the database to itself, and the bot does not wait for it."""
    if is_file(store):
        (await held_connection(store)).patience_ms = 0
        other = sqlite3.connect(store.engine.url.database or "", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.close()
    else:
        await _set(store, "SET lock_timeout = '10ms'")
        session = await connected(store)
        await session.execute(f"SELECT pg_advisory_lock({OURS}, {WRITER})")
        try:
            yield
        finally:
            await session.close()


@asynccontextmanager
async def read_only(store: Store) -> AsyncIterator[None]:
    """The database can be read, but nothing more can be written, as on a full disk."""
    await _set(store, READ_ONLY[store.engine.dialect.name].format("ON"))
    yield
    await make_room(store)


async def make_room(store: Store) -> None:
    """The database can be written again."""
    await _set(store, READ_ONLY[store.engine.dialect.name].format("OFF"))


async def fill_the_disk(work: Work) -> None:
    """From here on nothing more can be written, in this transaction as well."""
    connection = await work.session.connection()
    name = connection.dialect.name
    await connection.exec_driver_sql(READ_ONLY[name].format("ON"))
    if name == "postgresql":
        await connection.exec_driver_sql("SET TRANSACTION READ ONLY")


def is_file(store: Store) -> bool:
    """Whether a store is on SQLite."""
    return store.engine.dialect.name == "sqlite"


async def connected(store: Store) -> Any:
    """Somebody else's session in the database of a store."""
    url = store.engine.url.set(drivername="postgresql")
    return await asyncpg.connect(url.render_as_string(hide_password=False))


async def _set(store: Store, statement: str) -> None:
    """Change a setting of the one connection that the store has in use."""
    connection = await held_connection(store)
    done = connection.execute(statement)
    if not is_file(store):
        await done


async def held_connection(store: Store) -> Any:
    """The one connection that the store has in use."""
    async with store.engine.connect() as connection:
        raw = await connection.get_raw_connection()
        return raw.driver_connection
