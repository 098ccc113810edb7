"""Measure everything, each line beside its baseline of the same run, runs interleaved.

    python -m benchmarks [--only PART ...] [--runs 3] [--quick] [--json results.json]

Prints a table and writes JSON. Parts: throughput (with start and memory).
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks import throughput
from benchmarks.databases import SqliteFiles
from benchmarks.rig import Rig
from benchmarks.table import Table

QUICK = 20


@dataclass(frozen=True, slots=True)
class Part:
    """A part by what makes one run of it, and what puts its lines beside each other."""

    measure: Callable[[Rig], None]
    compare: Callable[[Rig], None]


PARTS = {"throughput": Part(throughput.measure, throughput.compare)}


def main() -> int:
    """Run the parts by turns; exit code 1 when a target was missed."""
    wanted = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    wanted.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    wanted.add_argument("--runs", type=int, default=3)
    wanted.add_argument("--quick", action="store_true", help="few of everything, to see it work")
    wanted.add_argument("--json", type=Path, default=Path("benchmarks/results.json"))
    args = wanted.parse_args()
    with tempfile.TemporaryDirectory(prefix="wellkept-bench-") as folder:
        rig = Rig(Table(), SqliteFiles(Path(folder)), None, QUICK if args.quick else 1)
        for turn in range(args.runs):
            for name in args.only:
                began = time.monotonic()
                PARTS[name].measure(rig)
                took = time.monotonic() - began
                print(f"run {turn + 1}: {name} took {took:.0f} s", file=sys.stderr, flush=True)
    for name in args.only:
        PARTS[name].compare(rig)
    print(rig.table.markdown())
    rig.table.write(args.json)
    print(f"\nAll of it as JSON: {args.json}")
    return int(any(line.verdict == "missed" for line in rig.table.lines))


if __name__ == "__main__":
    sys.exit(main())
