"""Many rows are moved on at once, and what was read before shows it."""

from dataclasses import replace
from datetime import timedelta

from storage import Work
from storage.commitments import CommitmentRow
from tests.chat import Chat
from tests.given import at, promised

NOON = at("2026-02-03 12:00")
DUE = "2026-02-05 15:30"


async def reminders(work: Work, *ids: int) -> list[object]:
    """When these commitments come up next."""
    found = [await work.commitments.get(each) for each in ids]
    return [each and each.remind_at for each in found]


async def test_each_moves_to_its_own_moment_and_others_stay(chat: Chat) -> None:
    promises = [await promised(chat, "amina", f"street {n}", DUE) for n in range(3)]
    ids = [each.id for each in promises]
    async with chat.stage.house.store.begin() as work:
        (*_, before) = await reminders(work, ids[2])
        later = NOON + timedelta(days=1)
        await work.commitments.reschedule(
            [replace(promises[0], remind_at=NOON), replace(promises[1], remind_at=later)]
        )
    async with chat.stage.house.store.begin() as work:
        assert await reminders(work, *ids) == [NOON, later, before]


async def test_a_row_that_was_read_shows_where_it_moved(chat: Chat) -> None:
    promise = await promised(chat, "amina", "send the map", DUE)
    async with chat.stage.house.store.begin() as work:
        row = await work.session.get_one(CommitmentRow, promise.id)
        await work.commitments.reschedule([replace(promise, remind_at=NOON, outcome_asks=2)])
        assert (row.remind_at, row.outcome_asks) == (NOON, 2)
        row.what = "send the new map"
    async with chat.stage.house.store.begin() as work:
        kept = await work.commitments.get(promise.id)
        assert kept is not None
        assert (kept.what, kept.remind_at) == ("send the new map", NOON)
