"""Bot API: messages, documents, pictures and what shows that one is coming."""

from datetime import timedelta

from simulator.bot_api import validation as checks
from simulator.bot_api.errors import Refused, bad_request, forbidden
from simulator.bot_api.params import Upload
from simulator.world.records import ChatState, Content, Json
from simulator.world.state import State
from simulator.world.update_json import message_json

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
QUERY_LIFE = timedelta(minutes=15)
ALERT_LIMIT = 200
PICTURES = (b"\x89PNG", b"\xff\xd8\xff")


def send_message(state: State, params: Json) -> Json:
    chat = destination(state, params)
    text, entities = checks.required_text(state, params)
    return _send(state, chat, params, {"text": text, "entities": entities})


def send_document(state: State, params: Json) -> Json:
    chat = destination(state, params)
    file = params.get("document")
    if not file:
        raise bad_request("there is no document in the request")
    text, entities = checks.formatted(state, params, "caption")
    name, content = (file.file_name, file.content) if isinstance(file, Upload) else (file, None)
    if content is not None and not content:
        raise bad_request("file must be non-empty")
    words: Content = {"text": text, "entities": entities}
    return _send(state, chat, params, {**words, "document": name, "content": content})


def send_photo(state: State, params: Json) -> Json:
    chat = destination(state, params)
    picture = params.get("photo")
    if not isinstance(picture, Upload):
        raise bad_request("there is no photo in the request")
    if not picture.content:
        raise bad_request("file must be non-empty")
    if not picture.content.startswith(PICTURES):
        raise bad_request("IMAGE_PROCESS_FAILED")
    text, entities = checks.formatted(state, params, "caption")
    words: Content = {"text": text, "entities": entities}
    return _send(state, chat, params, {**words, "photo": True, "content": picture.content})


def send_chat_action(state: State, params: Json) -> bool:
    destination(state, params)
    if params.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def answer_callback_query(state: State, params: Json) -> bool:
    query = state.queries.get(str(params.get("callback_query_id", "")))
    if query is None or query.answered or state.clock() - query.at > QUERY_LIFE:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = str(params.get("text", ""))
    if len(text) > ALERT_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    state.answer(query, text, show_alert=bool(params.get("show_alert")))
    return True


def destination(state: State, params: Json) -> ChatState:
    """The chat a call is about, if the bot may write there."""
    chat = known_chat(state, params)
    if chat.migrated_to is not None:
        moved = {"migrate_to_chat_id": chat.migrated_to}
        sentence = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refused(400, sentence, moved)
    if chat.is_private and chat.bot_status == "left":
        raise forbidden("bot can't initiate conversation with a user")
    check_present(chat)
    return chat


def known_chat(state: State, params: Json) -> ChatState:
    """The chat a call is about; raises Refused when there is none."""
    if params.get("chat_id") in (None, ""):
        raise bad_request("chat_id is empty")
    chat = state.chats.get(params["chat_id"])
    if chat is None:
        raise bad_request("chat not found")
    return chat


def check_present(chat: ChatState) -> None:
    """Refuse when somebody blocked the bot or a group removed it."""
    kind = "supergroup" if chat.kind == "supergroup" else "group"
    if chat.bot_status == "kicked":
        where = "blocked by the user" if chat.is_private else f"kicked from the {kind} chat"
        raise forbidden(f"bot was {where}")
    if chat.bot_status == "left" and not chat.is_private:
        raise forbidden(f"bot is not a member of the {kind} chat")


def _send(state: State, chat: ChatState, params: Json, content: Content) -> Json:
    content = {
        **content,
        "buttons": checks.keyboard(params.get("reply_markup")),
        "thread_id": _thread(chat, params.get("message_thread_id")),
        "reply_to": _replied(chat, params),
        "silent": bool(params.get("disable_notification")),
    }
    if chat.bot_status == "restricted":
        raise bad_request("not enough rights to send text messages to the chat")
    state.pace(chat)
    return message_json(state, state.post(chat, state.bot.id, **content))


def _thread(chat: ChatState, thread_id: int | None) -> int | None:
    if thread_id is None:
        return None
    topic = chat.topics.get(thread_id)
    if topic is None:
        raise bad_request("message thread not found")
    if topic.closed and "can_manage_topics" not in chat.bot_rights:
        raise bad_request("TOPIC_CLOSED")
    return thread_id


def _replied(chat: ChatState, params: Json) -> int | None:
    reply: Json = params.get("reply_parameters") or {
        "message_id": params.get("reply_to_message_id"),
        "allow_sending_without_reply": params.get("allow_sending_without_reply"),
    }
    wanted = reply.get("message_id")
    if wanted is None:
        return None
    if reply.get("chat_id") not in (None, chat.id):
        raise bad_request("the simulator only plays replies within a chat")
    message = chat.find(int(wanted))
    if message and message.service is None:
        return message.id
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")
