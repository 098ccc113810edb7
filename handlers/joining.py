"""Joining: `/start` with an invite, the group's own link, and people the bot does not know."""

from telegram import Update

from handlers.context import BotContext


async def meet_stranger(update: Update, context: BotContext) -> None:
    """Somebody who has not joined uses a command or tag in the group."""
