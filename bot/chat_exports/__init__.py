"""Chats exported from WhatsApp and Telegram, read as messages and as a roster."""
