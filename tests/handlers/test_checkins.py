"""A check-in on the phone: taps, typed words, changes of mind."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.replay.stage import restarted
from mentoring.checkins import CheckIn
from tests.chat import Chat, Phone

NOBODY = "Nobody but you is shown the answer."
SCORES = "Nobody sees your score; only averages of three people or more are ever shown."
FIRST = f"""Question 1 of 4. {SCORES}
I can tell our mentors about our problems without fear of being judged.
1 = not at all, 5 = fully"""
SECOND = f"""Question 2 of 4. {NOBODY}
Do you know whom to contact on the mentor side, and for what?"""
THIRD = f"""Question 3 of 4. {NOBODY}
Does everyone in your team know who does what in the partnership?"""
FOURTH = f"""Question 4 of 4. {NOBODY}
What should the mentors know about your utility that they do not know yet?
Write your answer here, in your own words."""
THANKS = """Thank you, Amina. That was the last question. You can change your answers until \
Tue 17 Feb, 10:00 Dar es Salaam / 08:00 Amsterdam."""


@pytest.fixture
async def asked(chat: Chat, amina: Phone) -> CheckIn:
    """It is Tuesday at ten, and Amina reads her first check-in."""
    await chat.travel("2026-02-10 10:00")
    (greeting,) = await amina.reads()
    assert greeting.endswith(FIRST)
    return await newest(chat)


async def newest(chat: Chat, key: str = "amina") -> CheckIn:
    """What the bot remembers of somebody's latest check-in that was asked."""
    async with chat.stage.house.store.begin() as work:
        checkins = await work.checkins.of_member(chat.members[key].id)
    return next(checkin for checkin in checkins if checkin.prompted_at)


def keys(phone: Phone) -> list[list[str]]:
    """The newest buttons on a phone."""
    newest = next(message for message in reversed(phone.messages()) if message.buttons)
    return [[str(key["text"]) for key in row] for row in newest.buttons]


@pytest.mark.usefixtures("asked")
async def test_a_whole_check_in_is_three_taps_and_one_typed_answer(
    chat: Chat, amina: Phone
) -> None:
    assert keys(amina) == [["1", "2", "3", "4", "5"], ["Skip", "Later"]]
    assert await amina.taps("4") == [SECOND]
    assert keys(amina) == [["Yes", "Partly", "Not yet"], ["Back", "Skip", "Later"]]
    assert await amina.taps("Partly") == [THIRD]
    assert await amina.taps("Skip") == [FOURTH]
    assert keys(amina) == [["Back", "Skip", "Later"]]
    said = await amina.says("Our <store> is empty since May.")
    assert said == [f"{THANKS}\nNoted: “Our <store> is empty since May.”"]
    assert (await newest(chat)).answers == (
        ("p_trust_me", "4"),
        ("ori_me_1", "partly"),
        ("str_me_1", "skip"),
        ("o_ori_me", "Our <store> is empty since May."),
    )
    assert [m.sender for m in amina.messages()] == [chat.stage.world.bot.id, amina.telegram_id]


@pytest.mark.usefixtures("asked")
async def test_every_button_works_typed(amina: Phone) -> None:
    assert await amina.says("4") == [SECOND]
    assert await amina.says("NOT YET") == [THIRD]
    assert await amina.says("back") == [f"{SECOND}\nYour answer: Not yet"]
    assert await amina.says("yes") == [THIRD]
    assert await amina.says("skip") == [FOURTH]
    assert await amina.says("Skip.") == [THANKS]


@pytest.mark.usefixtures("asked")
async def test_typed_answers_find_the_check_in_below_other_messages(amina: Phone) -> None:
    await amina.says("/commit send the list")
    assert await amina.says("4") == [SECOND]
    for label in ("Yes", "Yes"):
        await amina.taps(label)
    noted, thanks = sorted(await amina.says("Ask Neema first."))
    assert noted == "Noted in your check-in above: “Ask Neema first.”"
    assert thanks.startswith(THANKS)


@pytest.mark.usefixtures("asked")
async def test_words_that_are_no_answer_are_not_taken_for_one(chat: Chat, amina: Phone) -> None:
    (puzzled,) = await amina.says("maybe")
    assert puzzled.startswith("I did not understand")
    assert not (await newest(chat)).answers


@pytest.mark.usefixtures("asked")
async def test_back_and_keep_walk_through_the_answers(amina: Phone) -> None:
    await amina.taps("2")
    assert await amina.taps("Back") == [f"{FIRST}\nYour answer: 2"]
    assert keys(amina)[-1] == ["Keep", "Later"]
    assert await amina.taps("Keep") == [SECOND]
    await amina.taps("Back")
    assert await amina.taps("3") == [SECOND]


@pytest.mark.usefixtures("asked")
async def test_answers_can_be_changed_after_the_last_question(chat: Chat, amina: Phone) -> None:
    for label in ("4", "Yes", "Not yet"):
        await amina.taps(label)
    await amina.says("We start at dawn.")
    (answers,) = await amina.taps("Change")
    assert answers.splitlines()[0] == "Your answers. Tap a number to change one."
    assert [line.rpartition("? ")[2] for line in answers.splitlines()[2:]] == [
        "Yes",
        "Not yet",
        "We start at dawn.",
    ]
    assert keys(amina) == [["1", "2", "3", "4"], ["Keep"]]
    assert await amina.taps("3") == [f"{THIRD}\nYour answer: Not yet"]
    assert await amina.taps("Yes") == [THANKS]
    await amina.taps("Change")
    (again,) = await amina.says("4")
    assert again.endswith("Your answer: We start at dawn.. Write again to replace it.")
    await amina.says("We start at seven.")
    assert (await newest(chat)).answers[2:] == (
        ("str_me_1", "yes"),
        ("o_ori_me", "We start at seven."),
    )


@pytest.mark.usefixtures("asked")
async def test_later_makes_room_until_the_person_comes_back(amina: Phone) -> None:
    await amina.taps("4")
    until = "Tue 17 Feb, 10:00 Dar es Salaam / 08:00 Amsterdam"
    assert await amina.taps("Later") == [f"That is fine. Your check-in waits here until {until}."]
    assert await amina.taps("Continue") == [SECOND]


@pytest.mark.usefixtures("asked")
async def test_a_very_long_answer_is_asked_for_again(chat: Chat, amina: Phone) -> None:
    for label in ("4", "Yes", "Yes"):
        await amina.taps(label)
    (refusal,) = await amina.says("x" * 1001)
    assert "up to 1,000 characters, yours has 1,001" in refusal
    noted, thanks = await amina.says("x" * 1000)
    assert noted == f"Noted in your check-in above: “{'x' * 299}…”"
    assert thanks.startswith(THANKS)
    assert (await newest(chat)).answer_to("o_ori_me") == "x" * 1000


async def test_only_its_member_answers(asked: CheckIn, chat: Chat, jonas: Phone) -> None:
    data = f"checkin:answer:{asked.id}:1-1"
    alert = await jonas.taps_data(data, 1)
    assert alert == "This check-in belongs to somebody else. Yours comes to you in private."
    assert not (await newest(chat)).answers


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("checkin:answer:{id}:9-1", id="no such question"),
        pytest.param("checkin:answer:{id}:1-7", id="no such score"),
        pytest.param("checkin:answer:{id}", id="no answer"),
        pytest.param("checkin:ask:{id}:0", id="before the first"),
        pytest.param("checkin:go:999", id="no such check-in"),
        pytest.param("checkin:answer:{to_come}:1-4", id="not asked yet"),
    ],
)
async def test_buttons_that_lead_nowhere_say_so(
    asked: CheckIn, chat: Chat, amina: Phone, data: str
) -> None:
    async with chat.stage.house.store.begin() as work:
        to_come = (await work.checkins.of_member(asked.member_id))[0]
    wire = data.format(id=asked.id, to_come=to_come.id)
    alert = await amina.taps_data(wire, amina.messages()[-1].id)
    assert alert.startswith("This button has done its work")


async def test_a_second_tap_on_the_same_answer_changes_nothing(
    asked: CheckIn, chat: Chat, amina: Phone
) -> None:
    message_id, data = amina.button("4")
    for _ in range(2):
        chat.stage.world.taps(amina.telegram_id, amina.telegram_id, message_id, data)
    assert await amina.reads() == [SECOND]
    assert (await newest(chat)).answers == (("p_trust_me", "4"),)
    assert asked.answers == ()


async def test_after_the_closing_a_tap_and_a_word_get_one_polite_sentence(
    asked: CheckIn, chat: Chat, baraka: Phone
) -> None:
    message_id, data = baraka.button("4")
    theirs = await newest(chat, "baraka")
    async with chat.stage.house.store.begin() as work:
        await work.checkins.save(replace(theirs, closes_at=work.now + timedelta(hours=2)))
    await chat.travel("2026-02-10 12:00")
    await baraka.reads()
    alert = await baraka.taps_data(data, message_id)
    assert alert.startswith("Thank you. This check-in is closed already")
    assert await baraka.says("4") == [alert]
    assert (await newest(chat, "baraka")).answers == ()
    assert asked.member_id != theirs.member_id


async def test_a_restart_in_the_middle_loses_nothing(
    asked: CheckIn, chat: Chat, amina: Phone
) -> None:
    await amina.taps("4")
    amina.stage = chat.stage = await restarted(chat.stage)
    assert await amina.taps("Yes") == [THIRD]
    assert await amina.says("yes") == [FOURTH]
    assert len((await newest(chat)).answers) == 3
    assert asked.id == (await newest(chat)).id
    await chat.stage.house.close()
