"""Action items that say nothing, are not their writer's, or are edited."""

import pytest

from tests.chat import GROUP, Chat, Phone
from tests.handlers.commitments.test_logging import LIST_BY_FRIDAY, items


@pytest.mark.parametrize(
    "text", ["#action", "#action 😀", "/action", "/actions", "#action Baraka"]
)
async def test_an_item_that_says_nothing_gets_an_example(
    chat: Chat, amina: Phone, text: str
) -> None:
    message_id = await amina.writes(text)
    assert await amina.reads() == [
        "Write who does what by when, for example: #action Amina: send the staff list by Friday"
    ]
    assert amina.marks(message_id) == []
    assert await items(chat) == []


@pytest.mark.parametrize("text", ["/commit", "/commit 🙂🙂", "/commit by Friday"])
async def test_a_promise_that_says_nothing_gets_an_example(
    chat: Chat, amina: Phone, text: str
) -> None:
    (hint,) = await amina.says(text)
    assert hint.endswith("for example: /commit send the leak map by Friday")
    assert await items(chat) == []


async def test_words_of_somebody_who_has_not_joined_are_not_read(chat: Chat, amina: Phone) -> None:
    chat.stage.world.add_person(99, "Otto", "Otherman", "otto")
    chat.stage.world.joins(99, GROUP)
    said = chat.stage.world.says(99, LIST_BY_FRIDAY, GROUP)
    await amina.writes("/commit", reply_to=said)
    (hint,) = await amina.reads()
    assert hint.startswith("Write what you will do")
    assert await items(chat) == []


async def test_a_stranger_in_private_is_told_how_to_join(chat: Chat) -> None:
    chat.stage.world.add_person(99, "Otto", "Otherman", "otto", started=True)
    otto = Phone(chat.stage, 99, "otto", "UTC")
    (told,) = await otto.says("#action Otto: pay the invoice by Friday")
    assert told.startswith("I work for members of a partnership.")
    assert await items(chat) == []


@pytest.mark.parametrize("text", ["#action Baraka: clean the pumps", "/commit clean the pumps"])
async def test_forwarded_words_are_not_recorded(
    chat: Chat, amina: Phone, jonas: Phone, text: str
) -> None:
    message_id = await amina.forwards(text, jonas)
    (hint,) = await amina.reads()
    assert hint.startswith("Forwarded words are somebody else's")
    assert amina.marks(message_id) == []
    assert await items(chat) == []


async def test_a_text_without_end_is_cut_with_an_ellipsis(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit " + "dig and dig again " * 200)
    (item,) = await items(chat)
    assert len(item.what) == 300
    assert item.what.endswith("…")


async def test_signs_of_html_are_shown_as_they_were_written(chat: Chat, amina: Phone) -> None:
    (told,) = await amina.says("/commit check <b>all & each</b> by Friday")
    assert told.startswith("Noted: check <b>all & each</b>, due")
    assert "<b>all & each</b>" in chat.board()


async def test_passwords_are_not_repeated(chat: Chat, amina: Phone, baraka: Phone) -> None:
    await amina.writes("#action Baraka: mail the SCADA password Xy12z by Friday")
    (asked,) = await baraka.reads()
    assert "something about access, due Fri 6 Feb" in asked
    assert "Xy12z" not in asked


async def test_an_edited_message_that_gains_the_tag_is_recorded_once(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    message_id = await amina.writes("Baraka: clean the pumps by 11 Feb")
    await amina.edits(message_id, "#action Baraka: clean the pumps by 11 Feb")
    assert amina.marks(message_id) == ["✍"]
    assert len(await baraka.reads()) == 1
    await amina.edits(message_id, "#action Baraka: clean all the pumps by 12 Feb")
    (item,) = await items(chat)
    assert item.what == "clean the pumps"
    assert await baraka.reads() == []


async def test_an_edit_of_what_waits_for_an_owner_changes_nothing(
    chat: Chat, amina: Phone
) -> None:
    message_id = await amina.writes("#action DG: sign the MoU by 5 March")
    assert len(await amina.reads()) == 1
    await amina.edits(message_id, "#action DG: sign the contract by 5 March")
    assert await amina.reads() == []


async def test_an_edited_promise_is_logged_in_place_of_its_proposal(
    chat: Chat, amina: Phone
) -> None:
    message_id = await amina.writes(LIST_BY_FRIDAY)
    await amina.edits(message_id, "#action Amina: send the list by Friday")
    (item,) = await items(chat)
    assert item.accepted_at is not None
