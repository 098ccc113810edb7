"""What nobody should send, and what comes of it: one clear sentence, and nothing half-written."""

from typing import Any

import pytest

from mentoring.commitments import Outcome
from mentoring.partnerships import Role, Side
from tests.chat import GROUP, Chat, Phone
from tests.given import another_partnership, asked, newcomer, promised
from tests.handlers.commitments.test_buttons import FRIDAY, commitment
from tests.handlers.commitments.test_logging import items
from tests.handlers.questions.room import kept
from tests.unexpected import message, nothing_written, receives, rows, said_in_group

UNKNOWN = "I did not understand this. Send /mine to see what is open, or /help"
DEAD = "This button has done its work. Send /mine to see what is open."


WORDS = [
    pytest.param("/commit", "Write what you will do and by when", id="an empty promise"),
    pytest.param("/commit 🙂", "Write what you will do and by when", id="a promise of an emoji"),
    pytest.param("/action", "Write who does what by when", id="an empty item"),
    pytest.param("/actions", "Write who does what by when", id="an empty list"),
    pytest.param("#action", "Write who does what by when", id="a bare tag"),
    pytest.param("#actions\n\n-\n", "Write who does what by when", id="a list of nothing"),
    pytest.param("#action #action", "Write who does what by when", id="nothing but tags"),
    pytest.param("👍", UNKNOWN, id="one emoji"),
    pytest.param("🎉🎉🎉 🇹🇿", UNKNOWN, id="more emoji"),
    pytest.param("?", UNKNOWN, id="a mark"),
    pytest.param("/", UNKNOWN, id="a slash"),
    pytest.param("7 done", UNKNOWN, id="a number beyond the list"),
    pytest.param("99", UNKNOWN, id="a number"),
    pytest.param("\u202e\u200f\u2067", UNKNOWN, id="signs that nobody sees"),
    pytest.param("x" * 4096, UNKNOWN, id="as long as Telegram lets"),
]


@pytest.mark.parametrize(("words", "told"), WORDS)
async def test_words_without_sense_get_one_sentence(amina: Phone, words: str, told: str) -> None:
    await amina.says("/commit send the list by Friday")
    await amina.says("/mine")
    async with nothing_written(amina.stage):
        (answer,) = await amina.says(words)
    assert answer.startswith(told)


@pytest.mark.parametrize(
    ("by", "asks"),
    [
        ("31/11", "I do not find 31/11 in the calendar."),
        ("30 February", "I do not find 30 February in the calendar."),
        ("9999-12-31", "I do not find 9999-12-31 in the calendar."),
        ("30 January", "clean the pumps: this date has passed already."),
        ("yesterday", "clean the pumps: this date has passed already."),
    ],
)
async def test_a_date_that_cannot_be_meant_is_asked_of_the_owner(
    chat: Chat, jonas: Phone, amina: Phone, by: str, asks: str
) -> None:
    await jonas.writes(f"#action Amina: clean the pumps by {by}")
    (told,) = await amina.reads()
    assert asks in told
    assert (await commitment(chat)).due_at is None
    (told,) = await amina.says(by)
    assert asks in told
    assert (await commitment(chat)).due_at is None
    (told,) = await amina.says("Friday")
    assert told == f"Noted: clean the pumps, {FRIDAY}."


async def test_nonsense_while_a_date_is_asked_for_is_told_how_to_write_one(amina: Phone) -> None:
    await amina.says("/commit send the list")
    async with nothing_written(amina.stage):
        assert await amina.says("when the moon is full") == [
            "I did not understand this as a date. "
            "Write one such as Friday or 12 June, or send /cancel."
        ]
    assert await amina.says("friday") == [f"Noted: send the list, {FRIDAY}."]


@pytest.mark.parametrize("typed", ["the moon", "👍"])
async def test_nonsense_while_a_name_is_asked_for_is_told_what_to_do(
    amina: Phone, typed: str
) -> None:
    await amina.says("#action DG: sign the MoU by Friday")
    async with nothing_written(amina.stage):
        (told,) = await amina.says(typed)
    assert told.startswith("I did not understand this as the name of a member.")
    await amina.taps("Somebody outside")
    async with nothing_written(amina.stage):
        await amina.says("👍")


async def test_a_text_of_5000_letters_is_cut_wherever_it_is_shown(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    long = ("dig <deep> & " * 400)[:4950]
    command = {"type": "bot_command", "offset": 0, "length": 7}
    said: dict[str, Any] = {"text": f"/commit {long} by Friday", "entities": [command]}
    await receives(chat.stage, message=message(amina, **said))
    await receives(chat.stage, message=message(jonas, GROUP, text=f"Amina, can you {long}?"))
    (told,) = await amina.reads()
    assert "dig <deep> & dig" in told
    assert len(told) < 500
    assert "dig <deep> &" in chat.board()
    (question,) = await kept(chat)
    assert len(question.text) <= 300
    await amina.says("/mine")
    assert (await rows(chat.stage))["dead_letters"] == []


async def test_signs_of_html_in_a_name_are_shown_as_they_are(chat: Chat, amina: Phone) -> None:
    await newcomer(chat, "ama", "Ama <b>& Co", Side.MENTEE, Role.EXPERT)
    await amina.says("#action DG: sign <i>it & go by Friday")
    assert ["Ama <b>& Co"] in amina.rows()
    (told,) = await amina.taps("Ama <b>& Co")
    assert told.startswith("Noted for Ama: sign <i>it & go, due Fri 6 Feb")
    chat.stage.world.add_person(99, "<i>Sipho & Co")
    chat.stage.world.joins(99, GROUP)
    chat.stage.world.says(99, "/commit send the list", GROUP)
    await chat.stage.settle()
    assert said_in_group(chat.stage)[-1].startswith("<i>Sipho & Co, I do not know you yet.")


async def test_two_tags_in_one_message_are_two_items(
    chat: Chat, jonas: Phone, amina: Phone, baraka: Phone
) -> None:
    said = "#action Amina: clean the pumps by Friday\n#action Baraka: order the pipes by Friday"
    message_id = await jonas.writes(said)
    assert jonas.marks(message_id) == ["✍"]
    assert [(await p.reads())[0].split(",")[0].split(": ")[1] for p in (amina, baraka)] == [
        "clean the pumps",
        "order the pipes",
    ]
    assert len(await items(chat)) == 2


@pytest.mark.parametrize("count_of_lines", [30, 45])
async def test_a_very_long_list_comes_in_messages_that_can_be_read(
    chat: Chat, amina: Phone, baraka: Phone, count_of_lines: int
) -> None:
    line = "Baraka: clean the pump behind the old market and tell the people of the quarter {}"
    lines = "\n".join(line.format(number) for number in range(count_of_lines))
    told = await amina.says(f"/actions\n{lines}")
    asked_of = await baraka.reads()
    assert len(await items(chat)) == count_of_lines
    for messages in (told, asked_of):
        assert all(len(each) <= 4096 and "…" not in each for each in messages)
    assert sum(each.count("Noted for Baraka") for each in told) == count_of_lines
    assert f"{count_of_lines}. By when will you do this" in asked_of[-1]
    assert (await baraka.taps("12: Yes"))[-1].count("12. By when will you do this") == 1


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("N'Golo Kanté", "kante"),
        ("N'Golo Kanté", "N’Golo"),
        ("Siân O’Brien", "o'brien"),
        ("Siân O’Brien", "Sian"),
        ("'Ofa Tu'ipulotu", "Ofa"),
        ("محمد علي", "محمد"),
        ("X" * 80, "X" * 80),
    ],
)
async def test_names_are_found_however_they_are_written(
    chat: Chat, amina: Phone, name: str, written: str
) -> None:
    member = await newcomer(chat, "new", name, Side.MENTEE, Role.EXPERT)
    await amina.says(f"#action {written}: clean the pumps by Friday")
    (item,) = await items(chat)
    assert (item.owner_id, item.what) == (member.id, "clean the pumps")


async def test_words_from_right_to_left_turn_nothing_but_themselves(
    chat: Chat, amina: Phone
) -> None:
    (told,) = await amina.says("/commit أرسل القائمة by Friday")
    assert told == f"Noted: \u2068أرسل القائمة\u2069, {FRIDAY}."
    await amina.says("/commit \u202eorder the pipes\u2066 by Friday")
    assert "– order the pipes (Amina), Fri 6 Feb" in chat.board()


async def test_somebody_in_two_partnerships_has_the_buttons_of_both(
    chat: Chat, thandi: Phone
) -> None:
    await promised(chat, "thandi", "send the contract", "2026-02-06 15:30")
    await another_partnership(chat, "lakes", "Lakes")
    await asked(chat, "lakes-lead", Side.PROGRAMME, "may we travel?")
    (noted,) = await thandi.says("/commit book the hall by Friday")
    assert noted.startswith("Noted: book the hall, due Fri 6 Feb, 17:00 Johannesburg")
    (mine,) = await thandi.says("/mine")
    assert all(words in mine for words in ("send the contract", "book the hall", "may we travel?"))
    for label in ("1 done", "2 done"):
        assert "Done: " in (await thandi.taps(label))[-1]
    (asked_for_day,) = await thandi.taps("3 need until")
    assert "By when will you answer? may we travel?" in asked_for_day
    assert "Noted: you answer by" in (await thandi.says("Friday"))[-1]
    async with chat.stage.house.store.begin() as work:
        theirs = await work.members.of_telegram(thandi.telegram_id)
        found = [c for m in theirs for c in await work.commitments.all_of(m.partnership_id)]
    assert [(each.what, each.partnership_id, each.outcome) for each in found] == [
        ("send the contract", theirs[0].partnership_id, Outcome.DONE),
        ("book the hall", theirs[1].partnership_id, Outcome.DONE),
        ("answer Lead: may we travel?", theirs[1].partnership_id, None),
    ]
