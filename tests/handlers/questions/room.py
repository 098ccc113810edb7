"""What is kept about the talk in a group: questions, and what came of them."""

from dataclasses import dataclass

from mentoring.questions import Question
from tests.chat import Chat, Phone

LIST = "Baraka, can you send the list of DMAs and the NRW figures?"
LOGGERS = "Baraka, how many DMAs have a logger?"


async def kept(chat: Chat) -> list[Question]:
    """Every question that was tracked, oldest first."""
    async with chat.stage.house.store.begin() as work:
        return await work.questions.all_of(chat.members["amina"].partnership_id)


async def asked_of(chat: Chat) -> list[str]:
    """Whom the tracked questions wait for: keys of people, or sides."""
    people = {member.id: key for key, member in chat.members.items()}
    return [people[q.addressee_id] if q.addressee_id else q.side.value for q in await kept(chat)]


async def commitments(chat: Chat) -> list[str]:
    """What is open: owner, what, and by when on the owner's clock."""
    async with chat.stage.house.store.begin() as work:
        found = await work.commitments.open_of_partnership(chat.members["amina"].partnership_id)
    people = {member.id: member for member in chat.members.values()}
    return [
        f"{people[each.owner_id].key}: {each.what}, "
        f"{people[each.owner_id].calendar.local(each.due_at):%a %d %b %H:%M}"
        for each in found
        if each.due_at is not None
    ]


@dataclass
class Room:
    """A group in which somebody has asked something."""

    chat: Chat
    message_id: int

    async def question(self) -> Question:
        """The first question, as it stands now."""
        return (await kept(self.chat))[0]

    async def state(self) -> str:
        """Where the first question stands."""
        return (await self.question()).state


async def asks(chat: Chat, asker: Phone, text: str) -> Room:
    """Somebody asks something in the group."""
    return Room(chat, await asker.writes(text))
