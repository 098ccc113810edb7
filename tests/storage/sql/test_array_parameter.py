"""One parameter holds many numbers, however many and however long."""

import pytest
from sqlmodel import col, select

from storage.people.members import MemberRow
from storage.sql.array_parameter import among
from tests.chat import Chat

BEYOND_32_BITS = 7_000_000_000
NAMES = select(MemberRow.name).where(among(col(MemberRow.telegram_id), "ids"))


@pytest.mark.parametrize(
    ("ids", "names"),
    [
        ([], set()),
        ([11], {"Amina Juma"}),
        ((11, 21, 99), {"Amina Juma", "Jonas de Wit"}),
        ({BEYOND_32_BITS}, {"Baraka Nyondo"}),
        (range(5000), {"Amina Juma", "Jonas de Wit", "Maartje Bos", "Thandi Maseko"}),
    ],
    ids=["none", "one", "some of them", "a long number", "thousands"],
)
async def test_those_who_are_among_the_numbers_are_found(
    chat: Chat, ids: list[int], names: set[str]
) -> None:
    async with chat.stage.house.store.begin() as work:
        baraka = await work.session.get_one(MemberRow, chat.members["baraka"].id)
        baraka.telegram_id = BEYOND_32_BITS
        await work.session.flush()
        found = await work.session.execute(NAMES, {"ids": ids})
        assert set(found.scalars()) == names
