"""Passing messages on, from one phone to another."""

import pytest

from simulator.telegram import World
from tests.simulator.conftest import AMINA, GROUP, JONAS


def test_a_message_passed_to_a_person_stays_hidden_from_the_bot(world: World) -> None:
    sent = world.call(
        "sendMessage", {"chat_id": AMINA, "text": "https://t.me/wellkept_bot?start=x"}
    )
    world.forwards(AMINA, AMINA, sent["result"]["message_id"], JONAS)
    aside = world.chat(JONAS).messages[-1]
    assert (aside.sender, aside.forwarded_from, aside.aside) == (AMINA, world.bot.id, True)
    assert aside.entities[0]["type"] == "url"
    assert world.call("getUpdates", {})["result"] == []
    with pytest.raises(ValueError, match="no message"):
        world.reacts(JONAS, JONAS, aside.id, "👍")


def test_a_message_forwarded_to_the_group_or_the_bot_arrives_with_its_writer(world: World) -> None:
    written = world.sends_document(JONAS, "plan.xlsx", GROUP, caption="The plan")
    for to in (GROUP, world.bot.id):
        world.forwards(AMINA, GROUP, written, to)
    updates = [each["message"] for each in world.call("getUpdates", {})["result"]][1:]
    assert [each["chat"]["id"] for each in updates] == [GROUP, AMINA]
    for each in updates:
        assert each["forward_origin"]["sender_user"]["id"] == JONAS
        assert (each["document"]["file_name"], each["caption"]) == ("plan.xlsx", "The plan")


def test_a_place_is_passed_on_as_a_place(world: World) -> None:
    shared = world.shares_location(JONAS, -1.29, 36.82, GROUP)
    world.forwards(AMINA, GROUP, shared, world.bot.id)
    sent = world.call("getUpdates", {})["result"][-1]["message"]
    assert (sent["chat"]["id"], sent["location"]["latitude"]) == (AMINA, -1.29)


def test_only_what_one_sees_can_be_passed_on(world: World) -> None:
    with pytest.raises(ValueError, match="no message 99 to forward"):
        world.forwards(AMINA, GROUP, 99, JONAS)
    written = world.says(JONAS, "Private words")
    with pytest.raises(ValueError, match="not in the chat"):
        world.forwards(AMINA, JONAS, written, AMINA)
