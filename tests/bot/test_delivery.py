"""What was decided is said: in order, within limits, and again after trouble."""

from datetime import timedelta

from mentoring.notices import Button, Notice
from storage.letters import Letter
from tests.chat import Chat, Phone

BLOCKED = "Forbidden: bot was blocked by the user"


def words(text: str) -> Notice:
    """A notice that says just that."""
    return Notice("commitment-closed", {"what": text})


async def tell(chat: Chat, phone: Phone, *texts: str) -> None:
    """Put words into the outbox."""
    async with chat.stage.house.store.begin() as work:
        for text in texts:
            await work.outbox.tell(chat.members[phone.key], words(text))


async def unsent(chat: Chat, phone: Phone) -> list[Letter]:
    """What waits for somebody after all that is due now was tried."""
    async with chat.stage.house.store.begin() as work:
        due = await work.deliveries.due(work.now + timedelta(days=2))
        return due.get(phone.telegram_id, [])


async def test_a_chat_reads_in_the_order_in_which_things_were_decided(
    chat: Chat, amina: Phone
) -> None:
    await tell(chat, amina, "one", "two", "three")
    read = await amina.reads()
    assert [text.split()[1].rstrip(".") for text in read] == ["one", "two", "three"]


async def test_order_is_kept_when_telegram_asks_for_patience(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    chat.stage.world.refuse_next(
        "sendMessage", 429, "Too Many Requests: retry after 30", {"retry_after": 30}
    )
    await tell(chat, amina, "one", "two")
    await tell(chat, jonas, "other")
    assert await amina.reads() == []
    assert len(await jonas.reads()) == 1
    await chat.wait(seconds=31)
    assert [text.split()[1] for text in await amina.reads()] == ["one.", "two."]


async def test_trouble_on_the_way_is_tried_again_and_then_given_up(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.refuse_next("sendMessage", 500, "Internal Server Error", times=8)
    await tell(chat, amina, "one")
    await chat.wait(hours=9)
    assert await amina.reads() == []
    assert await unsent(chat, amina) == []
    await tell(chat, amina, "two")
    assert len(await amina.reads()) == 1


async def test_somebody_who_blocked_the_bot_becomes_unreachable_and_holds_up_nobody(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    chat.stage.world.blocks(amina.telegram_id)
    await tell(chat, amina, "one")
    await tell(chat, jonas, "two")
    assert len(await jonas.reads()) == 1
    async with chat.stage.house.store.begin() as work:
        member = await work.members.get(chat.members["amina"].id)
        assert not member.reachable
        assert not await work.outbox.tell(member, words("three"))


async def test_what_was_said_under_a_key_is_said_once_and_can_be_revised(
    chat: Chat, amina: Phone
) -> None:
    async with chat.stage.house.store.begin() as work:
        member = chat.members["amina"]
        assert await work.outbox.tell(member, words("one"), key="greeting")
        assert not await work.outbox.tell(member, words("two"), key="greeting")
        assert await work.outbox.revise("greeting", words("three"))
    assert await amina.reads() == ["Done: three. Thank you."]
    async with chat.stage.house.store.begin() as work:
        assert await work.outbox.revise("greeting", words("four"))
        assert not await work.outbox.revise("never said", words("five"))
    await amina.reads()
    assert amina.messages()[-1].text == "Done: four. Thank you."


async def test_what_is_settled_before_it_leaves_is_not_said(chat: Chat, amina: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        about = Notice("commitment-closed", {"what": "one"}, about=("commitment:1",))
        later = work.now + timedelta(hours=1)
        await work.outbox.tell(chat.members["amina"], about, at=later)
        await work.outbox.tell(chat.members["amina"], about, words("two"), at=later)
        await work.outbox.take_back("commitment:1")
    await chat.wait(hours=2)
    assert await amina.reads() == ["Done: two. Thank you."]


async def test_a_group_that_becomes_a_supergroup_keeps_its_messages(
    chat: Chat, amina: Phone
) -> None:
    new_id = -1009
    chat.stage.world.upgrade_group(-1001, new_id, amina.telegram_id)
    await chat.stage.settle()
    await amina.says("/commit send the list by 20 March")
    board = [m.text for m in chat.stage.world.chat(new_id).messages if "send the list" in m.text]
    assert board
    async with chat.stage.house.store.begin() as work:
        assert (await work.partnerships.of_chat(new_id)) is not None


async def test_html_in_words_and_buttons_arrives_as_it_was_typed(chat: Chat, amina: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        button = Button("button-date", data="commitment:done:1", params={"on": "<b>&"})
        notice = Notice("commitment-closed", {"what": "<i>a & b</i>"}, buttons=((button,),))
        await work.outbox.tell(chat.members["amina"], notice)
    assert await amina.reads() == ["Done: <i>a & b</i>. Thank you."]
    assert amina.button("<b>&")
