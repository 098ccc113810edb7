"""The groups' boards: one message per group, edited in place whenever what it shows changes."""

import logging
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, case, func, insert, not_, text, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.board import SHOWN_PER_SIDE, OpenItems, changes_at, draw
from mentoring.notices import Notice
from mentoring.partnerships import Partnership, Side
from storage.checkins import CheckIns
from storage.commitments import (
    COLUMNS,
    SOONEST_FIRST,
    CommitmentRow,
    Commitments,
    commitments_of,
)
from storage.database.errors import StoreUnavailable, naming_outages
from storage.outbox.buffer import drafts_of, lay_down
from storage.outbox.rows import BOARD, Letter, Method
from storage.outbox.writing import Outbox
from storage.partnerships import Partnerships
from storage.people.members import MemberRow, Members
from storage.sql.datetime_codec import MOMENT
from storage.sql.direct import read, write
from storage.sql.due import earliest, first_of
from storage.sql.rows import partial_index

log = logging.getLogger(__name__)

TRY_AGAIN_AFTER = timedelta(hours=1)
PLANNED = text("redraw_at IS NOT NULL")


class BoardRow(SQLModel, table=True):
    """When the board of a partnership is to be drawn anew by the clock."""

    __tablename__ = "boards"
    __table_args__ = (partial_index("boards_redraw_at", "redraw_at", of=PLANNED),)

    partnership_id: int = Field(foreign_key="partnerships.id", primary_key=True)
    redraw_at: datetime | None = None


OF_PARTNERSHIP = col(BoardRow.partnership_id) == bindparam("board")
PLAN_OF = select(BoardRow.redraw_at).where(OF_PARTNERSHIP)
NEW_PLAN = insert(BoardRow)
CHANGED_PLAN = update(BoardRow).where(OF_PARTNERSHIP).values(redraw_at=bindparam("at"))


class Boards:
    """Keeps every board true to what is on the record. `touched` are those the clock renews."""

    def __init__(
        self,
        session: AsyncSession,
        partnerships: Partnerships,
        members: Members,
        commitments: Commitments,
        checkins: CheckIns,
        outbox: Outbox,
    ) -> None:
        self._session = session
        self._partnerships = partnerships
        self._members = members
        self._commitments = commitments
        self._checkins = checkins
        self._outbox = outbox
        self.touched: set[int] = set()

    async def renew(self, now: datetime) -> None:
        """Draw every board anew that may show something else after this transaction.

        One that cannot be drawn stops nothing else: it is tried again later.
        """
        for partnership_id in sorted(await self._changed()):
            partnership = await self._partnerships.get(partnership_id)
            await lay_down(self._session)
            try:
                with naming_outages():
                    async with self._session.begin_nested():
                        await self._redraw(partnership, now)
                        await lay_down(self._session)
            except StoreUnavailable:
                raise
            except Exception:
                drafts_of(self._session).clear()
                log.exception("The board of partnership %d is tried again later", partnership_id)
                await self.try_again(partnership_id, now)

    async def due(self, now: datetime, limit: int = 200) -> list[int]:
        """The partnerships whose board is to be drawn anew now."""
        rows = await self._session.execute(
            select(BoardRow.partnership_id)
            .where(col(BoardRow.redraw_at) <= now)
            .order_by(col(BoardRow.redraw_at), col(BoardRow.partnership_id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return list(rows.scalars())

    async def next_at(self) -> datetime | None:
        """The earliest moment at which a board is to be drawn anew."""
        return await earliest(self._session, NEXT_AT)

    async def try_again(self, partnership_id: int, now: datetime) -> None:
        """The board could not be drawn or shown."""
        await self._plan(partnership_id, now + TRY_AGAIN_AFTER)

    def is_board(self, letter: Letter) -> bool:
        """Whether a letter hangs a board, or changes its words."""
        if letter.partnership_id is None or letter.method not in {Method.SEND, Method.EDIT}:
            return False
        key = key_of(letter.partnership_id, letter.chat_id)
        return key in {letter.dedupe_key, letter.target_key}

    async def pin(self, partnership: Partnership) -> None:
        """Pin the board of a group that allows it now."""
        if partnership.chat_id is not None:
            key = key_of(partnership.id, partnership.chat_id)
            await self._outbox.pin(partnership.chat_id, key)

    async def given_up(self, letter: Letter, now: datetime, *, is_gone: bool) -> None:
        """A letter will not arrive. If it was the board: hang a new one, or try again later.

        `is_gone` says that the message which was to be changed has been deleted.
        """
        if letter.partnership_id is None or not self.is_board(letter):
            return
        if is_gone:
            await self._outbox.release(key_of(letter.partnership_id, letter.chat_id))
            self.touched.add(letter.partnership_id)
        else:
            # Tried every hour for as long as it takes, it would fill the outbox.
            await self._outbox.drop(letter.id)
            await self.try_again(letter.partnership_id, now)

    async def _changed(self) -> set[int]:
        people = self._members.touched | self._checkins.touched
        theirs = {(await self._members.get(each)).partnership_id for each in people}
        return self.touched | self._commitments.touched | self._partnerships.touched | theirs

    async def _redraw(self, partnership: Partnership, now: datetime) -> None:
        """Queue the present board of a partnership that has a group; what is the same stays."""
        partnership_id = partnership.id
        if partnership.chat_id is None:
            await self._plan(partnership_id, None)
            return
        items = await self.open_items(partnership_id, now)
        members = await self._members.of_partnership(partnership_id)
        checkin_at = await self._checkins.next_of(partnership_id, now)
        board = draw(partnership, items, members, checkin_at, now)
        await self._plan(partnership_id, changes_at(items, checkin_at, now))
        key = key_of(partnership_id, partnership.chat_id)
        if not await self._outbox.revise(key, board):
            await self._hang(board, key, partnership, partnership.chat_id)

    async def open_items(self, partnership_id: int, now: datetime) -> OpenItems:
        """What is open between the two utilities, as far as a board may show it."""
        place = {"partnership_id": partnership_id}
        rows = await read(self._session, SHOWN, place)
        ((proposed, due_at),) = await read(self._session, BESIDE, place | {"now": now})
        return OpenItems(
            agreed=commitments_of(columns for *columns, _, _ in rows),
            counts={Side(side): count for *_, side, count in rows},
            proposed=proposed,
            next_due_at=due_at,
        )

    async def _hang(self, board: Notice, key: str, partnership: Partnership, chat_id: int) -> None:
        """Say it where none hangs: at first, or after an earlier one could not arrive."""
        await self._outbox.release(key)
        await self._outbox.say(
            chat_id, board, key=key, partnership=partnership, thread_id=partnership.thread_id
        )
        await self._outbox.pin(chat_id, key)

    async def _plan(self, partnership_id: int, redraw_at: datetime | None) -> None:
        planned = await read(self._session, PLAN_OF, {"board": partnership_id})
        if not planned:
            row = {"partnership_id": partnership_id, "redraw_at": redraw_at}
            await write(self._session, NEW_PLAN, row)
        elif planned[0][0] != redraw_at:
            change = {"board": partnership_id, "at": redraw_at}
            await write(self._session, CHANGED_PLAN, change)


def key_of(partnership_id: int, chat_id: int) -> str:
    """The key in the outbox of a partnership's board in a group."""
    return f"{BOARD}:{partnership_id}:{chat_id}"


OPEN_HERE = (
    col(CommitmentRow.partnership_id) == bindparam("partnership_id"),
    col(CommitmentRow.closed_at).is_(None),
)
AGREED = col(CommitmentRow.accepted_at).is_not(None)
SIDE = col(MemberRow.side)
# Of each side those that come first, with how many there are.
RANKED = (
    select(
        col(CommitmentRow.id).label("id"),
        SIDE.label("side"),
        func.row_number().over(partition_by=SIDE, order_by=SOONEST_FIRST).label("place"),
        func.count().over(partition_by=SIDE).label("number"),
    )
    .join_from(CommitmentRow, MemberRow, col(MemberRow.id) == col(CommitmentRow.owner_id))
    .where(*OPEN_HERE, AGREED)
    .subquery()
)
RANKED_COLUMNS: tuple[Any, ...] = (*COLUMNS, RANKED.c.side, RANKED.c.number)
SHOWN = (
    select(*RANKED_COLUMNS)
    .join_from(CommitmentRow, RANKED, RANKED.c.id == col(CommitmentRow.id))
    .where(RANKED.c.place <= SHOWN_PER_SIDE)
    .order_by(*SOONEST_FIRST)
)
IS_PROPOSED = and_(not_(AGREED), col(CommitmentRow.handed_from_id).is_(None))
COMING = case(
    (and_(AGREED, col(CommitmentRow.due_at) > bindparam("now")), col(CommitmentRow.due_at))
)
BESIDE = select(func.count(case((IS_PROPOSED, 1))), func.min(type_coerce(COMING, MOMENT))).where(
    *OPEN_HERE
)
NEXT_AT = first_of(col(BoardRow.redraw_at))
