"""From a letter of the outbox to the call of the Bot API that delivers it."""

from collections.abc import Collection, Sequence
from typing import Any

from telegram import Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError
from telegram.ext import ExtBot
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.engine.sending.qr_code import qr_picture
from handlers.core.command_menus import show_own_menu
from storage.outbox.rows import Letter, Method
from texts import Keyboard, Rendered
from texts.fitting import toast

TOPIC_SHUT = ("thread not found", "topic_closed", "topic_deleted")
Params = dict[str, Any]


class TargetMissing(LookupError):
    """The message that was to be changed has never arrived."""


async def make_call(
    bot: ExtBot[None],
    letter: Letter,
    shown: Rendered,
    target: int | None,
    commands: Collection[str] = (),
) -> int | None:
    """Deliver one letter; returns the id of a new message. Raises what Telegram answers.

    `commands` are those that the bot knows, for menus.
    """
    match letter.method:
        case Method.SEND:
            return await _send(bot, letter, shown)
        case Method.PICTURE:
            return await _send_picture(bot, letter, shown)
        case Method.MENU:
            role = letter.notices[0].params["role"]
            await show_own_menu(bot, letter.chat_id, role, shown.language, commands)
        case Method.ANSWER if letter.query_id is not None:
            text = toast(shown.text) or None
            await _post(
                bot, "answerCallbackQuery", {"callback_query_id": letter.query_id, "text": text}
            )
        case _ if target is not None:
            await _change(bot, letter, shown, {"chat_id": letter.chat_id, "message_id": target})
        case _:
            raise TargetMissing(letter.target_key)
    return None


async def _change(bot: ExtBot[None], letter: Letter, shown: Rendered, place: Params) -> None:
    match letter.method:
        case Method.EDIT:
            await _post(bot, "editMessageText", place | _words(shown))
        case Method.BUTTONS:
            keyboard = _markup(shown.keyboard)
            await _post(bot, "editMessageReplyMarkup", place | {"reply_markup": keyboard})
        case Method.REACT:
            emoji = [{"type": "emoji", "emoji": letter.emoji}] if letter.emoji else None
            await _post(bot, "setMessageReaction", place | {"reaction": emoji})
        case Method.PIN:
            await _post(bot, "pinChatMessage", place | {"disable_notification": True})


async def _send(bot: ExtBot[None], letter: Letter, shown: Rendered) -> int | None:
    """Send to the topic; when that is closed or gone, to the group."""
    params = {
        "chat_id": letter.chat_id,
        "message_thread_id": letter.thread_id,
        "disable_notification": letter.silent,
        "reply_parameters": _reply(letter.reply_to_message_id),
        **_words(shown),
    }
    try:
        return _id_of(await _post(bot, "sendMessage", params))
    except BadRequest as error:
        answer = str(error).lower()
        if letter.thread_id is None or not any(sign in answer for sign in TOPIC_SHUT):
            raise
    return _id_of(await _post(bot, "sendMessage", params | {"message_thread_id": None}))


async def _send_picture(bot: ExtBot[None], letter: Letter, shown: Rendered) -> int:
    """The picture is made here, so that nothing but the link was ever kept."""
    message = await bot.send_photo(
        letter.chat_id,
        qr_picture(str(letter.notices[0].params["link"])),
        caption=shown.text,
        parse_mode=ParseMode.HTML,
        disable_notification=letter.silent,
    )
    return _id_of(message.to_dict() if isinstance(message, Message) else message)


async def _post(bot: ExtBot[None], method: str, params: Params) -> object:
    """Call the Bot API with plain values: to make and read its objects costs more than the call.

    What is None is left out. Raises TelegramError.
    """
    given = [RequestParameter(name, value, None) for name, value in params.items()]
    try:
        return await bot.request.post(f"{bot.base_url}/{method}", RequestData(given))
    except (KeyError, TypeError, AttributeError) as error:
        raise NetworkError("this is no answer of the Bot API") from error


def _id_of(message: object) -> int:
    """The id of a message that was sent. Raises NetworkError when the answer is but half of one.

    Without its id a message could never be changed, so it counts as lost on its way.
    """
    found = None
    if isinstance(message, dict) and "chat" in message:
        found = message.get("message_id")
    if not isinstance(found, int):
        raise NetworkError("the answer is no message")
    return found


def _words(shown: Rendered) -> Params:
    return {
        "text": shown.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": _markup(shown.keyboard),
    }


def _reply(message_id: int | None) -> Params | None:
    if message_id is None:
        return None
    return {"message_id": message_id, "allow_sending_without_reply": True}


def _markup(keyboard: Sequence[Sequence[Keyboard]]) -> Params | None:
    if not keyboard:
        return None
    return {"inline_keyboard": [[_button(key) for key in row] for row in keyboard]}


def _button(key: Keyboard) -> Params:
    return {"text": key.text} | (
        {"url": key.url} if key.data is None else {"callback_data": key.data}
    )
