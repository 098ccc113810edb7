"""The shapes of Telegram's JSON: users, chats, messages, members and queries."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from simulator.world.records import ChatState, Json, Message, Person, Query

ANONYMOUS = Person(1087968824, "Group", username="GroupAnonymousBot", is_bot=True)
OPTIONAL_USER_FIELDS = ("last_name", "username", "language_code")


class Known(Protocol):
    """Whom and what the JSON of an update names."""

    persons: dict[int, Person]
    chats: dict[int, ChatState]
    clock: Callable[[], datetime]

    def person(self, telegram_id: int) -> Person:
        """Somebody by their id."""
        ...


def stamp(moment: datetime) -> int:
    """Seconds since 1970, as Telegram dates everything."""
    return int(moment.timestamp())


def user_json(person: Person) -> Json:
    body: Json = {"id": person.id, "is_bot": person.is_bot, "first_name": person.first_name}
    for name in OPTIONAL_USER_FIELDS:
        if value := getattr(person, name):
            body[name] = value
    return body


def chat_json(state: Known, chat: ChatState) -> Json:
    if not chat.is_private:
        topics = {"is_forum": True} if chat.topics else {}
        return {"id": chat.id, "title": chat.title, "type": chat.kind} | topics
    person = user_json(state.persons[chat.id])
    named = {key: person[key] for key in ("first_name", "last_name", "username") if key in person}
    return {"id": chat.id, "type": "private"} | named


def message_json(state: Known, message: Message, *, nested: bool = False) -> Json:
    """A message as Telegram would send it; one inside another does not show its own reply."""
    chat = state.chats[message.chat_id]
    body: Json = {"message_id": message.id, **_sender(state, chat, message)}
    body |= {"chat": chat_json(state, chat), "date": stamp(message.date)}
    if message.service:
        return body | message.service
    if message.forwarded_from is not None:
        body["forward_origin"] = _origin(state, message)
    if message.thread_id is not None:
        body |= {"message_thread_id": message.thread_id, "is_topic_message": True}
    if message.edited:
        body["edit_date"] = stamp(message.edited)
    original = None if nested else chat.find(message.reply_to)
    if original:
        body["reply_to_message"] = message_json(state, original, nested=True)
    if message.buttons:
        body["reply_markup"] = {"inline_keyboard": message.buttons}
    return body | _content(message)


def _sender(state: Known, chat: ChatState, message: Message) -> Json:
    if message.anonymous:
        return {"from": user_json(ANONYMOUS), "sender_chat": chat_json(state, chat)}
    return {"from": user_json(state.person(message.sender))}


def _origin(state: Known, message: Message) -> Json:
    origin = {"type": "user", "date": stamp(message.date)}
    return origin | {"sender_user": user_json(state.person(message.forwarded_from or 0))}


def _content(message: Message) -> Json:
    words, marks = ("caption", "caption_entities") if message.has_media else ("text", "entities")
    body: Json = {}
    if message.document:
        body["document"] = _file("document", message) | {"file_name": message.document}
    if message.photo:
        body["photo"] = [_file("photo", message) | {"width": 1280, "height": 960}]
    if message.voice:
        body["voice"] = _file("voice", message) | {
            "duration": message.voice,
            "mime_type": "audio/ogg",
        }
    if message.location:
        body["location"] = message.location
    if message.album:
        body["media_group_id"] = message.album
    if message.text:
        body[words] = message.text
    if message.entities:
        body[marks] = message.entities
    return body


def _file(kind: str, message: Message) -> Json:
    name = f"{kind}-{message.chat_id}-{message.id}"
    size = len(message.content) if message.content is not None else 20_480
    return {"file_id": name, "file_unique_id": name, "file_size": size}


def inaccessible_json(state: Known, query: Query) -> Json:
    """What a query carries when the message under its button is gone."""
    chat = chat_json(state, state.chats[query.chat_id])
    return {"chat": chat, "message_id": query.message_id, "date": 0}


def query_json(state: Known, query: Query) -> Json:
    message = state.chats[query.chat_id].find(query.message_id)
    shown = message_json(state, message) if message else inaccessible_json(state, query)
    return {
        "id": query.id,
        "from": user_json(state.person(query.telegram_id)),
        "message": shown,
        "chat_instance": str(query.chat_id * 7919),
        "data": query.data,
    }


def reaction_json(
    state: Known, message: Message, person: Person, before: str | None, after: str | None
) -> Json:
    return {
        "chat": chat_json(state, state.chats[message.chat_id]),
        "message_id": message.id,
        "user": user_json(person),
        "date": stamp(state.clock()),
        "old_reaction": [{"type": "emoji", "emoji": before}] if before else [],
        "new_reaction": [{"type": "emoji", "emoji": after}] if after else [],
    }


def standing_json(state: Known, chat: ChatState, by: int, before: Json, after: Json) -> Json:
    """The body of my_chat_member: who changed the bot's standing, from what to what."""
    return {
        "chat": chat_json(state, chat),
        "from": user_json(state.person(by)),
        "date": stamp(state.clock()),
        "old_chat_member": before,
        "new_chat_member": after,
    }
