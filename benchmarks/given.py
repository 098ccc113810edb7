"""Partnerships with their people and some past, put into a database in bulk."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any

from pydantic import SecretStr
from sqlalchemy import insert, update
from sqlmodel import SQLModel, col

from benchmarks.contestants import TOKEN
from bot.app import build
from bot.config import DatabaseSettings, Settings, TelegramSettings
from handlers.core.command_menus import edition_of
from handlers.core.command_words import known_commands
from mentoring.calendars import WorkingCalendar
from mentoring.checkins.question_sets import SetKind
from mentoring.commitments import Kind
from mentoring.notices import Notice
from mentoring.partnerships import Mode, Phase, Role, Side, Stage
from storage import Store, Work, migrate, open_engine
from storage.checkins import CheckInRow
from storage.commitments import CommitmentRow
from storage.digests import DigestRow
from storage.group import GroupRow
from storage.outbox.rows import Method, OutboxRow, pack
from storage.partnerships import PartnershipRow, UtilityRow
from storage.people.members import MemberRow

NAMES = (
    *("Amina", "Baraka", "Chausiku", "Daudi", "Eshe"),
    *("Jonas", "Katrin", "Lars", "Maartje", "Niels"),
)
ROLES = (Role.LEAD, Role.STAND_IN, Role.EXPERT, Role.EXPERT, Role.EXPERT)
TEAM = len(NAMES)
WITH_COORDINATOR = TEAM + 1
PARTNERSHIPS_OF_COORDINATOR = 20
# Who has promised something; the others have nothing open.
PROMISING = 4
OPEN_ITEMS = 6
CLOSED_ITEMS = 6
LETTERS_EACH = 2
AT_ONCE = 500
# What a side's clock shows when a database is made: nobody is written to at the end of a day.
HOURS = {Side.MENTEE: 12, Side.MENTOR: 11}
Values = dict[str, Any]
Add = Callable[["Sequence[Place]", Work], Awaitable[None]]
ALWAYS = WorkingCalendar("UTC", frozenset(range(7)), time(0, 0), time(23, 59))


@dataclass(frozen=True, slots=True)
class Place:
    """A partnership by its place in the database, from 0; its ids follow from it."""

    number: int

    @property
    def id(self) -> int:
        """Its id in a database that was empty before."""
        return self.number + 1

    @property
    def group(self) -> int:
        """Its chat."""
        return -1_001_000_000_000 - self.number

    @property
    def people(self) -> list[int]:
        """The Telegram ids of its team, five mentees before five mentors."""
        return [1_000_000 + self.number * 100 + each for each in range(TEAM)]

    @property
    def idle(self) -> list[int]:
        """Those of whom nothing is open."""
        return self.people[PROMISING:]

    def member_id(self, place_in_team: int) -> int:
        """The id of a member."""
        return self.number * WITH_COORDINATOR + place_in_team + 1

    def open_items(self) -> Iterator[tuple[int, int]]:
        """Each open commitment with the Telegram id of its owner."""
        first = self.number * (OPEN_ITEMS + CLOSED_ITEMS) + 1
        for each in range(OPEN_ITEMS):
            yield first + each, self.people[each % PROMISING]


async def prepare(url: str, partnerships: int) -> None:
    """Make the tables and fill them; nothing of it is due within the next days."""
    engine = open_engine(url)
    await migrate(engine)
    await engine.dispose()
    await for_all(url, partnerships, _fill)
    await _show_menus(url)


async def _show_menus(url: str) -> None:
    """Whoever has a menu of their own has been shown it at an earlier start."""
    settings = Settings(
        telegram=TelegramSettings(token=SecretStr(TOKEN)), database=DatabaseSettings(url=url)
    )
    house = build(settings, lambda: datetime.now(UTC))
    edition = edition_of(known_commands(house.application))
    async with house.store.begin() as work:
        await work.menus.refresh(edition, work.now)
        shown = update(OutboxRow).where(col(OutboxRow.method) == Method.MENU)
        await work.session.execute(shown.values(sent_at=work.now))
    await house.close()


async def for_all(url: str, partnerships: int, add: Add) -> None:
    """Add something to all partnerships, some hundred in a transaction."""
    store = Store(open_engine(url), lambda: datetime.now(UTC))
    try:
        for first in range(0, partnerships, AT_ONCE):
            places = [Place(n) for n in range(first, min(first + AT_ONCE, partnerships))]
            async with store.begin() as work:
                await add(places, work)
    finally:
        await store.close()


async def _fill(places: Sequence[Place], work: Work) -> None:
    now = work.now
    await put(work, PartnershipRow, map(_partnership, places))
    await put(work, UtilityRow, (_utility(place, side, now) for place in places for side in HOURS))
    await put(
        work, GroupRow, (values_of(GroupRow, chat_id=p.group, partnership_id=p.id) for p in places)
    )
    await put(work, MemberRow, (row for place in places for row in _team(place, now)))
    await put(work, CommitmentRow, (row for place in places for row in _promises(place, now)))
    await put(work, CheckInRow, (row for place in places for row in _checkins(place, now)))
    await put(work, OutboxRow, (row for place in places for row in _letters(place, now)))
    leaders = [p for p in places if p.number % PARTNERSHIPS_OF_COORDINATOR == 0]
    week = now + timedelta(days=5)
    await put(
        work,
        DigestRow,
        (values_of(DigestRow, telegram_id=_coordinator(p), due_at=week) for p in leaders),
    )


async def put(work: Work, row: type[SQLModel], values: Iterable[Values]) -> None:
    """Insert many rows of one table; the database gives them their ids in this order."""
    found = list(values)
    if found:
        await work.session.execute(insert(row), found)


def values_of(row: type[SQLModel], **values: object) -> Values:
    """The columns of a row; to make the row itself would take twenty times as long."""
    return _defaults(row) | values


@cache
def _defaults(row: type[SQLModel]) -> Values:
    fields = row.model_fields.items()
    return {
        name: field.default for name, field in fields if name != "id" and not field.is_required()
    }


def _partnership(place: Place) -> Values:
    return values_of(
        PartnershipRow,
        key=f"bench-{place.number}",
        name=f"Bench {place.number}",
        phase=Phase.MIDDLE,
        phase_started_on=date(2026, 1, 1),
        stage=Stage.DIAGNOSIS,
        mode=Mode.WATCH,
        chat_id=place.group,
        watch_wanted=True,
    )


def zone_where_it_is(hour: int, now: datetime) -> str:
    """The IANA zone whose clock shows that hour; `now` in UTC. Their names count westwards."""
    return f"Etc/GMT{now.hour - hour:+d}"


def _utility(place: Place, side: Side, now: datetime) -> Values:
    return values_of(
        UtilityRow,
        partnership_id=place.id,
        side=side,
        name=f"{side.title()} {place.number}",
        timezone=zone_where_it_is(HOURS[side], now),
        work_days=",".join(map(str, sorted(ALWAYS.work_days))),
        opens=ALWAYS.opens,
        closes=ALWAYS.closes,
    )


def _team(place: Place, now: datetime) -> Iterator[Values]:
    for each, name in enumerate(NAMES):
        yield values_of(
            MemberRow,
            partnership_id=place.id,
            key=name.lower(),
            name=name,
            side=Side.MENTEE if each < len(ROLES) else Side.MENTOR,
            role=ROLES[each % len(ROLES)],
            language="en",
            telegram_id=place.people[each],
            started_at=now - timedelta(days=30),
        )
    yield values_of(
        MemberRow,
        partnership_id=place.id,
        key="thandi",
        name="Thandi",
        side=Side.PROGRAMME,
        role=Role.COORDINATOR,
        language="en",
        timezone="UTC",
        telegram_id=_coordinator(place),
        started_at=now - timedelta(days=30),
    )


def _coordinator(place: Place) -> int:
    return 900_000 + place.number // PARTNERSHIPS_OF_COORDINATOR


def _promises(place: Place, now: datetime) -> Iterator[Values]:
    for each in range(OPEN_ITEMS + CLOSED_ITEMS):
        is_open = each < OPEN_ITEMS
        due_at = now + timedelta(days=20 + each if is_open else -each)
        made_at = now - timedelta(days=25)
        yield values_of(
            CommitmentRow,
            partnership_id=place.id,
            owner_id=place.member_id(each % PROMISING),
            kind=Kind.PROMISE,
            what=f"measure the flow at well {each}",
            made_at=made_at,
            span_from=made_at,
            source_chat_id=place.group,
            source_message_id=each + 1,
            logged_by_id=place.member_id(each % PROMISING),
            accepted_at=made_at,
            due_at=due_at,
            remind_at=due_at - timedelta(days=2) if is_open else None,
            outcome_at=due_at + timedelta(days=1) if is_open else None,
            closed_at=None if is_open else due_at,
            outcome=None if is_open else "done",
        )


def _checkins(place: Place, now: datetime) -> Iterator[Values]:
    due_at = now + timedelta(days=6)
    for each in range(TEAM):
        yield values_of(
            CheckInRow,
            member_id=place.member_id(each),
            partnership_id=place.id,
            kind=next(iter(SetKind)),
            nominal_on=due_at.date(),
            due_at=due_at,
        )


def _letters(place: Place, now: datetime) -> Iterator[Values]:
    """What was said to them in the weeks before."""
    for each in range(TEAM * LETTERS_EACH):
        said_at = now - timedelta(days=20, minutes=each)
        yield values_of(
            OutboxRow,
            method=Method.SEND,
            chat_id=place.people[each % TEAM],
            partnership_id=place.id,
            member_id=place.member_id(each % TEAM),
            notices=pack(
                [Notice("commitment-noted", {"what": f"well {each}"}, (f"item:{each}",))]
            ),
            created_at=said_at,
            send_at=said_at,
            sent_at=said_at,
            message_id=each + 1,
        )
