"""Kill a bot five times with 1,000 updates queued, and count what is lost or doubled.

Both in the database and in what people were sent; the two echoes stand beside it. A kill counts
only while updates are still queued; a run in which one did not is refused.
"""

import asyncio
import random
import re
from collections import Counter
from datetime import UTC, datetime

from sqlalchemy import select
from sqlmodel import col

from benchmarks import updates
from benchmarks.contestants import ECHOES, Bot, Contestant
from benchmarks.desk import Desk
from benchmarks.given import Place
from benchmarks.rig import OURS, Rig
from benchmarks.runs import GROUPS, Databases, provided
from benchmarks.table import Target
from storage import Store, open_engine
from storage.commitments import CommitmentRow

PART = "crashes"
# Echoes take a hundred at a time: with fewer nothing would be queued at the last kill.
UPDATES, QUICK_UPDATES, KILLS = 1_000, 500, 5
ITEM = re.compile(r"(?:item|number) (\d+)")
NONE = Target(0, at_least=False, is_ratio=False)
LOST_RECORD, TWICE_RECORD = "lost in the database", "doubled in the database"
LOST_WORDS, TWICE_WORDS = "answers that people never got", "answers that people got twice"


class NothingQueued(Exception):
    """A kill came when all updates were taken: it would prove nothing."""


def measure(rig: Rig) -> None:
    """One run of everything; each turn has a seed of its own."""
    turn = rig.turn
    for echo in ECHOES:
        _measure(rig, echo, "echoes", None, turn)
    for ours, databases in rig.ours:
        _measure(rig, ours, "commits", databases, turn)


def compare(rig: Rig) -> None:
    """Put the bot beside the stock echo. What was noted twice is no promise of Telegram's."""
    for what in (LOST_RECORD, TWICE_RECORD, LOST_WORDS):
        rig.table.compare(PART, what, [], NONE, OURS)


def _measure(rig: Rig, bot: Contestant, mix: str, databases: Databases | None, seed: int) -> None:
    dice, count = random.Random(seed), max(QUICK_UPDATES, rig.some(UPDATES))
    mailman = updates.Mailman([Place(n) for n in range(GROUPS)], dice)
    with provided(databases, GROUPS) as url, Desk() as desk:
        desk.load(updates.lines(mix, count, mailman))
        left = _crash(bot, desk, url, count, dice)
        with Bot(bot, desk, url):
            desk.settled()
        heard = Counter(_received(desk))
        kept = Counter(asyncio.run(_promises(url))) if url is not None else None
    unit = f"of {count:,}"
    add, expected = rig.table.add, {str(number) for number in range(count)}
    if kept is not None:
        add(PART, LOST_RECORD, bot.name, unit, len(expected - kept.keys()))
        add(PART, TWICE_RECORD, bot.name, unit, sum(n - 1 for n in kept.values()))
    add(PART, LOST_WORDS, bot.name, unit, len(expected - heard.keys()))
    add(PART, TWICE_WORDS, bot.name, unit, sum(n - 1 for n in heard.values()))
    add(PART, f"queued at the last of {KILLS} kills", bot.name, unit, left[-1])


def _crash(
    bot: Contestant, desk: Desk, url: str | None, count: int, dice: random.Random
) -> list[int]:
    """Start and kill at seeded depths of the queue; returns how many were left each time."""
    depths = sorted(dice.sample(range(count // 5, count * 19 // 20), KILLS), reverse=True)
    left: list[int] = []
    for depth in depths:
        with Bot(bot, desk, url) as victim:
            desk.fewer_than(depth)
            victim.kill()
        left.append(desk.state().queued)
        if left[-1] == 0:
            raise NothingQueued(bot.name)
    return left


def _received(desk: Desk) -> list[str]:
    """The number in each note that was sent to somebody."""
    sent = [params for method, params in desk.calls() if method == "sendMessage"]
    texts = [params["text"] for params in sent if not params["chat_id"].startswith("-")]
    return [found[1] for found in map(ITEM.search, texts) if found]


async def _promises(url: str) -> list[str]:
    """The number of each promise that is on the record."""
    store = Store(open_engine(url), lambda: datetime.now(UTC))
    try:
        async with store.begin() as work:
            item = col(CommitmentRow.what)
            rows = await work.session.execute(select(item).where(item.startswith("item ")))
            return [what.removeprefix("item ") for what in rows.scalars()]
    finally:
        await store.close()
