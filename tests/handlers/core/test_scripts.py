"""Days that are typed in Arabic, wherever a day is given or asked for; nothing else of it is read.

What is told back is in the language of its reader.
"""

import pytest

from tests.chat import Chat, Phone
from tests.handlers.group.test_languages import speaks
from tests.handlers.questions.room import commitments, kept

LIST, FSI, PDI = "إرسال قائمة العدادات", "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        pytest.param("الخميس القادم", "Thu 5 Feb, 15:30", id="a weekday"),
        pytest.param("بعد ثلاثة أيام إن شاء الله", "Thu 5 Feb, 15:30", id="God willing"),
        pytest.param("١٢‏/٢‏/٢٠٢٦", "Thu 12 Feb, 15:30", id="figures as a phone writes them"),
        pytest.param("غدًا الساعة التاسعة صباحًا", "Tue 3 Feb, 09:00", id="a time with vowel signs"),
    ],
)
async def test_whoever_is_asked_by_when_may_answer_in_arabic(
    amina: Phone, typed: str, due: str
) -> None:
    await amina.says("/commit publish the leak map")
    (answer,) = await amina.says(typed)
    assert answer.startswith(f"Noted: publish the leak map, due {due} Dar es Salaam")


async def test_a_promise_by_command_has_its_day_and_its_words_apart(
    chat: Chat, amina: Phone
) -> None:
    (noted,) = await amina.says(f"/commit {LIST}، وذلك بحلول الخميس القادم")
    assert noted.startswith(f"Noted: {FSI}{LIST}{PDI}, due Thu 5 Feb, 15:30 Dar es Salaam")
    assert await commitments(chat) == [f"amina: {LIST}, Thu 05 Feb 15:30"]


async def test_an_action_item_is_logged_with_its_day(chat: Chat, jonas: Phone) -> None:
    await jonas.writes(f"#action Jonas: {LIST} حتى يوم ١٢ شباط")
    assert await commitments(chat) == [f"jonas: {LIST}, Thu 12 Feb 17:00"]
    assert f"{FSI}{LIST}{PDI} (Jonas), Thu 12 Feb" in chat.board()


async def test_arabic_words_with_an_english_day_have_it_too(chat: Chat, jonas: Phone) -> None:
    await jonas.writes(f"#action Jonas: {LIST} by Friday")
    await jonas.writes("#action Jonas: check the meters بحلول الخميس")
    assert await commitments(chat) == [
        "jonas: check the meters, Thu 05 Feb 17:00",
        f"jonas: {LIST}, Fri 06 Feb 17:00",
    ]


async def test_a_day_that_cannot_be_is_named(amina: Phone) -> None:
    (told,) = await amina.says(f"/commit {LIST} قبل 30 فبراير")
    assert told.startswith(f"I do not find {FSI}30 فبراير{PDI} in the calendar.")
    assert f"By when will you do this: {FSI}{LIST}{PDI}?" in told


async def test_an_item_is_moved(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit publish the leak map by Friday")
    await amina.taps("New date")
    await amina.says("الأربعاء ١١ شباط")
    assert await commitments(chat) == ["amina: publish the leak map, Wed 11 Feb 15:30"]


async def test_the_day_of_an_answer_may_be_typed(chat: Chat, jonas: Phone, baraka: Phone) -> None:
    await jonas.writes("Baraka, can you send the list of DMAs?")
    await chat.travel("2026-02-03 09:00")
    await baraka.taps("I need until …")
    (noted,) = await baraka.says("ليوم الجمعة")
    assert noted.startswith("Noted: you answer by Fri 6 Feb")


async def test_a_stay_may_end_on_such_a_day(amina: Phone) -> None:
    (noted,) = await amina.says("/tz Nairobi حتى ٢٠ آذار")
    assert "until Fri 20 Mar." in noted


async def test_day_and_month_are_in_the_order_of_the_letters(chat: Chat, amina: Phone) -> None:
    await speaks(chat, "amina", "en-us")
    await amina.says(f"/commit {LIST} قبل ٤/٣")
    assert await commitments(chat) == [f"amina: {LIST}, Tue 03 Mar 15:30"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("سأرسل لكم القائمة يوم الخميس القادم", id="a promise"),
        pytest.param("هل يمكنكم إرسال القائمة قبل يوم الخميس؟", id="a request"),
        pytest.param("متى تصل المضخة؟", id="a question"),
        pytest.param("تم إرسال القائمة اليوم ✅", id="done"),
    ],
)
async def test_nobody_is_asked_anything_because_of_an_arabic_message(
    chat: Chat, amina: Phone, jonas: Phone, text: str
) -> None:
    await amina.says("/commit publish the leak map by Friday")
    await amina.writes(text)
    await jonas.writes(text)
    assert await kept(chat) == []
    assert (await amina.reads(), await jonas.reads()) == ([], [])
    assert await commitments(chat) == ["amina: publish the leak map, Fri 06 Feb 15:30"]
