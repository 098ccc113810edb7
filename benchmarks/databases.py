"""Databases to measure with: filled once for each size, and copied for each run."""

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sqlalchemy import func, select
from sqlmodel import SQLModel, col

from benchmarks.given import prepare
from storage import Store, open_engine
from storage.letters import OutboxRow, is_unsent
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
            yield f"sqlite+aiosqlite:///{path}"
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
            asyncio.run(prepare(f"sqlite+aiosqlite:///{path}", partnerships))
        return path


async def kept(url: str) -> Kept:
    """What a run has left behind."""
    store = Store(open_engine(url), lambda: datetime.now(UTC))
    try:
        async with store.begin() as work:

            async def number(row: type[SQLModel], *conditions: object) -> int:
                query = select(func.count()).select_from(row).where(*conditions)  # type: ignore[arg-type]
                return (await work.session.execute(query)).scalar_one()

            return Kept(
                updates=await number(UpdateRow),
                dead_letters=await number(DeadLetterRow),
                unsent=await number(OutboxRow, *is_unsent(), col(OutboxRow.send_at) <= work.now),
                failed=await number(OutboxRow, col(OutboxRow.failed_at).is_not(None)),
            )
    finally:
        await store.close()
