"""What members have done lately and can take back for a while."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, delete, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col, select

from mentoring.commitments import Outcome
from storage.checkins import CheckInRow, CheckIns
from storage.commitments import CommitmentRow, Commitments
from storage.outbox.rows import OutboxRow
from storage.people.prompts import PromptRow
from storage.questions import QuestionRow
from storage.sql.direct import add
from storage.sql.due import earliest, first_of
from storage.sql.rows import partial_index, plain
from storage.undo.messages import Traces
from storage.undo.snapshots import Change, Image, Watch, image_of

REMEMBERED = timedelta(days=1)
LIVE = text("ends_at IS NOT NULL")


class UndoRow(SQLModel, table=True):
    """An act, and the rows that it changed. `ends_at` is None when it stands for good."""

    __tablename__ = "undos"
    # Numbers are never given anew, so that an old button never means another act.
    __table_args__ = (
        partial_index("undos_ends_at", "ends_at", of=LIVE),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, index=True)
    cause: int = Field(sa_type=BigInteger)
    acted_at: datetime
    ends_at: datetime | None = None
    undone_at: datetime | None = None
    changes: str = "[]"


@dataclass(frozen=True, slots=True)
class Act:
    """Something that one person did with one update. Moments are aware UTC."""

    id: int
    telegram_id: int
    cause: int
    acted_at: datetime
    ends_at: datetime | None
    changes: tuple[Change, ...]

    @property
    def subjects(self) -> list[str]:
        """The tracked items that it changed, as notices name them."""
        names = {CommitmentRow: "commitment", QuestionRow: "question", CheckInRow: "checkin"}
        return [
            f"{names[each.row_type]}:{each.key[0]}"
            for each in self.changes
            if each.row_type in names
        ]

    @property
    def handed_on(self) -> list[str]:
        """The items of which it offered or took over a copy, as notices name them."""
        images = [each.after or {} for each in self.changes if each.row_type is CommitmentRow]
        before = [each.get("handed_from_id") for each in images]
        return [f"commitment:{item_id}" for item_id in before if item_id is not None]


class MovedOn(Exception):
    """Something has changed an item since the act."""


class Undos:
    """Keeps acts for a while, and puts everything back as it was before one."""

    def __init__(
        self,
        session: AsyncSession,
        now: datetime,
        cause: Callable[[], int | None],
        commitments: Commitments,
        checkins: CheckIns,
        traces: Traces,
    ) -> None:
        self._session = session
        self._now = now
        self._cause = cause
        self._commitments = commitments
        self._checkins = checkins
        self.traces = traces

    def watch(self) -> Watch:
        """Sees what is done within one act."""
        return Watch(self._session)

    async def keep(self, watch: Watch, telegram_id: int, lasts: timedelta) -> Act | None:
        """Remember an act; None when it changed no item, nor passed any words on."""
        changes, cause = await watch.changes(), self._cause()
        if cause is None:
            return None
        is_letter = any(each.passes_words for each in changes)
        is_letter = is_letter and bool(await self.traces.to_others(cause, telegram_id))
        if not is_letter and not any(each.is_item for each in changes):
            return None
        ends_at = self._now + lasts
        kept = json.dumps(changes, default=plain, ensure_ascii=False)
        row = {
            "telegram_id": telegram_id,
            "cause": cause,
            "acted_at": self._now,
            "ends_at": ends_at,
            "changes": kept,
        }
        act_id = await add(self._session, UndoRow, row)
        return Act(act_id, telegram_id, cause, self._now, ends_at, tuple(changes))

    async def get(self, act_id: int) -> Act | None:
        """The act with that id; None when it is forgotten or was taken back."""
        row = await self._session.get(UndoRow, act_id)
        return _act(row) if row is not None and row.undone_at is None else None

    async def newest_of(self, telegram_id: int) -> Act | None:
        """What somebody did last, of which nothing was taken back."""
        rows = await self._session.execute(
            select(UndoRow)
            .where(col(UndoRow.telegram_id) == telegram_id, col(UndoRow.undone_at).is_(None))
            .order_by(col(UndoRow.id).desc())
            .limit(1)
        )
        row = rows.scalar_one_or_none()
        return _act(row) if row else None

    async def due(self, now: datetime, limit: int = 50) -> list[Act]:
        """Acts that stand for good from now on."""
        rows = await self._session.execute(
            select(UndoRow)
            .where(col(UndoRow.ends_at) <= now)
            .order_by(col(UndoRow.ends_at), col(UndoRow.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return [_act(row) for row in rows.scalars()]

    async def next_at(self) -> datetime | None:
        """The earliest moment at which an act stands for good."""
        return await earliest(self._session, NEXT_AT)

    async def end(self, act: Act) -> None:
        """The act stands: nothing of it is kept but that it was, and that for a day."""
        row = await self._session.get_one(UndoRow, act.id)
        row.ends_at, row.changes = None, "[]"
        forgotten = col(UndoRow.acted_at) < self._now - REMEMBERED
        await self._session.execute(
            delete(UndoRow).where(forgotten, col(UndoRow.ends_at).is_(None))
        )
        await self._session.flush()

    async def take_back(self, act: Act) -> None:
        """Put every row back. Raises MovedOn, and changes nothing, when one is another by now."""
        for change in act.changes:
            if change.is_item and await self._now_of(change) != change.after:
                raise MovedOn
        if any(change.is_item for change in act.changes):
            await self._put_all_back(act)
        elif any(each.sent_at for each in await self.traces.to_others(act.cause, act.telegram_id)):
            raise MovedOn
        row = await self._session.get_one(UndoRow, act.id)
        row.ends_at, row.undone_at, row.changes = None, self._now, "[]"
        await self._session.flush()

    async def _put_all_back(self, act: Act) -> None:
        for change in reversed(act.changes):
            await self._put_back(change)
            self._touch(change)

    async def _now_of(self, change: Change) -> Image | None:
        row = await self._session.get(change.row_type, change.key)
        return image_of(row) if row is not None else None

    async def _put_back(self, change: Change) -> None:
        if change.row_type is OutboxRow:
            await self.traces.put_back(change)
            return
        row = await self._session.get(change.row_type, change.key)
        if isinstance(row, CommitmentRow) and change.before is None:
            _withdraw(row, self._now)
        elif change.before is None and row is not None and image_of(row) == change.after:
            await self._session.delete(row)
        elif change.before is not None:
            # What was forgotten comes back as new: something else may have its number by now.
            new = {"id": None} if change.row_type is PromptRow and change.after is None else {}
            await self._session.merge(change.row_type.model_validate(change.before | new))

    def _touch(self, change: Change) -> None:
        image = change.after or change.before or {}
        if change.row_type is CommitmentRow:
            self._commitments.touched.add(image["partnership_id"])
        elif change.row_type is CheckInRow:
            self._checkins.touched.add(image["member_id"])


def _withdraw(row: CommitmentRow, now: datetime) -> None:
    """What did not exist before ends here: a number that was said once is never given anew."""
    row.outcome, row.closed_at = Outcome.WITHDRAWN, now
    row.remind_at = row.outcome_at = row.expires_at = None


def _act(row: UndoRow) -> Act:
    changes = tuple(
        Change(**each | {"key": tuple(each["key"])}) for each in json.loads(row.changes)
    )
    content = row.model_dump(include={"telegram_id", "cause", "acted_at", "ends_at"})
    return Act(id=row.id or 0, changes=changes, **content)


NEXT_AT = first_of(col(UndoRow.ends_at), LIVE)
