"""Edits, deletions, reactions and pins."""

from datetime import timedelta
from typing import Any

import pytest
from telegram.constants import ReactionEmoji

from simulator.bot_api.validation import REACTIONS, plain_emoji
from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from tests.simulator.bot_api.test_sending import keyboard, refusal
from tests.simulator.conftest import AMINA, GROUP, JONAS


def sent(world: World, chat_id: int = GROUP, **params: Any) -> dict[str, Any]:
    call = {"chat_id": chat_id, "text": "The board"} | params
    return {
        "chat_id": chat_id,
        "message_id": world.call("sendMessage", call)["result"]["message_id"],
    }


def test_an_edit_changes_words_and_takes_the_buttons_away(world: World) -> None:
    board = sent(world, reply_markup=keyboard(text="Done", callback_data="c:1"))
    assert world.call("editMessageText", board | {"text": "Nothing is open"})["ok"]
    message = world.chat(GROUP).messages[-1]
    assert (message.text, message.buttons) == ("Nothing is open", [])
    assert message.edited == world.clock()


def test_an_edit_that_changes_nothing_is_refused(world: World) -> None:
    board = sent(world)
    answer = world.call("editMessageText", board | {"text": "The board"})
    assert refusal(answer).startswith("400 Bad Request: message is not modified: specified new")
    answer = world.call("editMessageReplyMarkup", board)
    assert refusal(answer).startswith("400 Bad Request: message is not modified: specified new")


def test_buttons_can_be_changed_alone(world: World) -> None:
    board = sent(world)
    markup = keyboard(text="Open", callback_data="o:1")
    assert world.call("editMessageReplyMarkup", board | {"reply_markup": markup})["ok"]
    assert world.chat(GROUP).messages[-1].buttons == markup["inline_keyboard"]


def test_only_own_messages_can_be_edited(world: World) -> None:
    number = world.says(AMINA, "x", GROUP)
    for message_id, reason in (
        (number, "message can't be edited"),
        (99, "message to edit not found"),
    ):
        params = {"chat_id": GROUP, "message_id": message_id, "text": "y"}
        assert refusal(world.call("editMessageText", params)) == f"400 Bad Request: {reason}"


def test_a_deleted_message_is_gone_for_everything(world: World) -> None:
    board = sent(world)
    assert world.call("deleteMessage", board)["ok"]
    assert world.chat(GROUP).messages[-1].deleted
    for method, purpose in (("deleteMessage", "delete"), ("setMessageReaction", "react")):
        answer = world.call(method, board)
        assert refusal(answer) == f"400 Bad Request: message to {purpose} not found"


def test_others_messages_and_old_ones_cannot_be_deleted(
    world: World, clock: SimulatedClock
) -> None:
    board = sent(world)
    theirs = {"chat_id": GROUP, "message_id": world.says(AMINA, "x", GROUP)}
    expected = "400 Bad Request: message can't be deleted for everyone"
    assert refusal(world.call("deleteMessage", theirs)) == expected
    clock.advance(timedelta(hours=49))
    assert refusal(world.call("deleteMessage", board)) == expected


def test_a_reaction_is_set_replaced_and_taken_away(world: World) -> None:
    note = {"chat_id": GROUP, "message_id": world.says(AMINA, "I will", GROUP)}
    message = world.chat(GROUP).messages[-1]
    for emoji, expected in (("✍", "✍"), ("❤️", "❤")):
        world.call("setMessageReaction", note | {"reaction": [{"type": "emoji", "emoji": emoji}]})
        assert message.reactions == {world.bot.id: expected}
    world.call("setMessageReaction", note | {"reaction": "[]"})
    assert message.reactions == {}


@pytest.mark.parametrize(
    ("reaction", "expected"),
    [
        pytest.param([{"type": "emoji", "emoji": "✅"}], "REACTION_INVALID", id="not listed"),
        pytest.param([{"type": "emoji", "emoji": "🙏"}], "REACTION_INVALID", id="forbidden here"),
        pytest.param([{"emoji": "👍"}, {"emoji": "👀"}], "REACTIONS_TOO_MANY", id="two"),
    ],
)
def test_a_reaction_that_telegram_refuses(world: World, reaction: Any, expected: str) -> None:
    world.allow_reactions(GROUP, ["👍", "👀"])
    note = {"chat_id": GROUP, "message_id": world.says(AMINA, "I will", GROUP)}
    answer = world.call("setMessageReaction", note | {"reaction": reaction})
    assert refusal(answer) == f"400 Bad Request: {expected}"


def test_the_listed_reactions_are_telegrams() -> None:
    assert {plain_emoji(emoji.value) for emoji in ReactionEmoji} == REACTIONS


def test_pinning_needs_the_right_and_leaves_a_service_message(world: World) -> None:
    board = sent(world)
    expected = "400 Bad Request: not enough rights to manage pinned messages in the chat"
    assert refusal(world.call("pinChatMessage", board)) == expected
    world.make_bot_admin(GROUP, JONAS, ["can_pin_messages"])
    world.mailbox.clear()
    assert world.call("pinChatMessage", board)["ok"]
    (update,) = world.call("getUpdates", {})["result"]
    assert update["message"]["pinned_message"]["message_id"] == board["message_id"]
    pinned = world.call("getChat", {"chat_id": GROUP})["result"]["pinned_message"]
    assert pinned["text"] == "The board"
    assert world.call("unpinChatMessage", board)["ok"]
    answer = world.call("unpinChatMessage", board)
    assert refusal(answer) == "400 Bad Request: message to unpin not found"


def test_a_documents_words_are_no_text_to_edit(world: World) -> None:
    number = world.call("sendDocument", {"chat_id": AMINA, "document": "x"})["result"][
        "message_id"
    ]
    params = {"chat_id": AMINA, "message_id": number, "text": "y"}
    answer = world.call("editMessageText", params)
    assert refusal(answer) == "400 Bad Request: there is no text in the message to edit"
