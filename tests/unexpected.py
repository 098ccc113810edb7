"""Updates that no app would send, strangers, and whether anything came of them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

from sqlmodel import SQLModel

from bot.replay.stage import Stage
from simulator.world.update_json import chat_json, stamp, user_json
from tests.chat import GROUP, Chat, Phone

RECORD = (
    "commitments",
    "date_changes",
    "questions",
    "checkins",
    "members",
    "prompts",
    "dead_letters",
)
NUMBERS = count(900_001)


@asynccontextmanager
async def nothing_written(stage: Stage) -> AsyncIterator[None]:
    """Within this block nothing on record changes, and no update is put aside."""
    before = await rows(stage)
    yield
    assert await rows(stage) == before


async def rows(stage: Stage) -> dict[str, list[Any]]:
    """Everything on record, table by table."""
    found: dict[str, list[Any]] = {}
    async with stage.house.store.begin() as work:
        for name in RECORD:
            found[name] = list(await work.session.execute(SQLModel.metadata.tables[name].select()))
    return found


async def receives(stage: Stage, **update: Any) -> None:
    """An update arrives that no app of today would make."""
    await stage.house.polling._intake.take([{"update_id": next(NUMBERS), **update}])
    await stage.settle()


def message(phone: Phone, chat_id: int | None = None, **content: Any) -> dict[str, Any]:
    """A message with any content, as Telegram would tell of it."""
    world = phone.stage.world
    return {
        "message_id": next(NUMBERS),
        "date": stamp(world.clock()),
        "from": user_json(world.person(phone.telegram_id)),
        "chat": chat_json(world, world.chat(chat_id or phone.telegram_id)),
        **content,
    }


def said_in_group(stage: Stage) -> list[str]:
    """Everything the bot wrote in the group."""
    ours = [m for m in stage.world.chat(GROUP).messages if m.sender == stage.world.bot.id]
    return [each.text for each in ours if not each.service]


def stranger(chat: Chat) -> Phone:
    """Somebody in the group who belongs to no partnership."""
    chat.stage.world.add_person(99, "Otto", started=True)
    chat.stage.world.joins(99, GROUP)
    return Phone(chat.stage, 99, "otto", "UTC")
