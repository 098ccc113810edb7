"""Entrances for people: every command, button and message, in one ordered list."""

from collections.abc import Mapping

from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from handlers import commitments
from handlers.context import BotApplication
from handlers.presses import Handler, Presses
from handlers.typing import Taker, Typing

PRESSES: Mapping[str, Handler] = {
    "commitment:done": commitments.mark_done,
}
TAKERS: Mapping[str, Taker] = {}

NEW = filters.UpdateType.MESSAGE
PRIVATE = NEW & filters.ChatType.PRIVATE


def register_all(application: BotApplication) -> None:
    """Register everything; the first handler that fits takes the update."""
    presses = Presses(PRESSES)
    typing = Typing(presses, TAKERS)
    application.add_handlers(
        [
            CallbackQueryHandler(presses.pressed),
            CommandHandler("commit", commitments.record_commitment, filters=NEW),
            MessageHandler(PRIVATE, typing.typed),
        ]
    )
