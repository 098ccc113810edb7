"""One cache of statements for all engines of a run: to fill it anew took half of each test."""

from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.util import LRUCache

from storage.database import engine as storage_engine
from storage.database.sqlite_driver import InlineSQLite

ENOUGH = 2000


class SharedSQLite(InlineSQLite):
    """The same statements mean the same to every engine of this kind."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(SharedSQLite)


def share_statements() -> None:
    """From here on, engines for SQLite look up in one place what was put together before."""
    registry.register("sqlite.inline", __name__, SharedSQLite.__name__)
    shared: Any = LRUCache(ENOUGH)
    open_alone = storage_engine._open_sqlite

    def open_sharing(address: URL, passing: bool) -> AsyncEngine:
        engine = open_alone(address, passing)
        engine.sync_engine._compiled_cache = shared
        return engine

    storage_engine._open_sqlite = open_sharing
