"""The baseline: python-telegram-bot as it comes, answering each /commit with a note."""

import os

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes


async def note(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say what was noted, as Wellkept does."""
    if update.message is not None:
        what = " ".join((context.args or [])[:2])
        await update.message.reply_text(f"Noted: {what}, due some day.")


def main() -> None:
    """Poll as the documentation shows."""
    application = (
        Application.builder()
        .token(os.environ["WELLKEPT_TELEGRAM__TOKEN"])
        .base_url(os.environ["WELLKEPT_TELEGRAM__BASE_URL"])
        .build()
    )
    application.add_handler(CommandHandler("commit", note))
    application.run_polling()


if __name__ == "__main__":
    main()
