"""A bot at work, its operator's phone, and the doctor beside it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr

from bot.config import DatabaseSettings, Settings, TelegramSettings, TimetableSettings
from bot.engine.runner import run
from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from tests.bot.doctor.clinic import doctor_of, telegram_at
from tests.bot.shop import until

OPERATOR = 31
UNREADABLE = {"message_id": "x", "date": {}, "chat": []}


@asynccontextmanager
async def bot_at_work(world: World, url: str) -> AsyncIterator[None]:
    """A bot that looks at its clock every second."""
    async with telegram_at(world) as telegram:
        settings = Settings(
            telegram=TelegramSettings(
                token=SecretStr(world.token),
                base_url=telegram["WELLKEPT_TELEGRAM__BASE_URL"],
                operator_chat_id=OPERATOR,
            ),
            database=DatabaseSettings(url=url),
            timetable=TimetableSettings(every_seconds=1),
        )
        stop = asyncio.Event()
        working = asyncio.ensure_future(run(settings, stop))
        yield
        stop.set()
        await asyncio.wait_for(working, 10)


async def test_the_operator_hears_and_sees_to_it_while_the_bot_works(tmp_path: Path) -> None:
    world = World(SimulatedClock(datetime.now(UTC), ticking=True))
    world.add_person(OPERATOR, "Thandi", started=True)
    url = f"sqlite:///{tmp_path}/wellkept.db"

    def heard() -> list[str]:
        return [message.text for message in world.chat(OPERATOR).messages]

    async with bot_at_work(world, url):
        for _ in range(3):
            world.mailbox.put("message", UNREADABLE)
        await until(lambda: len(heard()) == 1)
        assert heard()[0].startswith("I could not deal with ")
        listed = await doctor_of(url, "letters")
        assert [line[:2] for line in listed.stdout.splitlines()] == ["u1", "u2", "u3"]
        assert (await doctor_of(url, "drop", "u2", "u3")).exit_code == 0
        assert (await doctor_of(url, "retry", "u1")).exit_code == 0
        # It dies again, and since somebody has looked at the letters, that is told anew.
        await until(lambda: len(heard()) == 2)
        listed = await doctor_of(url, "letters")
        assert "tried again" not in listed.stdout
        assert (await doctor_of(url, "drop", "--all")).exit_code == 0
        assert (await doctor_of(url, "letters")).stdout == "There are no dead letters.\n"


async def test_what_is_to_be_tried_again_is_so_when_the_bot_starts(tmp_path: Path) -> None:
    world = World(SimulatedClock(datetime.now(UTC), ticking=True))
    world.add_person(OPERATOR, "Thandi", started=True)
    world.add_person(99, "Sipho", started=True)
    url = f"sqlite:///{tmp_path}/wellkept.db"
    async with bot_at_work(world, url):
        world.refuse_next("sendMessage", 400, "Bad Request: can't parse entities")
        world.says(99, "/help")
        await until(lambda: len(world.chat(OPERATOR).messages) == 1)
    (line,) = (await doctor_of(url, "letters")).stdout.splitlines()
    assert (await doctor_of(url, "retry", line.split()[0])).exit_code == 0
    async with bot_at_work(world, url):
        await until(lambda: "I work for members" in world.chat(99).messages[-1].text)
