"""People and partnerships are read once, until they change."""

from dataclasses import replace
from datetime import time

import pytest

from storage import Store, open_engine
from storage.sql import entity_cache as memory
from storage.sql.entity_cache import Known, Memory
from tests.chat import GROUP, Chat
from tests.statements import overheard


async def test_who_speaks_where_is_read_once(chat: Chat) -> None:
    store, amina = chat.stage.house.store, chat.members["amina"]
    with overheard(store.engine) as statements:
        async with store.begin() as work:
            for _ in range(5):
                assert await work.partnerships.of_chat(GROUP) is not None
                assert (await work.partnerships.get(amina.partnership_id)).chat_id == GROUP
                assert len(await work.members.of_partnership(amina.partnership_id)) == 5
                assert await work.members.in_partnership(amina.partnership_id, 11) == amina
                assert await work.members.get(amina.id) == amina
                assert await work.members.of_telegram(11) == [amina]
                assert (await work.members.reader(11, None)).language == "en"
    assert len(statements) <= 12


async def test_a_change_of_a_member_is_seen_at_once(chat: Chat) -> None:
    amina = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        await work.members.of_partnership(amina.partnership_id)
        await work.members.unreachable(11, work.now)
        assert not (await work.members.get(amina.id)).reachable
        await work.members.joined(amina.id, 12, "amina2", work.now)
        assert (await work.members.get(amina.id)).telegram_id == 12
        assert amina.id in {m.id for m in await work.members.of_telegram(12)}
        await work.members.left(amina.id)
        assert await work.members.of_telegram(11) == []
        assert (await work.members.get(amina.id)).started_at is None


async def test_new_hours_of_a_utility_are_those_of_its_members_at_once(chat: Chat) -> None:
    amina = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(amina.partnership_id)
        assert (await work.members.get(amina.id)).calendar.opens == time(7, 30)
        calendar = replace(partnership.mentee.calendar, opens=time(6, 0))
        mentee = replace(partnership.mentee, calendar=calendar)
        await work.partnerships.save(replace(partnership, mentee=mentee), {})
        assert (await work.members.get(amina.id)).calendar.opens == time(6, 0)


async def test_a_group_that_is_let_go_of_belongs_to_nobody_at_once(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.of_chat(GROUP)
        assert partnership is not None
        await work.partnerships.bind(partnership.id, None)
        assert await work.partnerships.of_chat(GROUP) is None


async def test_a_list_that_was_handed_out_can_be_changed_without_harm(chat: Chat) -> None:
    amina = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        (await work.members.of_partnership(amina.partnership_id)).clear()
        assert len(await work.members.of_partnership(amina.partnership_id)) == 5


async def test_nobody_is_found_under_an_unknown_id(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        for _ in range(2):
            with pytest.raises(KeyError):
                await work.members.get(999)
            with pytest.raises(KeyError):
                await work.partnerships.get(999)
            assert await work.partnerships.of_chat(-5) is None


async def test_the_next_unit_of_work_knows_what_was_read_before(chat: Chat) -> None:
    store, amina = chat.stage.house.store, chat.members["amina"]
    async with store.begin() as work:
        await work.members.of_telegram(11)
    with overheard(store.engine) as statements:
        async with store.begin() as work:
            assert await work.members.of_telegram(11) == [amina]
    assert not [each for each, _ in statements if "members" in each]


async def test_what_another_program_changes_is_seen_by_the_next_unit_of_work(chat: Chat) -> None:
    store = chat.stage.house.store
    url = store.engine.url.render_as_string(hide_password=False)
    other = Store(open_engine(url), store.clock)
    async with store.begin() as work:
        assert (await work.members.of_telegram(11))[0].reachable
    async with other.begin() as work:
        await work.members.unreachable(11, work.now)
    async with store.begin() as work:
        assert not (await work.members.of_telegram(11))[0].reachable
    await other.close()


async def test_what_was_not_committed_is_not_known(chat: Chat) -> None:
    store = chat.stage.house.store
    with pytest.raises(RuntimeError):
        await change_and_stumble(store)
    async with store.begin() as work:
        assert (await work.members.of_telegram(11))[0].reachable


async def change_and_stumble(store: Store) -> None:
    """Change somebody, read them, then fail before the end of the block."""
    async with store.begin() as work:
        await work.members.unreachable(11, work.now)
        assert not (await work.members.of_telegram(11))[0].reachable
        raise RuntimeError


async def test_when_there_is_no_room_what_was_read_last_stays_known(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "MOST", 10)
    known = Known()
    async with chat.stage.house.store.begin() as work:
        mind = Memory(work.session, known)
        assert await mind.unknown("member", range(11)) == [*range(11)]
        for number in range(11):
            mind.keep(("member", number), number)
        assert await mind.unknown("member", range(11)) == [*range(5)]
