"""Bot API: who the bot is, what it offers, which chats and members there are."""

import re
from typing import Any

from simulator.bot_api.errors import bad_request
from simulator.bot_api.sending import check_present, known_chat
from simulator.world.members import bot_member_json, member_json
from simulator.world.records import ChatState, Json, Person
from simulator.world.state import State
from simulator.world.update_json import chat_json, message_json, user_json

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMAND_LIMIT = 100
MENU_LANGUAGE = re.compile(r"([a-z]{2})?")
DESCRIPTION_LIMIT = 256
SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)
NO_GIFTS = dict.fromkeys(
    (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    ),
    False,
)


def get_me(state: State, params: Json) -> Json:
    return user_json(state.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": not state.privacy_mode,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(state: State, params: Json) -> Json:
    chat = known_chat(state, params)
    if chat.is_private and chat.bot_status == "left":
        raise bad_request("chat not found")
    if not chat.is_private:
        check_present(chat)
    body = chat_json(state, chat)
    body |= {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    pinned = [message for message in chat.messages if message.pinned]
    if pinned:
        body["pinned_message"] = message_json(state, pinned[-1], nested=True)
    if chat.allowed_reactions is not None:
        emoji = sorted(chat.allowed_reactions)
        body["available_reactions"] = [{"type": "emoji", "emoji": one} for one in emoji]
    return body


def get_chat_member(state: State, params: Json) -> Json:
    chat = known_chat(state, params)
    check_present(chat)
    telegram_id = params.get("user_id")
    if telegram_id == state.bot.id:
        return bot_member_json(chat, state.bot)
    person = state.persons.get(telegram_id or 0)
    if person is None:
        raise bad_request("invalid user_id specified")
    return member_json(person, _standing(chat, person.id))


def _standing(chat: ChatState, telegram_id: int) -> str:
    if chat.is_private:
        return "member" if chat.id == telegram_id else "left"
    return chat.members.get(telegram_id, "left")


def set_my_commands(state: State, params: Json) -> bool:
    commands = params.get("commands") or []
    if len(commands) > COMMAND_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= DESCRIPTION_LIMIT:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    state.commands[_menu(state, params)] = [dict(command) for command in commands]
    return True


def get_my_commands(state: State, params: Json) -> list[Json]:
    return state.commands.get(_menu(state, params), [])


def delete_my_commands(state: State, params: Json) -> bool:
    state.commands.pop(_menu(state, params), None)
    return True


def commands_for(state: State, chat: ChatState, person: Person) -> list[Json]:
    """The menu that an app offers somebody in a chat: the narrowest there is, in their words."""
    for scope in _scopes(chat, person):
        for language in dict.fromkeys(((person.language_code or "").partition("-")[0], "")):
            if menu := state.commands.get((scope, language)):
                return menu
    return []


def _scopes(chat: ChatState, person: Person) -> list[str]:
    if chat.is_private:
        return [f"chat:{chat.id}", "all_private_chats", "default"]
    is_admin = chat.members.get(person.id) in ("creator", "administrator")
    return [
        f"chat_member:{chat.id}:{person.id}",
        *([f"chat_administrators:{chat.id}"] if is_admin else []),
        f"chat:{chat.id}",
        *(["all_chat_administrators"] if is_admin else []),
        "all_group_chats",
        "default",
    ]


def _menu(state: State, params: Json) -> tuple[str, str]:
    scope: Json = params.get("scope") or {"type": "default"}
    if scope.get("type") not in SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    if "chat_id" in scope and scope["chat_id"] not in state.chats:
        raise bad_request("chat not found")
    places = [str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope]
    language = str(params.get("language_code", ""))
    if not MENU_LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return ":".join(places), language


def get_webhook_info(state: State, params: Json) -> Json:
    return {
        "url": state.mailbox.webhook,
        "has_custom_certificate": False,
        "pending_update_count": len(state.mailbox),
    }


def set_webhook(state: State, params: Json) -> bool:
    url = str(params.get("url", ""))
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    return _switch_webhook(state, params, url)


def delete_webhook(state: State, params: Json) -> bool:
    return _switch_webhook(state, params, "")


def _switch_webhook(state: State, params: Json, url: str) -> bool:
    if params.get("drop_pending_updates"):
        state.mailbox.clear()
    state.mailbox.want(params.get("allowed_updates"))
    state.mailbox.webhook = url
    return True


def allowed_kinds(params: Json) -> list[str] | None:
    """The kinds of update a call asks for, or None when it leaves them as they are."""
    kinds: Any = params.get("allowed_updates")
    if kinds is not None and not isinstance(kinds, list):
        raise bad_request("can't parse allowed updates JSON object")
    return kinds
