"""The table of the measurements: ratios beside a baseline, targets met or missed."""

import json
from pathlib import Path

from benchmarks.table import Table, Target

SLOWER, FASTER = [10.0, 12.0, 11.0], [21.0, 22.0, 30.0]


def measured(target: Target) -> Table:
    """Two bots in three runs."""
    table = Table()
    for turn in range(3):
        table.add("throughput", "updates a second", "echo", "/s", SLOWER[turn])
        table.add("throughput", "updates a second", "Wellkept", "/s", FASTER[turn])
    echo = table.find("throughput", "updates a second", "echo")
    table.compare("throughput", "updates a second", [echo], target, ["Wellkept"])
    return table


def test_a_line_shows_its_ratio_before_its_median_and_spread() -> None:
    row = measured(Target(1.5)).markdown().splitlines()[-1]
    assert [cell.strip() for cell in row.strip("|").split("|")] == [
        *("throughput", "updates a second", "Wellkept", "2.00 × echo"),
        *("22 /s", "21-30", "≥ 1.5 ×", "met"),
    ]


def test_a_target_that_is_not_reached_is_called_missed() -> None:
    echo, wellkept = measured(Target(20, at_least=False, is_ratio=False)).lines
    assert (echo.verdict, wellkept.verdict) == ("", "missed")


def test_a_page_keeps_its_words_and_gets_new_figures(tmp_path: Path) -> None:
    page = tmp_path / "benchmarks.md"
    page.write_text("# Benchmarks\n\nHow.\n\n## Last figures\n\nold\n", "utf-8")
    measured(Target(1.5)).write_page(page)
    assert page.read_text("utf-8").startswith("# Benchmarks\n\nHow.\n\n## Last figures\n\nMeas")
    assert "old" not in page.read_text("utf-8")


def test_json_has_every_run(tmp_path: Path) -> None:
    measured(Target(1.5)).write(tmp_path / "results.json")
    told = json.loads((tmp_path / "results.json").read_text("utf-8"))
    assert told["lines"][1]["runs"] == FASTER
    assert told["lines"][1]["ratios"] == {"echo": 2.0}
    assert told["lines"][1]["met"] is True
