"""Measure everything, each line beside its baseline of the same run, runs interleaved.

    python -m benchmarks [--only PART ...] [--runs 3] [--quick] [--json results.json]

Prints a table and writes JSON. Throughput comes with start and memory.
"""

import argparse
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import ceiling, crashes, due, growth, imports, letters, reading, throughput
from benchmarks.databases import SqliteFiles, serving_postgres
from benchmarks.rig import Rig
from benchmarks.table import Table

QUICK = 20
RUNS = 3
SQLITE, POSTGRES = DATABASES = ("sqlite", "postgresql")


@dataclass(frozen=True, slots=True)
class Part:
    """A part by what makes one run of it, and what puts its lines beside each other."""

    measure: Callable[[Rig], None]
    compare: Callable[[Rig], None]


PARTS = {
    "stub": Part(ceiling.measure, ceiling.compare),
    "throughput": Part(throughput.measure, throughput.compare),
    "imports": Part(imports.measure, imports.compare),
    "reading": Part(reading.measure, reading.compare),
    "growth": Part(growth.measure, growth.compare),
    "due": Part(due.measure, due.compare),
    "letters": Part(letters.measure, letters.compare),
    "crashes": Part(crashes.measure, crashes.compare),
}


def main() -> int:
    """Run the parts by turns; exit code 1 when a target was missed."""
    wanted = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    wanted.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    wanted.add_argument("--runs", type=int, default=None)
    wanted.add_argument("--quick", action="store_true", help="few of everything, to see it work")
    wanted.add_argument("--databases", nargs="+", choices=DATABASES, default=DATABASES)
    wanted.add_argument("--json", type=Path, default=Path("benchmarks/results.json"))
    wanted.add_argument("--page", type=Path, help="write the table below its last heading")
    args = wanted.parse_args()
    # Whatever was started ends with us.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    runs = args.runs or (1 if args.quick else RUNS)
    with rigged(QUICK if args.quick else 1, args.databases) as rig:
        for turn in range(runs):
            rig.turn = turn
            for name in args.only:
                began = time.monotonic()
                PARTS[name].measure(rig)
                took = time.monotonic() - began
                print(f"run {turn + 1}: {name} took {took:.0f} s", file=sys.stderr, flush=True)
    for name in args.only:
        PARTS[name].compare(rig)
    print(rig.table.markdown())
    rig.table.write(args.json)
    if args.page is not None:
        rig.table.write_page(args.page)
    print(f"\nAll of it as JSON: {args.json}")
    missed = sum(line.verdict == "missed" for line in rig.table.lines)
    if missed and not args.quick:
        print(f"{missed} targets were missed, so this ends with exit code 1.")
    return int(missed > 0 and not args.quick)


@contextmanager
def rigged(scale: int, databases: Sequence[str]) -> Iterator[Rig]:
    """Everything that a run needs, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="wellkept-") as name, ExitStack() as stack:
        folder = Path(name)
        # PostgreSQL runs as a user of its own when this is started by root.
        folder.chmod(0o755)
        postgres = stack.enter_context(serving_postgres(folder)) if POSTGRES in databases else None
        sqlite = SqliteFiles(folder) if SQLITE in databases else None
        yield Rig(Table(), sqlite, postgres, scale)


if __name__ == "__main__":
    sys.exit(main())
