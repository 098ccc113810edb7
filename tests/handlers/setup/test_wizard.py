"""A partnership set up by chat: the questions, the way back, and the partnership at the end."""

from datetime import date, time

import pytest

from bot.replay.stage import Stage, restarted
from mentoring.partnerships import Mode, Phase, Role, Side
from mentoring.partnerships import Stage as ChangeStage
from tests.chat import GROUP, Chat, Phone
from tests.coordinating import Desk, coordinator, partnerships

FIVE = time(17)


@pytest.fixture
async def desk(stage: Stage) -> Desk:
    """Thandi, who has come as a coordinator and is in no partnership."""
    return await coordinator(stage)


async def test_a_partnership_is_set_up_from_nothing(stage: Stage, desk: Desk) -> None:
    await desk.sets_all()
    assert await partnerships(stage) == []
    await desk.taps("Confirm")
    (made,) = await partnerships(stage)
    assert (made.key, made.name) == ("noord-water-kisiwa-water", "Noord Water - Kisiwa Water")
    assert (made.mode, made.phase) == (Mode.ASSIST, Phase.ORIENTATION)
    assert (made.stage, made.stages_done) == (
        ChangeStage.STRUCTURING,
        (ChangeStage.PROJECT_DESIGN,),
    )
    assert made.phase_started_on == date(2026, 2, 2)
    assert (made.mentee.name, made.mentee.place, made.mentee.country) == (
        "Kisiwa Water",
        "Mtwara",
        "TZ",
    )
    assert made.mentee.calendar.timezone == "Africa/Dar_es_Salaam"
    assert date(2026, 7, 7) in made.mentee.calendar.holidays
    assert made.mentor.calendar.timezone == "Europe/Amsterdam"
    assert (made.mentor.calendar.opens, made.mentor.calendar.closes) == (time(8, 30), FIVE)
    assert desk.tapped <= 22


async def test_who_sets_it_up_coordinates_it(stage: Stage, desk: Desk) -> None:
    await desk.sets_up()
    async with stage.house.store.begin() as work:
        (made,) = await work.partnerships.all()
        (member,) = await work.members.of_partnership(made.id)
    assert (member.name, member.side, member.role) == (
        "Thandi Maseko",
        Side.PROGRAMME,
        Role.COORDINATOR,
    )
    assert member.reachable
    assert member.calendar.timezone == "Africa/Johannesburg"


async def test_the_summary_says_all_that_was_answered(desk: Desk) -> None:
    await desk.sets_all()
    assert "4. Place: Mtwara, Tanzania (Africa/Dar_es_Salaam)" in desk.card
    assert "6. Hours: 07:30–15:30" in desk.card
    assert "18. Stage: Structuring and mobilising, one done before" in desk.card


async def test_each_answer_can_be_changed_from_the_summary(stage: Stage, desk: Desk) -> None:
    await desk.sets_all()
    await desk.opens(5)
    await desk.taps("✓ Fri")
    await desk.taps("Sun")
    await desk.taps("Done: Sun–Thu")
    assert "5. Working days: Sun–Thu" in desk.card
    await desk.opens(16)
    await desk.taps("‹ Back")
    await desk.taps("Confirm")
    (made,) = await partnerships(stage)
    assert made.mentee.calendar.work_days == {6, 0, 1, 2, 3}


async def test_typed_hours_may_differ_by_day(stage: Stage, desk: Desk) -> None:
    await desk.sets_all()
    await desk.opens(6)
    await desk.taps("Other hours")
    await desk.says("Mon-Thu 7:30-16:00, Fri 7:30-12:00")
    assert "6. Hours: 07:30–16:00, Fri 07:30–12:00" in desk.card
    await desk.taps("Confirm")
    (made,) = await partnerships(stage)
    calendar = made.mentee.calendar
    friday = date(2026, 2, 6)
    assert calendar.closing(friday) == calendar.at(friday, time(12))


async def test_typed_words_are_read_in_the_language_of_the_coordinator(
    stage: Stage, desk: Desk
) -> None:
    await desk.sets_all()
    await desk.says("/language pt")
    await desk.opens(5)
    await desk.says("sexta")
    await desk.says("/language en")
    await desk.taps("Confirm")
    (made,) = await partnerships(stage)
    assert made.mentee.calendar.work_days == {4}


async def test_holidays_are_taken_off_and_added(stage: Stage, desk: Desk) -> None:
    await desk.sets_all()
    await desk.opens(7)
    await desk.taps("Choose days")
    await desk.taps("✓ Tue 7 Jul")
    await desk.says("22 June")
    await desk.taps("Take these")
    await desk.taps("Confirm")
    (made,) = await partnerships(stage)
    assert date(2026, 7, 7) not in made.mentee.calendar.holidays
    assert {date(2026, 6, 22), date(2026, 4, 3)} <= made.mentee.calendar.holidays


async def test_another_country_brings_other_holidays(desk: Desk) -> None:
    await desk.sets_all()
    await desk.opens(4)
    await desk.says("Kampala")
    await desk.taps("Kampala, Uganda")
    assert "Liberation Day" in desk.card
    await desk.taps("Take these")
    assert "4. Place: Kampala" in desk.card


async def test_the_place_may_be_shared_from_the_phone(desk: Desk) -> None:
    await desk.says("/new")
    await desk.names("Kisiwa Water", "Noord Water")
    await desk.shares(-10.27, 40.18)
    assert "Mtwara, Tanzania" in desk.labels


async def test_phones_are_kept_line_by_line(stage: Stage, desk: Desk) -> None:
    await desk.sets_all()
    await desk.opens(9)
    await desk.says("Control room +255 22 123 456\nNeema 0712 345 678")
    await desk.taps("Confirm")
    (made,) = await partnerships(stage)
    assert made.mentee.phones == ("Control room +255 22 123 456", "Neema 0712 345 678")


async def test_back_leads_to_the_question_before(desk: Desk) -> None:
    await desk.says("/new")
    await desk.says("Kisiwa Water")
    await desk.taps("‹ Back")
    assert "mentee" in desk.card
    await desk.says("Kisiwa Water and Sewerage")
    assert "mentor" in desk.card


async def test_a_tapped_question_is_edited_in_place(desk: Desk) -> None:
    await desk.says("/new")
    await desk.names("Kisiwa Water", "Noord Water")
    await desk.says("Mtwara")
    await desk.taps("Mtwara, Tanzania")
    asked = desk.newest.id
    await desk.taps("Done: Mon–Fri")
    assert desk.newest.id == asked
    assert "From when to when" in desk.card


async def test_what_was_typed_stays_readable_above(desk: Desk) -> None:
    await desk.says("/new")
    await desk.says("Kisiwa Water")
    questions = [m for m in desk.messages() if m.sender != desk.telegram_id]
    assert questions[0].text == "Mentee: Kisiwa Water"
    assert not questions[0].buttons


async def test_it_goes_on_after_a_restart(stage: Stage, desk: Desk) -> None:
    await desk.says("/new")
    await desk.says("Kisiwa Water")
    desk.stage = await restarted(stage)
    await desk.says("Noord Water")
    assert "Noord Water - Kisiwa Water" in desk.labels
    await desk.stage.house.close()


async def test_new_again_goes_on_or_starts_again(desk: Desk) -> None:
    await desk.says("/new")
    await desk.says("Kisiwa Water")
    assert "one answer is kept" in (await desk.says("/new"))[-1]
    await desk.taps("Continue")
    assert "mentor" in desk.card
    await desk.says("/new")
    await desk.taps("Start again")
    assert "mentee" in desk.card
    await desk.says("Pwani Water")
    await desk.says("Noord Water")
    assert "Noord Water - Pwani Water" in desk.labels


async def test_a_dropped_set_up_leaves_nothing(stage: Stage, desk: Desk) -> None:
    await desk.sets_all()
    await desk.taps("Cancel")
    await desk.taps("Go on")
    assert "Tap a number" in desk.card
    await desk.taps("Cancel")
    await desk.taps("Drop it")
    assert desk.card.startswith("Dropped")
    assert await partnerships(stage) == []
    await desk.says("/new")
    assert "Question 1" in desk.card


async def test_cancel_stops_waiting_and_keeps_the_answers(desk: Desk) -> None:
    await desk.says("/new")
    await desk.says("Kisiwa Water")
    assert (await desk.says("/cancel"))[-1] == (
        "All right, the set-up rests, and your answers are kept. "
        "/new goes on with it, or begins anew."
    )
    assert (await desk.says("Noord Water"))[-1].startswith("You are in no partnership yet")
    await desk.says("/new")
    await desk.taps("Continue")
    await desk.says("Noord Water")
    assert "Noord Water - Kisiwa Water" in desk.labels


async def test_cancel_on_the_summary_says_so_too(desk: Desk) -> None:
    await desk.sets_all()
    assert (await desk.says("/cancel"))[-1].startswith("All right, the set-up rests")
    await desk.stage.travel(desk.stage.clock().replace(day=4))
    assert (await desk.says("/cancel"))[-1].startswith("I was not waiting")


@pytest.mark.parametrize("word", ["/annuler", "anular"])
async def test_one_word_for_undo_and_cancel_says_so_too(desk: Desk, word: str) -> None:
    await desk.sets_all()
    assert (await desk.says(word))[-1].startswith("All right, the set-up rests")
    await desk.stage.travel(desk.stage.clock().replace(day=4))
    assert (await desk.says(word))[-1].startswith("I was not waiting")


async def test_one_word_for_both_means_a_set_up_that_waits_for_a_tap(desk: Desk) -> None:
    await desk.sets_up()
    await desk.says("/new")
    assert "Ask me everything" in desk.labels
    assert (await desk.says("/annuler"))[-1].startswith("All right, the set-up rests")


async def test_words_of_another_day_are_no_answer(desk: Desk) -> None:
    await desk.says("/new")
    await desk.stage.travel(desk.stage.clock().replace(day=4))
    assert (await desk.says("Good morning"))[-1].startswith("You are in no partnership yet")


async def test_two_coordinators_do_not_make_the_same_one_twice(stage: Stage, desk: Desk) -> None:
    other = await coordinator(stage, 32, "Pieter")
    await desk.sets_all()
    await other.sets_all()
    await desk.taps("Confirm")
    await other.taps("Confirm")
    assert "What shall the partnership be called?" in other.card
    assert len(await partnerships(stage)) == 1
    await other.says("Kisiwa, second phase")
    await other.taps("Confirm")
    assert {each.name for each in await partnerships(stage)} == {
        "Noord Water - Kisiwa Water",
        "Kisiwa, second phase",
    }


async def test_confirm_twice_makes_one(stage: Stage, desk: Desk) -> None:
    await desk.sets_all()
    message_id, data = desk.button("Confirm")
    await desk.taps("Confirm")
    assert (await desk.taps_data(data, message_id)).startswith("This has ended")
    assert len(await partnerships(stage)) == 1


async def test_a_member_who_is_no_coordinator_is_told_whose_it_is(
    chat: Chat, amina: Phone
) -> None:
    (answer,) = await amina.says("/new")
    assert answer.startswith("New partnerships are set up by coordinators")


async def test_in_a_group_it_is_answered_in_private(chat: Chat, thandi: Phone) -> None:
    chat.stage.world.joins(thandi.telegram_id, GROUP)
    before = len(chat.group())
    await thandi.writes("/new")
    assert len(chat.group()) == before + 1
    assert ["Like Noord - Kisiwa"] in thandi.rows()
