"""The unit of work: one transaction, one instant, and the repositories that live in it."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from storage.board import Boards
from storage.checkins import CheckInPlans, CheckIns
from storage.commitments import Commitments
from storage.commitments.proposals import Promises
from storage.database.errors import naming_outages
from storage.database.health import Vitals
from storage.digests import Digests
from storage.group import Groups
from storage.joining import Invites
from storage.outbox.buffer import DraftingSession, lay_down, news_of
from storage.outbox.dead_letters import DeadLetters
from storage.outbox.operator_alerts import Alarms
from storage.outbox.results import Deliveries
from storage.outbox.writing import Outbox
from storage.partnerships import Partnerships
from storage.people.coordinators import Coordinators
from storage.people.members import Members
from storage.people.menus import Menus
from storage.people.prompts import Prompts
from storage.people.time_zone import Zones
from storage.questions import Questions
from storage.reminders import ReminderPlans
from storage.retention import Retention
from storage.setup import Setups
from storage.sql.entity_cache import Known, Memory
from storage.sql.query_cache import Asked, go_on_with
from storage.undo import Undos
from storage.undo.messages import Traces
from storage.updates import Updates
from storage.whatsapp import Exports

Clock = Callable[[], datetime]


@dataclass
class Work:
    """Everything one transaction may read, change and say. `now` is its one instant, in UTC.

    `cause` is the update that is being handled, or None when the clock is at work.
    """

    session: AsyncSession
    now: datetime
    cause: int | None = None
    known: Known = field(default_factory=Known)

    @cached_property
    def memory(self) -> Memory:
        """What need not be read again."""
        return Memory(self.session, self.known)

    @cached_property
    def partnerships(self) -> Partnerships:
        """Partnerships and their utilities."""
        return Partnerships(self.session, self.memory)

    @cached_property
    def members(self) -> Members:
        """The people of the partnerships."""
        return Members(self.session, self.memory)

    @cached_property
    def zones(self) -> Zones:
        """Who is on a mission elsewhere."""
        return Zones(self.session, self.members)

    @cached_property
    def coordinators(self) -> Coordinators:
        """Who may set up partnerships."""
        return Coordinators(self.session, self.memory)

    @cached_property
    def setups(self) -> Setups:
        """Partnerships that are being set up by chat."""
        return Setups(self.session)

    @cached_property
    def invites(self) -> Invites:
        """Links that let a member or a group join."""
        return Invites(self.session)

    @cached_property
    def groups(self) -> Groups:
        """Groups that the bot is or was in."""
        return Groups(self.session, self.partnerships, self.commitments, self.deliveries)

    @cached_property
    def commitments(self) -> Commitments:
        """Promises and action items."""
        return Commitments(self.session)

    @cached_property
    def promises(self) -> Promises:
        """What people were proposed in private, and what came of it."""
        return Promises(self.session)

    @cached_property
    def questions(self) -> Questions:
        """Messages that wait for an answer."""
        return Questions(self.session)

    @cached_property
    def checkins(self) -> CheckIns:
        """Check-ins and their answers."""
        return CheckIns(self.session)

    @cached_property
    def checkin_plans(self) -> CheckInPlans:
        """Who is asked when: planned anew with whatever this transaction changes."""
        return CheckInPlans(self.partnerships, self.members, self.checkins)

    @cached_property
    def reminder_plans(self) -> ReminderPlans:
        """When people are reminded: planned anew when their hours or places change."""
        return ReminderPlans(self.partnerships, self.members, self.commitments)

    @cached_property
    def boards(self) -> Boards:
        """The groups' boards, drawn anew with whatever this transaction changes."""
        return Boards(
            self.session,
            self.partnerships,
            self.members,
            self.commitments,
            self.checkins,
            self.outbox,
        )

    @cached_property
    def menus(self) -> Menus:
        """The menus of commands of people who have one of their own."""
        return Menus(self.session, self.members, self.coordinators, self.outbox)

    @cached_property
    def digests(self) -> Digests:
        """When each coordinator's digest is due, and what they have seen to."""
        return Digests(self.session, self.members, self.partnerships)

    @cached_property
    def exports(self) -> Exports:
        """Cards of exported chats."""
        return Exports(self.session, self.outbox)

    @cached_property
    def prompts(self) -> Prompts:
        """What a person's next typed words will be taken for."""
        return Prompts(self.session)

    @cached_property
    def undos(self) -> Undos:
        """What members did lately and can take back."""
        traces = Traces(self.session, self.outbox)
        return Undos(
            self.session,
            self.now,
            lambda: self.cause,
            self.commitments,
            self.checkins,
            traces,
        )

    @cached_property
    def updates(self) -> Updates:
        """Which updates were handled."""
        return Updates(self.session)

    @cached_property
    def dead_letters(self) -> DeadLetters:
        """Updates that could not be handled, and messages that were given up."""
        return DeadLetters(self.session)

    @cached_property
    def alarms(self) -> Alarms:
        """What the operator was told lately."""
        return Alarms(self.session)

    @cached_property
    def vitals(self) -> Vitals:
        """What shows whether the bot works."""
        return Vitals(self.session)

    @cached_property
    def retention(self) -> Retention:
        """What is kept no longer."""
        return Retention(self.session)

    @cached_property
    def deliveries(self) -> Deliveries:
        """The outbox as delivery sees it."""
        return Deliveries(self.session)

    @cached_property
    def outbox(self) -> Outbox:
        """Everything the bot has to say."""
        return Outbox(self.session, self.now, lambda: self.cause)

    async def renew(self) -> None:
        """Bring everything up to date that follows from what was changed."""
        if self._has_touched:
            await self.checkin_plans.renew(self.now)
            await self.reminder_plans.renew(self.now)
            await self.digests.renew(self.now)
            await self.menus.renew()
            await self.boards.renew(self.now)
        await self.memory.tell()
        if self.session.new or self.session.dirty or self.session.deleted:
            await self.session.flush()
        await lay_down(self.session)

    @property
    def _has_touched(self) -> bool:
        """Whether anything was changed from which something follows."""
        return any(
            (
                self.partnerships.touched,
                self.members.touched,
                self.members.parted,
                self.coordinators.touched,
                self.commitments.touched,
                self.checkins.touched,
                self.menus.renamed,
                self.boards.touched,
            )
        )


@dataclass
class Store:
    """Hands out units of work over one database, one at a time.

    `changes` counts, by table, those that changed it; which updates came is no change. Who is
    `alone`, with a database to which nobody else writes, also remembers what was asked.
    """

    engine: AsyncEngine
    clock: Clock
    alone: bool = False
    changes: Counter[str] = field(default_factory=Counter)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _asked: Asked = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Sessions keep their values after a commit: they are read when the block is closed."""
        self._known = Known(alone=self.alone)
        self._sessions = async_sessionmaker(
            self.engine,
            expire_on_commit=False,
            autoflush=False,
            sync_session_class=DraftingSession,
        )

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Work]:
        """Commit on a clean exit, roll back on any exception.

        Raises StoreUnavailable when the database is locked for long, full or gone.
        """
        async with self._turn:
            try:
                with naming_outages():
                    async with self._sessions.begin() as session:
                        if self.alone:
                            go_on_with(self._asked, session)
                        work = Work(session, self.clock(), known=self._known)
                        yield work
                        await work.renew()
                    self.changes.update(news_of(session))
            except BaseException:
                self._known.clear()
                raise

    async def close(self) -> None:
        """Let go of the database."""
        await self.engine.dispose()
