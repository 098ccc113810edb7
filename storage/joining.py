"""Links that let a member or a group join: one use, and not for ever."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.joining import FOR_ONE, OpenInvite, Seat
from mentoring.partnerships import Role, Side

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
    for_telegram_id: int | None = Field(default=None, sa_type=BigInteger)
    expires_at: datetime
    used_at: datetime | None = None
    ended_at: datetime | None = None


class InviteState(StrEnum):
    """Whether an invite can be used now."""

    VALID = "valid"
    USED = "used"
    EXPIRED = "expired"


class InviteKind(StrEnum):
    """Whom an invite lets in."""

    MEMBER = "member"
    ROLE = "role"
    GROUP = "group"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite for a member, a role of a side, a group, or a coordinator of the programme.

    One for a coordinator belongs to no partnership, and its `partnership_id` is 0. One that was
    shown in a group is only for the person with `for_telegram_id`.
    """

    id: int
    partnership_id: int
    member_id: int | None
    for_telegram_id: int | None
    state: InviteState
    seat: Seat | None = None

    @property
    def kind(self) -> InviteKind:
        """Whom it lets in."""
        if self.member_id is not None:
            return InviteKind.MEMBER
        if not self.partnership_id:
            return InviteKind.COORDINATOR
        return InviteKind.GROUP if self.seat is None else InviteKind.ROLE


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
        return await self._make(
            now,
            partnership_id=partnership_id,
            member_id=member_id,
            for_telegram_id=for_telegram_id,
        )

    async def make_for_role(
        self,
        partnership_id: int,
        side: Side,
        role: Role,
        now: datetime,
    ) -> str:
        """A new code for whoever is to have a role; the member is made on joining.

        An earlier link for a role that one person has ends with it.
        """
        if role in FOR_ONE:
            await self._end(now, *_of_role(partnership_id, side, role))
        return await self._make(now, partnership_id=partnership_id, side=side, role=role)

    async def make_for_coordinator(self, now: datetime) -> str:
        """A new code for somebody who is to set up partnerships."""
        return await self._make(now)

    async def again_for_role(self, invite: Invite, seat: Seat, now: datetime) -> str:
        """A new code for the seat of an invite; the old one ends."""
        await self._end(now, col(InviteRow.id) == invite.id)
        return await self._make(
            now,
            partnership_id=invite.partnership_id,
            side=seat.side,
            role=seat.role,
        )

    async def again_for_member(self, partnership_id: int, member_id: int, now: datetime) -> str:
        """A new code for a member who has not joined; all old ones end."""
        await self._end(now, col(InviteRow.member_id) == member_id)
        return await self._make(now, partnership_id=partnership_id, member_id=member_id)

    async def get(self, invite_id: int, now: datetime) -> Invite | None:
        """The invite with that id and whether it can be used."""
        row = await self._session.get(InviteRow, invite_id)
        return _value(row, now) if row else None

    async def find(self, code: str, now: datetime) -> Invite | None:
        """The invite with that code and whether it can be used; None for an unknown code."""
        rows = await self._session.execute(
            select(InviteRow).where(col(InviteRow.digest) == _digest(code))
        )
        row = rows.scalar_one_or_none()
        return _value(row, now) if row else None

    async def open_roles(self, partnership_id: int) -> list[OpenInvite]:
        """Links for roles that nobody has used, oldest first, also those that ran out."""
        rows = await self._session.execute(
            select(InviteRow)
            .where(
                col(InviteRow.partnership_id) == partnership_id,
                col(InviteRow.member_id).is_(None),
                col(InviteRow.role).is_not(None),
                col(InviteRow.used_at).is_(None),
                col(InviteRow.ended_at).is_(None),
            )
            .order_by(col(InviteRow.id))
        )
        return [
            OpenInvite(row.id or 0, seat, row.expires_at - VALID_FOR)
            for row in rows.scalars()
            if (seat := _seat(row)) is not None
        ]

    async def use(self, invite: Invite, now: datetime) -> None:
        """Mark an invite as used, and with it all others of the same member or group."""
        if invite.kind in {InviteKind.ROLE, InviteKind.COORDINATOR}:
            await self._change(col(InviteRow.id) == invite.id, used_at=now)
        else:
            await self._mark(invite.partnership_id, invite.member_id, now)

    async def end(self, partnership_id: int, member_id: int, now: datetime) -> None:
        """Nobody can join as this member any more with the links there are."""
        await self._mark(partnership_id, member_id, now)

    async def renew(self, partnership_id: int, member_id: int) -> None:
        """Somebody joined by mistake: the member's links are good again until they expire."""
        await self._mark(partnership_id, member_id, None)

    async def _make(self, now: datetime, **fields: Any) -> str:
        code = secrets.token_urlsafe(16)
        row = InviteRow(digest=_digest(code), expires_at=now + VALID_FOR, **fields)
        self._session.add(row)
        await self._session.flush()
        return code

    async def _end(self, now: datetime, *conditions: Any) -> None:
        unused = col(InviteRow.used_at).is_(None), col(InviteRow.ended_at).is_(None)
        await self._change(*unused, *conditions, ended_at=now)

    async def _mark(
        self, partnership_id: int, member_id: int | None, used_at: datetime | None
    ) -> None:
        await self._change(
            col(InviteRow.partnership_id) == partnership_id,
            col(InviteRow.member_id) == member_id,
            col(InviteRow.role).is_(None),
            col(InviteRow.used_at).is_(None) == (used_at is not None),
            used_at=used_at,
        )

    async def _change(self, *conditions: Any, **values: datetime | None) -> None:
        await self._session.execute(update(InviteRow).where(*conditions).values(**values))


def _value(row: InviteRow, now: datetime) -> Invite:
    ended = row.ended_at is not None or row.expires_at <= now
    state = InviteState.EXPIRED if ended else InviteState.VALID
    return Invite(
        id=row.id or 0,
        partnership_id=row.partnership_id or 0,
        member_id=row.member_id,
        for_telegram_id=row.for_telegram_id,
        state=InviteState.USED if row.used_at else state,
        seat=_seat(row),
    )


def _seat(row: InviteRow) -> Seat | None:
    return Seat(Side(row.side), Role(row.role)) if row.side and row.role else None


def _of_role(partnership_id: int, side: Side, role: Role) -> tuple[Any, ...]:
    return (
        col(InviteRow.partnership_id) == partnership_id,
        col(InviteRow.member_id).is_(None),
        col(InviteRow.side) == side,
        col(InviteRow.role) == role,
    )


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
