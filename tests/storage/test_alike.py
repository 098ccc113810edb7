"""The same weeks on SQLite and on PostgreSQL: people read the same words at the same moments."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.replay.stage import open_stage
from tests.chat import Chat
from tests.conftest import MONDAY_MORNING, bring_together
from tests.databases import Files, Server

Told = tuple[datetime, str, Any, Any]


async def live(chat: Chat) -> None:
    """Two weeks of a partnership: promises, actions, a question, check-ins, digests."""
    amina, baraka, jonas, thandi = (
        chat.phones[name] for name in ("amina", "baraka", "jonas", "thandi")
    )
    await amina.says("/commit send the list by 4 February")
    await jonas.writes("#action Baraka: photos of the meters by Friday")
    await baraka.taps("Yes")
    asked = await jonas.writes("Amina, could you send me the staff plan?")
    await chat.wait(hours=3)
    answered = await amina.writes("I will send it on Thursday.", reply_to=asked)
    await amina.taps("Yes")
    await jonas.reacts(answered, "👍")
    await baraka.writes("Jonas, which pump do you mean?")
    await chat.travel("2026-02-05 15:00")
    await amina.says("/mine")
    await amina.taps("Done")
    await chat.travel("2026-02-10 12:00")
    for answer in ("4", "Partly", "Skip", "Skip"):
        await amina.taps(answer)
    await amina.says("/undo")
    await amina.says("/tz")
    await jonas.says("/commit ☎ call “Kisiwa” about the 4¾″ valve by 12 February")
    await chat.travel("2026-02-17 12:00")
    await thandi.says("/help")


async def told(address: str) -> list[Told]:
    """Everything that the bot asked of Telegram in these weeks, and when."""
    stage = await open_stage(MONDAY_MORNING, address)
    await live(await bring_together(stage))
    await stage.house.close()
    return [(call.at, call.method, call.params, call.result) for call in stage.world.calls]


@pytest.mark.postgresql
async def test_people_read_the_same_on_both(files: Files, server: Server, tmp_path: Path) -> None:
    async with files.database(tmp_path, bare=True) as file:
        on_sqlite = await told(file)
    async with server.database(tmp_path, bare=True) as address:
        on_postgresql = await told(address)
    assert len(on_sqlite) > 40
    assert on_postgresql == on_sqlite
