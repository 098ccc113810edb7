"""What stands in a card of an exported chat is forgotten when nobody answers it."""

from storage.whatsapp import FIRST, LAST
from tests.chat import Chat, Phone

PROMISE = "29/01/2026, 14:05 - Baraka Nyondo: I will share the readings by Friday 6 February\n"
FORGOTTEN = "I have forgotten what stood here."


async def cards(chat: Chat) -> list[tuple[str, ...]]:
    """The kinds of notices that the message of the card has shown so far, newest first."""
    async with chat.stage.house.store.begin() as work:
        letter = await work.outbox.under(f"exports:{chat.members['amina'].id}")
        assert letter is not None
        assert letter.message_id is not None
        versions = await work.outbox.versions(letter.chat_id, letter.message_id)
        return [tuple(notice.kind for notice in version) for version in versions]


async def test_a_card_lives_for_two_days(chat: Chat, amina: Phone) -> None:
    await amina.brings("chat.txt", PROMISE.encode())
    await amina.taps("1 ✓")
    assert await cards(chat) == [("exports-card",), ("exports-card",)]
    await chat.wait(days=1, hours=23)
    assert [text for text in await amina.reads() if text.startswith(FORGOTTEN)] == []
    await chat.wait(hours=2)
    assert [text for text in await amina.reads() if text.startswith(FORGOTTEN)] != []
    assert await cards(chat) == [("exports-forgotten",), (), ()]


async def test_a_card_that_was_answered_is_left_alone(chat: Chat, amina: Phone) -> None:
    await amina.brings("chat.txt", PROMISE.encode())
    await amina.taps("None of these")
    await chat.wait(days=3)
    assert await cards(chat) == [("exports-taken",), ()]
    async with chat.stage.house.store.begin() as work:
        until = await work.exports.read_until(chat.members["amina"].id)
        assert until is not None
        assert until.isoformat() == "2026-01-29T14:05:00+03:00"
        assert await work.exports.next_at() is None


async def test_a_card_that_never_arrived_goes_too(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("sendMessage", 400, "Bad Request: chat not found")
    await amina.brings("chat.txt", PROMISE.encode())
    await chat.wait(days=2, hours=1)
    async with chat.stage.house.store.begin() as work:
        assert not await work.outbox.used(f"exports:{chat.members['amina'].id}")


async def test_the_next_page_of_a_card_is_forgotten_too(chat: Chat, amina: Phone) -> None:
    many = "".join(
        f"29/01/2026, 14:{minute} - Baraka Nyondo: I will share plan {minute} by 6 February\n"
        for minute in range(10, 25)
    )
    await amina.brings("chat.txt", many.encode())
    await amina.taps("None of these")
    assert (await cards(chat))[0] == ("exports-card",)
    await chat.wait(days=2, hours=1)
    assert await cards(chat) == [("exports-forgotten",), (), ()]


def test_where_keys_lie_depends_on_digits_alone() -> None:
    # By English rules of order digits count before `:` and `;` do.
    key = f"exports:{2**63}"
    assert FIRST < key < LAST
    assert {each.rstrip("0123456789") for each in (FIRST, key, LAST)} == {"exports:"}
    assert all(each[-1].isdecimal() for each in (FIRST, LAST))
