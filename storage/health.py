"""The health of a database: is it there, of which schema, sound, and is there room for more."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.migrate import newest, revision_of, revisions
from storage.outages import naming_outages


class Schema(StrEnum):
    """How the tables stand to those that this version works with."""

    RIGHT = "right"
    MISSING = "missing"
    BEHIND = "behind"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class File:
    """The file of an SQLite database; sizes in bytes. `faults` are what SQLite finds wrong."""

    size: int
    free: int
    faults: tuple[str, ...]


def is_there(engine: AsyncEngine) -> bool:
    """Whether there is a database at all; to connect would make one."""
    path = _path_of(engine)
    return path is None or path.is_file()


async def schema_of(engine: AsyncEngine) -> Schema:
    """How the tables stand; nothing is changed. StoreUnavailable when they cannot be read."""
    with naming_outages():
        async with engine.connect() as connection:
            return await connection.run_sync(_schema_of)


def examine_file(engine: AsyncEngine) -> File | None:
    """Read the whole file of an SQLite database, beside whoever writes; None on a server.

    This takes a second or so for a hundred megabytes.
    """
    path = _path_of(engine)
    if path is None:
        return None
    parts = (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm")))
    size = sum(part.stat().st_size for part in parts if part.is_file())
    return File(size, shutil.disk_usage(path.parent).free, _faults_of(path))


def _faults_of(path: Path) -> tuple[str, ...]:
    try:
        with closing(sqlite3.connect(path)) as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
    except sqlite3.DatabaseError as error:
        return (str(error),)
    return () if found == ["ok"] else tuple(found)


def _path_of(engine: AsyncEngine) -> Path | None:
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return None
    return Path(engine.url.database)


def _schema_of(connection: Connection) -> Schema:
    present = revision_of(connection)
    if present is None:
        return Schema.MISSING
    if present not in revisions():
        return Schema.NEWER
    return Schema.RIGHT if present == newest() else Schema.BEHIND
