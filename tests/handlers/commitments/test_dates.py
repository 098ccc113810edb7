"""Dates in the chat: asked for, tapped, typed, moved."""

from datetime import UTC, datetime

import pytest

from mentoring.commitments import DateChange
from tests.chat import Chat, Phone
from tests.handlers.commitments.test_buttons import commitment, promised_answer

QUICK = ["Tue 3 Feb", "Fri 6 Feb", "Mon 9 Feb"]
MAP = "publish the leak map"


async def changes(chat: Chat) -> list[DateChange]:
    async with chat.stage.house.store.begin() as work:
        return await work.commitments.date_changes(1)


async def test_without_a_date_the_owner_is_asked_once(chat: Chat, amina: Phone) -> None:
    assert await amina.says(f"/commit {MAP}") == [
        f"By when will you do this: {MAP}? Tap a day, or write a date."
    ]
    assert amina.rows() == [QUICK, ["Other"], ["Undo"]]
    assert f"{MAP} (Amina), date to come" in chat.board()


async def test_a_tapped_day_ends_when_work_ends(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP}")
    assert await amina.taps("Fri 6 Feb") == [
        f"Noted: {MAP}, due Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam."
    ]
    assert amina.rows() == [["Done", "New date", "Drop it"], ["Undo"]]


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        pytest.param("fri 6 feb", "due Fri 6 Feb, 15:30", id="a button in words"),
        pytest.param("friday", "due Fri 6 Feb, 15:30", id="a weekday"),
        pytest.param("by 12 March", "due Thu 12 Mar, 15:30", id="a date"),
        pytest.param("tomorrow 9:00", "due Tue 3 Feb, 09:00", id="with a time, where I am"),
    ],
)
async def test_a_date_can_be_typed(amina: Phone, typed: str, due: str) -> None:
    await amina.says(f"/commit {MAP}")
    (answer,) = await amina.says(typed)
    assert f"Noted: {MAP}, {due} Dar es Salaam" in answer


async def test_what_is_no_date_leaves_the_question_open(amina: Phone) -> None:
    await amina.says(f"/commit {MAP}")
    (answer,) = await amina.says("I have no idea")
    assert answer.startswith("I did not understand this")
    (answer,) = await amina.says("friday")
    assert answer.startswith(f"Noted: {MAP}, due Fri 6 Feb")


async def test_a_date_that_cannot_be_is_named(amina: Phone) -> None:
    (told,) = await amina.says(f"/commit {MAP} by 30 February")
    assert told.startswith(
        f"I do not find 30 February in the calendar. By when will you do this: {MAP}?"
    )
    assert amina.rows() == [QUICK, ["Other"], ["Undo"]]
    (told,) = await amina.says("31 June")
    assert told.startswith("I do not find 31 June in the calendar.")


async def test_a_date_that_has_passed_is_asked_again(chat: Chat, amina: Phone) -> None:
    (told,) = await amina.says(f"/commit {MAP} by 30 January")
    assert told.startswith(f"{MAP}: this date has passed already. Which day is meant?")
    (told,) = await amina.says("30 January")
    assert "has passed already" in told
    (told,) = await amina.says("6 February")
    assert told.startswith(f"Noted: {MAP}, due Fri 6 Feb")


async def test_a_day_off_is_asked_with_the_working_days_around_it(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await amina.writes(f"#action Baraka: {MAP} by Saturday 7 Feb")
    (asked,) = await baraka.reads()
    assert asked.endswith(
        f"Sat 7 Feb is no working day for you. When will this be done: {MAP}? "
        "Tap a day, or write a date."
    )
    assert baraka.rows() == [["Yes", "Not mine"], ["Fri 6 Feb", "Mon 9 Feb"], ["Other"]]
    assert (await commitment(chat)).due_at is None
    await baraka.taps("Mon 9 Feb")
    assert f"{MAP} (Baraka), Mon 9 Feb, 15:30" in chat.board()


async def test_a_typed_day_off_is_asked_about_too(amina: Phone) -> None:
    await amina.says(f"/commit {MAP}")
    (asked,) = await amina.says("7 Feb")
    assert asked.startswith("Sat 7 Feb is no working day for you.")
    assert amina.rows() == [["Fri 6 Feb", "Mon 9 Feb"], ["Other"]]


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("send the map before Monday", "send the map, due Fri 6 Feb"),
        ("send the map before the weekend", "send the map, due Fri 6 Feb"),
        ("send the map by the end of the month", "send the map, due Fri 27 Feb"),
        ("envoyer la carte avant lundi", "envoyer la carte, due Fri 6 Feb"),
        ("envoyer la carte fin février", "envoyer la carte, due Fri 27 Feb"),
        ("enviar el mapa antes del lunes", "enviar el mapa, due Fri 6 Feb"),
        ("enviar o mapa antes de segunda", "enviar o mapa, due Fri 6 Feb"),
    ],
)
async def test_a_day_off_that_nobody_named_is_the_working_day_before(
    amina: Phone, words: str, noted: str
) -> None:
    (told,) = await amina.says(f"/commit {words}")
    assert told.startswith(f"Noted: {noted}, 15:30")


async def test_it_is_so_in_the_group_and_typed_alike(chat: Chat, amina: Phone) -> None:
    await amina.writes("I will publish the leak map before Monday")
    (asked,) = await amina.reads()
    assert "publish the leak map, due Fri 6 Feb, 15:30" in asked
    await amina.taps("Other date")
    (noted,) = await amina.says("before 16 Feb")
    assert noted.startswith("Noted: publish the leak map, due Fri 13 Feb, 15:30")


async def test_of_a_day_off_that_begins_today_the_days_around_are_asked(
    chat: Chat, amina: Phone
) -> None:
    await chat.travel("2026-02-07 10:00")
    (asked,) = await amina.says(f"/commit {MAP} before Monday")
    assert asked.startswith("Sun 8 Feb is no working day for you.")


async def test_who_logs_for_another_without_a_date_leaves_the_date_to_them(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes(f"#action Amina: {MAP}")
    (asked,) = await amina.reads()
    assert asked == (
        f"Jonas de Wit noted this for you: {MAP}, date to come. Will you do it?\n\n"
        f"By when will you do this: {MAP}? Tap a day, or write a date."
    )
    (noted,) = await amina.taps("Tue 3 Feb")
    assert noted.startswith(f"Noted: {MAP}, due Tue 3 Feb, 15:30")
    assert (await commitment(chat)).accepted_at is not None


async def test_a_yes_without_a_date_is_asked_for_one(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes(f"#action Amina: {MAP}")
    await amina.reads()
    assert await amina.taps("Yes") == [
        f"By when will you do this: {MAP}? Tap a day, or write a date."
    ]
    assert f"{MAP} (Amina), date to come" in chat.board()


async def test_another_date_is_a_yes_to_that_date(chat: Chat, jonas: Phone, amina: Phone) -> None:
    await jonas.writes(f"#action Amina: {MAP} by Friday")
    await amina.reads()
    (asked,) = await amina.taps("Other date")
    assert asked == f"{MAP}: which day suits you? Tap one, or write a date."
    await amina.taps("Mon 9 Feb")
    moved = await commitment(chat)
    assert moved.due_at == datetime(2026, 2, 9, 12, 30, tzinfo=UTC)
    assert moved.accepted_at is not None
    assert moved.date_changes == 0
    assert [each.due_at for each in await changes(chat)] == [moved.due_at]


async def test_a_date_that_is_moved_starts_anew_and_is_kept_in_the_history(
    chat: Chat, amina: Phone
) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.taps("New date")
    await amina.says("11 Feb")
    await amina.taps("New date")
    await amina.says("12 Feb 10:00")
    moved = await commitment(chat)
    assert moved.date_changes == 2
    assert moved.span_from == chat.stage.clock()
    assert [(each.due_at.day, each.message_id) for each in await changes(chat)] == [
        (11, None),
        (12, None),
    ]


async def test_a_first_date_is_no_move(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP}")
    await amina.taps("Fri 6 Feb")
    assert await changes(chat) == []


async def test_the_same_day_tapped_twice_is_set_once(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by 11 Feb")
    await amina.taps("New date")
    message_id, data = amina.button("Fri 6 Feb")
    for _ in range(2):
        chat.stage.world.taps(amina.telegram_id, amina.telegram_id, message_id, data)
    assert len(await amina.reads()) == 1
    assert len(await changes(chat)) == 1


async def test_an_old_button_with_a_day_that_is_over_asks_again(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by 20 Feb")
    await amina.taps("New date")
    message_id, data = amina.button("Tue 3 Feb")
    await chat.travel("2026-02-04 10:00")
    await amina.reads()
    await amina.taps_data(data, message_id)
    (asked,) = await amina.reads()
    assert "has passed already" in asked
    assert (await commitment(chat)).due_at == datetime(2026, 2, 20, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize("value", ["", "soon", "2026-02-30"])
async def test_a_button_with_a_day_that_cannot_be_is_dead(amina: Phone, value: str) -> None:
    await amina.says(f"/commit {MAP} by 20 Feb")
    message_id, _ = amina.button("Done")
    said = await amina.taps_data(f"commitment:date:1:{value}", message_id)
    assert said.startswith("This button has done its work")


async def test_a_suggested_date_is_taken_with_the_message_that_named_it(
    chat: Chat, amina: Phone
) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.writes("leak map is coming, sorry, HR had audit. on Monday")
    message_id = [m for m in chat.group() if m.sender == amina.telegram_id][-1].id
    await amina.taps("Yes, new date")
    (change,) = await changes(chat)
    assert change.message_id == message_id
    assert (await commitment(chat)).due_at == datetime(2026, 2, 9, 12, 30, tzinfo=UTC)


async def test_a_move_without_a_suggestion_is_dead(amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    message_id, _ = amina.button("Done")
    assert "has done its work" in await amina.taps_data("commitment:move:1", message_id)


async def test_a_date_for_a_promised_answer_is_followed(chat: Chat, amina: Phone) -> None:
    question = await promised_answer(chat)
    await amina.says("/commit something to tap on by Friday")
    message_id, _ = amina.button("Done")
    await amina.taps_data("commitment:date:1:2026-02-09", message_id)
    async with chat.stage.house.store.begin() as work:
        followed = await work.questions.get(question.id)
    assert followed is not None
    assert followed.commitment_id == 1


async def test_a_date_that_was_not_asked_yet_is_not_taken(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await amina.writes(f"#action Jonas: {MAP}")
    (answer,) = await jonas.says("friday")
    assert answer.startswith("I did not understand this")
    await chat.travel("2026-02-02 09:00", "Europe/Amsterdam")
    await jonas.reads()
    (answer,) = await jonas.says("friday")
    assert answer.startswith(f"Noted: {MAP}, due Fri 6 Feb, 17:00 Amsterdam")


async def test_a_date_can_be_typed_before_another_one_is_asked_for(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes(f"#action Amina: {MAP} by Friday")
    await amina.reads()
    assert (await amina.says("12 Feb"))[-1].startswith(f"Noted: {MAP}, due Thu 12 Feb")
    assert (await amina.says("Monday"))[-1].startswith(f"Noted: {MAP}, due Mon 9 Feb")
    assert [each.due_at.day for each in await changes(chat)] == [12, 9]


async def test_below_a_list_of_several_a_date_is_nobodys(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.says("/commit order pipes by Friday")
    await amina.says("/mine")
    (answer,) = await amina.says("12 Feb")
    assert answer.startswith("I did not understand this")
    assert await changes(chat) == []


async def test_a_date_below_the_newest_message_is_for_that_one(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP}")
    await chat.wait(minutes=1)
    await amina.says("/commit order pipes by Friday")
    assert (await amina.says("12 Feb"))[-1].startswith("Noted: order pipes, due Thu 12 Feb")
