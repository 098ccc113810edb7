"""The database goes wrong when told to: locked, full, or work and process end in the middle."""

import asyncio
import sqlite3
from random import Random
from typing import Any

from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.chaos.ledger import Ledger
from tests.chaos.wire import Faults

CHANGES = ("INSERT", "UPDATE", "DELETE")


class Disk:
    """Counts the statements of an engine, and breaks one of those that come."""

    def __init__(self, engine: AsyncEngine, faults: Faults, ledger: Ledger) -> None:
        self._faults = faults
        self._ledger = ledger
        self._left = 0
        self._plan = ""
        event.listen(engine.sync_engine, "before_cursor_execute", self._look)
        event.listen(engine.sync_engine, "commit", self._at_commit)

    def plan(self, dice: Random) -> None:
        """Something will go wrong within the next statements."""
        kinds = ("locked", "full", "kill", "cancel", "kill at commit")
        self.order(dice.choice(kinds), after=dice.randrange(1, 120))

    def order(self, kind: str, *, after: int = 0) -> None:
        """This will go wrong as soon as so many statements were made."""
        self._plan, self._left = kind, after

    def mend(self) -> None:
        """Nothing goes wrong any more."""
        self._plan = ""

    def _look(self, _connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        self._faults.check()
        self._left -= 1
        if self._left > 0:
            return
        if self._plan == "kill":
            self._break("kill in the middle of a transaction")
            self._faults.die()
        if self._plan == "cancel":
            self._break("work cancelled in the middle of a transaction")
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
        if self._plan == "locked" and statement.startswith("BEGIN"):
            self._break("database locked for a moment")
            raise _outage(statement, "database is locked", sqlite3.SQLITE_BUSY)
        if self._plan == "full" and statement.startswith(CHANGES):
            self._break("disk full for a moment")
            raise _outage(statement, "database or disk is full", sqlite3.SQLITE_FULL)

    def _at_commit(self, _connection: Any) -> None:
        self._faults.check()
        if self._plan == "kill at commit" and self._left <= 0:
            self._break("kill right before a commit")
            self._faults.die()

    def _break(self, what: str) -> None:
        self._plan = ""
        self._ledger.done[what] += 1


def _outage(statement: str, sentence: str, code: int) -> OperationalError:
    error = sqlite3.OperationalError(sentence)
    error.sqlite_errorcode = code
    return OperationalError(statement, None, error)
