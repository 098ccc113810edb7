"""Play chaos: python -m tests.chaos --seed 7 --updates 100000"""

import argparse
import os
import sys
import time
import traceback
from collections import Counter

from tests.chaos.ledger import PromiseBroken
from tests.chaos.play import play


def main() -> int:
    """Exit code 1 with the place of the first broken promise."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--updates", type=int, default=100_000)
    wanted.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    args = wanted.parse_args()
    started = time.monotonic()
    print(f"seed {args.seed}, {args.updates:,} updates")
    try:
        ledger = play(args.seed, args.updates, lambda line: print(line, flush=True), args.workers)
    except PromiseBroken as broken:
        traceback.print_exception(broken.__cause__)
        print(f"BROKEN at {broken}")
        return 1
    show("What was done to the bot", ledger.done)
    show("What held each time it was checked", ledger.checked)
    print(f"\nAll promises held, in {time.monotonic() - started:.0f} s.")
    return 0


def show(title: str, counts: Counter[str]) -> None:
    """A table of counts."""
    print(f"\n{title}")
    for what, count in sorted(counts.items()):
        print(f"  {count:>9,}  {what}")


if __name__ == "__main__":
    sys.exit(main())
