"""Health: whether the bot keeps up with people, in numbers. No names, no texts."""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from prometheus_client import CollectorRegistry, Gauge

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
ABOUT = {
    "healthy": "1 when all parts keep up",
    "uptime_seconds": "Time since the start",
    "intake_last_poll_seconds": "Time since Telegram told what there is",
    "intake_late_seconds": "Age of the oldest message of the newest batch",
    "sweeps_last_seconds": "Time since all sweeps went well",
    "clock_ahead_seconds": "How far the clock was ahead of Telegram's at the start",
    "sweeps_overdue_seconds": "Age of the oldest due row",
    "outbox_letters": "Messages that wait to be sent",
    "outbox_oldest_seconds": "How long the oldest message that could leave waits",
    "dead_letters": "Updates and messages put aside",
}


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

    def gauges(self) -> CollectorRegistry:
        """The same for Prometheus; what is not known is left out."""
        values = {
            "healthy": not self.ailing,
            "uptime_seconds": self.seconds_up,
            "intake_last_poll_seconds": self.intake_seconds,
            "intake_late_seconds": self.late_seconds,
            "sweeps_last_seconds": self.sweeps_seconds,
        }
        if self.clock_ahead is not None:
            values["clock_ahead_seconds"] = self.clock_ahead
        if self.backlog is not None:
            values |= {
                "sweeps_overdue_seconds": self.overdue_seconds,
                "outbox_letters": self.backlog.count,
                "outbox_oldest_seconds": self.outbox_seconds,
                "dead_letters": self.dead_letters,
            }
        registry = CollectorRegistry()
        for name, value in values.items():
            Gauge(f"wellkept_{name}", ABOUT[name], registry=registry).set(value)
        return registry


async def examine(house: House) -> Health:
    """How the bot does now. A database that does not answer at once is told as such."""
    metrics, now = house.metrics, house.store.clock()

    def since(moment: datetime) -> float:
        return max(0.0, (now - moment).total_seconds())

    swept_at = [
        metrics.swept_at.get(each.name, metrics.started_at) for each in house.timetable.sweeps
    ]
    health = Health(
        seconds_up=since(metrics.started_at),
        intake_seconds=since(metrics.polled_at),
        late_seconds=metrics.late_seconds,
        sweeps_seconds=since(min(swept_at)),
        clock_ahead=metrics.clock_ahead,
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
