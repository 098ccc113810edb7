"""Drafts: new letters are written together, when somebody asks for letters or at the end."""

from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from operator import attrgetter

from sqlalchemy import ARRAY, Insert, bindparam, column, event, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import ORMExecuteState, Session

from storage.outbox.rows import OutboxRow
from storage.sql.rows import plain, table_of

DRAFTS = "drafts"
NEWS = "news"
MANY = 10


@dataclass(slots=True)
class Draft:
    """A letter that is not in the outbox yet: the columns that a new one has."""

    method: str
    chat_id: int
    notices: str
    cause: int | None
    created_at: datetime
    send_at: datetime
    dedupe_key: str | None = None
    thread_id: int | None = None
    partnership_id: int | None = None
    member_id: int | None = None
    target_message_id: int | None = None
    target_key: str | None = None
    reply_to_message_id: int | None = None
    query_id: str | None = None
    emoji: str | None = None
    silent: bool = True
    priority: int = 0
    attempts: int = 0


NAMES = [field.name for field in fields(Draft)]


class DraftingSession(Session):
    """A session that writes, before a statement, what that might see; letters only if it might."""


def note_news(session: Session, *tables: str) -> None:
    """Something was written to these tables that others may want to know of."""
    session.info.setdefault(NEWS, set()).update(tables)


def news_of(session: AsyncSession) -> set[str]:
    """The tables to which this transaction has written more than which updates came."""
    tables: set[str] = session.info.get(NEWS, set())
    return tables


def drafts_of(session: AsyncSession) -> list[Draft]:
    """What was said in this transaction and is not in the outbox yet, in order."""
    kept: list[Draft] = session.info.setdefault(DRAFTS, [])
    return kept


async def lay_down(session: AsyncSession) -> None:
    """Write all drafts into the outbox."""
    if session.info.get(DRAFTS):
        await session.run_sync(_lay_down)


@event.listens_for(DraftingSession, "do_orm_execute")
def _write_before(state: ORMExecuteState) -> None:
    session, mapper = state.session, state.bind_mapper
    if session.new or session.dirty or session.deleted:
        session.flush()
    if mapper is None or mapper.class_ is OutboxRow:
        _lay_down(session)


def _lay_down(session: Session) -> None:
    drafts = session.info.pop(DRAFTS, None)
    if not drafts:
        return
    note_news(session, str(OutboxRow.__tablename__))
    connection = session.connection()
    if len(drafts) >= MANY and connection.dialect.name == "postgresql":
        connection.execute(_together(), {name: [*map(attrgetter(name), drafts)] for name in NAMES})
    else:
        connection.execute(insert(OutboxRow), [plain(each) for each in drafts])


@cache
def _together() -> Insert:
    """Many letters by one statement, a list for each column, numbered in their order.

    PostgreSQL takes a statement for each row otherwise.
    """
    columns = [table_of(OutboxRow).c[name] for name in NAMES]
    lists = (bindparam(each.name, type_=ARRAY(each.type)) for each in columns)
    rows = func.unnest(*lists).table_valued(*(column(each.name, each.type) for each in columns))
    return insert(OutboxRow).from_select(NAMES, select(rows.render_derived()))
