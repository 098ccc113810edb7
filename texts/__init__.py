"""The bot's words in every language, and how they are put into a message."""

from texts.rendering import Keyboard, Rendered, render

__all__ = ["Keyboard", "Rendered", "render"]
