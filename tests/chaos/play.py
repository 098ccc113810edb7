"""Seasons one after the other, until enough updates were sent."""

import asyncio
import logging
import resource
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path

from storage import migrate, open_engine
from tests.chaos.ledger import Ledger, PromiseBroken
from tests.chaos.season import Season

SEASON = 2500
WARM = 4
KILOBYTES = 1024
MORE_MEGABYTES = 150
# Of this process, season by season.
PEAKS: list[int] = []
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


def play(seed: int, updates: int, told: Callable[[str], None], workers: int = 1) -> Ledger:
    """Play until so many updates were sent. Raises PromiseBroken with the place where it was.

    Seasons know nothing of each other, so several processes can play them.
    """
    total, numbers = Ledger(), range(1, 1 + -(-updates // SEASON))
    counts = [min(SEASON, updates - SEASON * (number - 1)) for number in numbers]
    with players(workers) as each:
        for ledger in each(play_season, repeat(seed), numbers, counts):
            total.add(ledger)
            told(f"{total.done['updates']:,} updates")
    return total


@contextmanager
def players(workers: int) -> Iterator[Callable[..., Iterable[Ledger]]]:
    """Something that maps like `map`: here, or in processes of their own."""
    if workers == 1:
        yield map
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield pool.map


def play_season(seed: int, number: int, updates: int) -> Ledger:
    """One bot, one Telegram and one database, from the first update to the last."""
    ledger = Ledger()
    with tempfile.TemporaryDirectory() as name, listening() as ears:
        empty = Path(name) / "empty.db"
        asyncio.run(_make(empty))
        season = Season(f"{seed}/{number}", empty, Path(name), ledger)
        try:
            asyncio.run(season.play(updates))
            ledger.check("no error in the log", not ears.heard, "\\n".join(ears.heard[:2]))
        except (Exception, asyncio.CancelledError) as error:
            where = f"seed {seed}, season {number}, step {season.step}"
            raise PromiseBroken(f"{where}: {type(error).__name__}: {error}") from error
    verify_memory(ledger)
    return ledger


def verify_memory(ledger: Ledger) -> None:
    """After some seasons everything that is kept for good is there: no more is needed then."""
    PEAKS.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // KILOBYTES)
    season = len(PEAKS)
    if season > WARM:
        before, now = PEAKS[WARM - 1], PEAKS[-1]
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
