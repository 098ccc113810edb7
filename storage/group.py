"""Groups that the bot has been in: what it may read there, and which partnership talked there."""

from dataclasses import asdict, dataclass, replace

from sqlalchemy import BigInteger
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import Field, SQLModel

from storage.commitments import Commitments
from storage.outbox.results import Deliveries
from storage.partnerships import Partnerships
from storage.sql.rows import Numbered


class GroupRow(SQLModel, table=True):
    """A group on Telegram, in which the bot is or was."""

    __tablename__ = "groups"

    chat_id: int = Field(
        primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False}
    )
    is_admin: bool = False
    partnership_id: int | None = Field(default=None, foreign_key="partnerships.id")
    thread_id: int | None = Field(default=None, sa_type=Numbered)
    card_key: str | None = None
    can_pin: bool = True
    can_write: bool = True
    added_by: int | None = Field(default=None, sa_type=BigInteger)
    rights_key: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """What is known of a group. `partnership_id` and `thread_id` stay when the bot is removed.

    `is_admin` is whether the bot is an admin there, and so reads everything whatever its
    privacy mode. `card_key` names the set-up card in the outbox, `rights_key` what was told in
    private about rights. `can_pin` and `can_write` hold until Telegram refuses. `added_by` is
    the Telegram id of whoever added the bot.
    """

    chat_id: int
    is_admin: bool = False
    partnership_id: int | None = None
    thread_id: int | None = None
    card_key: str | None = None
    can_pin: bool = True
    can_write: bool = True
    added_by: int | None = None
    rights_key: str | None = None


class Groups:
    """Remembers groups by their chat."""

    def __init__(
        self,
        session: AsyncSession,
        partnerships: Partnerships,
        commitments: Commitments,
        deliveries: Deliveries,
    ) -> None:
        self._session = session
        self._partnerships = partnerships
        self._commitments = commitments
        self._deliveries = deliveries

    async def of_chat(self, chat_id: int) -> Group:
        """What is known of a group, which may be nothing yet."""
        return await self.known(chat_id) or Group(chat_id)

    async def known(self, chat_id: int) -> Group | None:
        """What Telegram has told of a group, None when it never did."""
        row = await self._session.get(GroupRow, chat_id)
        return Group(**row.model_dump()) if row else None

    async def save(self, group: Group) -> None:
        """Keep what has changed."""
        await self._session.merge(GroupRow(**asdict(group)))
        await self._session.flush()

    async def move(self, old_id: int, new_id: int) -> bool:
        """A group became a supergroup and has another id: it takes along what it is to be told.

        Its messages stay behind, so it gets a new board. To be told twice changes nothing.
        Returns whether a partnership has moved with it.
        """
        await self._deliveries.move_chat(old_id, new_id)
        partnership = await self._partnerships.of_chat(old_id)
        if partnership is None:
            return False
        await self._partnerships.bind(partnership.id, new_id)
        group = await self.of_chat(old_id)
        await self.save(replace(group, chat_id=new_id, card_key=None))
        self._commitments.touched.add(partnership.id)
        return True
