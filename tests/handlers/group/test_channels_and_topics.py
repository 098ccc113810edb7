"""Channels, topics, pictures and updates of kinds that nobody knows."""

from typing import Any

import pytest

from tests.chat import GROUP, Chat, Phone
from tests.given import asked
from tests.handlers.commitments.test_logging import items
from tests.handlers.questions.room import kept
from tests.unexpected import message, nothing_written, receives, said_in_group, stranger


@pytest.mark.parametrize("text", ["/commit send the list", "#action Baraka: x by Friday", "hello"])
@pytest.mark.parametrize("automatic", [True, False], ids=["forwarded by Telegram", "as a channel"])
async def test_a_channel_is_nobody(chat: Chat, amina: Phone, text: str, automatic: bool) -> None:
    channel = {"id": -1009, "type": "channel", "title": "News"}
    origin = {"type": "channel", "chat": channel, "message_id": 4, "date": 1_770_000_000}
    posted = message(amina, GROUP, text=text, sender_chat=channel)
    posted["from"] = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    if automatic:
        posted |= {"is_automatic_forward": True, "forward_origin": origin}
    async with nothing_written(chat.stage):
        await receives(chat.stage, message=posted)
        await receives(chat.stage, edited_message=posted | {"edit_date": posted["date"]})
        await receives(chat.stage, channel_post=posted | {"chat": channel})
    assert said_in_group(chat.stage) == [chat.board()]


async def test_a_topic_is_a_place_like_any_other(chat: Chat, amina: Phone, jonas: Phone) -> None:
    world = chat.stage.world
    world.add_topic(GROUP, 7, "Billing")
    for words in ("/commit send the list by Friday", "#action Amina: order the pipes by Friday"):
        noted = world.says(amina.telegram_id, words, GROUP, thread_id=7)
        await chat.stage.settle()
        assert amina.marks(noted) == ["✍"]
    world.says(jonas.telegram_id, "Amina, can you send the list?", GROUP, thread_id=7)
    await chat.stage.settle()
    assert len(await items(chat)) == 2
    assert len(await kept(chat)) == 1


@pytest.mark.parametrize(("closed", "answered_in"), [(False, 7), (True, None)])
async def test_a_topic_that_is_closed_is_answered_in_the_group(
    chat: Chat, closed: bool, answered_in: int | None
) -> None:
    stranger(chat)
    chat.stage.world.add_topic(GROUP, 7, "Billing", closed=closed)
    chat.stage.world.says(99, "/commit send the list", GROUP, thread_id=7)
    await chat.stage.settle()
    told = chat.group()[-1]
    assert told.text.startswith("Otto, I do not know you yet.")
    assert told.thread_id == answered_in


CONTENT: list[dict[str, Any]] = [
    {"sticker": {"file_id": "s", "file_unique_id": "s", "width": 1, "height": 1, "type": "regular",
                 "is_animated": False, "is_video": False}},
    {"location": {"latitude": -6.8, "longitude": 39.3}},
    {"contact": {"phone_number": "255", "first_name": "Neema"}},
    {"poll": {"id": "1", "question": "When?", "options": [], "total_voter_count": 0,
              "is_closed": False, "is_anonymous": True, "type": "regular",
              "allows_multiple_answers": False, "allows_revoting": False, "members_only": False}},
    {"dice": {"emoji": "🎲", "value": 4}},
    {"video_note": {"file_id": "v", "file_unique_id": "v", "length": 9, "duration": 9}},
    {"brand_new_kind": {"of": "content"}},
]  # fmt: skip


@pytest.mark.parametrize("content", CONTENT, ids=lambda each: next(iter(each)))
async def test_what_has_no_words_is_told_so_in_private_and_passed_over_in_the_group(
    chat: Chat, jonas: Phone, amina: Phone, content: dict[str, Any]
) -> None:
    await asked(chat, "jonas", "amina", "what is the flow?")
    async with nothing_written(chat.stage):
        await receives(chat.stage, message=message(amina, GROUP, **content))
        assert await amina.reads() == []
        await receives(chat.stage, message=message(amina, **content))
    assert await amina.reads() == ["I can read written words only. Please write it to me."]
    assert said_in_group(chat.stage) == [chat.board()]


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"brand_new": {"of": "a kind"}},
        {"chat_boost": {"unknown": True}},
        {"poll": {"id": "1"}},
    ],
    ids=["empty", "brand new", "half known", "not asked for"],
)
async def test_an_update_of_an_unknown_kind_harms_nobody(
    chat: Chat, amina: Phone, update: dict[str, Any]
) -> None:
    await receives(chat.stage, **update)
    assert (await amina.says("/commit send the list by Friday"))[-1].startswith("Noted")
