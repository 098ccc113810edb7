"""A partnership that was loaded from its file, and in which nobody has joined yet."""

import pytest

from bot.replay.stage import Stage
from tests.chat import GROUP
from tests.invited import NAMES, Invited, invite


@pytest.fixture
async def invited(stage: Stage) -> Invited:
    """Nobody has joined; Sipho belongs to nobody. They share a group without the bot."""
    for name, telegram_id in NAMES.items():
        stage.world.add_person(telegram_id, name.capitalize(), username=name)
    stage.world.add_group(GROUP, "Kisiwa and Noord", NAMES.values())
    return await invite(stage)
