"""100,000 due rows: how fast the real sweeps claim and queue them, and how long the loop stands.

A reminder each, in 5,000 partnerships. The baseline is APScheduler with one job a row, which does
nothing but run it: in memory, where a restart loses all, and in its SQL store. What would take
longer than 15 seconds is stopped then, and its rate counts.
"""

import asyncio
import json
import subprocess
import sys
import tempfile

from benchmarks.given import TEAM
from benchmarks.given_due import fall_due
from benchmarks.rig import OURS, Rig
from benchmarks.table import Target

PART = "due rows"
ROWS, PARTNERSHIPS, SQL_JOBS = 100_000, 5_000, 2_000
MOST_SECONDS = 15
IN_MEMORY, IN_SQL = "APScheduler, jobs in memory", "APScheduler, jobs in SQLite"
RATE = "rows a second, claimed and queued"
SECONDS = f"seconds for {ROWS:,} rows at that rate"
BLOCK = "longest block of the loop"
QUICKLY = Target(5.0, at_least=False, is_ratio=False)
SMOOTHLY = Target(50, at_least=False, is_ratio=False)


def measure(rig: Rig) -> None:
    """One run of each."""
    _note(
        rig, IN_MEMORY, run_process("benchmarks.apscheduler_jobs", "memory", str(rig.some(ROWS)))
    )
    with tempfile.TemporaryDirectory() as folder:
        store = f"sqlite:///{folder}/jobs.db"
        _note(
            rig, IN_SQL, run_process("benchmarks.apscheduler_jobs", store, str(rig.some(SQL_JOBS)))
        )
    partnerships = rig.some(PARTNERSHIPS)
    for ours, databases in rig.ours:
        with databases.copy(partnerships) as url:
            rows = max(rig.some(ROWS), partnerships * TEAM)
            asyncio.run(fall_due(url, partnerships, rows))
            most = MOST_SECONDS if rig.scale == 1 else MOST_SECONDS / 3
            _note(rig, ours.name, run_process("benchmarks.sweep", url, str(most)))


def compare(rig: Rig) -> None:
    """Put the sweeps beside the scheduler's own stores."""
    for what, target in ((RATE, None), (SECONDS, QUICKLY), (BLOCK, SMOOTHLY)):
        beside = [rig.table.find(PART, what, name) for name in (IN_SQL, IN_MEMORY)]
        rig.table.compare(PART, what, beside, target, OURS)


def _note(rig: Rig, who: str, told: dict[str, float]) -> None:
    rate = told["rows"] / told["seconds"]
    rig.table.add(PART, RATE, who, "/s", rate)
    rig.table.add(PART, SECONDS, who, "s", ROWS / rate)
    rig.table.add(PART, BLOCK, who, "ms", told["longest_block_ms"])


def run_process(module: str, *words: str) -> dict[str, float]:
    """What a process of its own measured."""
    command = [sys.executable, "-m", module, *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told
