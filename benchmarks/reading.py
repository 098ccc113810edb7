"""How long it takes to read a message in each language, and to import what reads."""

import json
import subprocess
import sys
import time
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles

from benchmarks.rig import Rig
from benchmarks.table import Target
from language import read

PART, OURS = "reading", "Wellkept"
CODES = ("en", "es", "fr", "pt")
MESSAGE, PASTED, IMPORT = "95 % of messages", "an e-mail of 20,000 letters", "import of language"
FOLDER = Path(__file__).parent.parent / "tests" / "language"
IMPORTING = """
import time
began = time.process_time()
import language
print((time.process_time() - began) * 1000)
"""
NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)


def measure(rig: Rig) -> None:
    """One run in a process of its own, so that nothing is warm that would not be."""
    command = [sys.executable, "-m", "benchmarks.reading"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for what, milliseconds in json.loads(said).items():
        rig.table.add(PART, what, OURS, "ms", milliseconds)


def compare(rig: Rig) -> None:
    """Beside nothing: the bounds are a message in 5 ms and the import in 300."""
    message = Target(5, at_least=False, is_ratio=False)
    for code in CODES:
        for what in (MESSAGE, PASTED):
            rig.table.compare(PART, f"{what}, {code}", (), message, [OURS])
    rig.table.compare(PART, IMPORT, (), Target(300, at_least=False, is_ratio=False), [OURS])


def messages(code: str) -> list[str]:
    """What people write in a language: talk and labelled rows of our own."""
    talk = tomllib.loads((FOLDER / "acts" / "small_talk.toml").read_text("utf-8"))[code]
    rows = (FOLDER / "packs" / f"rows_{code}.jsonl").read_text("utf-8").splitlines()
    return [*talk, *(json.loads(row)["text"] for row in rows)]


def figures() -> dict[str, float]:
    """Milliseconds by what was measured."""
    found = {IMPORT: float(subprocess.check_output([sys.executable, "-c", IMPORTING]))}

    def took(text: str, code: str) -> float:
        begun = time.process_time()
        read(text, NOW, code)
        return (time.process_time() - begun) * 1000

    for code in CODES:
        texts = messages(code)
        # Phrases are compiled when they are first looked for, which is once for all messages.
        for text in texts:
            took(text, code)
        times = [took(text, code) for text in texts]
        found[f"{MESSAGE}, {code}"] = quantiles(times, n=20)[-1]
        pasted = (" ".join(texts) * 20)[:20_000]
        found[f"{PASTED}, {code}"] = took(pasted, code)
    return found


if __name__ == "__main__":
    print(json.dumps(figures()))
