"""The echo of python-telegram-bot's documentation, by `run_polling`."""

import os

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say it back."""
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def main() -> None:
    """Poll as the documentation shows."""
    application = (
        Application.builder()
        .token(os.environ["WELLKEPT_TELEGRAM__TOKEN"])
        .base_url(os.environ["WELLKEPT_TELEGRAM__BASE_URL"])
        .build()
    )
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
