"""What an update costs and where: the bot in this process, a Telegram that answers at once.

`python -m benchmarks.costs commands` prints the CPU per update; with `--profile` also
where it is spent: by package, by function of ours with all beneath it, and by line of ours.
"""

import argparse
import asyncio
import json
import random
import tempfile
import time
from contextlib import ExitStack, nullcontext
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from telegram.request import BaseRequest, RequestData

from benchmarks.contestants import TOKEN
from benchmarks.databases import SqliteFiles, serving_postgres
from benchmarks.given import Place
from benchmarks.sampling import Samples
from benchmarks.updates import MIXES, Mailman
from bot.app import House, build
from bot.config import DatabaseSettings, DeliverySettings, Settings, TelegramSettings

PARTNERSHIPS = 50
WARM_UP, SHOWN = 400, 60
ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
Update = dict[str, Any]


class AtOnce(BaseRequest):
    """Telegram as it would be without a way to it: hands out updates, takes everything."""

    def __init__(self) -> None:
        self.updates: list[Update] = []
        self._numbers = count(1_000_000)

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Answer a call."""
        called = url.rpartition("/")[2].partition("?")[0]
        return 200, json.dumps({"ok": True, "result": self._result(called)}).encode()

    def _result(self, called: str) -> object:
        if called == "getUpdates":
            batch, self.updates = self.updates[:25], self.updates[25:]
            return batch
        if called == "getMe":
            return ME
        if called == "sendMessage":
            return {"message_id": next(self._numbers), "chat": {"id": 1, "type": "private"}}
        return True

    @property
    def read_timeout(self) -> float:
        """Nothing is waited for."""
        return 1.0

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""


async def measure(url: str, mix: str, number: int, samples: Samples | None) -> float:
    """Milliseconds of CPU per update, after some to warm up."""
    telegram = AtOnce()
    settings = Settings(
        telegram=TelegramSettings(token=SecretStr(TOKEN)),
        database=DatabaseSettings(url=url),
        delivery=DeliverySettings(limits="off"),
    )
    house = build(settings, lambda: datetime.now(UTC), request=telegram, updates_request=telegram)
    await house.open()
    mailman = Mailman([Place(n) for n in range(PARTNERSHIPS)], random.Random(1))
    made = list(MIXES[mix](WARM_UP + number, mailman))
    updates = [{"update_id": 1000 + n} | each for n, each in enumerate(made)]
    await _take(house, telegram, updates[:WARM_UP])
    before = time.process_time()
    with samples.taken() if samples else nullcontext():
        await _take(house, telegram, updates[WARM_UP:])
    spent = time.process_time() - before
    await house.close()
    return spent * 1000 / number


async def _take(house: House, telegram: AtOnce, updates: list[Update]) -> None:
    """Updates come while letters leave, as when the bot is at work."""
    telegram.updates = list(updates)
    over = asyncio.Event()
    delivering = asyncio.create_task(_deliver_until(over, house))
    while telegram.updates:
        await house.polling.drain()
    over.set()
    house.delivery.hear()
    await delivering


async def _deliver_until(over: asyncio.Event, house: House) -> None:
    while not over.is_set():
        await house.deliver()
        await house.delivery.rest()
    await house.deliver()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mixes", nargs="*", default=["commands"], help=", ".join(MIXES))
    parser.add_argument("--updates", type=int, default=1000)
    parser.add_argument("--postgresql", action="store_true")
    parser.add_argument("--profile", action="store_true")
    given = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(serving_postgres(folder)) if given.postgresql else None
        databases = server or SqliteFiles(folder)
        for mix in given.mixes:
            samples = Samples() if given.profile else None
            with databases.copy(PARTNERSHIPS) as url:
                spent = asyncio.run(measure(url, mix, given.updates, samples))
            print(f"{mix}: {spent:.2f} ms of CPU per update")
            if samples:
                print(*samples.table(SHOWN), sep="\n")


if __name__ == "__main__":
    main()
