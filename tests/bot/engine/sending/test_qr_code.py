"""Pictures of links on their way: made when they leave, and no code left behind."""

from bot.engine.sending.qr_code import qr_picture
from mentoring.notices import Notice
from storage.outbox.rows import OutboxRow
from tests.chat import Chat, Phone

CODE = "abcdefghijklmnopqrstuv"
LINK = f"https://t.me/wellkept_bot?start={CODE}"
TOLD = {"partnership": "Lakes", "role": "expert", "utility": "Kisiwa Water", "link": LINK}
PICTURE = Notice("invite-text-picture", TOLD)


async def send(chat: Chat) -> None:
    """Queue a picture for Amina."""
    async with chat.stage.house.store.begin() as work:
        assert await work.outbox.picture(chat.members["amina"], PICTURE)


async def packed(chat: Chat) -> str:
    """The newest letter as the database keeps it."""
    async with chat.stage.house.store.begin() as work:
        rows = [await work.session.get(OutboxRow, number) for number in range(1, 50)]
        return [row.notices for row in rows if row is not None][-1]


def test_another_link_is_another_picture() -> None:
    assert qr_picture(LINK).startswith(b"\x89PNG")
    assert qr_picture(LINK) != qr_picture(LINK.replace("a", "b"))


async def test_the_code_is_kept_until_the_picture_has_left(chat: Chat, amina: Phone) -> None:
    await send(chat)
    assert CODE in await packed(chat)
    await chat.stage.settle()
    assert CODE not in await packed(chat)
    assert amina.messages()[-1].content == qr_picture(LINK)


async def test_a_picture_is_tried_again(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("sendPhoto", 429, "Too Many Requests", {"retry_after": 5})
    await send(chat)
    await chat.stage.settle()
    assert CODE in await packed(chat)
    await chat.wait(seconds=10)
    assert amina.messages()[-1].content == qr_picture(LINK)


async def test_a_code_that_could_not_be_sent_is_not_kept(chat: Chat) -> None:
    chat.stage.world.refuse_next("sendPhoto", 400, "Bad Request: IMAGE_PROCESS_FAILED")
    await send(chat)
    await chat.stage.settle()
    assert CODE not in await packed(chat)


async def test_nothing_waits_for_somebody_who_cannot_be_reached(chat: Chat, amina: Phone) -> None:
    chat.stage.world.blocks(amina.telegram_id)
    await chat.stage.settle()
    async with chat.stage.house.store.begin() as work:
        blocked = await work.members.get(chat.members["amina"].id)
        assert not await work.outbox.picture(blocked, PICTURE)
