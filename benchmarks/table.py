"""What was measured: lines with median and spread, each beside its baseline, as table and JSON."""

import json
import platform
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

import psutil

LIBRARIES = ("python-telegram-bot", "aiogram", "sqlalchemy", "asyncpg")


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be reached: at least or at most, as a ratio to the baseline or in the unit."""

    bound: float
    at_least: bool = True
    is_ratio: bool = True

    def __str__(self) -> str:
        """As it stands in the table."""
        return f"{'≥' if self.at_least else '≤'} {self.bound:g}{' ×' if self.is_ratio else ''}"

    def is_met_by(self, line: "Line") -> bool:
        """Whether the median is on the right side."""
        value = line.ratio if self.is_ratio else line.median
        if value is None:
            return False
        return value >= self.bound if self.at_least else value <= self.bound


@dataclass(slots=True)
class Line:
    """One quantity of one bot; `beside` are lines of the same run, the first one is its bar."""

    part: str
    what: str
    who: str
    unit: str
    values: list[float] = field(default_factory=list)
    beside: list["Line"] = field(default_factory=list)
    target: Target | None = None

    @property
    def median(self) -> float:
        """The middle of the runs."""
        return median(self.values)

    @property
    def ratio(self) -> float | None:
        """Its median over that of its bar."""
        return next(iter(self.ratios.values()), None)

    @property
    def ratios(self) -> dict[str, float]:
        """Its median over those beside it, by their names."""
        return {each.who: self.median / each.median for each in self.beside if each.median}

    @property
    def verdict(self) -> str:
        """Whether its target was met; empty without one."""
        if self.target is None:
            return ""
        return "met" if self.target.is_met_by(self) else "missed"

    def cells(self) -> tuple[str, ...]:
        """A row of the table."""
        ratios = ", ".join(f"{ratio:.2f} × {who}" for who, ratio in self.ratios.items())
        spread = f"{number(min(self.values))}-{number(max(self.values))}"
        return (
            *(self.part, self.what, self.who, ratios),
            *(f"{number(self.median)} {self.unit}", spread),
            *(str(self.target or ""), self.verdict),
        )

    def as_json(self) -> dict[str, Any]:
        """Everything about it."""
        return {
            "part": self.part,
            "what": self.what,
            "who": self.who,
            "unit": self.unit,
            "median": round(self.median, 4),
            "min": round(min(self.values), 4),
            "max": round(max(self.values), 4),
            "runs": [round(each, 4) for each in self.values],
            "ratios": {who: round(ratio, 3) for who, ratio in self.ratios.items()},
            "target": str(self.target) if self.target else None,
            "met": self.verdict == "met" if self.target else None,
        }


HEADING = "## Last figures\n\n"
HEADS = ("part", "what", "who", "beside", "median", "spread", "target", "reached")


class Table:
    """Lines by their names; each run adds a value to its line."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, str, str], Line] = {}

    def add(self, part: str, what: str, who: str, unit: str, value: float) -> Line:
        """One more value."""
        line = self._lines.setdefault((part, what, who), Line(part, what, who, unit))
        line.values.append(value)
        return line

    def find(self, part: str, what: str, who: str) -> Line | None:
        """A line, if it was measured."""
        return self._lines.get((part, what, who))

    def compare(
        self,
        part: str,
        what: str,
        beside: Sequence["Line | None"],
        target: Target | None = None,
        who: Collection[str] = (),
    ) -> None:
        """Read the lines of a quantity beside others; the bots in `who` have a target."""
        baselines = [each for each in beside if each is not None]
        for (in_part, named, whose), line in self._lines.items():
            if (in_part, named) == (part, what) and line not in baselines[:1]:
                line.beside = [each for each in baselines if each is not line]
                line.target = target if whose in who else None

    @property
    def lines(self) -> list[Line]:
        """All in the order in which they were first measured, parts and quantities together."""
        parts = list(dict.fromkeys(line.part for line in self._lines.values()))
        whats = list(dict.fromkeys(line.what for line in self._lines.values()))
        return sorted(
            self._lines.values(),
            key=lambda line: (parts.index(line.part), whats.index(line.what)),
        )

    def markdown(self) -> str:
        """As a table that can be read as it is."""
        rows = [HEADS, *(line.cells() for line in self.lines)]
        widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
        shown = [_row(row, widths) for row in rows]
        shown.insert(1, _row(["-" * width for width in widths], widths))
        return "\n".join(shown)

    def write_page(self, path: Path) -> None:
        """Below the heading in a page that says what is measured; ratios come before figures."""
        above, heading, _ = path.read_text("utf-8").partition(HEADING)
        told = machine()
        libraries = ", ".join(f"{name} {number}" for name, number in told["libraries"].items())
        where = (
            f"Measured at {told['at']} on {told['system']} with {told['cores']} cores and "
            f"{told['memory_gb']} GB, Python {told['python']}; {libraries}."
        )
        path.write_text(f"{above}{heading}{where}\n\n{self.markdown()}\n", "utf-8")

    def write(self, path: Path) -> None:
        """As JSON, with the machine and the moment."""
        told = {"machine": machine(), "lines": [line.as_json() for line in self.lines]}
        path.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")


def machine() -> dict[str, Any]:
    """What it was measured on."""
    return {
        "at": datetime.now(UTC).isoformat(timespec="minutes"),
        "cores": psutil.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "libraries": {name: version(name) for name in LIBRARIES},
    }


def number(value: float) -> str:
    """With as many digits as say something."""
    if value == int(value) and abs(value) < 100:
        return f"{value:.0f}"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"
