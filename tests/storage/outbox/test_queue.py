"""What is to be said can be taken back, found again, and is said once."""

from dataclasses import fields
from datetime import timedelta

from mentoring.notices import Button, Line, Notice
from storage.outbox.rows import pack, unpack
from tests.chat import GROUP, Chat, Phone


def words(text: str, *about: str) -> Notice:
    """A notice that says just that."""
    return Notice("commitment-closed", {"what": text}, about=about)


async def test_the_latest_message_is_the_one_that_arrived_last(chat: Chat, amina: Phone) -> None:
    member = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        await work.outbox.tell(member, words("one"))
        await work.outbox.tell(member, words("three"), at=work.now + timedelta(hours=2))
        await work.outbox.tell(member, words("two"), at=work.now + timedelta(hours=1))
        assert await work.outbox.latest_to(amina.telegram_id) is None
    await chat.stage.settle()
    for expected in ("one", "two", "three"):
        async with chat.stage.house.store.begin() as work:
            latest = await work.outbox.latest_to(amina.telegram_id)
            assert latest is not None
            assert latest.notices[0].params["what"] == expected
        await chat.wait(hours=1)


async def test_what_is_about_several_things_is_said_as_long_as_one_is_open(chat: Chat) -> None:
    member = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        await work.outbox.tell(member, words("both", "commitment:1", "question:1"), key="both")
        await work.outbox.tell(member, words("news"), key="news")
        await work.outbox.take_back("commitment:1")
        assert await work.outbox.used("both")
        await work.outbox.take_back("commitment:1", "question:1")
        assert not await work.outbox.used("both")
        assert await work.outbox.used("news")


async def test_what_was_tried_already_is_not_unsaid(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("sendMessage", 500, "Internal Server Error", after=True)
    async with chat.stage.house.store.begin() as work:
        await work.outbox.tell(chat.members["amina"], words("one", "commitment:1"), key="one")
    await chat.stage.settle()
    async with chat.stage.house.store.begin() as work:
        await work.outbox.take_back("commitment:1")
        assert await work.outbox.used("one")


async def test_who_left_by_mistake_hears_nothing_more(chat: Chat, amina: Phone) -> None:
    member = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        later = work.now + timedelta(hours=1)
        await work.outbox.tell(member, words("one"), at=later)
        await work.outbox.tell(chat.members["jonas"], words("two"), at=later, key="other")
        await work.outbox.forget(member.id)
        assert await work.outbox.used("other")
        assert list(await work.deliveries.due(later)) == [chat.members["jonas"].telegram_id]


async def test_a_message_is_marked_once_with_each_emoji(chat: Chat, amina: Phone) -> None:
    message_id = await amina.writes("Good morning")
    async with chat.stage.house.store.begin() as work:
        for _ in range(2):
            await work.outbox.react(GROUP, message_id, "✍")
        assert await work.outbox.reacted(GROUP, message_id, "✍")
        assert not await work.outbox.reacted(GROUP, message_id, "👍")
        assert len((await work.deliveries.due(work.now))[GROUP]) == 1


async def test_a_released_key_can_be_used_again_and_its_old_edits_are_forgotten(
    chat: Chat, amina: Phone
) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.outbox.say(GROUP, words("one"), key="sign")
    await chat.stage.settle()
    async with chat.stage.house.store.begin() as work:
        await work.outbox.revise("sign", words("two"))
    await chat.stage.settle()
    async with chat.stage.house.store.begin() as work:
        await work.outbox.release("sign")
        await work.outbox.release("never said")
        assert await work.outbox.say(GROUP, words("three"), key="sign")
    await chat.stage.settle()
    async with chat.stage.house.store.begin() as work:
        letter = await work.outbox.under("sign")
        assert letter is not None
        assert letter.message_id is not None
        (showing,) = await work.outbox.showing(GROUP, letter.message_id)
        assert showing == words("three")
        assert await work.outbox.revise("sign", words("two"))
    await chat.stage.settle()
    assert [m.text.split()[1] for m in chat.group()[-2:]] == ["two.", "two."]


def test_a_notice_comes_back_as_it_was_kept() -> None:
    button = Button(label="a", data="b", url="c", params={"d": 1})
    notice = Notice(
        kind="a “b” & c",
        params={"e": 1},
        about=("commitment:1",),
        lines=(Line("f", {"g": 2}),),
        buttons=((button,), (Button("h"),)),
        language="fr",
    )
    assert all(getattr(notice, each.name) for each in fields(Notice)), "something is left out"
    assert all(getattr(button, each.name) for each in fields(Button)), "something is left out"
    assert unpack(pack([notice, words("two")])) == (notice, words("two"))
