"""What an update costs is measured with the real bot, and told by place."""

import sys

import pytest

from benchmarks import costs


def test_costs_are_told_with_the_places_where_they_arise(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(costs, "WARM_UP", 5)
    monkeypatch.setattr(costs, "PARTNERSHIPS", 2)
    monkeypatch.setattr(sys, "argv", ["costs", "commands", "--updates", "400", "--profile"])
    costs.main()
    told = capsys.readouterr().out
    assert told.startswith("commands: ")
    assert "ms of CPU per update" in told
    assert "handlers/commitments/mine.show_mine" in told
