"""What people do becomes the update that Telegram would send, and python-telegram-bot reads it."""

from datetime import timedelta
from typing import Any

import pytest
from telegram import MessageOriginUser, Update

from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from tests.simulator.conftest import AMINA, GROUP, JONAS, MORNING


def updates(world: World) -> list[Any]:
    fetched = world.call("getUpdates", {})["result"]
    world.mailbox.clear()
    return [Update.de_json(one) for one in fetched]


def only(world: World) -> Any:
    (update,) = updates(world)
    return update


def test_a_text_arrives_with_its_sender_chat_and_date(world: World) -> None:
    number = world.says(AMINA, "Good morning", GROUP)
    message = only(world).message
    assert (message.message_id, message.text, message.date) == (number, "Good morning", MORNING)
    assert (message.from_user.id, message.from_user.username) == (AMINA, "amina_j")
    assert (message.chat.id, message.chat.type) == (GROUP, "supergroup")


def test_a_text_without_a_chat_goes_to_the_bot_in_private(world: World) -> None:
    world.says(AMINA, "/help")
    message = only(world).message
    assert (message.chat.id, message.chat.type) == (AMINA, "private")
    assert message.entities[0].type == "bot_command"


def test_private_chats_share_one_row_of_message_numbers(world: World) -> None:
    assert world.says(AMINA, "a") + 1 == world.says(JONAS, "b")


def test_a_reply_carries_the_original_but_not_the_one_before(world: World) -> None:
    first = world.says(AMINA, "one", GROUP)
    second = world.says(JONAS, "two", GROUP, reply_to=first)
    world.says(AMINA, "three", GROUP, reply_to=second)
    original = updates(world)[-1].message.reply_to_message
    assert (original.text, original.reply_to_message) == ("two", None)


def test_a_mention_without_username_carries_the_person(world: World) -> None:
    world.says(AMINA, "Jonas, can you send it?", GROUP, mentions=[JONAS])
    (entity,) = only(world).message.entities
    assert (entity.type, entity.user.id) == ("text_mention", JONAS)


def test_a_forwarded_message_names_its_origin(world: World) -> None:
    world.says(AMINA, "I will send it", forwarded_from=JONAS)
    origin = only(world).message.forward_origin
    assert isinstance(origin, MessageOriginUser)
    assert origin.sender_user.id == JONAS


def test_an_anonymous_admin_has_no_id(world: World) -> None:
    world.says(JONAS, "/todo", GROUP, anonymous=True)
    message = only(world).message
    assert (message.from_user.username, message.sender_chat.id) == ("GroupAnonymousBot", GROUP)


def test_a_message_in_a_topic_names_it(world: World) -> None:
    world.add_topic(GROUP, 7, "Leaks")
    world.says(AMINA, "hi", GROUP, thread_id=7)
    message = only(world).message
    assert (message.message_thread_id, message.is_topic_message) == (7, True)
    assert message.chat.is_forum


def test_files_arrive_with_name_and_caption(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    world.sends_document(JONAS, "leaks.xlsx", GROUP, caption="As promised #leaks")
    world.sends_photo(JONAS, GROUP, caption="The pump")
    world.sends_voice(JONAS, 12, GROUP)
    document, photo, voice = (update.message for update in updates(world))
    assert (document.document.file_name, document.caption) == ("leaks.xlsx", "As promised #leaks")
    assert document.caption_entities[0].type == "hashtag"
    assert (photo.photo[0].width, photo.caption) == (1280, "The pump")
    assert voice.voice.duration == timedelta(seconds=12)


def test_a_shared_location_arrives_with_its_degrees(world: World) -> None:
    world.shares_location(AMINA, -10.27, 40.18)
    message = only(world).message
    assert (message.location.latitude, message.location.longitude) == (-10.27, 40.18)
    assert message.text is None
    with pytest.raises(ValueError, match="up to 90 degrees"):
        world.shares_location(AMINA, -100.0, 40.18)


def test_an_album_is_several_messages_with_one_caption(world: World) -> None:
    first = world.sends_album(AMINA, 3, GROUP, caption="The site")
    messages = [update.message for update in updates(world)]
    assert [message.caption for message in messages] == ["The site", None, None]
    assert len({message.media_group_id for message in messages}) == 1
    assert messages[0].message_id == first


def test_an_edit_arrives_with_both_dates(world: World, clock: SimulatedClock) -> None:
    number = world.says(AMINA, "by Friday", GROUP)
    clock.advance(timedelta(minutes=5))
    world.edits(AMINA, GROUP, number, "by Monday")
    edited = updates(world)[-1].edited_message
    assert (edited.text, edited.date) == ("by Monday", MORNING)
    assert edited.edit_date == MORNING + timedelta(minutes=5)


def test_a_tap_carries_the_message_and_its_buttons(world: World) -> None:
    markup = {"inline_keyboard": [[{"text": "Done", "callback_data": "c:1"}]]}
    sent = world.call("sendMessage", {"chat_id": AMINA, "text": "Due", "reply_markup": markup})
    world.taps(AMINA, AMINA, sent["result"]["message_id"], "c:1")
    query = only(world).callback_query
    assert (query.data, query.from_user.id, query.message.text) == ("c:1", AMINA, "Due")
    assert query.message.reply_markup.inline_keyboard[0][0].text == "Done"


def test_a_button_of_a_deleted_message_can_still_be_tapped(world: World) -> None:
    sent = world.call("sendMessage", {"chat_id": AMINA, "text": "Due"})["result"]["message_id"]
    world.call("deleteMessage", {"chat_id": AMINA, "message_id": sent})
    world.taps(AMINA, AMINA, sent, "old:1")
    assert not only(world).callback_query.message.is_accessible


def test_a_reaction_in_a_group_reaches_the_bot_only_as_admin(world: World) -> None:
    number = world.says(AMINA, "Sent", GROUP)
    world.reacts(JONAS, GROUP, number, "👍")
    assert len(updates(world)) == 1
    world.make_bot_admin(GROUP, JONAS)
    world.reacts(JONAS, GROUP, number, "🙏")
    reaction = updates(world)[-1].message_reaction
    assert [kind.emoji for kind in reaction.old_reaction] == ["👍"]
    assert [kind.emoji for kind in reaction.new_reaction] == ["🙏"]


def test_reactions_come_only_to_those_who_ask_for_them(clock: SimulatedClock) -> None:
    world = World(clock)
    world.add_person(AMINA, "Amina", started=True)
    number = world.says(AMINA, "Sent")
    world.reacts(AMINA, AMINA, number, "👍")
    assert len(updates(world)) == 1
    assert world.chat(AMINA).messages[0].reactions == {AMINA: "👍"}


def test_starting_carries_the_payload_of_the_link(world: World) -> None:
    world.starts(AMINA, "join-42")
    message = only(world).message
    assert (message.text, message.entities[0].length) == ("/start join-42", 6)


def test_adding_the_bot_tells_its_standing_and_the_links_payload(clock: SimulatedClock) -> None:
    world = World(clock)
    world.add_person(JONAS, "Jonas")
    world.add_group(GROUP, "Kisiwa and Noord", [JONAS])
    world.add_bot_to_group(GROUP, JONAS, "p7")
    standing, joined, start = updates(world)
    assert standing.my_chat_member.new_chat_member.status == "member"
    assert joined.message.new_chat_members[0].is_bot
    assert start.message.text == "/start@wellkept_bot p7"


def test_blocking_and_starting_again_tell_the_bot(world: World) -> None:
    world.blocks(AMINA)
    world.starts(AMINA)
    blocked, unblocked, start = updates(world)
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert unblocked.my_chat_member.new_chat_member.status == "member"
    assert start.message.text == "/start"


def test_a_group_that_grows_up_moves_to_another_id(clock: SimulatedClock) -> None:
    world = World(clock)
    world.add_person(JONAS, "Jonas")
    world.add_group(-5, "Kisiwa", [JONAS], kind="group")
    world.add_bot_to_group(-5, JONAS)
    world.mailbox.clear()
    world.upgrade_group(-5, GROUP, JONAS)
    old, new = updates(world)
    assert (old.message.migrate_to_chat_id, new.message.migrate_from_chat_id) == (GROUP, -5)
    refusal = world.call("sendMessage", {"chat_id": -5, "text": "x"})
    assert refusal["parameters"] == {"migrate_to_chat_id": GROUP}


def test_coming_and_going_are_service_messages(world: World) -> None:
    world.add_person(12, "Baraka")
    world.joins(12, GROUP)
    world.leaves(12, GROUP)
    joined, left = (update.message for update in updates(world))
    assert (joined.new_chat_members[0].id, left.left_chat_member.id) == (12, 12)


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        pytest.param(lambda w: w.says(99, "x"), "no chat 99", id="a stranger"),
        pytest.param(lambda w: w.says(AMINA, "x", JONAS), "not in the chat", id="another's chat"),
        pytest.param(lambda w: w.says(AMINA, " "), "4,096", id="nothing"),
        pytest.param(lambda w: w.starts(AMINA, "a" * 65), "64", id="a long payload"),
        pytest.param(lambda w: w.starts(AMINA, "a b"), "64", id="a payload with a space"),
        pytest.param(
            lambda w: w.says(AMINA, "x", GROUP, reply_to=99), "no message 99", id="reply"
        ),
        pytest.param(lambda w: w.reacts(AMINA, GROUP, 1, "✅"), "reactions", id="no reaction"),
        pytest.param(lambda w: w.edits(AMINA, GROUP, 1, "x"), "only edit", id="another's words"),
        pytest.param(lambda w: w.add_person(AMINA, "A"), "taken", id="the same id twice"),
        pytest.param(lambda w: w.add_group(5, "G"), "negative", id="a group's id"),
    ],
)
def test_what_no_app_would_allow_is_refused(world: World, act: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        act(world)
