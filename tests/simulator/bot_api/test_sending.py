"""sendMessage, sendDocument, sendPhoto, sendChatAction and answers to taps."""

from datetime import timedelta
from typing import Any

import pytest

from simulator.bot_api.params import Upload
from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from tests.simulator.conftest import AMINA, GROUP, JONAS

PNG = b"\x89PNG\r\n\x1a\n and so on"


def refusal(answer: dict[str, Any]) -> str:
    assert not answer["ok"]
    return f"{answer['error_code']} {answer['description']}"


def keyboard(**button: str) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


def test_a_sent_message_is_in_the_chat_as_people_see_it(world: World) -> None:
    answer = world.call(
        "sendMessage",
        {
            "chat_id": str(AMINA),
            "text": "  <b>Noted</b> \n",
            "parse_mode": "HTML",
            "reply_markup": '{"inline_keyboard": [[{"text": "Done", "callback_data": "c:1"}]]}',
            "disable_notification": "true",
        },
    )
    (message,) = world.chat(AMINA).messages
    assert (message.text, message.sender, message.silent) == ("Noted", world.bot.id, True)
    assert message.buttons == [[{"text": "Done", "callback_data": "c:1"}]]
    assert answer["result"]["entities"] == [{"type": "bold", "offset": 0, "length": 5}]


def test_every_accepted_call_is_remembered(world: World) -> None:
    world.call("SENDMESSAGE", {"chat_id": "11", "text": "Hello"})
    world.call("sendMessage", {"chat_id": 11, "text": ""})
    (call,) = world.calls
    assert (call.method, call.params) == ("sendMessage", {"chat_id": 11, "text": "Hello"})
    assert call.result["text"] == "Hello"


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        pytest.param({"text": ""}, "400 Bad Request: message text is empty", id="no words"),
        pytest.param({"text": " \n"}, "400 Bad Request: text must be non-empty", id="only spaces"),
        pytest.param({"text": "a" * 4097}, "400 Bad Request: message is too long", id="too long"),
        pytest.param({"text": "😀" * 2049}, "400 Bad Request: message is too long", id="emoji"),
        pytest.param(
            {"text": "x", "parse_mode": "Mark"},
            "400 Bad Request: unsupported parse_mode",
            id="mode",
        ),
        pytest.param({"chat_id": 99}, "400 Bad Request: chat not found", id="unknown chat"),
        pytest.param({"chat_id": "@nobody"}, "400 Bad Request: chat not found", id="unknown name"),
        pytest.param({"chat_id": ""}, "400 Bad Request: chat_id is empty", id="no chat"),
        pytest.param(
            {"reply_markup": keyboard(text="x", callback_data="é" * 33)},
            "400 Bad Request: BUTTON_DATA_INVALID",
            id="button data over 64 bytes",
        ),
        pytest.param(
            {"reply_markup": keyboard(text="x", callback_data="")},
            "400 Bad Request: BUTTON_DATA_INVALID",
            id="no button data",
        ),
        pytest.param(
            {"reply_markup": keyboard(text="x")},
            "400 Bad Request: can't parse inline keyboard button: "
            "Text buttons are unallowed in the inline keyboard",
            id="button without an act",
        ),
        pytest.param(
            {"reply_markup": keyboard(text="x", url="tg://user?id=11")},
            "400 Bad Request: BUTTON_USER_PRIVACY_RESTRICTED",
            id="button to a person",
        ),
        pytest.param(
            {"reply_markup": keyboard(text="x", url="nowhere")},
            "400 Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
            id="button to nowhere",
        ),
        pytest.param(
            {"reply_markup": "{"},
            "400 Bad Request: can't parse reply keyboard markup JSON object",
            id="broken JSON",
        ),
        pytest.param(
            {"reply_parameters": {"message_id": 77}},
            "400 Bad Request: message to be replied not found",
            id="reply to nothing",
        ),
        pytest.param(
            {"message_thread_id": 5}, "400 Bad Request: message thread not found", id="no topic"
        ),
    ],
)
def test_a_message_that_telegram_refuses(
    world: World, params: dict[str, Any], expected: str
) -> None:
    assert refusal(world.call("sendMessage", {"chat_id": AMINA, "text": "x"} | params)) == expected
    assert world.calls == []


def test_the_length_counts_after_the_tags_are_read(world: World) -> None:
    text = f"<b>{'&amp;' * 4096}</b>"
    assert world.call("sendMessage", {"chat_id": AMINA, "text": text, "parse_mode": "HTML"})["ok"]


def test_a_reply_to_a_missing_message_can_be_allowed(world: World) -> None:
    reply = {"message_id": 77, "allow_sending_without_reply": True}
    answer = world.call("sendMessage", {"chat_id": AMINA, "text": "x", "reply_parameters": reply})
    assert "reply_to_message" not in answer["result"]


def test_somebody_who_never_started_cannot_be_written_to(world: World) -> None:
    world.add_person(12, "Baraka")
    answer = world.call("sendMessage", {"chat_id": 12, "text": "x"})
    assert refusal(answer) == "403 Forbidden: bot can't initiate conversation with a user"
    world.starts(12)
    assert world.call("sendMessage", {"chat_id": 12, "text": "x"})["ok"]


def test_somebody_who_blocked_the_bot_cannot_be_written_to(world: World) -> None:
    world.blocks(AMINA)
    answer = world.call("sendMessage", {"chat_id": AMINA, "text": "x"})
    assert refusal(answer) == "403 Forbidden: bot was blocked by the user"
    world.unblocks(AMINA)
    assert world.call("sendMessage", {"chat_id": AMINA, "text": "x"})["ok"]


def test_a_group_without_the_bot_cannot_be_written_to(world: World) -> None:
    world.add_group(-7, "Other", [JONAS])
    answer = world.call("sendMessage", {"chat_id": -7, "text": "x"})
    assert refusal(answer) == "403 Forbidden: bot is not a member of the supergroup chat"
    world.remove_bot_from_group(GROUP, JONAS)
    answer = world.call("sendMessage", {"chat_id": GROUP, "text": "x"})
    assert refusal(answer) == "403 Forbidden: bot was kicked from the supergroup chat"


def test_a_closed_topic_is_refused(world: World) -> None:
    world.add_topic(GROUP, 7, "Leaks", closed=True)
    answer = world.call("sendMessage", {"chat_id": GROUP, "text": "x", "message_thread_id": 7})
    assert refusal(answer) == "400 Bad Request: TOPIC_CLOSED"


def test_a_link_to_a_person_becomes_a_mention(world: World) -> None:
    text = '<a href="tg://user?id=21">Jonas</a> and <a href="tg://user?id=99">nobody</a>'
    answer = world.call("sendMessage", {"chat_id": AMINA, "text": text, "parse_mode": "HTML"})
    (entity,) = answer["result"]["entities"]
    assert (entity["type"], entity["user"]["id"]) == ("text_mention", JONAS)


def test_a_document_keeps_its_name_caption_and_content(world: World) -> None:
    upload = Upload("week.csv", b"a,b\n")
    params = {"chat_id": JONAS, "document": upload, "caption": "<i>Your week</i>"}
    answer = world.call("sendDocument", params | {"parse_mode": "HTML"})["result"]
    message = world.chat(JONAS).messages[-1]
    assert (message.document, message.content, message.text) == ("week.csv", b"a,b\n", "Your week")
    assert (answer["document"]["file_size"], answer["caption"]) == (4, "Your week")


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        pytest.param({}, "there is no document in the request", id="no file"),
        pytest.param({"document": Upload("a", b"")}, "file must be non-empty", id="empty file"),
        pytest.param(
            {"document": "id", "caption": "a" * 1025}, "message caption is too long", id="caption"
        ),
    ],
)
def test_a_document_that_telegram_refuses(
    world: World, params: dict[str, Any], expected: str
) -> None:
    answer = world.call("sendDocument", {"chat_id": AMINA} | params)
    assert refusal(answer) == f"400 Bad Request: {expected}"


def test_a_picture_has_its_caption_and_content(world: World) -> None:
    upload = Upload("qr.png", PNG)
    params = {"chat_id": AMINA, "photo": upload, "caption": "<b>Scan</b> me", "parse_mode": "HTML"}
    answer = world.call("sendPhoto", params)["result"]
    message = world.chat(AMINA).messages[-1]
    assert (message.photo, message.content, message.text) == (True, PNG, "Scan me")
    assert (answer["photo"][-1]["file_size"], answer["caption"]) == (len(PNG), "Scan me")


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        pytest.param({}, "there is no photo in the request", id="no file"),
        pytest.param({"photo": Upload("a", b"")}, "file must be non-empty", id="empty file"),
        pytest.param({"photo": Upload("a", b"text")}, "IMAGE_PROCESS_FAILED", id="no picture"),
        pytest.param(
            {"photo": Upload("a", PNG), "caption": "a" * 1025},
            "message caption is too long",
            id="caption",
        ),
    ],
)
def test_a_picture_that_telegram_refuses(
    world: World, params: dict[str, Any], expected: str
) -> None:
    answer = world.call("sendPhoto", {"chat_id": AMINA} | params)
    assert refusal(answer) == f"400 Bad Request: {expected}"


def test_only_known_chat_actions_are_accepted(world: World) -> None:
    assert world.call("sendChatAction", {"chat_id": AMINA, "action": "typing"})["ok"]
    answer = world.call("sendChatAction", {"chat_id": AMINA, "action": "dancing"})
    assert refusal(answer) == "400 Bad Request: wrong parameter action in request"


def test_an_answer_to_a_tap_is_shown_once(world: World) -> None:
    query = world.taps(AMINA, AMINA, 1, "c:1")
    params = {"callback_query_id": query, "text": "Noted", "show_alert": True}
    assert world.call("answerCallbackQuery", params)["ok"]
    alert = world.alerts[query]
    assert (alert.telegram_id, alert.text, alert.show_alert) == (AMINA, "Noted", True)
    assert "query is too old" in refusal(world.call("answerCallbackQuery", params))


def test_a_tap_of_long_ago_can_no_longer_be_answered(world: World, clock: SimulatedClock) -> None:
    query = world.taps(AMINA, AMINA, 1, "c:1")
    clock.advance(timedelta(minutes=16))
    assert refusal(world.call("answerCallbackQuery", {"callback_query_id": query})) == (
        "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    )


def test_an_answer_to_a_tap_has_at_most_200_characters(world: World) -> None:
    query = world.taps(AMINA, AMINA, 1, "c:1")
    answer = world.call("answerCallbackQuery", {"callback_query_id": query, "text": "a" * 201})
    assert refusal(answer) == "400 Bad Request: MESSAGE_TOO_LONG"
