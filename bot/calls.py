"""From a letter of the outbox to the call of the Bot API that delivers it."""

from collections.abc import Collection, Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError
from telegram.ext import ExtBot

from bot.pictures import qr_picture
from handlers.menus import show_own_menu
from storage.letters import Letter, Method
from texts import Keyboard, Rendered
from texts.fitting import toast

TOPIC_SHUT = ("thread not found", "topic_closed", "topic_deleted")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


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
        case Method.EDIT if target is not None:
            await _edit(target, bot, letter, shown)
        case Method.BUTTONS if target is not None:
            await bot.edit_message_reply_markup(
                letter.chat_id, target, reply_markup=_markup(shown.keyboard)
            )
        case Method.REACT if target is not None:
            await bot.set_message_reaction(letter.chat_id, target, letter.emoji)
        case Method.PIN if target is not None:
            await bot.pin_chat_message(letter.chat_id, target, disable_notification=True)
        case Method.MENU:
            role = letter.notices[0].params["role"]
            await show_own_menu(bot, letter.chat_id, role, commands)
        case Method.ANSWER if letter.query_id is not None:
            await bot.answer_callback_query(letter.query_id, text=toast(shown.text) or None)
        case _:
            raise TargetMissing(letter.target_key)
    return None


async def _edit(target: int, bot: ExtBot[None], letter: Letter, shown: Rendered) -> None:
    await bot.edit_message_text(
        shown.text,
        chat_id=letter.chat_id,
        message_id=target,
        parse_mode=ParseMode.HTML,
        link_preview_options=NO_PREVIEW,
        reply_markup=_markup(shown.keyboard),
    )


async def _send(bot: ExtBot[None], letter: Letter, shown: Rendered) -> int:
    """Send to the topic; when that is closed or gone, to the group."""
    try:
        return await _send_to(letter.thread_id, bot, letter, shown)
    except BadRequest as error:
        answer = str(error).lower()
        if letter.thread_id is None or not any(sign in answer for sign in TOPIC_SHUT):
            raise
    return await _send_to(None, bot, letter, shown)


async def _send_to(
    thread_id: int | None, bot: ExtBot[None], letter: Letter, shown: Rendered
) -> int:
    message = await bot.send_message(
        letter.chat_id,
        shown.text,
        parse_mode=ParseMode.HTML,
        message_thread_id=thread_id,
        disable_notification=letter.silent,
        link_preview_options=NO_PREVIEW,
        reply_to_message_id=letter.reply_to_message_id,
        allow_sending_without_reply=True if letter.reply_to_message_id else None,
        reply_markup=_markup(shown.keyboard),
    )
    return _number_of(message)


async def _send_picture(bot: ExtBot[None], letter: Letter, shown: Rendered) -> int:
    """The picture is made here, so that nothing but the link was ever kept."""
    message = await bot.send_photo(
        letter.chat_id,
        qr_picture(str(letter.notices[0].params["link"])),
        caption=shown.text,
        parse_mode=ParseMode.HTML,
        disable_notification=letter.silent,
    )
    return _number_of(message)


def _number_of(message: object) -> int:
    """The id of a message that was sent. Raises NetworkError when the answer has none."""
    if not isinstance(message, Message):
        raise NetworkError("the answer is no message")
    return message.message_id


def _markup(keyboard: Sequence[Sequence[Keyboard]]) -> InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(key.text, callback_data=key.data, url=key.url) for key in row]
            for row in keyboard
        ]
    )
