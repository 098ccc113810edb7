"""Seasons one after the other, until enough updates were sent."""

import asyncio
import logging
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import migrate, open_engine
from tests.chaos.ledger import Ledger, PromiseBroken
from tests.chaos.season import Season

SEASON = 2500
OURS = ("bot", "handlers", "jobs", "storage", "texts")
EXPECTED = ("Batch of", "Update %s goes to the dead letters")


class Ears(logging.Handler):
    """Listens to what the bot logs as an error, which it may only about what it was sent."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what should not have happened."""
        if record.name.startswith(OURS) and not str(record.msg).startswith(EXPECTED):
            self.heard.append(logging.Formatter().format(record))


def play(seed: int, updates: int, told: Callable[[str], None]) -> Ledger:
    """Play until so many updates were sent. Raises PromiseBroken with the place where it was."""
    ledger = Ledger()
    with tempfile.TemporaryDirectory() as name, listening() as ears:
        empty = Path(name) / "empty.db"
        asyncio.run(_make(empty))
        number = 0
        while ledger.done["updates"] < updates:
            number += 1
            left = min(SEASON, updates - ledger.done["updates"])
            season = Season(f"{seed}/{number}", empty, Path(name), ledger)
            try:
                asyncio.run(season.play(left))
                ledger.check("no error in the log", not ears.heard, "\\n".join(ears.heard[:2]))
            except (Exception, asyncio.CancelledError) as error:
                where = f"seed {seed}, season {number}, step {season.step}"
                raise PromiseBroken(f"{where}: {type(error).__name__}: {error}") from error
            told(f"season {number}: {ledger.done['updates']:,} updates")
    return ledger


@contextmanager
def listening() -> Iterator[Ears]:
    """Ears instead of whatever else would show the log."""
    root, ears = logging.getLogger(), Ears()
    before = root.handlers[:]
    root.handlers[:] = [ears]
    try:
        yield ears
    finally:
        root.handlers[:] = before


async def _make(database: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{database}")
    await migrate(engine)
    await engine.dispose()
