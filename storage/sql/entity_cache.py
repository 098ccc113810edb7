"""What is known of partnerships and people, and need not be read again until it changes."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar

from sqlalchemy import BigInteger, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from storage.sql.direct import read

Value = TypeVar("Value")
Key = tuple[str, int] | tuple[str, int, int | None]
# Some thousands of people with their calendars are about 10 MB.
MOST = 4096
ONLY = 1


class GenerationRow(SQLModel, table=True):
    """The one row that counts how often partnerships and people have changed."""

    __tablename__ = "generations"

    id: int = Field(default=ONLY, primary_key=True, sa_column_kwargs={"autoincrement": False})
    number: int = Field(default=0, sa_type=BigInteger)


# A statement that each unit of work needs is put together once.
GENERATION = select(GenerationRow.number)


class Known:
    """What one process has read and found unchanged since: its generation, and values by key.

    Who is `alone` with a database looks at the generation only when it may have changed it.
    """

    def __init__(self, *, alone: bool = False) -> None:
        self.alone = alone
        self.generation: int | None = None
        self.values: dict[Key, Any] = {}

    def clear(self) -> None:
        """Know nothing."""
        self.generation = None
        self.values.clear()


class Memory:
    """What a unit of work knows. Nobody else changes anything while it lasts.

    What it changes is known to others by the next generation; `known` is only kept when the unit
    of work is committed: see there.
    """

    def __init__(self, session: AsyncSession, known: Known) -> None:
        self._session = session
        self._known = known
        self._is_fresh = False
        self._has_changed = False

    async def recall(self, key: Key, read: Callable[[], Awaitable[Value]]) -> Value:
        """What is known under a key, read if it is not known yet."""
        if not self._is_fresh:
            await self._freshen()
        values = self._known.values
        if key not in values:
            self.keep(key, await read())
        value: Value = values[key]
        return value

    async def unknown(self, name: str, ids: Iterable[int]) -> list[int]:
        """Those of the ids of which nothing is known under a name."""
        if not self._is_fresh:
            await self._freshen()
        return sorted({each for each in ids if (name, each) not in self._known.values})

    def keep(self, key: Key, value: Any) -> None:
        """Know something that was read together with something else."""
        values = self._known.values
        if len(values) >= MOST:
            # What was read last is what is in use.
            for known in [*values][: MOST // 2]:
                del values[known]
        values[key] = value

    def forget(self) -> None:
        """Something was changed: read everything anew, also in other processes."""
        self._known.values.clear()
        self._has_changed = True

    async def tell(self) -> None:
        """Let others know, in this transaction, that something was changed."""
        if self._has_changed:
            await self._session.execute(
                update(GenerationRow).values(number=col(GenerationRow.number) + 1)
            )
            self._known.generation = None

    async def _freshen(self) -> None:
        """Drop what was read before somebody changed something."""
        self._is_fresh = self._known.alone and self._known.generation is not None
        if self._is_fresh:
            return
        found = await read(self._session, GENERATION)
        generation = found[0][0] if found else None
        if generation != self._known.generation:
            self._known.values.clear()
        self._known.generation = generation
        self._is_fresh = True
