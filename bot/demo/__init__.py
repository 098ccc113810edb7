"""The demo: the bot, a simulated Telegram and a page to write on, in one process."""
