"""Opening the database with the habits that keep its transactions honest."""

from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.database.sqlite_driver import (
    BEGIN,
    CONNECT_ARGS,
    PASSING_ARGS,
    PassingConnection,
    inline,
)

SQLITE = "sqlite"
POSTGRES = "postgresql+asyncpg"


class AddressUnknown(ValueError):
    """An address that leads to no database; the sentence holds nothing of the address."""


def open_engine(url: str, *, passing: bool = False) -> AsyncEngine:
    """An engine for `sqlite:///wellkept.db` or `postgresql://name:word@host/database`.

    With `passing`, what is in an SQLite file need not outlive a loss of power.
    Raises AddressUnknown.
    """
    address = read_address(url)
    if address.drivername == SQLITE:
        return _open_sqlite(address, passing)
    # Imported when used: half of those who run the bot never need it.
    from storage.database.postgres import open_postgres

    return open_postgres(address)


def read_address(url: str) -> URL:
    """The address of a database in its parts, with the driver we use. Raises AddressUnknown."""
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise AddressUnknown(
            "it cannot be read; signs such as @, / or : in a password are written as %40, %2F, %3A"
        ) from None
    if address.drivername == "postgresql":
        address = address.set(drivername=POSTGRES)
    if address.get_backend_name() == "sqlite":
        address = address.set(drivername=SQLITE)
    if address.drivername not in {SQLITE, POSTGRES}:
        raise AddressUnknown(f"it begins with {SQLITE}:/// or postgresql://")
    return address


def _open_sqlite(address: URL, passing: bool) -> AsyncEngine:
    connect_args = PASSING_ARGS if passing else CONNECT_ARGS
    engine = create_async_engine(inline(address), connect_args=connect_args)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    """Leave beginning to us: the driver's own habit lets reads before a write go stale."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    is_passing = isinstance(connection, PassingConnection)
    cursor.execute(f"PRAGMA synchronous = {'OFF' if is_passing else 'FULL'}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    """Begin what may read, decide and write."""
    connection.exec_driver_sql(BEGIN, execution_options={"no_parameters": True})
