"""PostgreSQL with the habits of SQLite: one writer at a time, and no waiting without an end."""

from socket import gaierror
from typing import Any

import asyncpg
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, ExceptionContext
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.database.errors import StoreUnavailable

# Two numbers name an advisory lock: ours, "well" in ASCII, and which of ours.
OURS = 0x77656C6C
WRITER, POLLER = 1, 2
CONNECT_SECONDS = 5
# Longer than any statement may take: only a server that is gone without a word is as silent.
SILENCE_SECONDS = 45
NAME = {"application_name": "wellkept"}
LIMITS = {
    "lock_timeout": "2s",
    "statement_timeout": "30s",
    "idle_in_transaction_session_timeout": "60s",
}
# So that a program whose machine is gone loses its locks within a minute.
SIGNS_OF_LIFE = {
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
}
NAME_UNKNOWN = "nobody knows the name of its server; look at the name, the network and the DNS"
LOST = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError)
# For changing tables: others may be at it, and there may be many rows.
PATIENT = {"lock_timeout": "60s", "statement_timeout": "0"}


def open_postgres(address: URL, *, patient: bool = False) -> AsyncEngine:
    """An engine whose transactions exclude each other over all programs; no query is sent yet."""

    async def connect() -> asyncpg.Connection:
        return await connect_to(address, patient=patient)

    engine = create_async_engine(address, async_creator=connect)
    event.listen(engine.sync_engine, "checkout", _refuse_the_dead)
    event.listen(engine.sync_engine, "begin", _begin)
    event.listen(engine.sync_engine, "handle_error", _name_the_lost)
    return engine


async def connect_to(address: URL, *, patient: bool = False) -> asyncpg.Connection:
    """A connection of its own. Raises StoreUnavailable, with nothing secret in it."""
    dsn = address.set(drivername="postgresql").render_as_string(hide_password=False)
    try:
        return await asyncpg.connect(
            dsn,
            timeout=CONNECT_SECONDS,
            command_timeout=None if patient else SILENCE_SECONDS,
            server_settings=NAME | SIGNS_OF_LIFE | (PATIENT if patient else LIMITS),
        )
    except TimeoutError:
        raise StoreUnavailable("the server does not answer") from None
    except gaierror:
        raise StoreUnavailable(NAME_UNKNOWN) from None
    except OSError as error:
        raise StoreUnavailable(f"the server cannot be reached ({type(error).__name__})") from None
    except asyncpg.ClientConfigurationError:
        raise StoreUnavailable("what its address asks for after the ? is not known") from None
    except asyncpg.PostgresError as error:
        raise StoreUnavailable(str(error)) from None


def _refuse_the_dead(connection: Any, _record: Any, _proxy: Any) -> None:
    """A connection that has ended in the pool is thrown away, and another one made."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError


def _begin(connection: Connection) -> None:
    """One writer at a time over all programs, as on SQLite: what was read stays true."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({OURS}, {WRITER})")


def _name_the_lost(context: ExceptionContext) -> None:
    """What breaks or hangs below the driver is not named by it."""
    error = context.original_exception
    if isinstance(error, OSError | TimeoutError):
        context.is_disconnect = True
        raise StoreUnavailable("the connection was lost") from error
