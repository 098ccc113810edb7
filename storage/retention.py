"""What is kept no longer: words whose time is over go, what has to be known stays."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, and_, delete, func, or_, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from storage.checkins import CheckInRow
from storage.commitments import CommitmentRow
from storage.outbox.dead_letters import NO_WORDS
from storage.outbox.rows import BOARD, CHANGES, Method, OutboxRow, unpack
from storage.questions import QuestionRow
from storage.updates import DeadLetterRow

# So many letters are looked at in one transaction.
WINDOW = 50
SAID = (Method.SEND, Method.PICTURE)
ITEMS: dict[str, type[CommitmentRow] | type[QuestionRow] | type[CheckInRow]] = {
    "commitment": CommitmentRow,
    "question": QuestionRow,
    "checkin": CheckInRow,
}
# A lead who did not want to be read along is not asked again.
FOR_GOOD = "mode"


class Retention:
    """Lets go of words, some at a time. All moments are aware UTC."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def forget_questions(self, before: datetime, limit: int = 100) -> int:
        """Empty the excerpts of questions that were settled before a moment; returns how many."""
        ids = select(QuestionRow.id).where(*_old_questions(before)).limit(limit)
        return await self._change(
            update(QuestionRow).where(col(QuestionRow.id).in_(ids)).values(text="")
        )

    async def forget_commitments(self, before: datetime, limit: int = 100) -> int:
        """Empty the words of commitments that were closed before a moment; returns how many."""
        words = or_(col(CommitmentRow.what) != "", col(CommitmentRow.context) != "")
        ids = (
            select(CommitmentRow.id)
            .where(col(CommitmentRow.closed_at) < before, words)
            .limit(limit)
        )
        nothing = {"what": "", "context": "", "carried_for": None}
        return await self._change(
            update(CommitmentRow).where(col(CommitmentRow.id).in_(ids)).values(**nothing)
        )

    async def forget_letters(self, before: datetime, after_id: int) -> int | None:
        """Let go of what was said, and last changed, before a moment.

        Looks at some letters from an id on; returns the last id, None at the end. What speaks of
        something open stays, and so do boards. Of what was said under a key all but the words
        stay: it is never said twice, and can be revised.
        """
        last_id = after_id + WINDOW
        here = col(OutboxRow.id) > after_id, col(OutboxRow.id) <= last_id, _ended() < before
        await self._session.execute(delete(OutboxRow).where(*here, _answers()))
        await self._forget_said(before, *here)
        await self._session.execute(delete(OutboxRow).where(*here, *_lost_changes()))
        newest = await self._session.execute(select(func.max(OutboxRow.id)))
        return last_id if last_id < (newest.scalar_one_or_none() or 0) else None

    async def _forget_said(self, before: datetime, *here: ColumnElement[bool]) -> None:
        has_words = col(OutboxRow.notices) != NO_WORDS
        rows = await self._all(*here, col(OutboxRow.method).in_(SAID), has_words)
        if not rows:
            return
        changes = await self._changes_of(rows)
        versions = {row.id: [row, *changes[row.id or 0]] for row in rows}
        subjects = {
            row.id: _subjects(versions[row.id]) for row in rows if _rests(versions[row.id], before)
        }
        live = await self._open(set().union(*subjects.values()))
        for row in rows:
            is_over = row.id in subjects and not subjects[row.id] & live
            # Of what stays, earlier words are nobody's any more.
            for each in changes[row.id or 0][: None if is_over else -1]:
                if _has_ended(each, before):
                    await self._session.delete(each)
            if is_over:
                await self._let_go(row)
        await self._session.flush()

    async def overstayed(
        self,
        *,
        dead_letters: datetime | None,
        questions: datetime | None,
        answers: datetime | None,
    ) -> int:
        """How much there is that should have gone before these moments; None asks for nothing."""
        counts = [
            select(func.count()).select_from(row).where(*conditions)
            for row, conditions in (
                (DeadLetterRow, dead_letters and (col(DeadLetterRow.buried_at) < dead_letters,)),
                (QuestionRow, questions and _old_questions(questions)),
                (OutboxRow, answers and (_answers(), _ended() < answers)),
            )
            if conditions
        ]
        return sum([(await self._session.execute(each)).scalar_one() for each in counts])

    async def _changes_of(self, rows: Sequence[OutboxRow]) -> defaultdict[int, list[OutboxRow]]:
        """The changes of messages, by the id of the letter that said them."""
        keys = {row.dedupe_key: row.id or 0 for row in rows if row.dedupe_key}
        places: dict[tuple[int, int], int] = {
            (row.chat_id, row.message_id): row.id or 0
            for row in rows
            if row.message_id is not None
        }
        found: defaultdict[int, list[OutboxRow]] = defaultdict(list)
        changes = col(OutboxRow.method).in_(CHANGES)
        for change in await self._all(changes, col(OutboxRow.target_key).in_(keys)):
            found[keys[change.target_key or ""]].append(change)
        place = tuple_(col(OutboxRow.chat_id), col(OutboxRow.target_message_id))
        for change in await self._all(changes, place.in_(places)):
            if change.target_key not in keys:
                found[places[change.chat_id, change.target_message_id or 0]].append(change)
        for each in found.values():
            each.sort(key=lambda change: change.id or 0)
        return found

    async def _open(self, subjects: Collection[str]) -> set[str]:
        """Those of the subjects that are not settled."""
        by_kind: defaultdict[str, set[int]] = defaultdict(set)
        live = set()
        for subject in subjects:
            kind, _, number = subject.partition(":")
            if kind == FOR_GOOD:
                live.add(subject)
            elif kind in ITEMS and number.isdecimal():
                by_kind[kind].add(int(number))
        for kind, ids in by_kind.items():
            row = ITEMS[kind]
            found = await self._session.execute(
                select(row.id).where(col(row.id).in_(ids), *_is_open(row))
            )
            live |= {f"{kind}:{each}" for each in found.scalars()}
        return live

    async def _let_go(self, row: OutboxRow) -> None:
        if row.dedupe_key is None:
            await self._session.delete(row)
        else:
            row.notices = NO_WORDS

    async def _all(self, *conditions: Any) -> Sequence[OutboxRow]:
        query = select(OutboxRow).where(*conditions).order_by(col(OutboxRow.id))
        return (await self._session.execute(query)).scalars().all()

    async def _change(self, statement: Any) -> int:
        result = await self._session.execute(statement)
        return result.rowcount if isinstance(result, CursorResult) else 0


def _ended() -> ColumnElement[Any]:
    """When a letter arrived or was given up; nothing while it waits."""
    return func.coalesce(OutboxRow.sent_at, OutboxRow.failed_at)


def _rests(versions: Sequence[OutboxRow], before: datetime) -> bool:
    """Whether nothing of a message has happened since a moment, or is still to happen."""
    is_board = (versions[0].dedupe_key or "").startswith(f"{BOARD}:")
    return not is_board and all(_has_ended(row, before) for row in versions)


def _has_ended(row: OutboxRow, before: datetime) -> bool:
    at = row.sent_at or row.failed_at
    return at is not None and at < before


def _subjects(versions: Sequence[OutboxRow]) -> set[str]:
    return {each for row in versions for notice in unpack(row.notices) for each in notice.about}


def _old_questions(before: datetime) -> tuple[ColumnElement[bool], ...]:
    settled = func.coalesce(QuestionRow.answered_at, QuestionRow.closed_at)
    return settled < before, col(QuestionRow.text) != ""


def _answers() -> ColumnElement[bool]:
    return col(OutboxRow.method) == Method.ANSWER


def _lost_changes() -> tuple[ColumnElement[bool], ...]:
    """The conditions that a row changed a message of which nothing is known any more."""
    said = aliased(OutboxRow)
    by_place = and_(
        col(said.chat_id) == col(OutboxRow.chat_id),
        col(said.message_id) == col(OutboxRow.target_message_id),
    )
    known = (
        select(said.id)
        .where(or_(col(said.dedupe_key) == col(OutboxRow.target_key), by_place))
        .where(col(said.notices) != NO_WORDS)
    )
    return col(OutboxRow.method).in_(CHANGES), ~known.exists()


def _is_open(
    row: type[CommitmentRow] | type[QuestionRow] | type[CheckInRow],
) -> tuple[ColumnElement[bool], ...]:
    if row is QuestionRow:
        return col(QuestionRow.closed_at).is_(None), col(QuestionRow.answered_at).is_(None)
    return (col(row.closed_at).is_(None),)
