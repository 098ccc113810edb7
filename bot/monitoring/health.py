"""Health: whether the bot keeps up with people, in numbers. No names, no texts."""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot import VERSION
from bot.app import House
from bot.engine.scheduler import next_sweep
from storage import StoreUnavailable
from storage.database.health import Backlog

DATABASE_SECONDS = 2.5
# A long poll alone may last a minute; a group takes no more than twenty messages in one.
INTAKE_SECONDS = 180.0
OUTBOX_SECONDS = 300.0
SWEEPS_SECONDS = 300.0
OVERDUE_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot does at one moment; `backlog` is None when the database did not tell."""

    seconds_up: float
    intake_seconds: float
    late_seconds: float
    sweeps_seconds: float
    clock_ahead: float | None
    backlog: Backlog | None = None
    dead_letters: int = 0
    outbox_seconds: float = 0.0
    overdue_seconds: float = 0.0

    @property
    def ailing(self) -> list[str]:
        """The parts that do not keep up."""
        signs = {
            "database": self.backlog is None,
            "intake": self.intake_seconds > INTAKE_SECONDS,
            "outbox": self.outbox_seconds > OUTBOX_SECONDS,
            "sweeps": max(
                self.sweeps_seconds / SWEEPS_SECONDS, self.overdue_seconds / OVERDUE_SECONDS
            )
            > 1,
        }
        return [part for part, ails in signs.items() if ails]

    def told(self) -> dict[str, Any]:
        """Everything, for whoever watches machines; times in seconds."""
        return {
            "status": "ailing" if self.ailing else "well",
            "ailing": self.ailing,
            "version": VERSION,
            "uptime": round(self.seconds_up, 1),
            "database": {"ok": self.backlog is not None},
            "intake": {"last_poll": round(self.intake_seconds, 1), "late": self.late_seconds},
            "outbox": {
                "waiting": self.backlog and self.backlog.count,
                "oldest": round(self.outbox_seconds, 1),
            },
            "sweeps": {
                "last": round(self.sweeps_seconds, 1),
                "overdue": round(self.overdue_seconds, 1),
            },
            "clock": {"ahead": self.clock_ahead},
        }


async def examine(house: House) -> Health:
    """How the bot does now. A database that does not answer at once is told as such."""
    figures, now = house.figures, house.store.clock()

    def since(moment: datetime | None) -> float:
        return max(0.0, (now - (moment or figures.started_at)).total_seconds())

    health = Health(
        seconds_up=since(None),
        intake_seconds=since(figures.polled_at),
        late_seconds=figures.late_seconds,
        sweeps_seconds=since(figures.swept_at),
        clock_ahead=figures.clock_ahead,
    )
    if house.outages.database.lasts:
        return health
    try:
        async with asyncio.timeout(DATABASE_SECONDS), house.store.begin() as work:
            backlog = await work.vitals.backlog(work.now)
            dead_letters = await work.dead_letters.count()
            due_at = await next_sweep(work)
    except (StoreUnavailable, TimeoutError):
        return health
    return replace(
        health,
        backlog=backlog,
        dead_letters=dead_letters,
        outbox_seconds=since(backlog.could_leave_at or now),
        overdue_seconds=since(due_at or now),
    )
