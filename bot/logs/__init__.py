"""Logging: where lines go, how they look, what is kept out of them."""
