"""What was asked once in a unit of work is asked again when something has changed."""

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
