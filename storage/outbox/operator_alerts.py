"""What the operator was told lately: once a cause, not once a letter."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col

RINGS_ONCE_IN = timedelta(days=1)


class AlarmRow(SQLModel, table=True):
    """A cause of dead letters: since when it is told of, how many came, how many were told."""

    __tablename__ = "alarms"

    cause: str = Field(primary_key=True)
    rung_at: datetime
    count: int
    told: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """What to tell the operator. Its `key` names the message that is to say it."""

    cause: str
    rung_at: datetime
    count: int

    @property
    def key(self) -> str:
        """The key in the outbox: new letters of the same cause change the message of before."""
        return f"alarm:{self.cause}:{self.rung_at.isoformat()}"


class Alarms:
    """Remembers causes for a day, or until somebody looks at the letters."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def ring(self, cause: str, count: int, now: datetime) -> Alarm | None:
        """So many more letters of a cause have died; None when nothing is to be said of it.

        A count is told when it has doubled: a flood is to fill neither the outbox nor the chat.
        """
        row = await self._session.get(AlarmRow, cause)
        if row is None or now - row.rung_at >= RINGS_ONCE_IN:
            row = await self._session.merge(
                AlarmRow(cause=cause, rung_at=now, count=0, told=0),
            )
        row.count += count
        if row.count < 2 * row.told:
            return None
        row.told = row.count
        await self._session.flush()
        return Alarm(row.cause, row.rung_at, row.count)

    async def looked(self) -> None:
        """Somebody has seen the letters: what dies from now on is told anew."""
        await self._session.execute(delete(AlarmRow))

    async def forget_old(self, now: datetime) -> None:
        """Let go of causes that would ring again anyway."""
        old = col(AlarmRow.rung_at) <= now - RINGS_ONCE_IN
        await self._session.execute(delete(AlarmRow).where(old))
