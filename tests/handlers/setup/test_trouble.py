"""What is wrong with an answer to a set-up: one sentence, and nothing is lost."""

import pytest

from bot.replay.stage import Stage
from tests.coordinating import Desk, coordinator, partnerships

PHONE_LINES = "\n".join(f"Person {i} +255 22 123 45{i}" for i in range(6))


@pytest.fixture
async def desk(stage: Stage) -> Desk:
    """Thandi, who has come as a coordinator and is in no partnership."""
    return await coordinator(stage)


@pytest.mark.parametrize(
    ("number", "typed", "sentence"),
    [
        pytest.param(1, "x" * 61, "That name is too long for the board.", id="long name"),
        pytest.param(2, "12 34", "I need a name with letters in it.", id="no letters"),
        pytest.param(4, "Qwrtzxcvb", "I do not find that city.", id="unknown city"),
        pytest.param(5, "whenever", "I did not understand these as days.", id="no days"),
        pytest.param(6, "25-99", "I did not understand these as hours.", id="no hours"),
        pytest.param(6, "early to late", "I did not understand these as hours.", id="words"),
        pytest.param(7, "some time", "I did not understand this as one date.", id="no date"),
        pytest.param(9, "the usual", "I find no telephone number in it.", id="no number"),
        pytest.param(9, PHONE_LINES, "I keep up to 5 numbers", id="too many numbers"),
        pytest.param(16, "everything", "I did not understand this as an answer.", id="a button"),
        pytest.param(17, "somewhere", "I did not understand this as an answer.", id="a phase"),
        pytest.param(19, "soon", "I did not understand this as a date.", id="no start"),
    ],
)
async def test_bad_input_gets_one_sentence_and_changes_nothing(
    desk: Desk, number: int, typed: str, sentence: str
) -> None:
    await desk.sets_all()
    before = desk.card
    await desk.opens(number)
    answers = await desk.says(typed)
    assert len(answers) == 1
    assert answers[0].startswith(sentence)
    await desk.taps("‹ Back")
    summaries = [m.text for m in desk.messages() if "Tap a number" in m.text]
    assert summaries == [before]


async def test_no_working_day_at_all_is_refused(desk: Desk) -> None:
    await desk.sets_all()
    await desk.opens(5)
    for day in ("Mon", "Tue", "Wed", "Thu", "Fri"):
        await desk.taps(f"✓ {day}")
    message_id, data = desk.button("Done: ")
    assert (await desk.taps_data(data, message_id)).startswith("At least one day")


async def test_a_typed_label_is_as_good_as_a_tap(desk: Desk) -> None:
    await desk.sets_all()
    await desk.opens(16)
    await desk.says("watch")
    assert "16. Mode: Watch" in desk.card


async def test_a_button_of_an_answered_question_shows_the_present_one(desk: Desk) -> None:
    await desk.says("/new")
    await desk.names("Kisiwa Water", "Noord Water")
    await desk.says("Mtwara")
    message_id, data = desk.button("Mtwara, Tanzania")
    await desk.taps("Mtwara, Tanzania")
    assert (await desk.taps_data(data, message_id)).startswith("You have answered that already")
    assert "On which days" in desk.card


async def test_a_button_of_an_earlier_set_up_is_without_effect(desk: Desk) -> None:
    await desk.sets_all()
    message_id, data = desk.button("Confirm")
    await desk.taps("Cancel")
    await desk.taps("Drop it")
    await desk.says("/new")
    assert (await desk.taps_data(data, message_id)).startswith("This has ended")
    assert await partnerships(desk.stage) == []


async def test_a_button_of_somebody_else_is_without_effect(stage: Stage, desk: Desk) -> None:
    other = await coordinator(stage, 32, "Pieter")
    await desk.sets_all()
    _, data = desk.button("Confirm")
    await other.says("/help")
    assert (await other.taps_data(data, other.newest.id)).startswith("This has ended")
    assert await partnerships(stage) == []


@pytest.mark.parametrize(
    "data",
    [
        "setup:tap:{id}:mentee_place.7",
        "setup:tap:{id}:mentee_place",
        "setup:tap:{id}:nothing.1",
        "setup:go:{id}:nothing",
        "setup:confirm:{id}",
        "setup:like:{id}",
        "setup:close:{id}",
        "setup:tap:999:mode.watch",
    ],
)
async def test_buttons_that_nobody_was_shown_do_nothing(desk: Desk, data: str) -> None:
    await desk.says("/new")
    await desk.names("Kisiwa Water", "Noord Water")
    await desk.says("Mtwara")
    setup_id = desk.button("Mtwara, Tanzania")[1].split(":")[2]
    assert await desk.taps_data(data.format(id=setup_id), desk.newest.id)
    assert "Where does Kisiwa Water work?" in desk.card
    assert await partnerships(desk.stage) == []


@pytest.mark.parametrize("value", ["8", "x", "0700-0800", "maybe", "2026-13-45", "other.other"])
async def test_values_that_no_button_has_do_nothing(desk: Desk, value: str) -> None:
    await desk.sets_all()
    setup_id = desk.button("Confirm")[1].split(":")[2]
    before = desk.card
    for number in range(4, 20):
        await desk.opens(number)
        step = desk.button("‹ Back")[1].split(":")[3]
        await desk.taps_data(f"setup:tap:{setup_id}:{step}.{value}", desk.newest.id)
        if "Tap a number" not in desk.card:
            await desk.taps("‹ Back")
    assert desk.card == before


async def test_a_coordinator_without_a_partnership_is_told_what_to_do(desk: Desk) -> None:
    assert (await desk.says("/mine"))[0].startswith("You are in no partnership yet. Send /new")
    assert (await desk.says("Hello"))[0].startswith("You are in no partnership yet. Send /new")
    (told,) = await desk.says("/help")
    assert "/new – set up a partnership" in told
    assert "/language – read me in another language" in told
    assert (await desk.says("/cancel"))[0].startswith("I was not waiting")
    assert (await desk.says("/settings"))[0].startswith("You are in no partnership yet")


async def test_cancel_may_be_typed_without_the_slash(desk: Desk) -> None:
    await desk.says("/new")
    assert (await desk.says("cancel"))[-1].startswith("Shall I drop")


async def test_words_on_the_summary_are_told_what_to_tap(desk: Desk) -> None:
    await desk.sets_all()
    before = [message.text for message in desk.messages()]
    assert await desk.says("1 Feb") == [
        "Please tap a button of the set-up above. /new shows it once more."
    ]
    assert set(before) <= {message.text for message in desk.messages()}
    await desk.taps("Confirm")
    assert len(await partnerships(desk.stage)) == 1


async def test_another_name_of_a_utility_asks_for_the_name_of_the_partnership_anew(
    desk: Desk,
) -> None:
    await desk.says("/new")
    await desk.says("Kisiwa Water")
    await desk.says("Hm")
    await desk.taps("Hm - Kisiwa Water")
    await desk.taps("‹ Back")
    await desk.taps("‹ Back")
    await desk.says("Noord Water")
    await desk.taps("Noord Water - Kisiwa Water")
