"""Letters are written together, and never without what they belong to."""

from datetime import timedelta

from storage import Work
from tests.chat import Chat, Phone
from tests.statements import overheard
from tests.storage.outbox.test_queue import words


async def test_what_is_said_in_one_go_is_written_in_one_statement(
    chat: Chat, amina: Phone
) -> None:
    store = chat.stage.house.store
    with overheard(store.engine) as statements:
        async with store.begin() as work:
            for number in range(20):
                await work.outbox.tell(chat.members["amina"], words(f"number {number}"))
    assert len([each for each, _ in statements if "INTO outbox" in each]) == 1
    assert await amina.reads() == [f"Done: number {number}. Thank you." for number in range(20)]


async def test_who_asks_for_letters_sees_what_was_said_just_before(chat: Chat) -> None:
    amina = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        later = work.now + timedelta(hours=1)
        assert await work.outbox.tell(amina, words("one"), key="greeting", at=later)
        assert await work.outbox.used("greeting")
        assert not await work.outbox.tell(amina, words("two"), key="greeting")
        await work.outbox.forget(amina.id)
        assert not await work.outbox.used("greeting")


async def test_a_board_that_cannot_be_drawn_leaves_no_words_behind(
    chat: Chat, amina: Phone
) -> None:
    async with chat.stage.house.store.begin() as work:
        await half_draw(work, chat)
    assert await amina.reads() == ["Done: before. Thank you."]


async def half_draw(work: Work, chat: Chat) -> None:
    """Say something, then fail in the middle of drawing a board."""
    await work.outbox.tell(chat.members["amina"], words("before"))
    partnership_id = chat.members["amina"].partnership_id

    async def stumble(*_: object) -> None:
        await work.outbox.tell(chat.members["amina"], words("half a board"))
        raise RuntimeError

    work.boards._redraw = stumble  # type: ignore[method-assign,assignment]  # a mistake
    work.commitments.touched.add(partnership_id)
