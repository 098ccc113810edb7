"""Partnerships and their utilities in the database."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel, col

from mentoring.norms import load_norms
from mentoring.partnerships import Mode, Partnership, Phase, Side, Stage, Utility
from storage.sql.array_parameter import among
from storage.sql.calendar_columns import columns_of, read_calendar
from storage.sql.direct import read
from storage.sql.entity_cache import Memory
from storage.sql.rows import Numbered, table_of


class PartnershipRow(SQLModel, table=True):
    """A partnership; `norms` are its own numbers, by dotted name."""

    __tablename__ = "partnerships"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    phase: str
    phase_started_on: date
    stage: str
    stage_started_on: date | None = None
    ends_on: date | None = None
    mode: str
    language: str = "en"
    norms: str = "{}"
    chat_id: int | None = Field(default=None, sa_type=BigInteger, unique=True)
    thread_id: int | None = Field(default=None, sa_type=Numbered)
    stages_done: str = "[]"
    watch_wanted: bool = False


class UtilityRow(SQLModel, table=True):
    """One side of a partnership with its working calendar."""

    __tablename__ = "utilities"

    partnership_id: int = Field(foreign_key="partnerships.id", primary_key=True)
    side: str = Field(primary_key=True)
    name: str
    timezone: str
    work_days: str
    opens: time
    closes: time
    holidays: str = "[]"
    special_hours: str = "[]"
    hours_by_day: str = "{}"
    place: str = ""
    country: str = ""
    phones: str = "[]"
    language: str = ""


# What `read_calendar` wants, in its order.
CALENDAR = (
    col(UtilityRow.timezone),
    col(UtilityRow.work_days),
    col(UtilityRow.opens),
    col(UtilityRow.closes),
    col(UtilityRow.holidays),
    col(UtilityRow.special_hours),
    col(UtilityRow.hours_by_day),
)


class Partnerships:
    """Finds and keeps partnerships. `touched` are those that changed."""

    def __init__(self, session: AsyncSession, memory: Memory) -> None:
        self._session = session
        self._memory = memory
        self.touched: set[int] = set()

    async def get(self, partnership_id: int) -> Partnership:
        """The partnership with that id. KeyError when there is none."""
        found = await self._memory.recall(
            ("partnership", partnership_id),
            lambda: self._one(col(PartnershipRow.id) == partnership_id),
        )
        if found is None:
            raise KeyError(partnership_id)
        return found

    async def foresee(self, ids: Iterable[int]) -> None:
        """Read several together, of which one after the other will be asked for."""
        unknown = await self._memory.unknown("partnership", ids)
        if unknown:
            for each in await self._read(SOME, {"ids": unknown}):
                self._memory.keep(("partnership", each.id), each)

    async def of_key(self, key: str) -> Partnership | None:
        """The partnership that a file calls so."""
        return await self._one(col(PartnershipRow.key) == key)

    async def of_chat(self, chat_id: int) -> Partnership | None:
        """The partnership that a group belongs to."""
        return await self._memory.recall(
            ("chat", chat_id), lambda: self._one(col(PartnershipRow.chat_id) == chat_id)
        )

    async def all(self) -> list[Partnership]:
        """Every partnership, by name."""
        return await self._all()

    async def changes_of(self, partnership_id: int) -> dict[str, Any]:
        """The norms that are a partnership's own, by dotted name."""
        row = await self._session.get_one(PartnershipRow, partnership_id)
        return dict(json.loads(row.norms))

    async def save(
        self, partnership: Partnership, changes: dict[str, Any] | None = None
    ) -> Partnership:
        """Make or update a partnership by its key.

        `changes` are its own norms; None leaves those that it has.
        """
        known = await self.of_key(partnership.key)
        if changes is None:
            changes = await self.changes_of(known.id) if known else {}
        row = PartnershipRow(
            id=known.id if known else None,
            key=partnership.key,
            name=partnership.name,
            phase=partnership.phase,
            phase_started_on=partnership.phase_started_on,
            stage=partnership.stage,
            stage_started_on=partnership.stage_started_on,
            ends_on=partnership.ends_on,
            mode=partnership.mode,
            language=partnership.language,
            stages_done=json.dumps(partnership.stages_done),
            watch_wanted=partnership.watch_wanted,
            norms=json.dumps(changes),
            chat_id=known.chat_id if known else partnership.chat_id,
            thread_id=known.thread_id if known else partnership.thread_id,
        )
        row = await self._session.merge(row)
        await self._session.flush()
        for utility in (partnership.mentor, partnership.mentee):
            await self._session.merge(_utility_row(row.id or 0, utility))
        await self._session.flush()
        self._memory.forget()
        self.touched.add(row.id or 0)
        (saved,) = await self._values([row])
        return saved

    async def bind(
        self, partnership_id: int, chat_id: int | None, thread_id: int | None = None
    ) -> None:
        """Say which group a partnership talks in."""
        row = await self._session.get_one(PartnershipRow, partnership_id)
        row.chat_id, row.thread_id = chat_id, thread_id
        await self._session.flush()
        self._memory.forget()

    async def _one(self, condition: Any) -> Partnership | None:
        return next(iter(await self._all(condition)), None)

    async def _all(self, *conditions: Any) -> list[Partnership]:
        return await self._read(ALL.where(*conditions))

    async def _read(
        self, statement: Any, params: dict[str, Any] | None = None
    ) -> list[Partnership]:
        return await self._values(await read(self._session, statement, params))

    async def _values(self, rows: Sequence[Any]) -> list[Partnership]:
        found: Sequence[Any] = await read(
            self._session, UTILITIES, {"partnership_ids": [row.id for row in rows]}
        )
        utilities = {(each.partnership_id, each.side): each for each in found}
        return [_value(row, utilities) for row in rows]


# Of many rows only the values are read, which takes a third of the time; they have the same names.
ALL = table_of(PartnershipRow).select().order_by(col(PartnershipRow.name))
SOME = ALL.where(among(col(PartnershipRow.id), "ids"))
UTILITIES = (
    table_of(UtilityRow).select().where(among(col(UtilityRow.partnership_id), "partnership_ids"))
)


def _value(row: Any, utilities: dict[tuple[int, str], Any]) -> Partnership:
    row_id = row.id or 0
    return Partnership(
        id=row_id,
        key=row.key,
        name=row.name,
        phase=Phase(row.phase),
        phase_started_on=row.phase_started_on,
        stage=Stage(row.stage),
        stage_started_on=row.stage_started_on,
        ends_on=row.ends_on,
        mode=Mode(row.mode),
        mentor=_utility(utilities[row_id, Side.MENTOR]),
        mentee=_utility(utilities[row_id, Side.MENTEE]),
        norms=load_norms().with_changes(json.loads(row.norms)),
        language=row.language,
        chat_id=row.chat_id,
        thread_id=row.thread_id,
        stages_done=tuple(map(Stage, json.loads(row.stages_done))),
        watch_wanted=row.watch_wanted,
    )


def _utility(row: Any) -> Utility:
    return Utility(
        name=row.name,
        side=Side(row.side),
        calendar=read_calendar(
            row.timezone,
            row.work_days,
            row.opens,
            row.closes,
            row.holidays,
            row.special_hours,
            row.hours_by_day,
        ),
        place=row.place,
        country=row.country,
        phones=tuple(json.loads(row.phones)),
        language=row.language,
    )


def _utility_row(partnership_id: int, utility: Utility) -> UtilityRow:
    return UtilityRow(
        partnership_id=partnership_id,
        side=utility.side,
        name=utility.name,
        place=utility.place,
        country=utility.country,
        phones=json.dumps(utility.phones),
        language=utility.language,
        **columns_of(utility.calendar),
    )
