"""Bringing a database to the newest schema."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engine import naming_outages

MIGRATIONS = Path(__file__).parent / "migrations"


async def migrate(engine: AsyncEngine, revision: str = "head") -> None:
    """Make or upgrade all tables, up to a revision. StoreUnavailable when that cannot be done."""
    with naming_outages():
        async with engine.begin() as connection:
            await connection.run_sync(_upgrade, revision)


def config_for(connection: Connection) -> Config:
    """Alembic's settings, kept here so that no file of its own is needed."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection, revision: str) -> None:
    command.upgrade(config_for(connection), revision)
