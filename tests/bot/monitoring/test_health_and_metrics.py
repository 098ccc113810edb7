"""Whoever watches machines: /health and /metrics of a bot at work, over HTTP."""

import asyncio
import json
import socket
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.engine.runner import run
from bot.monitoring.health import SWEEPS_SECONDS, examine
from bot.monitoring.http_server import PortTaken
from jobs import Sweep
from storage import Store
from tests.bot.engine.test_outages import held_by_another_program
from tests.bot.engine.test_shutdown_watchdog import silent
from tests.bot.shop import QUICKLY, Shop, ended, open_shop, until
from tests.chat import Chat

SIPHO = 987_654_321
OK = 200
UNAVAILABLE = 503


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    """A simulated Telegram at work."""
    async with open_shop(tmp_path) as shop:
        yield shop


@pytest.fixture
def port() -> int:
    """A port that is free."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def watched_bot(shop: Shop, port: int) -> AsyncIterator[httpx.AsyncClient]:
    """A bot at work, and a client that asks how it does."""
    settings = shop.settings()
    health = settings.health.model_copy(update={"port": port})
    stop = asyncio.Event()
    work = asyncio.ensure_future(run(settings.model_copy(update={"health": health}), stop))
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=20) as client:
        await until(lambda: work.done() or shop.has_called("setMyCommands", times=2)())
        if not work.done():
            yield client
    stop.set()
    await asyncio.wait_for(work, QUICKLY)


async def health(client: httpx.AsyncClient) -> tuple[int, dict[str, Any]]:
    """What /health says."""
    answer = await client.get("/health")
    return answer.status_code, json.loads(answer.text)


async def test_a_bot_that_keeps_up_is_well(shop: Shop, port: int) -> None:
    async with watched_bot(shop, port) as client:
        code, told = await health(client)
    assert (code, told["status"], told["ailing"]) == (OK, "well", [])
    assert told["database"] == {"ok": True}
    assert told["outbox"] == {"waiting": 0, "oldest": 0}
    assert abs(told["clock"]["ahead"]) < QUICKLY
    assert told["intake"]["last_poll"] <= told["uptime"]


async def test_what_people_write_is_counted_without_their_names(shop: Shop, port: int) -> None:
    shop.world.add_person(SIPHO, "Sipho")
    async with watched_bot(shop, port) as client:
        shop.world.starts(SIPHO)
        await until(shop.has_called("sendMessage"))
        await asyncio.sleep(0.1)
        told = (await client.get("/metrics")).text
    assert 'wellkept_updates_total{kind="message"} 1.0' in told
    assert 'wellkept_calls_total{method="sendMessage",outcome="ok"} 1.0' in told
    assert 'wellkept_calls_total{method="getUpdates",outcome="ok"}' in told
    assert "wellkept_batch_duration_seconds_count 1.0" in told
    assert "wellkept_healthy 1.0" in told
    assert "process_resident_memory_bytes" in told
    assert not any(word in told for word in ("Sipho", str(SIPHO), shop.world.token))


async def test_what_telegram_asks_to_repeat_is_counted(shop: Shop, port: int) -> None:
    shop.world.add_person(SIPHO, "Sipho")
    async with watched_bot(shop, port) as client:
        shop.world.refuse_next("sendMessage", 429, "Too Many Requests", {"retry_after": 1})
        shop.world.starts(SIPHO)
        await until(shop.has_called("sendMessage"))
        told = (await client.get("/metrics")).text
    assert "wellkept_retry_after_total 1.0" in told


async def test_dead_letters_of_both_kinds_are_counted(
    shop: Shop, port: int, caplog: pytest.LogCaptureFixture
) -> None:
    shop.world.add_person(SIPHO, "Sipho")
    async with watched_bot(shop, port) as client:
        shop.world.refuse_next("sendMessage", 400, "Bad Request: can't parse entities")
        shop.world.starts(SIPHO)
        shop.world.mailbox.put("message", {"message_id": "x", "date": {}, "chat": []})
        await until(lambda: "given up" in caplog.text and "dead letters" in caplog.text)
        await asyncio.sleep(0.1)
        assert "wellkept_dead_letters 2.0" in (await client.get("/metrics")).text


async def test_a_database_that_is_locked_is_told_and_metrics_go_on(shop: Shop, port: int) -> None:
    async with watched_bot(shop, port) as client:
        with held_by_another_program(shop.folder / "wellkept.db"):
            code, told = await health(client)
            assert (code, told["ailing"]) == (UNAVAILABLE, ["database"])
            assert "wellkept_healthy 0.0" in (await client.get("/metrics")).text
        while (await health(client))[0] != OK:  # noqa: ASYNC110  # the bot has no event to wait for
            await asyncio.sleep(0.1)


async def test_a_message_that_could_have_left_long_ago_is_a_lag(shop: Shop, port: int) -> None:
    shop.world.add_person(SIPHO, "Sipho")
    async with silent(shop, "sendMessage") as telegram, watched_bot(shop, port) as client:
        shop.world.starts(SIPHO)
        await until(lambda: telegram.asked > 0)
        code, told = await health(client)
        assert (code, told["outbox"]["waiting"]) == (OK, 1)
        with sqlite3.connect(shop.folder / "wellkept.db") as database:
            database.execute("UPDATE outbox SET send_at = datetime(send_at, '-2 hours')")
        code, told = await health(client)
    assert (code, told["ailing"]) == (UNAVAILABLE, ["outbox"])
    assert told["outbox"]["oldest"] > timedelta(hours=1).total_seconds()


async def test_one_sweep_that_never_ends_well_is_told_however_well_others_do(chat: Chat) -> None:
    async def stumble(_store: Store) -> None:
        raise RuntimeError("boom")

    house = chat.stage.house
    house.polling.caught_up = True
    house.timetable.sweeps = (*house.timetable.sweeps, Sweep("stumble", stumble, 20))
    chat.stage.clock.set(chat.stage.clock() + timedelta(seconds=SWEEPS_SECONDS + 1))
    house.metrics.polled()
    for each in house.timetable.sweeps:
        await house.sweep(each)
    assert (await examine(house)).ailing == ["sweeps"]
    house.timetable.sweeps = house.timetable.sweeps[:-1]
    assert (await examine(house)).ailing == []


async def test_a_port_that_is_taken_is_refused_before_anything_else(shop: Shop) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=f"Port {port} is taken .* Change health.port"):
            async with watched_bot(shop, port):
                pass
    assert not shop.world.calls


async def test_without_a_port_there_is_no_door(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    async with shop.running():
        await until(shop.has_called("setMyCommands", times=2))
    assert "/health" not in caplog.text


async def test_the_command_line_asks_a_bot_that_runs(shop: Shop, port: int) -> None:
    settings = {"WELLKEPT_HEALTH__PORT": str(port)}
    code, out, err = await ended(await shop.command("health", settings=settings))
    assert (code, out, err) == (1, "", f"No bot answers at http://127.0.0.1:{port}/health.\n")
    async with watched_bot(shop, port):
        code, out, _ = await ended(await shop.command("health", settings=settings))
        assert (code, out.startswith("The bot is well, up for ")) == (0, True)
        with held_by_another_program(shop.folder / "wellkept.db"):
            code, _, err = await ended(await shop.command("health", settings=settings))
    assert (code, err) == (1, "The bot does not keep up: database.\n")


async def test_without_a_port_nobody_can_be_asked(shop: Shop) -> None:
    code, _, err = await ended(await shop.command("health"))
    assert (code, err.startswith("Set health.port first")) == (1, True)
