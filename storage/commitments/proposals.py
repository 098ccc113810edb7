"""What people were proposed in private, and what came of it."""

from datetime import UTC, datetime

from sqlalchemy import bindparam, func
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from mentoring.commitments import Kind, Outcome
from storage.commitments import CommitmentRow
from storage.outbox.rows import Letter, Method, OutboxRow, as_letter
from storage.sql.direct import read

EVER = datetime(1970, 1, 1, tzinfo=UTC)
PROPOSAL_KEYS = "proposals:%"


class Promises:
    """Reads the history of proposals; the promises themselves are commitments."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def last_yes(self, owner_id: int) -> datetime | None:
        """When a member last said yes to a promise, which `/commit` is too (UTC)."""
        at: datetime | None
        ((at,),) = await read(self._session, LAST_YES, {"owner_id": owner_id})
        return at

    async def unanswered_since(self, owner_id: int, since: datetime | None) -> int:
        """How many proposals a member declined or let go by after a moment (UTC)."""
        params = {"owner_id": owner_id, "since": since or EVER}
        number: int
        ((number,),) = await read(self._session, UNANSWERED, params)
        return number

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


PROMISES = (
    col(CommitmentRow.owner_id) == bindparam("owner_id"),
    col(CommitmentRow.kind) == Kind.PROMISE,
)
# Declined or ignored; what a message of the group settled was neither.
PUT_ASIDE = (
    col(CommitmentRow.outcome) == Outcome.WITHDRAWN,
    col(CommitmentRow.accepted_at).is_(None),
    col(CommitmentRow.closed_by_message_id).is_(None),
)
# Statements that each message needs are put together once.
LAST_YES = select(func.max(col(CommitmentRow.accepted_at))).where(*PROMISES)
UNANSWERED = select(func.count()).where(
    *PROMISES, *PUT_ASIDE, col(CommitmentRow.closed_at) > bindparam("since")
)
