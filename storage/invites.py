"""Links that let a member or a group join: one use, and not for ever."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import BigInteger, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

VALID_FOR = timedelta(days=60)


class InviteRow(SQLModel, table=True):
    """An invite. Only a digest of its code is kept: who reads the database cannot join."""

    __tablename__ = "invites"

    id: int | None = Field(default=None, primary_key=True)
    digest: str = Field(unique=True)
    partnership_id: int | None = Field(default=None, foreign_key="partnerships.id")
    member_id: int | None = Field(default=None, foreign_key="members.id", index=True)
    side: str | None = None
    role: str | None = None
    replaces_id: int | None = None
    for_telegram_id: int | None = Field(default=None, sa_type=BigInteger)
    expires_at: datetime
    used_at: datetime | None = None


class InviteState(StrEnum):
    """Whether an invite can be used now."""

    VALID = "valid"
    USED = "used"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite for a member, or for the group of a partnership when `member_id` is None.

    One that was shown in a group is only for the person with `for_telegram_id`.
    """

    id: int
    partnership_id: int
    member_id: int | None
    for_telegram_id: int | None
    state: InviteState


class Invites:
    """Makes and redeems invites."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def make(
        self,
        partnership_id: int,
        member_id: int | None,
        now: datetime,
        for_telegram_id: int | None = None,
    ) -> str:
        """A new code of 22 letters for a `start` or `startgroup` link; earlier ones stay good."""
        code = secrets.token_urlsafe(16)
        self._session.add(
            InviteRow(
                digest=_digest(code),
                partnership_id=partnership_id,
                member_id=member_id,
                for_telegram_id=for_telegram_id,
                expires_at=now + VALID_FOR,
            )
        )
        await self._session.flush()
        return code

    async def find(self, code: str, now: datetime) -> Invite | None:
        """The invite with that code and whether it can be used; None for an unknown code."""
        rows = await self._session.execute(
            select(InviteRow).where(col(InviteRow.digest) == _digest(code))
        )
        row = rows.scalar_one_or_none()
        if row is None:
            return None
        state = InviteState.EXPIRED if row.expires_at <= now else InviteState.VALID
        state = InviteState.USED if row.used_at else state
        return Invite(
            row.id or 0, row.partnership_id or 0, row.member_id, row.for_telegram_id, state
        )

    async def use(self, invite: Invite, now: datetime) -> None:
        """Mark an invite as used, and with it all others of the same member or group."""
        await self._mark(invite.partnership_id, invite.member_id, now)

    async def end(self, partnership_id: int, member_id: int, now: datetime) -> None:
        """Nobody can join as this member any more with the links there are."""
        await self._mark(partnership_id, member_id, now)

    async def renew(self, partnership_id: int, member_id: int) -> None:
        """Somebody joined by mistake: the member's links are good again until they expire."""
        await self._mark(partnership_id, member_id, None)

    async def _mark(
        self, partnership_id: int, member_id: int | None, used_at: datetime | None
    ) -> None:
        await self._session.execute(
            update(InviteRow)
            .where(
                col(InviteRow.partnership_id) == partnership_id,
                col(InviteRow.member_id) == member_id,
                col(InviteRow.used_at).is_(None) == (used_at is not None),
            )
            .values(used_at=used_at)
        )


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
