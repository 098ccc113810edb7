"""Bringing a database to the newest schema."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.outages import naming_outages

MIGRATIONS = Path(__file__).parent / "migrations"


class KeysBroken(Exception):
    """A migration would leave rows that refer to nothing; nothing was changed."""


async def migrate(engine: AsyncEngine, revision: str = "head") -> None:
    """Make or upgrade all tables, up to a revision. StoreUnavailable when that cannot be done."""
    with naming_outages():
        async with (
            engine.connect() as connection,
            _loose_keys(connection),
            connection.begin(),
        ):
            await connection.run_sync(_upgrade, revision)


def config_for(connection: Connection) -> Config:
    """Alembic's settings, kept here so that no file of its own is needed."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


@asynccontextmanager
async def _loose_keys(connection: AsyncConnection) -> AsyncIterator[None]:
    """SQLite changes a table by making it anew, which rows that refer to it would forbid."""
    raw = await connection.get_raw_connection()
    driver = raw.driver_connection
    assert driver is not None  # noqa: S101  # it has just been connected
    await driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        await driver.execute("PRAGMA foreign_keys = ON")


def _upgrade(connection: Connection, revision: str) -> None:
    command.upgrade(config_for(connection), revision)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise KeysBroken("after the migration rows refer to others that are not there")
