"""Bot API: changes to messages that are already there."""

from datetime import timedelta

from simulator.bot_api import validation as checks
from simulator.bot_api.errors import bad_request
from simulator.bot_api.sending import destination
from simulator.world.members import bot_may
from simulator.world.records import ChatState, Json, Message
from simulator.world.state import State
from simulator.world.update_json import message_json

DELETABLE_FOR = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
NO_PIN_RIGHT = "not enough rights to manage pinned messages in the chat"


def edit_message_text(state: State, params: Json) -> Json:
    chat = destination(state, params)
    message = _own(state, chat, params)
    text, entities = checks.required_text(state, params)
    buttons = checks.keyboard(params.get("reply_markup"))
    if message.has_media:
        raise bad_request("there is no text in the message to edit")
    if (text, entities, buttons) == (message.text, message.entities, message.buttons):
        raise bad_request(NOT_MODIFIED)
    state.pace(chat)
    message.text, message.entities = text, entities
    return _edited(state, message, buttons)


def edit_message_reply_markup(state: State, params: Json) -> Json:
    chat = destination(state, params)
    message = _own(state, chat, params)
    buttons = checks.keyboard(params.get("reply_markup"))
    if buttons == message.buttons:
        raise bad_request(NOT_MODIFIED)
    state.pace(chat)
    # Apps show no mark for it: only the words count as the message.
    message.buttons = buttons
    state.changed()
    return message_json(state, message)


def delete_message(state: State, params: Json) -> bool:
    chat = destination(state, params)
    message = _found(chat, params, "delete")
    own = message.sender == state.bot.id or bot_may(chat, "can_delete_messages")
    if not own or state.clock() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    message.deleted, message.pinned = True, False
    state.changed()
    return True


def set_message_reaction(state: State, params: Json) -> bool:
    chat = destination(state, params)
    message = _found(chat, params, "react")
    if message.service:
        raise bad_request("message can't be reacted")
    emoji = checks.reaction(params.get("reaction"), chat.allowed_reactions)
    state.react(message, state.bot.id, emoji)
    return True


def pin_chat_message(state: State, params: Json) -> bool:
    chat = destination(state, params)
    _check_pin_right(chat)
    message = _found(chat, params, "pin")
    if not message.pinned:
        message.pinned = True
        pinned = {"pinned_message": message_json(state, message, nested=True)}
        state.deliver(chat, state.post(chat, state.bot.id, service=pinned, reply_to=message.id))
    return True


def unpin_chat_message(state: State, params: Json) -> bool:
    chat = destination(state, params)
    _check_pin_right(chat)
    pinned = [message for message in chat.messages if message.pinned]
    if "message_id" in params:
        pinned = [message for message in pinned if message.id == params["message_id"]]
    if not pinned:
        raise bad_request("message to unpin not found")
    pinned[-1].pinned = False
    state.changed()
    return True


def _edited(state: State, message: Message, buttons: list[list[Json]]) -> Json:
    message.buttons, message.edited = buttons, state.clock()
    state.changed()
    return message_json(state, message)


def _found(chat: ChatState, params: Json, purpose: str) -> Message:
    message = chat.find(params.get("message_id"))
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def _own(state: State, chat: ChatState, params: Json) -> Message:
    if "message_id" not in params:
        raise bad_request("message identifier is not specified")
    message = _found(chat, params, "edit")
    if message.sender != state.bot.id or message.service:
        raise bad_request("message can't be edited")
    return message


def _check_pin_right(chat: ChatState) -> None:
    if not bot_may(chat, "can_pin_messages"):
        raise bad_request(NO_PIN_RIGHT)
