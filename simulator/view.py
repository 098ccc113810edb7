"""What the page shows: all chats, people and notices as one JSON."""

from simulator.checks import REACTIONS
from simulator.records import Alert, ChatState, Json, Message, Query
from simulator.world import World

SHOWN_MESSAGES = 200
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
        "commands": {
            "private": _menu(world, "all_private_chats"),
            "group": _menu(world, "all_group_chats"),
        },
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
    }


def _message(world: World, message: Message) -> Json:
    reactions: dict[str, list[int]] = {}
    for telegram_id, emoji in message.reactions.items():
        reactions.setdefault(emoji, []).append(telegram_id)
    return {
        "id": message.id,
        "from": message.sender,
        "date": message.date.isoformat(),
        "text": message.text,
        "entities": message.entities,
        "reply_to": message.reply_to,
        "document": message.document,
        "photo": message.photo,
        "voice": message.voice,
        "forwarded_from": message.forwarded_from,
        "notice": _notice(world, message),
        "buttons": message.buttons,
        "reactions": reactions,
        "pinned": message.pinned,
        "edited": message.edited is not None,
        "silent": message.silent,
        "aside": message.aside,
    }


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


def _menu(world: World, scope: str) -> list[Json]:
    """The commands that Telegram would offer in such a chat, in the bot's own language."""
    for one in (scope, "default"):
        if menu := world.commands.get((one, "")) or world.commands.get((one, "en")):
            return menu
    return []


def _alert(query: Query, alert: Alert) -> Json:
    return {
        "query": query.id,
        "telegram_id": alert.telegram_id,
        "text": alert.text,
        "show_alert": alert.show_alert,
    }
