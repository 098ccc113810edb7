"""What was asked once in a unit of work is asked again when something has changed."""

import pytest

from storage import Store
from tests.chat import Chat
from tests.statements import overheard


async def test_the_same_is_asked_once_until_something_is_written(chat: Chat) -> None:
    store = chat.stage.house.store
    with overheard(store.engine) as statements:
        async with store.begin() as work:
            for _ in range(3):
                assert await work.prompts.waiting(11) == []
                assert await work.questions.waiting(1) == []
                assert await work.commitments.open_of_partnership(1) == []
                assert await work.commitments.open_of_owner(1) == []
    assert len([each for each, _ in statements if "FROM" in each]) == 4


async def test_what_was_written_is_seen_at_once(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        assert await work.prompts.waiting(11) == []
        await work.prompts.ask(11, "date", "commitment:1", work.now)
        assert [each.subject for each in await work.prompts.waiting(11)] == ["commitment:1"]
        assert await work.prompts.forget(11) == 1
        assert await work.prompts.waiting(11) == []


async def test_a_list_that_was_handed_out_can_be_changed_without_harm(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.prompts.ask(11, "date", "commitment:1", work.now)
        (await work.prompts.waiting(11)).clear()
        assert len(await work.prompts.waiting(11)) == 1


async def test_only_what_is_in_a_changed_table_is_asked_anew(chat: Chat) -> None:
    store = chat.stage.house.store
    async with store.begin() as work:
        await work.commitments.open_of_owner(1)
        await work.prompts.ask(11, "date", "commitment:1", work.now)
        with overheard(store.engine) as statements:
            await work.commitments.open_of_owner(1)
        assert statements == []


async def test_who_is_alone_with_a_database_remembers_what_was_asked(chat: Chat) -> None:
    alone = Store(chat.stage.house.store.engine, chat.stage.clock, alone=True)
    for _ in range(2):
        async with alone.begin() as work:
            assert await work.prompts.waiting(11) == []
            assert await work.members.of_telegram(11) == [chat.members["amina"]]
    with overheard(alone.engine) as statements:
        async with alone.begin() as work:
            await work.prompts.waiting(11)
            await work.members.of_telegram(11)
    assert statements == []
    async with alone.begin() as work:
        await work.prompts.ask(11, "date", "commitment:1", work.now)
    async with alone.begin() as work:
        assert len(await work.prompts.waiting(11)) == 1


async def test_what_was_taken_back_is_not_remembered(chat: Chat) -> None:
    alone = Store(chat.stage.house.store.engine, chat.stage.clock, alone=True)
    with pytest.raises(RuntimeError):
        await _ask_and_stumble(alone)
    async with alone.begin() as work:
        assert await work.prompts.waiting(11) == []


async def test_a_change_of_a_member_is_seen_by_who_is_alone(chat: Chat) -> None:
    alone = Store(chat.stage.house.store.engine, chat.stage.clock, alone=True)
    async with alone.begin() as work:
        assert (await work.members.of_telegram(11))[0].language == "en"
    async with alone.begin() as work:
        await work.members.speak(11, "fr")
    async with alone.begin() as work:
        assert (await work.members.of_telegram(11))[0].language == "fr"


async def _ask_and_stumble(store: Store) -> None:
    async with store.begin() as work:
        await work.prompts.ask(11, "date", "commitment:1", work.now)
        assert len(await work.prompts.waiting(11)) == 1
        raise RuntimeError
