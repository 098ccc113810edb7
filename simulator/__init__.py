"""Telegram played: a strict Bot API, phones for people, and a clock of its own."""
