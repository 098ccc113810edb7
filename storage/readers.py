"""Who reads what waits to be sent: for many chats at once, as delivery needs it."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field

from sqlalchemy import and_, func
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from mentoring.partnerships import Reader
from storage.members import MemberRow
from storage.partnerships import PartnershipRow, UtilityRow

# A chat, and the partnership that a letter is about.
Place = tuple[int, int | None]


@dataclass
class _Home:
    """What is shown in a partnership: its language and the places of its sides."""

    language: str
    zones: list[str] = field(default_factory=list)


@dataclass
class _Person:
    """What somebody reads as a member of one partnership."""

    partnership_id: int
    language: str
    zone: str


class Readers:
    """Finds readers with two questions to the database, however many chats there are."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, places: Collection[Place]) -> dict[Place, Reader]:
        """The reader of each place, as `Members.reader` has them one by one."""
        people = await self._people({chat_id for chat_id, _ in places if chat_id > 0})
        known = {place: _who(people.get(place[0], []), place[1]) for place in places}
        wanted = {
            place: place[1] or (who.partnership_id if who else None)
            for place, who in known.items()
        }
        homes = await self._homes({each for each in wanted.values() if each is not None})
        return {place: _reader(who, homes.get(wanted[place] or 0)) for place, who in known.items()}

    async def _people(self, telegram_ids: set[int]) -> dict[int, list[_Person]]:
        if not telegram_ids:
            return {}
        zone = func.coalesce(
            MemberRow.mission_zone, MemberRow.timezone, UtilityRow.timezone, "UTC"
        )
        side = and_(
            col(UtilityRow.partnership_id) == col(MemberRow.partnership_id),
            col(UtilityRow.side) == col(MemberRow.side),
        )
        rows = await self._session.execute(
            select(MemberRow.telegram_id, MemberRow.partnership_id, MemberRow.language, zone)
            .outerjoin(UtilityRow, side)
            .where(col(MemberRow.telegram_id).in_(sorted(telegram_ids)))
            .order_by(col(MemberRow.id))
        )
        found: defaultdict[int, list[_Person]] = defaultdict(list)
        for telegram_id, *person in rows:
            found[telegram_id or 0].append(_Person(*person))
        return found

    async def _homes(self, partnership_ids: set[int]) -> dict[int, _Home]:
        if not partnership_ids:
            return {}
        here = col(UtilityRow.partnership_id) == col(PartnershipRow.id)
        rows = await self._session.execute(
            select(PartnershipRow.id, PartnershipRow.language, UtilityRow.timezone)
            .outerjoin(UtilityRow, here)
            .where(col(PartnershipRow.id).in_(sorted(partnership_ids)))
            .order_by(col(PartnershipRow.id), col(UtilityRow.side))
        )
        homes: dict[int, _Home] = {}
        for partnership_id, language, zone in rows:
            home = homes.setdefault(partnership_id or 0, _Home(language))
            home.zones += [zone] if zone else []
        return homes


def _who(people: list[_Person], partnership_id: int | None) -> _Person | None:
    """Somebody as a member of a partnership, or of their first one."""
    here = [each for each in people if each.partnership_id == partnership_id]
    return next(iter([*here, *people]), None)


def _reader(who: _Person | None, home: _Home | None) -> Reader:
    zones = home.zones if home else []
    if who is not None:
        return Reader(who.language, (who.zone, *(zone for zone in zones if zone != who.zone)))
    return Reader(home.language if home else "en", tuple(zones))
