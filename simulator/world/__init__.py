"""The simulated people and what Telegram remembers of them."""
