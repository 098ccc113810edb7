"""Read the quick way, a moment is the moment that it was."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlmodel import select

from storage.people.members import MemberRow
from storage.sql.datetime_codec import quick
from tests.chat import Chat

NAIROBI = timezone(timedelta(hours=3))


@pytest.mark.parametrize(
    "moment",
    [
        None,
        datetime(2026, 2, 3, 12, 0, tzinfo=UTC),
        datetime(2026, 2, 3, 12, 0, 0, 1, tzinfo=UTC),
        datetime(2026, 2, 3, 1, 30, tzinfo=NAIROBI),
    ],
    ids=["none", "a full second", "a microsecond", "from elsewhere"],
)
async def test_a_moment_comes_back_in_utc(chat: Chat, moment: datetime | None) -> None:
    async with chat.stage.house.store.begin() as work:
        row = await work.session.get_one(MemberRow, chat.members["amina"].id)
        row.left_at = moment
        await work.session.flush()
        here = select(*quick((MemberRow.left_at, MemberRow.name))).where(MemberRow.id == row.id)
        left_at, name = (await work.session.execute(here)).one()
        assert (left_at, name) == (moment, "Amina Juma")
        assert left_at is None or left_at.tzinfo is UTC
