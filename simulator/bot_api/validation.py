"""What Telegram checks before it accepts words, buttons and reactions."""

import re

from simulator.bot_api.errors import Refused, bad_request
from simulator.bot_api.html import parse_html
from simulator.world.entities import add_found, utf16_length
from simulator.world.records import Json
from simulator.world.state import State
from simulator.world.update_json import user_json

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
BUTTON_LIMIT = 100
_LISTED = """
👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌
🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓
🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡
🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀
😡
"""
REACTIONS = frozenset(_LISTED.split())
_ADDRESS = re.compile(r"(?i)(?:(?:https?|tg)://\S+|[^\s/:]+\.[^\s/:.]+(?:[/?#]\S*)?)")
_USER_LINK = re.compile(r"tg://user\?id=(\d+)")


def formatted(state: State, params: Json, name: str = "text") -> tuple[str, list[Json]]:
    """The plain words of a call and their entities, trimmed and within the limits."""
    marks = params.get("entities" if name == "text" else "caption_entities") or []
    text, entities = _parsed(str(params.get(name, "")), params.get("parse_mode"), list(marks))
    text, entities = _trimmed(text, entities)
    limit = TEXT_LIMIT if name == "text" else CAPTION_LIMIT
    if utf16_length(text) > limit:
        raise bad_request(f"message {'' if name == 'text' else 'caption '}is too long")
    linked = [_person_link(state, entity) for entity in entities]
    return text, add_found(text, [entity for entity in linked if entity])


def required_text(state: State, params: Json) -> tuple[str, list[Json]]:
    """Like `formatted`, for messages that are nothing without words."""
    if not params.get("text"):
        raise bad_request("message text is empty")
    text, entities = formatted(state, params)
    if not text:
        raise bad_request("text must be non-empty")
    return text, entities


def _parsed(source: str, mode: str | None, entities: list[Json]) -> tuple[str, list[Json]]:
    if not mode:
        return source, entities
    if mode.upper() != "HTML":
        raise bad_request("unsupported parse_mode")
    return parse_html(source)


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    stripped = text.strip()
    if len(stripped) == len(text):
        return text, entities
    shift = utf16_length(text[: len(text) - len(text.lstrip())])
    end = utf16_length(stripped)
    kept = []
    for entity in entities:
        first = max(entity["offset"] - shift, 0)
        last = min(entity["offset"] - shift + entity["length"], end)
        if last > first:
            kept.append(entity | {"offset": first, "length": last - first})
    return stripped, kept


def _person_link(state: State, entity: Json) -> Json:
    match = _USER_LINK.fullmatch(entity.get("url", ""))
    if not match:
        return entity
    person = state.persons.get(int(match[1]))
    place = {"offset": entity["offset"], "length": entity["length"]}
    return {"type": "text_mention", **place, "user": user_json(person)} if person else {}


def keyboard(markup: object) -> list[list[Json]]:
    """The rows of buttons under a message; other keyboards are accepted and not shown."""
    if not markup:
        return []
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
        )
    if sum(map(len, rows)) > BUTTON_LIMIT:
        raise bad_request("reply markup is too long")
    return [[_button(button) for button in row] for row in rows if row]


def _button(button: object) -> Json:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise _bad_button('Field "text" must be of type String')
    if not button["text"].strip():
        raise _bad_button("Text buttons must have a text")
    kinds = [key for key in button if key in _KINDS]
    if not kinds:
        raise _bad_button("Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button:
        size = len(str(button["callback_data"]).encode())
        if not 1 <= size <= 64:
            raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_address(str(button["url"]))
    return dict(button)


_KINDS = ("callback_data", "url", "copy_text", "switch_inline_query", "login_url", "web_app")


def _check_address(url: str) -> None:
    # Whether such a link works is up to each person's privacy settings, so nobody may count on it.
    if url.startswith("tg://user"):
        raise bad_request("BUTTON_USER_PRIVACY_RESTRICTED")
    if not _ADDRESS.fullmatch(url):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _bad_button(reason: str) -> Refused:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def reaction(wanted: object, allowed: frozenset[str] | None) -> str | None:
    """The one emoji a bot may set, or None to take it away."""
    if not wanted:
        return None
    if not isinstance(wanted, list) or not all(isinstance(kind, dict) for kind in wanted):
        raise bad_request("can't parse reaction types JSON object")
    if len(wanted) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = plain_emoji(str(wanted[0].get("emoji", "")))
    if emoji not in REACTIONS or (allowed is not None and emoji not in allowed):
        raise bad_request("REACTION_INVALID")
    return emoji


def plain_emoji(emoji: str) -> str:
    """Without the selector that only asks for a coloured picture."""
    return emoji.replace("\ufe0f", "")
