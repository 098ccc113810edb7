"""One transaction, one instant: committed whole or not at all."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import StatementError

from bot.replay.stage import Stage


async def add_and_stumble(stage: Stage) -> None:
    """Write something, then fail before the end of the block."""
    async with stage.house.store.begin() as work:
        await work.updates.add([1], work.now)
        await work.outbox.say(12345, at=work.now)
        raise RuntimeError


async def test_an_exception_takes_everything_back(stage: Stage) -> None:
    with pytest.raises(RuntimeError):
        await add_and_stumble(stage)
    async with stage.house.store.begin() as work:
        assert await work.updates.seen([1]) == set()


async def test_a_moment_comes_back_aware_and_in_utc(stage: Stage) -> None:
    async with stage.house.store.begin() as work:
        await work.updates.bury(1, "{}", "test", work.now)
        (letter,) = await work.dead_letters.all()
        assert letter.died_at == work.now
        assert letter.died_at.tzinfo is UTC


async def test_a_moment_without_a_zone_is_refused(stage: Stage) -> None:
    naive = datetime(2026, 2, 2, 12, 0)  # noqa: DTZ001  # what must not get in
    with pytest.raises(StatementError, match=r"naive|aware|timezone"):
        async with stage.house.store.begin() as work:
            await work.updates.add([1], naive)


async def test_what_was_written_is_counted_but_not_which_updates_came(stage: Stage) -> None:
    store = stage.house.store
    before = store.changes.copy()
    async with store.begin() as work:
        await work.updates.forget_old(work.now)
        await work.updates.add([1], work.now)
        await work.commitments.next_at()
    assert store.changes == before
    async with store.begin() as work:
        await work.outbox.say(12345, at=work.now)
        await work.prompts.ask(12345, "date", "commitment:1", work.now)
    assert store.changes - before == {"outbox": 1, "prompts": 1}


async def test_what_was_taken_back_is_not_counted(stage: Stage) -> None:
    before = stage.house.store.changes.copy()
    with pytest.raises(RuntimeError):
        await add_and_stumble(stage)
    assert stage.house.store.changes == before
