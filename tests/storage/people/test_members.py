"""Members in the database: who is here, who has left, and who comes back."""

from mentoring.partnerships import Role
from tests.chat import Chat


async def test_who_has_left_is_known_by_name_and_by_nothing_else(chat: Chat) -> None:
    baraka = chat.members["baraka"]
    async with chat.stage.house.store.begin() as work:
        await work.members.depart(baraka.id, work.now)
    async with chat.stage.house.store.begin() as work:
        gone = await work.members.get(baraka.id)
        here = await work.members.here(baraka.partnership_id)
        everybody = await work.members.of_partnership(baraka.partnership_id)
        assert await work.members.of_telegram(12) == []
    assert (gone.name, gone.telegram_id, gone.username) == ("Baraka Nyondo", None, None)
    assert not gone.is_here
    assert not gone.reachable
    assert gone in everybody
    assert gone not in here


async def test_loading_a_file_again_brings_nobody_back(chat: Chat) -> None:
    baraka = chat.members["baraka"]
    async with chat.stage.house.store.begin() as work:
        await work.members.depart(baraka.id, work.now)
        assert not (await work.members.save(baraka)).is_here


async def test_a_lead_is_a_role_that_can_be_given(chat: Chat) -> None:
    baraka = chat.members["baraka"]
    async with chat.stage.house.store.begin() as work:
        await work.members.lead(baraka.id)
        assert (await work.members.get(baraka.id)).role is Role.LEAD
