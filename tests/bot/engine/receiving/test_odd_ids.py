"""Ids that are none: such an update is put aside, and neither the intake nor delivery suffers."""

from typing import Any

import pytest

from tests.chat import Chat, Phone
from tests.unexpected import message


async def reasons(chat: Chat) -> list[str]:
    """Why updates were put aside."""
    async with chat.stage.house.store.begin() as work:
        return [letter.reason for letter in await work.dead_letters.all()]


@pytest.mark.parametrize("update_id", [None, "7", [], {}, 0, -5, 1.5, 2**63, 10**30])
async def test_an_update_without_a_usable_id_is_put_aside(
    chat: Chat, amina: Phone, update_id: Any
) -> None:
    chat.stage.world.says(amina.telegram_id, "/commit send the list by 20 March")
    batch = await chat.stage.house.polling.fetch()
    odd = {"update_id": update_id, "message": message(amina, text="hello")}
    await chat.stage.house.polling._intake.take([odd, *batch])
    assert (await amina.reads())[-1].startswith("Noted")
    assert len(await reasons(chat)) == 1


@pytest.mark.parametrize(
    ("place", "key"),
    [("chat", "id"), ("from", "id"), ("", "message_id"), ("", "migrate_to_chat_id")],
)
@pytest.mark.parametrize("value", ["x", 1.5, [], {"x": 1}, 10**30, -(2**63)])
async def test_nothing_else_is_kept_where_a_number_belongs(
    chat: Chat, amina: Phone, place: str, key: str, value: Any
) -> None:
    odd = message(amina, text="/help")
    (odd[place] if place else odd)[key] = value
    await chat.stage.house.polling._intake.take([{"update_id": 7, "message": odd}])
    assert (await amina.says("/commit send the list by 20 March"))[-1].startswith("Noted")
    (reason,) = await reasons(chat)
    assert "number" in reason.lower()
