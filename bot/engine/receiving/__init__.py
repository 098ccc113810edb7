"""From Telegram to the handlers: polled, checked, taken in."""
