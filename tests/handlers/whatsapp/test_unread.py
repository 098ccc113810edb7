"""Exported chats that cannot be read: one sentence each that says what to do next."""

import zipfile

import pytest

from tests.chat import Chat, Phone
from tests.handlers.commitments.test_logging import items
from tests.handlers.whatsapp.exported import CHAT, zipped

CANNOT = "I cannot read this file."


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"just some notes\nof mine", "I find no chat in this file."),
        (b"\x00\xff\xfe\x80" * 9, CANNOT),
        (b"PK\x03\x04 not really", CANNOT),
        (zipped("", photo=b"")[:60], CANNOT),
        # Another library unpacks these, and stumbles in its own way.
        (zipped(CHAT, zipfile.ZIP_LZMA).replace(b"\x5d\x00\x00", b"\xff\xff\xff"), CANNOT),
        (zipped(CHAT, zipfile.ZIP_BZIP2).replace(b"BZh", b"XXX"), CANNOT),
        (zipped("12/01/2026, 08:00 - A: b\n" * 300_000), "This file is too large for me."),
    ],
)
async def test_what_cannot_be_read_gets_one_sentence(
    chat: Chat, amina: Phone, content: bytes, told: str
) -> None:
    (said,) = await amina.brings("chat.txt", content)
    assert said.startswith(told)
    assert await items(chat) == []


async def test_unclear_dates_are_told_below_the_file(chat: Chat, amina: Phone) -> None:
    unclear = "01/02/2026, 08:00 - Baraka Nyondo: I will send the list by 6 February\n"
    (said,) = await amina.brings("chat.txt", unclear.encode())
    assert said.startswith("I cannot tell whether 01/02/2026 begins with the day or the month.")
    (card,) = await amina.brings("chat.txt", unclear.encode(), "d/m")
    assert "found one thing that looks like a promise" in card


async def test_an_order_that_fits_no_date_is_asked_for_again(chat: Chat, amina: Phone) -> None:
    (said,) = await amina.brings("chat.txt", CHAT.splitlines()[3].encode(), "m/d")
    assert said.startswith("I cannot tell whether 28/01/2026 begins with the day or the month.")


async def test_a_file_that_does_not_come_is_asked_for_again(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("getFile", 400, "Bad Request: wrong file_id")
    assert await amina.brings("chat.txt", CHAT.encode()) == [
        "I could not get the file from Telegram. Please send it once more."
    ]
