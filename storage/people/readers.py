"""Who reads a chat: in which languages, and by which clocks."""

from typing import Protocol

from sqlalchemy import bindparam
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from mentoring.partnerships import Member, Reader, Side, read_in_group
from storage.partnerships import PartnershipRow, UtilityRow
from storage.people.coordinators import CoordinatorRow
from storage.sql.direct import read

UTILITIES = (
    select(
        col(UtilityRow.timezone),
        col(UtilityRow.side),
        col(UtilityRow.language),
        col(PartnershipRow.language),
    )
    .join_from(
        UtilityRow, PartnershipRow, col(PartnershipRow.id) == col(UtilityRow.partnership_id)
    )
    .where(col(UtilityRow.partnership_id) == bindparam("partnership_id"))
    .order_by(col(UtilityRow.side))
)


class People(Protocol):
    """The members, of whom two questions are asked here."""

    async def of_telegram(self, telegram_id: int) -> list[Member]:
        """Who somebody on Telegram is."""

    async def of_partnership(self, partnership_id: int) -> list[Member]:
        """Who is or was in a partnership."""


async def read_reader(
    session: AsyncSession, people: People, chat_id: int, partnership_id: int | None
) -> Reader:
    """The reader of a chat: a group of the partnership, one of its members, or somebody else."""
    here = await people.of_telegram(chat_id) if chat_id > 0 else []
    member = next((m for m in here if m.partnership_id == partnership_id), None)
    member = member or (here[0] if here else None)
    sought = partnership_id or (member.partnership_id if member else 0)
    utilities = await read(session, UTILITIES, {"partnership_id": sought})
    zones = [zone for zone, *_ in utilities]
    main = utilities[0][-1] if utilities else ""
    if member is not None:
        own = member.calendar.timezone
        zones = [own, *(zone for zone in zones if zone != own)]
        return Reader(member.language, tuple(zones), main)
    if chat_id < 0 and utilities:
        offered = {Side(side): language for _, side, language, _ in utilities}
        first, *beside = read_in_group(main, offered, await people.of_partnership(sought))
        return Reader(first, tuple(zones), main, tuple(beside))
    known = await session.get(CoordinatorRow, chat_id) if chat_id > 0 else None
    return Reader(known.language if known else "", tuple(zones), main)
