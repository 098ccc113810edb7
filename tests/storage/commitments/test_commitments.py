"""Commitments come back as they were kept."""

from dataclasses import replace
from datetime import timedelta

from mentoring.commitments import Commitment, DateChange, Kind, Outcome, close
from mentoring.notices import Notice
from storage import Work
from tests.chat import Chat


def made(chat: Chat, work: Work, owner: str = "amina", message_id: int = 7) -> Commitment:
    member = chat.members[owner]
    return Commitment(
        id=0,
        partnership_id=member.partnership_id,
        owner_id=member.id,
        kind=Kind.ACTION,
        what="send the list",
        made_at=work.now,
        span_from=work.now,
        source_chat_id=-1001,
        source_message_id=message_id,
        logged_by_id=chat.members["jonas"].id,
    )


async def test_a_commitment_survives_the_round_trip(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        item = replace(
            made(chat, work),
            due_at=work.now + timedelta(days=3),
            carried_for="DG",
            accepted_at=work.now,
        )
        kept = await work.commitments.add(item)
    async with chat.stage.house.store.begin() as work:
        assert await work.commitments.get(kept.id) == replace(item, id=kept.id)
        assert await work.commitments.get(77) is None


async def test_what_one_message_made_comes_in_its_order(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        first = await work.commitments.add(made(chat, work))
        second = await work.commitments.add(made(chat, work, "baraka"))
        await work.commitments.add(made(chat, work, message_id=8))
        assert await work.commitments.from_message(-1001, 7) == [first, second]


async def test_open_items_come_by_date_and_undated_ones_at_the_end(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        undated = await work.commitments.add(made(chat, work))
        items = [replace(made(chat, work), due_at=work.now + timedelta(days=d)) for d in (3, 2)]
        later, sooner = [await work.commitments.add(item) for item in items]
        closed = await work.commitments.add(made(chat, work))
        await work.commitments.save(close(closed, Outcome.DROPPED, work.now))
        owner = chat.members["amina"]
        assert await work.commitments.open_of_owner(owner.id) == [sooner, later, undated]
        assert len(await work.commitments.open_of_partnership(owner.partnership_id)) == 3


async def test_due_items_are_found_and_the_next_moment_is_known(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        soon, later = work.now + timedelta(hours=1), work.now + timedelta(hours=2)
        item = await work.commitments.add(
            replace(made(chat, work), remind_at=soon, outcome_at=later)
        )
        assert await work.commitments.to_remind(work.now) == []
        assert await work.commitments.to_remind(soon) == [item]
        assert await work.commitments.next_at() == soon
        await work.commitments.save(close(item, Outcome.DONE, work.now))
        assert await work.commitments.next_at() is None


async def test_moves_of_a_date_are_kept_in_their_order(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        item = await work.commitments.add(made(chat, work))
        moves = [
            DateChange(item.id, work.now + timedelta(days=1), work.now, 345),
            DateChange(item.id, work.now + timedelta(days=2), work.now),
        ]
        for move in moves:
            await work.commitments.add_date_change(move)
    async with chat.stage.house.store.begin() as work:
        assert await work.commitments.date_changes(item.id) == moves
        assert await work.commitments.date_changes(item.id + 1) == []


async def test_whoever_hears_of_an_item_is_known(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        item = await work.commitments.add(made(chat, work))
        owner = chat.members["amina"]
        assert not await work.outbox.has_told(11, item.subject)
        await work.outbox.tell(owner, Notice("commit-usage", about=(item.subject,)))
        assert await work.outbox.has_told(11, item.subject)
        assert not await work.outbox.has_told(11, f"{item.subject}7")
