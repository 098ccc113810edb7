"""What becomes of start, memory and CPU per update with 50, 500 and 5,000 partnerships.

The same people as ever write; the others only fill the database, with what was said to them.
"""

from benchmarks.rig import Rig
from benchmarks.runs import Measured, Task, run

PART = "growth"
SIZES = (50, 500, 5_000)
QUICK_SIZES = (50, 500)
START, IDLE = "spawned to first poll", "resident when idle"
AFTER, CPU, RATE = "resident after 1,000 updates", "CPU per update, chat", "updates a second, chat"
UNITS = {START: "s", IDLE: "MB", AFTER: "MB", CPU: "ms", RATE: "/s"}


def measure(rig: Rig) -> None:
    """One run with each size."""
    for size in SIZES if rig.scale == 1 else QUICK_SIZES:
        for ours, databases in rig.ours:
            task = Task("chat", rig.some(1_000), partnerships=size)
            _note(rig, f"{ours.name}, {size:,} partnerships", run(ours, task, databases))


def _note(rig: Rig, who: str, measured: Measured) -> None:
    values = {
        START: measured.start_seconds,
        IDLE: measured.idle_mb,
        AFTER: measured.after_mb,
        CPU: measured.cpu_ms,
        RATE: measured.rate,
    }
    for what, value in values.items():
        rig.table.add(PART, what, who, UNITS[what], value)


def compare(rig: Rig) -> None:
    """Put each size beside the smallest on the same database."""
    for line in [each for each in rig.table.lines if each.part == PART]:
        smallest = f"{', '.join(line.who.split(', ')[:2])}, {SIZES[0]} partnerships"
        base = rig.table.find(PART, line.what, smallest)
        if base is not None and base is not line:
            line.beside = [base]
