"""What the page shows: all chats, people and notices as one JSON."""

import re

from simulator.bot_api.getters import commands_for
from simulator.bot_api.validation import REACTIONS
from simulator.telegram import World
from simulator.world.records import Alert, ChatState, Json, Message, Query

SHOWN_MESSAGES = 200
_STARTED = re.compile(r"/start [\w-]{1,64}")
SHOWN_REACTIONS = ("👍", "❤", "👌", "🙏", "🎉", "👀", "✍", "🤔")


def world_json(world: World) -> Json:
    """Everything the phones need, small enough to be sent after each change."""
    return {
        "world": world.key,
        "revision": world.revision,
        "now": world.clock().isoformat(),
        "ticking": getattr(world.clock, "ticking", False),
        "bot": {"id": world.bot.id, "name": world.bot.name, "username": world.bot.username},
        "people": [_person(world, telegram_id) for telegram_id in world.persons],
        "chats": [_chat(world, chat) for chat in world.chats.values()],
        "alerts": [_alert(world.queries[number], alert) for number, alert in world.alerts.items()][
            -20:
        ],
        "reactions": [emoji for emoji in SHOWN_REACTIONS if emoji in REACTIONS],
    }


def _person(world: World, telegram_id: int) -> Json:
    person = world.persons[telegram_id]
    standing = world.chats[telegram_id].bot_status
    return {
        "id": person.id,
        "name": person.name,
        "first_name": person.first_name,
        "zone": person.zone,
        "started": standing != "left",
        "blocked": standing == "kicked",
    }


def _chat(world: World, chat: ChatState) -> Json:
    present = [one for one, status in chat.members.items() if status not in ("left", "kicked")]
    shown = [message for message in chat.messages if not message.deleted][-SHOWN_MESSAGES:]
    return {
        "id": chat.id,
        "kind": chat.kind,
        "title": chat.title or world.person(chat.id).name,
        "members": present,
        "bot_is_admin": chat.bot_status == "administrator",
        "with_bot": chat.bot_status not in ("left", "kicked"),
        "messages": [_message(world, message) for message in shown],
        **_menus(world, chat, present),
    }


def _message(world: World, message: Message) -> Json:
    reactions: dict[str, list[int]] = {}
    for telegram_id, emoji in message.reactions.items():
        reactions.setdefault(emoji, []).append(telegram_id)
    return {
        "id": message.id,
        "from": message.sender,
        "date": message.date.isoformat(),
        "text": _text(message),
        "entities": message.entities,
        "reply_to": message.reply_to,
        "document": message.document,
        "photo": message.photo,
        "picture": _picture(message),
        "voice": message.voice,
        "location": message.location,
        "forwarded_from": message.forwarded_from,
        "notice": _notice(world, message),
        "buttons": message.buttons,
        "reactions": reactions,
        "pinned": message.pinned,
        "edited": message.edited is not None,
        "silent": message.silent,
        "aside": message.aside,
    }


def _text(message: Message) -> str:
    """Telegram's apps show that somebody pressed Start, not the code of the link."""
    is_private = message.chat_id > 0
    return "/start" if is_private and _STARTED.fullmatch(message.text) else message.text


def _picture(message: Message) -> str | None:
    """Where the page finds a picture; people's own have none, they are only said to be there."""
    has_one = message.photo and message.content is not None
    return f"/pictures/{message.chat_id}/{message.id}" if has_one else None


def _notice(world: World, message: Message) -> str | None:
    if not message.service:
        return None
    kind, body = next(iter(message.service.items()))
    who = "The group" if message.anonymous else world.person(message.sender).name
    if kind == "pinned_message":
        return f"{who} pinned a message"
    if kind == "left_chat_member":
        return f"{who} left the group"
    if kind == "new_chat_members":
        added = [one for one in body if one["id"] != message.sender]
        return f"{who} added {added[0]['first_name']}" if added else f"{who} joined the group"
    return "This group became a supergroup"


def _menus(world: World, chat: ChatState, present: list[int]) -> Json:
    """The commands of a chat, and of people in it who are offered others."""
    people = [one for one in present if one in world.persons]
    menus = {str(one): commands_for(world, chat, world.persons[one]) for one in people}
    common = next(iter(menus.values()), [])
    own = {one: menu for one, menu in menus.items() if menu != common}
    return {"commands": common, "own_commands": own}


def _alert(query: Query, alert: Alert) -> Json:
    return {
        "query": query.id,
        "telegram_id": alert.telegram_id,
        "text": alert.text,
        "show_alert": alert.show_alert,
    }
