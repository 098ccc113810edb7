"""One bot a database: a second one says why it does not start; the dead keep nobody waiting."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import asyncpg
import pytest

from bot.engine.runner import CannotRun, run
from storage import PollerAtWork, only_poller, open_engine, read_address
from storage.database.postgres import OURS, POLLER
from tests.bot.shop import QUICKLY, Shop, ended, open_shop, until
from tests.trouble import CUT

LOCK = f"({OURS}, {POLLER})"
# looked up, not tried: whoever tries it holds it for a moment, and the bot takes that for another
HOLDER = """
    SELECT pid FROM pg_locks
    WHERE locktype = 'advisory' AND granted AND (classid::bigint, objid::bigint) = ($1, $2)
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
AT_WORK = "Another bot is at work with the database"


@pytest.fixture
async def shop(tmp_path: Path, bare_database: str) -> AsyncIterator[Shop]:
    """A simulated Telegram at work."""
    async with open_shop(tmp_path, bare_database) as shop:
        yield shop


def at_work(shop: Shop) -> Callable[[], bool]:
    """Whether the bot has shown its menus, and polls."""
    return shop.has_called("setMyCommands", times=2)


async def test_a_second_bot_refuses_to_start_and_names_the_database(shop: Shop) -> None:
    first = await shop.command("run")
    await until(at_work(shop))
    code, out, err = await ended(await shop.command("run"))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith(AT_WORK)
    assert str(read_address(shop.database).database) in err
    first.terminate()
    assert (await ended(first))[0] == 0


async def test_after_a_kill_the_next_one_starts_at_once(shop: Shop) -> None:
    killed = await shop.command("run")
    await until(at_work(shop))
    killed.kill()
    await ended(killed)
    shop.world.calls.clear()
    async with shop.running():
        await until(at_work(shop))


async def test_the_schema_is_not_changed_below_a_bot_at_work(shop: Shop) -> None:
    async with shop.running():
        await until(at_work(shop))
        code, _, err = await ended(await shop.command("migrate", "--to", "0001"))
    assert (code, err.count("\n")) == (1, 1)
    assert err.startswith(AT_WORK)


async def test_loading_goes_on_beside_a_bot_at_work(shop: Shop) -> None:
    async with shop.running():
        await until(at_work(shop))
        code, _, err = await ended(await shop.command("invite", "coordinator"))
    assert (code, err) == (0, "")


@pytest.mark.postgresql
async def test_a_bot_whose_session_is_cut_takes_the_lock_again(database: str) -> None:
    stop, engine = asyncio.Event(), open_engine(database)
    async with only_poller(engine, stop):
        first = await until_locked(database)
        await cut(database)
        await until_locked(database, but_not_by=first)
        with pytest.raises(PollerAtWork):
            async with only_poller(engine, asyncio.Event()):
                pass
        assert not stop.is_set()


@pytest.mark.postgresql
async def test_a_bot_whose_lock_another_one_took_meanwhile_stops(
    tmp_path: Path, database: str
) -> None:
    async with open_shop(tmp_path, database) as shop:
        work = asyncio.ensure_future(run(shop.settings(), asyncio.Event()))
        await until(at_work(shop))
        other = await asyncpg.connect(database)
        waiting = asyncio.ensure_future(other.execute(f"SELECT pg_advisory_lock{LOCK}"))
        await cut(database)
        await waiting
        with pytest.raises(CannotRun, match=AT_WORK):
            await asyncio.wait_for(work, QUICKLY)
        await other.close()


async def cut(database: str) -> None:
    """End the sessions of the bot in a database, as a restart of the server does."""
    connection = await asyncpg.connect(database)
    await connection.execute(CUT)
    await connection.close()


async def until_locked(database: str, but_not_by: int | None = None) -> int:
    """Wait until a session has the lock of the poller, and tell which."""
    connection, holder = await asyncpg.connect(database), None
    async with asyncio.timeout(QUICKLY):
        while holder in (None, but_not_by):
            await asyncio.sleep(0.2)
            holder = await connection.fetchval(HOLDER, OURS, POLLER)
    await connection.close()
    return int(holder or 0)
