"""Letters are written late: together, when somebody asks for letters or at the end."""

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import ORMExecuteState, Session

from storage.letters import OutboxRow


async def flush_items(session: AsyncSession) -> None:
    """Write what was changed, unless it is nothing but new letters."""
    if _has_more_than_letters(session.sync_session):
        await session.flush()


class LateSession(Session):
    """A session that writes, before a statement, what that might see."""


@event.listens_for(LateSession, "do_orm_execute")
def _flush_before(state: ORMExecuteState) -> None:
    mapper = state.bind_mapper
    sees_letters = mapper is None or mapper.class_ is OutboxRow
    if sees_letters or _has_more_than_letters(state.session):
        state.session.flush()


def _has_more_than_letters(session: Session) -> bool:
    if session.dirty or session.deleted:
        return True
    return any(not isinstance(row, OutboxRow) for row in session.new)
