"""How long the imports take alone, which is a part of each start."""

import subprocess
import sys
import time

from benchmarks.contestants import AIOGRAM, STOCK
from benchmarks.rig import Rig

PART = "start"
WHAT = "imports alone"
OURS = "Wellkept"
MODULES = {
    STOCK.name: "benchmarks.echo",
    AIOGRAM.name: "benchmarks.aiogram_echo",
    OURS: "bot.engine.runner",
}


def measure(rig: Rig) -> None:
    """One run of each."""
    for name, module in MODULES.items():
        began = time.monotonic()
        subprocess.run([sys.executable, "-c", f"import {module}"], check=True)
        rig.table.add(PART, WHAT, name, "s", time.monotonic() - began)


def compare(rig: Rig) -> None:
    """Put ours beside theirs."""
    beside = [rig.table.find(PART, WHAT, each.name) for each in (STOCK, AIOGRAM)]
    rig.table.compare(PART, WHAT, beside)
