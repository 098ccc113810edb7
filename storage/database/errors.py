"""Telling a database that is out of reach from a mistake of ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

PRIMARY_CODE = 0xFF
SQLITE_OUTAGES = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
}
# Classes of SQLSTATE, or whole ones: connection, resources, stopping or starting or too slow,
# the machine, corruption; read-only, waiting in a transaction, locked, deadlocked, no right.
POSTGRES_OUTAGES = (
    *("08", "53", "57", "58", "XX"),
    *("25006", "25P03", "25P04", "55P03", "40001", "40P01", "42501"),
)
# Another program migrated meanwhile; the driver knows the tables as they are at the next try.
TABLES_CHANGED = "InvalidCachedStatementError"


class StoreUnavailable(Exception):
    """The database cannot be reached, read or written now; nothing was changed."""


@contextmanager
def naming_outages() -> Iterator[None]:
    """Raise StoreUnavailable for a database that is busy, full, broken or gone.

    Whatever else a database refuses is a mistake of ours, which no waiting would mend.
    """
    try:
        yield
    except DBAPIError as error:
        if error.connection_invalidated:
            raise StoreUnavailable("the connection was lost") from error
        if not _is_outage(error.orig):
            raise
        raise StoreUnavailable(_reason(error.orig)) from error


def _is_outage(error: BaseException | None) -> bool:
    """Both drivers are asked by what their errors carry: neither is imported in vain."""
    if type(error).__name__ == TABLES_CHANGED:
        return True
    state: str | None = getattr(error, "sqlstate", None)
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return (state or "").startswith(POSTGRES_OUTAGES) or code & PRIMARY_CODE in SQLITE_OUTAGES


def _reason(error: BaseException | None) -> str:
    """What a driver says, in one line."""
    return str(error).partition("\n")[0]
