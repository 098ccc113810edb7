"""Whose menu of commands is another than everybody's."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from mentoring.notices import Notice
from mentoring.partnerships import Role
from storage.outbox.rows import Method, OutboxRow, pack, unpack
from storage.outbox.writing import Outbox
from storage.people.coordinators import CoordinatorRow, Coordinators
from storage.people.members import MemberRow, Members

MEMBER, LEAD, COORDINATOR = "member", "lead", "coordinator"
ROLES = {Role.LEAD: LEAD, Role.MANAGEMENT: LEAD, Role.COORDINATOR: COORDINATOR}


class Menus:
    """Sees to it that people get the menu of what they are.

    `renamed` are those who read another language now.
    """

    def __init__(
        self, session: AsyncSession, members: Members, coordinators: Coordinators, outbox: Outbox
    ) -> None:
        self._session = session
        self._members = members
        self._coordinators = coordinators
        self._outbox = outbox
        self.renamed: set[int] = set()

    def rename(self, telegram_id: int) -> None:
        """Somebody reads another language now: their own menu is to be shown anew."""
        self.renamed.add(telegram_id)

    async def own(self) -> dict[int, str]:
        """Who has a menu of their own, by Telegram id."""
        found = await self._session.execute(
            select(MemberRow.telegram_id, MemberRow.role).where(
                col(MemberRow.role).in_(ROLES),
                col(MemberRow.telegram_id).is_not(None),
                col(MemberRow.started_at).is_not(None),
            )
        )
        programme = await self._session.execute(select(CoordinatorRow.telegram_id))
        coordinators = {each for (each,) in programme}
        roles = dict.fromkeys(coordinators, COORDINATOR)
        for telegram_id, role in found:
            if roles.get(telegram_id) != COORDINATOR:
                roles[telegram_id] = ROLES[role]
        return roles

    async def refresh(self, edition: str, now: datetime) -> None:
        """Queue the menus of all who have one of their own and were last shown another edition.

        So a start calls Telegram for nobody, unless commands or their words have changed.
        """
        shown = await self._editions()
        for telegram_id, role in sorted((await self.own()).items()):
            if shown.get(telegram_id) != edition:
                notice = Notice("menu", {"role": role, "edition": edition})
                self._session.add(
                    OutboxRow(
                        method=Method.MENU,
                        chat_id=telegram_id,
                        notices=pack((notice,)),
                        created_at=now,
                        send_at=now,
                    )
                )
        await self._session.flush()

    async def renew(self) -> None:
        """Queue the menu of everybody for whom it is another since this transaction."""
        people = self._coordinators.touched | self._members.parted | self.renamed
        for member_id in self._members.touched:
            member = await self._members.get(member_id)
            if member.telegram_id is not None and member.started_at is not None:
                people.add(member.telegram_id)
        for telegram_id in sorted(people):
            role, is_renamed = await self._role_of(telegram_id), telegram_id in self.renamed
            await self._outbox.offer_menu(telegram_id, role, MEMBER, again=is_renamed)

    async def _editions(self) -> dict[int, str | None]:
        """Which edition of the menus each person was shown last."""
        rows = await self._session.execute(
            select(OutboxRow.chat_id, OutboxRow.notices)
            .where(col(OutboxRow.method) == Method.MENU)
            .order_by(col(OutboxRow.id))
        )
        return {
            chat_id: notice.params.get("edition")
            for chat_id, packed in rows
            for notice in unpack(packed)
        }

    async def _role_of(self, telegram_id: int) -> str:
        here = await self._members.of_telegram(telegram_id)
        roles = {ROLES.get(each.role, MEMBER) for each in here if each.started_at is not None}
        if COORDINATOR in roles or await self._coordinators.get(telegram_id) is not None:
            return COORDINATOR
        return LEAD if LEAD in roles else MEMBER
