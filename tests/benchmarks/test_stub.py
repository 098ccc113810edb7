"""The measurements still run: the stub server serves, and whoever is measured answers it."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from benchmarks.contestants import AIOGRAM, STOCK, WELLKEPT_SQLITE, Contestant
from benchmarks.databases import SqliteFiles
from benchmarks.desk import Desk
from benchmarks.due import run_process
from benchmarks.given_due import fall_due
from benchmarks.runs import Task, run

FEW = 20


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A stub server."""
    with Desk() as desk:
        yield desk


def ask(desk: Desk, call: str) -> object:
    """What the stub server answers to a call."""
    with urlopen(f"{desk.address}1:SIMULATOR/{call}") as answer:  # noqa: S310  # this machine
        return json.load(answer)["result"]


def test_updates_stay_queued_until_a_higher_offset_acknowledges_them(desk: Desk) -> None:
    desk.load(b'{"message":{"text":"one"}}\n{"message":{"text":"two"}}')
    assert ask(desk, "getUpdates?limit=1") == [{"update_id": 1, "message": {"text": "one"}}]
    assert desk.state().acknowledged == 0
    assert ask(desk, "getUpdates?offset=2") == [{"update_id": 2, "message": {"text": "two"}}]
    assert desk.state().acknowledged == 1
    assert ask(desk, "getUpdates?offset=3&timeout=0") == []
    assert (desk.state().queued, desk.state().polls) == (0, 3)


def test_what_is_sent_is_kept_in_its_order(desk: Desk) -> None:
    first = ask(desk, "sendMessage?chat_id=7&text=Good+morning")
    second = ask(desk, "sendMessage?chat_id=8&text=Good+night")
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert (first["chat"]["id"], second["chat"]["id"]) == (7, 8)
    assert second["message_id"] > first["message_id"]
    assert [params["text"] for _, params in desk.calls()] == ["Good morning", "Good night"]
    assert desk.state().sent == 2


@pytest.mark.parametrize("echo", [STOCK, AIOGRAM], ids=lambda echo: echo.name)
def test_an_echo_answers_everything(echo: Contestant) -> None:
    measured = run(echo, Task("echoes", FEW, warm_up=0), None)
    assert measured.answers == FEW


@pytest.mark.parametrize("mix", ["commands", "chat"])
def test_the_bot_handles_every_kind_of_update(mix: str, tmp_path: Path) -> None:
    task = Task(mix, FEW, delay=1, partnerships=20, warm_up=0)
    measured = run(WELLKEPT_SQLITE, task, SqliteFiles(tmp_path))
    assert measured.calls > 0


def test_the_sweeps_deal_with_all_that_is_due(tmp_path: Path) -> None:
    with SqliteFiles(tmp_path).copy(2) as url:
        asyncio.run(fall_due(url, 2, FEW))
        told = run_process("benchmarks.sweep", url, "60")
    assert told["rows"] == FEW
    assert told["letters"] >= FEW
