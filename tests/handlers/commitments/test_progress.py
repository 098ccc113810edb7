"""How a promise goes, told in few or other words by its owner."""

import pytest

from tests.chat import Chat, Phone
from tests.handlers.questions.room import LIST, asks


async def promised(phone: Phone, text: str) -> None:
    await phone.writes(text)
    await phone.taps("Yes")
    await phone.reads()


@pytest.mark.parametrize(
    ("promise", "news"),
    [
        ("I check tomorrow if the battery is ok", "battery is fine, it holds two days"),
        ("will send it tomorrow", "readings emailed to all of you"),
        ("The account number I will mail to you on Friday", "mail with account number is sent"),
        ("I will collect the log sheets and scan them tomorrow", "log sheets scanned ✅"),
    ],
)  # fmt: skip
async def test_news_offers_to_close_what_was_promised(
    chat: Chat, amina: Phone, promise: str, news: str
) -> None:
    await promised(amina, promise)
    await chat.travel("2026-02-03 09:00")
    await amina.writes(news)
    assert any("done" in told for told in await amina.reads())


async def test_other_news_closes_no_inquiry(chat: Chat, amina: Phone) -> None:
    await promised(amina, "I check tomorrow if the battery is ok")
    await chat.travel("2026-02-03 09:00")
    await amina.writes("the road to the intake was washed away")
    assert not any("done" in told for told in await amina.reads())


async def test_a_caption_with_a_colleague_in_it_still_brings_what_was_asked(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LIST)
    await baraka.sends("dma_list.xlsx", "list of me and Amina")
    assert await room.state() == "answered"
