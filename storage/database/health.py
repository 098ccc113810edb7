"""The health of a database: there, of which schema, sound, with room; and what waits in it."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import func
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlmodel import col, select

from storage.database.errors import naming_outages
from storage.database.migrate import newest, revision_of, revisions
from storage.outbox.rows import OutboxRow, is_unsent
from storage.partnerships import PartnershipRow
from storage.people.members import MemberRow


@dataclass(frozen=True, slots=True)
class Backlog:
    """Letters whose moment has come and that have not left. Moments are in UTC.

    `since` is the moment of the first. `could_leave_at` is since when one could have left: a
    chat whose letter is tried again later holds up only itself.
    """

    count: int
    since: datetime | None
    could_leave_at: datetime | None


class Vitals:
    """Counts what shows whether the bot works."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def backlog(self, now: datetime) -> Backlog:
        """What waits to be sent, those included that Telegram did not take so far."""
        send_at, retry_at = col(OutboxRow.send_at), col(OutboxRow.retry_at)
        rows = await self._session.execute(
            select(func.count(), func.min(send_at), func.max(retry_at))
            .where(*is_unsent(), send_at <= now)
            .group_by(col(OutboxRow.chat_id))
        )
        chats = [(count, begun, retried or begun) for count, begun, retried in rows]
        return Backlog(
            count=sum(count for count, _, _ in chats),
            since=min((begun for _, begun, _ in chats), default=None),
            could_leave_at=min((at for _, _, at in chats if at <= now), default=None),
        )

    async def unreachable(self) -> dict[str, list[str]]:
        """The keys of members who blocked the bot, by the key of their partnership."""
        rows = await self._session.execute(
            select(PartnershipRow.key, MemberRow.key)
            .join(MemberRow, col(MemberRow.partnership_id) == col(PartnershipRow.id))
            .where(col(MemberRow.unreachable_at).is_not(None), col(MemberRow.left_at).is_(None))
            .order_by(PartnershipRow.key, MemberRow.key)
        )
        found: dict[str, list[str]] = {}
        for partnership, member in rows:
            found.setdefault(partnership, []).append(member)
        return found


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
