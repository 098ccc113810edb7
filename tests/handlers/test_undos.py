"""Taking back what one did, for ten minutes."""

from datetime import timedelta
from typing import Any

import pytest

from bot.replay.stage import restarted
from storage.commitments import CommitmentRow
from storage.questions import QuestionRow
from tests.chat import Chat, Phone
from tests.given import promised
from tests.handlers.questions.room import LOGGERS, asks, kept

MAP = "publish the leak map"
DONE = f"Taken back: {MAP}. All is as it was before."
NOTHING = "There is nothing of yours to take back. Send /mine to see what is open."
EXPIRED = "I can take things back for ten minutes only. Send /mine to change what is open."
QUESTION = "Jonas, can you send us the agenda for the call?"


async def rows(chat: Chat) -> list[dict[str, Any]]:
    """The first promise and the first question, to the last column."""
    async with chat.stage.house.store.begin() as work:
        found = [await work.session.get(CommitmentRow, 1), await work.session.get(QuestionRow, 1)]
    return [row.model_dump() for row in found if row is not None]


async def prompts(chat: Chat, phone: Phone) -> list[str]:
    """What typed words of somebody may answer."""
    async with chat.stage.house.store.begin() as work:
        return [each.subject for each in await work.prompts.waiting(phone.telegram_id)]


async def test_a_promise_is_taken_back_by_its_receipt(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    assert amina.rows() == [["Done", "New date", "Drop it"], ["Undo"]]
    assert await amina.taps("Undo") == [DONE]
    assert amina.rows() == []
    assert MAP not in chat.board()


@pytest.mark.parametrize(
    ("taps", "shown"),
    [
        pytest.param(["Yes"], [["Yes", "Other date", "Not mine"]], id="said yes"),
        pytest.param(["Not mine"], [["Yes", "Other date", "Not mine"]], id="said no"),
        pytest.param(["Yes", "Done"], [["Done", "New date", "Drop it"]], id="done"),
        pytest.param(["Yes", "Drop it"], [["Done", "New date", "Drop it"]], id="dropped"),
    ],
)
async def test_a_tap_is_taken_back_to_the_last_column(
    chat: Chat, amina: Phone, jonas: Phone, taps: list[str], shown: list[list[str]]
) -> None:
    await jonas.writes(f"#action Amina: {MAP} by Friday")
    for label in taps[:-1]:
        await amina.taps(label)
    before, board = await rows(chat), chat.board()
    await amina.taps(taps[-1])
    assert await rows(chat) != before
    await amina.taps("Undo")
    assert await rows(chat) == before
    assert chat.board() == board
    assert amina.rows() == shown


async def test_a_moved_date_is_as_before_with_its_history_and_its_question(
    chat: Chat, amina: Phone
) -> None:
    await promised(chat, "amina", MAP, "2026-02-06 15:30")
    await amina.says("/mine")
    before = await rows(chat)
    await amina.taps("1 new date")
    assert await prompts(chat, amina) == ["commitment:1"]
    await amina.says("11 Feb")
    assert await prompts(chat, amina) == []
    await amina.taps("Undo")
    assert await rows(chat) == before
    assert await prompts(chat, amina) == ["commitment:1"]
    async with chat.stage.house.store.begin() as work:
        assert await work.commitments.date_changes(1) == []


async def test_its_reminders_come_as_if_nothing_had_been(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Wed 4 Feb")
    await amina.taps("Done")
    await amina.taps("Undo")
    await chat.travel("2026-02-04 12:00")
    assert any("Coming up" in told for told in await amina.reads())


async def test_a_question_put_aside_waits_again(chat: Chat, jonas: Phone, baraka: Phone) -> None:
    await asks(chat, jonas, LOGGERS)
    await chat.travel("2026-02-03 12:00")
    await baraka.reads()
    before = await rows(chat)
    await baraka.taps("Not a question")
    assert (await kept(chat))[0].closed_at is not None
    assert baraka.rows() == [["Undo"]]
    await baraka.taps("Undo")
    assert await rows(chat) == before
    assert baraka.rows()[0] == ["I need until …", "Not a question"]


async def test_a_promised_answer_is_no_promise_any_more(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await asks(chat, jonas, LOGGERS)
    await chat.travel("2026-02-03 12:00")
    await baraka.taps("I need until …")
    (before,) = await rows(chat)
    await baraka.says("friday")
    await baraka.says("/undo")
    assert before in await rows(chat)
    assert "answer Jonas" not in chat.board()


async def test_an_answer_of_a_check_in_is_asked_again(chat: Chat, amina: Phone) -> None:
    await chat.travel("2026-02-13 15:00")
    await amina.reads()
    labels = [key["text"] for m in amina.messages() for row in m.buttons for key in row]
    assert "Skip" in labels
    before = amina.messages()[-1].text
    await amina.taps("Skip")
    assert amina.messages()[-1].text != before
    assert await amina.says("/undo") == [before, "Taken back. All is as it was before."]


async def test_one_of_two_items_of_a_message_is_taken_back_alone(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.writes(f"#actions\nAmina: {MAP} by Friday\nAmina: order pipes by Friday")
    await amina.taps("1: Yes")
    await amina.taps("2: Yes")
    await amina.taps("1: Undo")
    assert amina.rows() == [
        ["1: Yes", "1: Other date", "1: Not mine"],
        ["2: Done", "2: New date", "2: Drop it"],
        ["2: Undo"],
    ]
    assert "order pipes (Amina)" in chat.board()
    assert MAP not in chat.board()


async def test_acts_are_taken_back_newest_first_and_each_once(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.says("/commit order pipes by Friday")
    (told,) = [t for t in await amina.says("/undo") if t.startswith("Taken")][:1]
    assert told.startswith("Taken back: order pipes")
    assert DONE in await amina.says("undo")
    assert await amina.says("/undo") == [NOTHING]


async def test_what_stands_just_above_is_not_said_once_more(amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    assert await amina.says("/undo") == [DONE]
    await amina.says(f"/commit {MAP} by Friday")
    await amina.says("/tz")
    assert await amina.says("/undo") == [DONE, DONE]


async def test_two_taps_on_undo_take_back_one_act(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.says("/commit order pipes by Friday")
    message_id, data = amina.button("Undo")
    await amina.taps_data(data, message_id)
    assert await amina.taps_data(data, message_id) == NOTHING
    assert MAP in chat.board()


async def test_after_ten_minutes_it_stands_and_the_button_is_gone(
    chat: Chat, amina: Phone
) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    message_id, data = amina.button("Undo")
    await chat.wait(minutes=9)
    assert amina.rows()[-1] == ["Undo"]
    await chat.wait(minutes=2)
    assert amina.rows() == [["Done", "New date", "Drop it"]]
    assert await amina.reads() == []
    assert await amina.taps_data(data, message_id) == EXPIRED
    assert await amina.says("/undo") == [EXPIRED]
    assert MAP in chat.board()


async def test_a_button_from_before_a_long_outage_means_no_other_act(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit order pipes by Friday")
    message_id, data = amina.button("Undo")
    chat.stage.clock.set(chat.stage.clock() + timedelta(days=2))
    await chat.wait(minutes=1)
    await amina.says(f"/commit {MAP} by Friday")
    assert await amina.taps_data(data, message_id) == NOTHING
    assert MAP in chat.board()


async def test_talk_in_the_group_is_no_act(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.writes(QUESTION)
    assert DONE in await amina.says("/undo")
    assert len(await kept(chat)) == 1


async def test_what_the_coordinator_took_off_is_on_the_list_again(
    chat: Chat, thandi: Phone
) -> None:
    await promised(chat, "amina", MAP, "2026-02-03 15:30")
    await chat.travel("2026-02-16 12:00", "Africa/Johannesburg")
    before = thandi.messages()[-1].text
    await thandi.taps("1 settled")
    assert MAP not in thandi.messages()[-1].text
    await thandi.says("/undo")
    assert before in [message.text for message in thandi.messages()]


async def test_what_was_unsaid_by_a_deed_is_said_after_all(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await amina.writes(f"#action Jonas: {MAP}")
    await jonas.says("/mine")
    await jonas.taps("1 yes")
    await jonas.taps("1: Undo")
    await chat.travel("2026-02-02 12:00")
    (asked,) = [m for m in jonas.messages() if "Will you do it?" in m.text]
    assert [key["text"] for row in asked.buttons for key in row][:2] == ["Yes", "Not mine"]


async def test_it_can_be_taken_back_after_a_restart(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    chat.stage = amina.stage = await restarted(chat.stage)
    assert await amina.taps("Undo") == [DONE]
    await chat.stage.house.close()


async def test_an_undo_restores_no_undo_of_an_earlier_act(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await chat.wait(minutes=8)
    await amina.taps("Done")
    await chat.wait(minutes=4)
    await amina.taps("Undo")
    assert amina.rows() == [["Done", "New date", "Drop it"]]


@pytest.mark.parametrize("word", ["/annuler", "/anular", "annuler", "anular"])
async def test_one_word_for_both_drops_the_question_that_came_last_and_then_takes_back(
    chat: Chat, amina: Phone, word: str
) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await chat.wait(minutes=1)
    await amina.taps("New date")
    await amina.taps("Other")
    assert await amina.says(word) == [
        "All right, I am not waiting for that any more. Nothing was changed."
    ]
    assert await prompts(chat, amina) == []
    assert MAP in chat.board()
    assert DONE in await amina.says(word)
    assert MAP not in chat.board()


async def test_one_word_for_both_takes_back_what_was_done_after_the_question(
    chat: Chat, amina: Phone
) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.taps("New date")
    await amina.taps("Other")
    await chat.wait(minutes=1)
    await amina.says("/commit call the bank by Friday")
    assert "call the bank" in (await amina.says("/annuler"))[-1]
    assert await prompts(chat, amina) == ["commitment:1"]


async def test_one_word_for_both_takes_back_an_item_whose_date_is_being_asked(
    chat: Chat, amina: Phone
) -> None:
    await amina.says(f"/commit {MAP}")
    assert await amina.says("/annuler") == [DONE]
    assert await prompts(chat, amina) == []
    assert MAP not in (await amina.says("/mine"))[-1]
    assert await amina.says("/annuler") == [NOTHING]


async def test_one_word_for_both_takes_back_a_yes_that_asked_for_a_date(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.writes(f"#action Amina: {MAP}")
    await chat.wait(minutes=1)
    await amina.reads()
    await amina.taps("Yes")
    assert DONE in await amina.says("/annuler")
    assert amina.button("Yes")
    assert "Proposed, not agreed yet: 1" in chat.board()


async def test_one_word_for_both_says_so_when_there_is_nothing(amina: Phone) -> None:
    assert await amina.says("/annuler") == [NOTHING]
