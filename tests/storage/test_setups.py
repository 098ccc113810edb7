"""Set-ups in hand: one new partnership a person, kept over a restart, never found again after."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.replay.stage import Stage
from mentoring.setup import Setup
from tests.chat import Chat

NOW = datetime(2026, 2, 2, 6, 0, tzinfo=UTC)


async def test_a_set_up_comes_back_as_it_was(stage: Stage) -> None:
    store = stage.house.store
    async with store.begin() as work:
        setup = await work.setups.begin(Setup(31, NOW, "mode", {"name": "Noord – Kisiwa"}))
        setup = replace(setup, step="mentee_days", pending=[0, 1], card=2)
        await work.setups.save(setup)
    async with store.begin() as work:
        assert await work.setups.in_hand(31) == setup
        assert await work.setups.get(setup.id) == setup
        assert await work.setups.in_hand(32) is None


async def test_the_number_of_a_set_up_is_never_used_again(stage: Stage) -> None:
    store = stage.house.store
    async with store.begin() as work:
        first = await work.setups.begin(Setup(31, NOW, "name"))
        await work.setups.end(first)
        second = await work.setups.begin(Setup(31, NOW, "name"))
        assert second.id > first.id
        assert await work.setups.get(first.id) is None


async def test_settings_leave_a_new_partnership_in_hand(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        begun = await work.setups.begin(Setup(31, NOW, "name"))
        settings = Setup(31, NOW, "summary", partnership_id=chat.members["amina"].partnership_id)
        await work.setups.begin(settings)
        assert await work.setups.in_hand(31) == begun
