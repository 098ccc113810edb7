"""What a unit of work has read already and need not read again."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

Value = TypeVar("Value")
Key = tuple[str, int] | tuple[str, int, int | None]


class Memory:
    """Partnerships and members as read within one unit of work, until any of them changes.

    Each message asks several times who speaks in which partnership, and a batch has many.
    """

    def __init__(self) -> None:
        self._known: dict[Key, Any] = {}

    async def recall(self, key: Key, read: Callable[[], Awaitable[Value]]) -> Value:
        """What is known under a key, read if it is not known yet."""
        if key not in self._known:
            self._known[key] = await read()
        value: Value = self._known[key]
        return value

    def keep(self, key: Key, value: Any) -> None:
        """Know something that was read together with something else."""
        self._known[key] = value

    def forget(self) -> None:
        """Something was changed: read everything anew."""
        self._known.clear()
