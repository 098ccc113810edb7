"""What nobody should send, and what comes of it: one clear sentence, and nothing half-written."""

from pathlib import Path
from typing import Any

import pytest

from bot.load import load_partnership
from bot.partnership_file import read_partnership
from bot.play import restarted
from handlers import PRESSES
from mentoring.commitments import Outcome
from mentoring.partnerships import Role, Side
from simulator.records import Query
from simulator.updates import user_json
from tests.chat import GROUP, Chat, Phone
from tests.given import another_partnership, asked, newcomer, promised
from tests.handlers.room import kept
from tests.handlers.test_actions import items
from tests.handlers.test_commitments import FRIDAY, commitment
from tests.invited import FILE, Invited
from tests.unexpected import message, nothing_written, receives, rows, said_in_group, stranger

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
        ("30 January", "The date for clean the pumps has passed already."),
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


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        pytest.param("/commit send the list by Friday", True, id="command"),
        pytest.param("/cancel@wellkept_bot", True, id="command with our name"),
        pytest.param("#action Baraka: send it by Friday", True, id="tag"),
        pytest.param("I will send the list by Friday", False, id="promise"),
        pytest.param("Baraka, can you send the list?", False, id="question"),
        pytest.param("I cannot send the list by Friday, but on Monday", False, id="another date"),
        pytest.param("I have sent the list", False, id="done"),
        pytest.param("/roll@dice_bot 6", False, id="command of another bot"),
    ],
)
async def test_forwarded_words_in_the_group_are_nobodys(
    chat: Chat, amina: Phone, jonas: Phone, words: str, hint: bool
) -> None:
    await promised(chat, "amina", "send the list", "2026-02-06 15:30")
    await amina.says("/commit order the pipes")
    async with nothing_written(chat.stage):
        message_id = await amina.forwards(words, jonas)
    assert [told.split(",")[0] for told in await amina.reads()] == (
        ["Forwarded words are somebody else's"] if hint else []
    )
    assert amina.marks(message_id) == []
    assert said_in_group(chat.stage) == [chat.board()]


async def test_forwarded_words_answer_nothing_but_a_forwarded_file_does(
    chat: Chat, baraka: Phone, jonas: Phone
) -> None:
    asked_in = await jonas.writes("Baraka, can you send the list of DMAs?")
    async with nothing_written(chat.stage):
        await baraka.forwards("The list has 14 DMAs, all of them with loggers.", jonas)
    origin = {"type": "hidden_user", "sender_user_name": "Neema", "date": 1_770_000_000}
    file = {"file_id": "f", "file_unique_id": "f", "file_name": "dma.xlsx"}
    shared = message(baraka, GROUP, document=file, forward_origin=origin, caption="I will do it")
    await receives(chat.stage, message=shared)
    (question,) = await kept(chat)
    assert question.message_id == asked_in
    assert question.answered_by_message_id == shared["message_id"]
    assert await items(chat) == []


async def test_what_a_stranger_forwards_is_not_answered(chat: Chat, jonas: Phone) -> None:
    otto = stranger(chat)
    async with nothing_written(chat.stage):
        await otto.forwards("/commit send the list", jonas)
        await otto.forwards("#action Baraka: send the list", jonas)
    assert said_in_group(chat.stage) == [chat.board()]


async def test_an_edited_promise_stays_as_it_was_first_said(chat: Chat, amina: Phone) -> None:
    message_id = await amina.writes("I will send the list by Friday")
    await amina.reads()
    async with nothing_written(chat.stage):
        await amina.edits(message_id, "I will send the list by Monday")
    assert await amina.reads() == []
    (noted,) = await amina.taps("Yes")
    assert noted == f"Noted: send the list, {FRIDAY}."
    async with nothing_written(chat.stage):
        await amina.edits(message_id, "I will send the map by Monday")
    assert await amina.reads() == []


async def test_an_edited_question_changes_no_clock(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    message_id = await jonas.writes("Baraka, can you send the list of DMAs?")
    plain = await jonas.writes("Good morning")
    await chat.travel("2026-02-02 12:00")
    async with nothing_written(chat.stage):
        await jonas.edits(message_id, "Baraka, can you send the map of DMAs?")
        await jonas.edits(plain, "Baraka, can you call me?")
    assert await baraka.reads() == []


async def test_an_edit_in_private_is_told_once_to_change_nothing(amina: Phone) -> None:
    await amina.says("/commit send the list by Friday")
    message_id = amina.messages()[0].id
    async with nothing_written(amina.stage):
        for words in ("/commit send the map by Monday", "#action me: send the map"):
            amina.stage.world.edits(amina.telegram_id, amina.telegram_id, message_id, words)
        assert await amina.reads() == [
            "I do not follow edits. "
            "Please write it once more, or send /mine to change what is noted."
        ]


@pytest.mark.parametrize("name", PRESSES)
async def test_nobody_presses_the_button_of_another(
    chat: Chat, amina: Phone, maartje: Phone, name: str
) -> None:
    await promised(chat, "amina", "send the list", "2026-02-12 15:30", confirmed=False)
    await asked(chat, "jonas", "amina", "what is the flow?")
    await chat.travel("2026-02-10 10:00")
    for value in ("", ":2026-02-11", ":1", ":1-4", ":question", ":commitment", ":member"):
        async with nothing_written(chat.stage):
            alert = await maartje.taps_data(f"{name}:1{value}", amina.messages()[-1].id)
        assert alert.endswith(".") or name == "digest:cancel"
    assert await amina.reads() != []


LEADS_NOWHERE = [
    "",
    "nonsense",
    "commitment:done",
    "commitment:done:x",
    "commitment:done:-1",
    "commitment:explode:1",
    "commitment:done:77",
    "commitment:done:99999999999999999999",
    "commitment:date:1:9999-12-31",
    "commitment:date:1:2026-02-30",
    "question:until:77",
    "question:wait:1:0001-01-01",
    "action:owner:1:1",
    "checkin:go:77",
    "checkin:ask:1:²",
    "digest:settled:77:question",
    "digest:write:77:member",
    "joining:undo:77",
    "☠:☠:1",
]


@pytest.mark.parametrize("data", LEADS_NOWHERE)
async def test_a_button_that_leads_nowhere_says_so(chat: Chat, amina: Phone, data: str) -> None:
    await amina.says("/commit send the list by Friday")
    message_id, _ = amina.button("Done")
    async with nothing_written(chat.stage):
        assert await amina.taps_data(data, message_id) == DEAD
    assert await amina.reads() == []


async def test_a_value_beyond_all_numbers_is_left_out(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit send the list by Friday")
    message_id, _ = amina.button("Done")
    await amina.taps_data("commitment:done:1:99999999999999999999", message_id)
    closed = await commitment(chat)
    assert (closed.outcome, closed.closed_by_message_id) == (Outcome.DONE, None)


@pytest.mark.parametrize("action", ["commitment:done:1", "commitment:yes:1", "question:until:1"])
async def test_an_item_of_another_partnership_is_out_of_reach(
    chat: Chat, amina: Phone, action: str
) -> None:
    await another_partnership(chat, "lakes", "Lakes")
    await promised(chat, "lakes-lead", "send the list", "2026-02-06 15:30")
    await asked(chat, "lakes-lead", Side.PROGRAMME, "what is the flow?")
    await amina.says("/help")
    async with nothing_written(chat.stage):
        assert await amina.taps_data(action, amina.messages()[-1].id) == DEAD


@pytest.mark.parametrize("at_once", [True, False], ids=["in one batch", "in two batches"])
@pytest.mark.parametrize("label", ["Yes", "Not mine", "Other date"])
async def test_the_same_button_twice_has_one_effect(
    chat: Chat, jonas: Phone, amina: Phone, label: str, at_once: bool
) -> None:
    await jonas.writes("#action Amina: send the list by Friday")
    message_id, data = amina.button(label)
    world = chat.stage.world
    queries = [world.taps(amina.telegram_id, amina.telegram_id, message_id, data)]
    if not at_once:
        await chat.stage.settle()
    first = await rows(chat.stage)
    queries.append(world.taps(amina.telegram_id, amina.telegram_id, message_id, data))
    await chat.stage.settle()
    if not at_once and label != "Other date":
        assert await rows(chat.stage) == first
    once = DEAD if label != "Other date" else ""
    assert [world.alerts[each].text for each in queries] == ["", once]
    assert len((await rows(chat.stage))["commitments"]) == 1
    assert (await rows(chat.stage))["dead_letters"] == []


async def test_of_two_people_who_press_at_once_the_first_counts(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await asked(chat, "jonas", "baraka", "which valve do you mean?")
    for phone in (jonas, baraka):
        await phone.says("/mine")
    world = chat.stage.world
    places = [(p.telegram_id, p.telegram_id, p.messages()[-1].id) for p in (jonas, baraka)]
    settled = world.taps(*places[0], "question:settled:1")
    promised_too = world.taps(*places[1], "question:wait:1:2026-02-06")
    await chat.stage.settle()
    assert [world.alerts[each].text for each in (settled, promised_too)] == ["", DEAD]
    assert await items(chat) == []
    assert (await kept(chat))[0].state == "answered"


async def test_a_press_without_its_message_is_answered(chat: Chat, amina: Phone) -> None:
    world = chat.stage.world
    person = user_json(world.person(amina.telegram_id))
    world.queries["7"] = Query(
        "7", amina.telegram_id, GROUP, 1, "commitment:done:1", world.clock()
    )
    query = {"id": "7", "from": person, "chat_instance": "1", "inline_message_id": "x"}
    async with nothing_written(chat.stage):
        await receives(chat.stage, callback_query={**query, "data": "commitment:done:1"})
    assert world.alerts["7"].text == DEAD


async def test_whatever_a_stranger_does_in_the_group_leaves_no_trace(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    question = await jonas.writes("Amina, is the week of 9 March ok for you?")
    otto = stranger(chat)
    async with nothing_written(chat.stage):
        mine = await otto.writes("I will send the list by Friday")
        await otto.writes("Yes, that week is fine for all of us", reply_to=question)
        await otto.writes("Baraka, can you send the list?")
        await otto.sends("dma.xlsx", "here is the list")
        await otto.reacts(question, "👍")
        await otto.edits(mine, "#action Baraka: send the list by Friday")
        await otto.taps_data("commitment:done:1", chat.group()[0].id, GROUP)
    assert said_in_group(chat.stage) == [chat.board()]
    assert await amina.reads() == []


async def test_who_blocked_the_bot_finds_the_proposal_on_coming_back(
    chat: Chat, amina: Phone
) -> None:
    await amina.writes("I will send the list by Friday")
    chat.stage.world.blocks(amina.telegram_id)
    await chat.stage.settle()
    async with nothing_written(chat.stage):
        await amina.writes("I will order the pipes by 12 Feb")
    chat.stage.world.unblocks(amina.telegram_id)
    (*_, noted) = await amina.taps("Yes")
    assert noted == f"Noted: send the list, {FRIDAY}."
    assert [each.what for each in await items(chat)] == ["send the list"]


async def test_what_was_logged_for_somebody_who_blocked_the_bot_is_asked_on_return(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    chat.stage.world.blocks(baraka.telegram_id)
    (told,) = await amina.says("/action Baraka: clean the pumps")
    assert told.endswith("I ask Baraka as soon as they have started me.")
    assert (await rows(chat.stage))["prompts"] == []
    chat.stage.world.unblocks(baraka.telegram_id)
    (question,) = await baraka.reads()
    assert "By when will you do this: clean the pumps?" in question
    chat.stage.world.starts(baraka.telegram_id)
    assert len(await baraka.reads()) == 1


async def test_what_could_not_be_delivered_is_asked_on_return(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    world = chat.stage.world
    world.refuse_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await amina.writes("#action Baraka: clean the pumps by Friday")
    assert await baraka.reads() == []
    world.starts(baraka.telegram_id)
    asked_again, _greeting = await baraka.reads()
    assert asked_again.startswith("Amina Juma noted this for you: clean the pumps")


async def test_a_restart_loses_neither_proposal_nor_prompt(
    chat: Chat, amina: Phone, jonas: Phone, tmp_path: Path
) -> None:
    await amina.writes("I will send the list by Friday")
    await jonas.says("/commit order the pipes")
    amina.stage = jonas.stage = chat.stage = await restarted(chat.stage, tmp_path / "test.db")
    assert (await amina.taps("Yes"))[-1] == f"Noted: send the list, {FRIDAY}."
    assert (await jonas.says("Friday"))[-1].startswith("Noted: order the pipes, due Fri 6 Feb, 17")
    assert "order the pipes (Jonas), Fri 6 Feb" in chat.board()
    await chat.stage.house.close()


@pytest.mark.parametrize("text", ["/commit send the list", "#action Baraka: x by Friday", "hello"])
@pytest.mark.parametrize("automatic", [True, False], ids=["forwarded by Telegram", "as a channel"])
async def test_a_channel_is_nobody(chat: Chat, amina: Phone, text: str, automatic: bool) -> None:
    channel = {"id": -1009, "type": "channel", "title": "News"}
    origin = {"type": "channel", "chat": channel, "message_id": 4, "date": 1_770_000_000}
    posted = message(amina, GROUP, text=text, sender_chat=channel)
    posted["from"] = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    if automatic:
        posted |= {"is_automatic_forward": True, "forward_origin": origin}
    async with nothing_written(chat.stage):
        await receives(chat.stage, message=posted)
        await receives(chat.stage, edited_message=posted | {"edit_date": posted["date"]})
        await receives(chat.stage, channel_post=posted | {"chat": channel})
    assert said_in_group(chat.stage) == [chat.board()]


async def test_a_topic_is_a_place_like_any_other(chat: Chat, amina: Phone, jonas: Phone) -> None:
    world = chat.stage.world
    world.add_topic(GROUP, 7, "Billing")
    for words in ("/commit send the list by Friday", "#action Amina: order the pipes by Friday"):
        noted = world.says(amina.telegram_id, words, GROUP, thread_id=7)
        await chat.stage.settle()
        assert amina.marks(noted) == ["✍"]
    world.says(jonas.telegram_id, "Amina, can you send the list?", GROUP, thread_id=7)
    await chat.stage.settle()
    assert len(await items(chat)) == 2
    assert len(await kept(chat)) == 1


@pytest.mark.parametrize(("closed", "answered_in"), [(False, 7), (True, None)])
async def test_a_topic_that_is_closed_is_answered_in_the_group(
    chat: Chat, closed: bool, answered_in: int | None
) -> None:
    stranger(chat)
    chat.stage.world.add_topic(GROUP, 7, "Billing", closed=closed)
    chat.stage.world.says(99, "/commit send the list", GROUP, thread_id=7)
    await chat.stage.settle()
    told = chat.group()[-1]
    assert told.text.startswith("Otto, I do not know you yet.")
    assert told.thread_id == answered_in


CONTENT: list[dict[str, Any]] = [
    {"sticker": {"file_id": "s", "file_unique_id": "s", "width": 1, "height": 1, "type": "regular",
                 "is_animated": False, "is_video": False}},
    {"location": {"latitude": -6.8, "longitude": 39.3}},
    {"contact": {"phone_number": "255", "first_name": "Neema"}},
    {"poll": {"id": "1", "question": "When?", "options": [], "total_voter_count": 0,
              "is_closed": False, "is_anonymous": True, "type": "regular",
              "allows_multiple_answers": False, "allows_revoting": False, "members_only": False}},
    {"dice": {"emoji": "🎲", "value": 4}},
    {"video_note": {"file_id": "v", "file_unique_id": "v", "length": 9, "duration": 9}},
    {"brand_new_kind": {"of": "content"}},
]  # fmt: skip


@pytest.mark.parametrize("content", CONTENT, ids=lambda each: next(iter(each)))
async def test_what_has_no_words_is_told_so_in_private_and_passed_over_in_the_group(
    chat: Chat, jonas: Phone, amina: Phone, content: dict[str, Any]
) -> None:
    await asked(chat, "jonas", "amina", "what is the flow?")
    async with nothing_written(chat.stage):
        await receives(chat.stage, message=message(amina, GROUP, **content))
        assert await amina.reads() == []
        await receives(chat.stage, message=message(amina, **content))
    assert await amina.reads() == ["I can read written words only. Please write it to me."]
    assert said_in_group(chat.stage) == [chat.board()]


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"brand_new": {"of": "a kind"}},
        {"chat_boost": {"unknown": True}},
        {"poll": {"id": "1"}},
    ],
    ids=["empty", "brand new", "half known", "not asked for"],
)
async def test_an_update_of_an_unknown_kind_harms_nobody(
    chat: Chat, amina: Phone, update: dict[str, Any]
) -> None:
    await receives(chat.stage, **update)
    assert (await amina.says("/commit send the list by Friday"))[-1].startswith("Noted")


async def test_who_leaves_the_file_keeps_their_items_and_their_buttons(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    for who in ("amina", "baraka"):
        await invited.joins(who)
    await invited.writes("amina", "#action Baraka: clean the pumps by Friday")
    shorter = "\n".join(line for line in FILE.split("\n") if 'key = "baraka"' not in line)
    shorter = shorter.replace('\nlanguage = "en", username = "baraka" },', "")
    async with invited.stage.house.store.begin() as work:
        await load_partnership(work, read_partnership(shorter))
    (*_, noted) = await invited.phones["baraka"].taps("Yes")
    assert noted == f"Noted: clean the pumps, {FRIDAY}."
    (mine,) = await invited.phones["baraka"].says("/mine")
    assert "1. clean the pumps" in mine
    assert "clean the pumps (Baraka)" in (await invited.group())[-1]


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
