"""What a board may show is found without reading all that is open."""

from datetime import datetime, timedelta

from mentoring.board import SHOWN_PER_SIDE
from mentoring.commitments import Commitment, Kind
from mentoring.partnerships import Side
from storage import Work
from tests.chat import Chat

MANY = SHOWN_PER_SIDE + 8


async def keep(chat: Chat, work: Work, owner: str, due_at: datetime | None, yes: bool) -> None:
    member = chat.members[owner]
    await work.commitments.add(
        Commitment(
            id=0,
            partnership_id=member.partnership_id,
            owner_id=member.id,
            kind=Kind.PROMISE,
            what=f"send it {due_at}",
            made_at=work.now,
            span_from=work.now,
            source_chat_id=-1,
            source_message_id=1,
            logged_by_id=member.id,
            due_at=due_at,
            accepted_at=work.now if yes else None,
        )
    )


async def test_of_each_side_the_first_are_found_and_all_are_counted(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        days = [work.now + timedelta(days=day) for day in range(-3, MANY - 3)]
        for day in reversed(days):
            await keep(chat, work, "amina", day, yes=True)
        await keep(chat, work, "jonas", None, yes=True)
        await keep(chat, work, "jonas", days[5], yes=True)
        await keep(chat, work, "baraka", days[4], yes=False)
        place = chat.members["amina"].partnership_id
        items = await work.boards.open_items(place, work.now)
        everything = await work.commitments.open_of_partnership(place)
    agreed = [each for each in everything if each.accepted_at]
    amina, jonas = (chat.members[key].id for key in ("amina", "jonas"))
    first = [each for each in agreed if each.owner_id == amina][:SHOWN_PER_SIDE]
    assert [each for each in items.agreed if each.owner_id == amina] == first
    assert [each.due_at for each in items.agreed if each.owner_id == jonas] == [days[5], None]
    assert items.counts == {Side.MENTEE: MANY, Side.MENTOR: 2}
    assert (items.proposed, items.next_due_at) == (1, days[4])


async def test_where_nothing_is_open_nothing_is_found(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        items = await work.boards.open_items(chat.members["amina"].partnership_id, work.now)
    assert (list(items.agreed), items.counts, items.proposed) == ([], {}, 0)
    assert items.next_due_at is None
