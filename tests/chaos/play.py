"""Seasons one after the other, until enough updates were sent."""

import asyncio
import logging
import resource
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import migrate, open_engine
from tests.chaos.ledger import Ledger, PromiseBroken
from tests.chaos.season import Season

SEASON = 2500
WARM = 4
KILOBYTES = 1024
MORE_MEGABYTES = 150
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
        peaks: list[int] = []
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
            verify_memory(number, ledger, peaks)
            told(f"season {number}: {ledger.done['updates']:,} updates")
    return ledger


def verify_memory(season: int, ledger: Ledger, peaks: list[int]) -> None:
    """After some seasons everything that is kept for good is there: no more is needed then."""
    peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // KILOBYTES)
    if season > WARM:
        before, now = peaks[WARM - 1], peaks[-1]
        growth = f"{before} MB after {WARM} seasons, {now} MB after {season}"
        ledger.check("memory stays within bounds", now < before + MORE_MEGABYTES, growth)


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
    engine = open_engine(f"sqlite:///{database}")
    await migrate(engine)
    await engine.dispose()
