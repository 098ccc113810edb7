"""What the clock makes the bot do: sweeps over rows that are due."""

from collections.abc import Awaitable, Callable

from storage import Store

SWEEPS: tuple[Callable[[Store], Awaitable[None]], ...] = ()
