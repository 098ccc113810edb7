"""Bringing a database to a schema: to the newest, or back to an older one when asked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.database.errors import naming_outages

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parents[1] / "migrations"
BASE = "base"
HEAD = "head"


class KeysBroken(Exception):
    """A migration would leave rows that refer to nothing; nothing was changed."""


class SchemaTooNew(Exception):
    """A newer version made this database; nothing was changed."""


class RevisionUnknown(Exception):
    """There is no such revision; nothing was changed."""


async def migrate(engine: AsyncEngine, revision: str = HEAD) -> None:
    """Make all tables, or bring them up or back to a revision, with all that is in them.

    Programs that do so at once wait for each other. Raises StoreUnavailable, SchemaTooNew,
    RevisionUnknown, KeysBroken.
    """
    with naming_outages():
        async with (
            _connected(engine) as connection,
            connection.begin(),
        ):
            await connection.run_sync(_bring, revision)


def revision_of(connection: Connection) -> str | None:
    """The revision of a database, None for one without tables."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version")
    return found.scalar_one_or_none()


def revisions() -> list[str]:
    """All revisions, the newest last; the name of its file begins by each."""
    return sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def newest() -> str:
    """The newest revision."""
    return revisions()[-1]


def config_for(connection: Connection) -> "Config":
    """Alembic's settings, kept here so that no file of its own is needed."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection that may change tables."""
    if engine.dialect.name == "sqlite":
        async with engine.connect() as connection, _loose_keys(connection):
            yield connection
        return
    from storage.database.postgres import open_postgres

    patient = open_postgres(engine.url, patient=True)
    try:
        async with patient.connect() as connection:
            yield connection
    finally:
        await patient.dispose()


@asynccontextmanager
async def _loose_keys(connection: AsyncConnection) -> AsyncIterator[None]:
    """SQLite changes a table by making it anew, which rows that refer to it would forbid."""
    raw = await connection.get_raw_connection()
    driver = raw.driver_connection
    assert driver is not None  # noqa: S101  # it has just been connected
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _bring(connection: Connection, revision: str) -> None:
    """Up or back, whichever way the revision lies; all of it happens or nothing.

    Nearly always there is nothing to do, and Alembic takes long to import.
    """
    order = [BASE, *revisions()]
    present = revision_of(connection) or BASE
    wanted = order[-1] if revision == HEAD else revision
    if present == wanted:
        return
    if present not in order:
        raise SchemaTooNew(present)
    if wanted not in order:
        raise RevisionUnknown(wanted)
    from alembic import command

    is_back = order.index(wanted) < order.index(present)
    move = command.downgrade if is_back else command.upgrade
    move(config_for(connection), wanted)
    _check_keys(connection)


def _check_keys(connection: Connection) -> None:
    """On SQLite the keys were loose meanwhile."""
    if connection.dialect.name != "sqlite":
        return
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise KeysBroken("after the migration rows refer to others that are not there")
