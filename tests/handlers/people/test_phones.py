"""The numbers for emergencies: both sides', for every member, in private."""

from dataclasses import replace

from tests.chat import Chat, Phone
from tests.handlers.setup.test_settings import present


async def test_every_member_sees_the_numbers_of_both_sides(chat: Chat, baraka: Phone) -> None:
    partnership = await present(chat)
    mentor = replace(partnership.mentor, phones=("Control room +31 30 123 4567",))
    async with chat.stage.house.store.begin() as work:
        await work.partnerships.save(replace(partnership, mentor=mentor))
    (shown,) = await baraka.says("/phones")
    assert "Kisiwa Water has left no number yet." in shown
    assert "– Control room +31 30 123 4567" in shown


async def test_typed_in_the_group_they_come_in_private(chat: Chat, jonas: Phone) -> None:
    before = [message.text for message in chat.group()]
    await jonas.writes("/phones")
    assert [message.text for message in chat.group()] == [*before, "/phones"]
    assert (await jonas.reads())[0].startswith("Noord - Kisiwa: in an emergency please call")
