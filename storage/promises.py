"""What people were proposed in private, and what came of it."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, func
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from mentoring.commitments import Kind, Outcome
from storage.commitments import CommitmentRow
from storage.letters import Letter, Method, OutboxRow, as_letter

PROPOSAL_KEYS = "proposals:%"


class Promises:
    """Reads the history of proposals; the promises themselves are commitments."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def last_yes(self, owner_id: int) -> datetime | None:
        """When a member last said yes to a promise, which `/commit` is too (UTC)."""
        found = await self._session.execute(
            select(func.max(col(CommitmentRow.accepted_at))).where(*_promises_of(owner_id))
        )
        return found.scalar_one_or_none()

    async def unanswered_since(self, owner_id: int, since: datetime | None) -> int:
        """How many proposals a member declined or let go by after a moment (UTC)."""
        later = [col(CommitmentRow.closed_at) > since] if since else []
        found = await self._session.execute(
            select(func.count()).where(*_promises_of(owner_id), _put_aside(), *later)
        )
        return found.scalar_one()

    async def latest_message(self, owner_id: int) -> Letter | None:
        """The message in which a member was last proposed something."""
        rows = await self._session.execute(
            select(OutboxRow)
            .where(
                col(OutboxRow.member_id) == owner_id,
                col(OutboxRow.method) == Method.SEND,
                col(OutboxRow.dedupe_key).like(PROPOSAL_KEYS),
            )
            .order_by(col(OutboxRow.id).desc())
            .limit(1)
        )
        row = rows.scalar_one_or_none()
        return as_letter(row) if row else None


def _promises_of(owner_id: int) -> tuple[ColumnElement[bool], ...]:
    return (
        col(CommitmentRow.owner_id) == owner_id,
        col(CommitmentRow.kind) == Kind.PROMISE,
    )


def _put_aside() -> ColumnElement[bool]:
    """Declined or ignored; what a message of the group settled was neither."""
    return and_(
        col(CommitmentRow.outcome) == Outcome.WITHDRAWN,
        col(CommitmentRow.accepted_at).is_(None),
        col(CommitmentRow.closed_by_message_id).is_(None),
    )
