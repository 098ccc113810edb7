"""Settings: each changes what is theirs; plans, reminders and the board follow."""

from datetime import date, time, timedelta

import pytest

from mentoring.commitments import plan
from mentoring.norms import load_norms
from mentoring.partnerships import Partnership, Role, Side
from mentoring.partnerships import Stage as ChangeStage
from mentoring.questions import schedule
from tests.chat import Chat, Phone
from tests.coordinating import Desk
from tests.given import another_partnership, asked, at, newcomer, promised


def desk_of(chat: Chat, who: str) -> Desk:
    """Somebody's phone with an eye for the newest card."""
    phone = chat.phones[who]
    return Desk(phone.stage, phone.telegram_id, phone.key, phone.zone)


async def present(chat: Chat) -> Partnership:
    """The partnership as it is now."""
    async with chat.stage.house.store.begin() as work:
        return await work.partnerships.get(chat.members["amina"].partnership_id)


async def test_a_lead_sees_the_own_side_and_the_mode(chat: Chat) -> None:
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    assert "Kisiwa Water" in amina.card
    assert "Noord Water" not in amina.card.replace("Noord - Kisiwa", "")
    assert "7. Mode: Watch" in amina.card
    assert amina.labels == ["1", "2", "3", "4", "5", "6", "7", "That is all"]


async def test_both_leads_may_change_the_same(chat: Chat) -> None:
    cards = []
    for who in ("amina", "jonas"):
        desk = desk_of(chat, who)
        await desk.says("/settings")
        cards.append(desk.labels)
    assert cards[0] == cards[1]


async def test_a_lead_changes_the_working_days(chat: Chat) -> None:
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    await amina.opens(2)
    await amina.taps("Sat")
    await amina.taps("Done: Mon–Sat")
    assert "2. Working days: Mon–Sat" in amina.card
    after = await present(chat)
    assert after.mentee.calendar.work_days == {0, 1, 2, 3, 4, 5}
    assert after.mentor.calendar.work_days == {0, 1, 2, 3, 4}
    await amina.taps("That is all")
    assert amina.card.startswith("The settings of Noord - Kisiwa")


async def test_typed_hours_of_single_days_are_kept(chat: Chat) -> None:
    jonas = desk_of(chat, "jonas")
    await jonas.says("/settings")
    await jonas.opens(3)
    await jonas.says("Mon-Thu 8:00-16:30, Fri 8:00-13:00")
    assert "3. Hours: 08:00–16:30, Fri 08:00–13:00" in jonas.card
    after = (await present(chat)).mentor.calendar
    assert after.closing(date(2026, 2, 6)) == after.at(date(2026, 2, 6), time(13))


async def test_other_hours_move_what_is_to_come(chat: Chat) -> None:
    promise = await promised(chat, "amina", "Send the list", "2026-02-03 15:30")
    async with chat.stage.house.store.begin() as work:
        await work.commitments.save(plan(promise, chat.members["amina"].calendar, load_norms()))
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    await amina.opens(3)
    await amina.says("10:00-18:00")
    async with chat.stage.house.store.begin() as work:
        moved = await work.commitments.get(promise.id)
    assert moved is not None
    assert moved.remind_at == at("2026-02-03 10:30")


async def test_a_question_is_reminded_of_in_the_new_hours(chat: Chat) -> None:
    question = await asked(chat, "jonas", "amina", "How many meters?")
    async with chat.stage.house.store.begin() as work:
        await work.questions.save(schedule(question, chat.members["amina"].calendar))
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    await amina.opens(3)
    await amina.says("10:00-18:00")
    async with chat.stage.house.store.begin() as work:
        moved = await work.questions.get(question.id)
    assert moved is not None
    assert moved.remind_at == at("2026-02-03 10:30")


async def test_check_ins_are_planned_anew(chat: Chat) -> None:
    amina = desk_of(chat, "amina")
    before = await planned(chat)
    await amina.says("/settings")
    await amina.opens(2)
    await amina.taps("✓ Tue")
    await amina.taps("Done: ")
    after = await planned(chat)
    assert before.weekday() == 1
    assert after.weekday() == 2


async def planned(chat: Chat) -> date:
    """The day of Amina's next check-in."""
    member = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        first = next(c for c in await work.checkins.of_member(member.id) if c.is_planned)
    return member.calendar.day_of(first.due_at)


async def test_the_board_has_the_new_name(chat: Chat) -> None:
    thandi = desk_of(chat, "thandi")
    await thandi.says("/settings")
    await thandi.opens(3)
    await thandi.says("Water without borders")
    assert "Water without borders" in chat.board()


async def test_a_lead_hears_what_the_coordinator_has_set(chat: Chat) -> None:
    thandi, amina = desk_of(chat, "thandi"), chat.phones["amina"]
    await chat.travel("2026-02-02 10:00")
    await thandi.says("/settings")
    await thandi.opens(6)
    await thandi.taps("07:00 – 15:00")
    assert await amina.reads() == [
        "Thandi Maseko has changed for Kisiwa Water:\nHours: 07:00–15:00"
    ]
    assert await chat.phones["jonas"].reads() == []


async def test_another_stage_begins_today(chat: Chat) -> None:
    thandi = desk_of(chat, "thandi")
    await thandi.says("/settings")
    await thandi.opens(18)
    for stage in ("Project design", "Structuring and mobilising"):
        await thandi.taps(stage)
    await thandi.taps("Done: these 2")
    after = await present(chat)
    assert after.stage is ChangeStage.DIAGNOSIS
    assert after.stage_started_on == date(2026, 2, 2)


async def test_a_new_country_asks_for_its_holidays(chat: Chat) -> None:
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    await amina.opens(1)
    await amina.says("Kampala")
    await amina.taps("Kampala, Uganda")
    assert "Liberation Day" in amina.card
    await amina.taps("Take these")
    after = await present(chat)
    assert after.mentee.calendar.timezone == "Africa/Kampala"
    assert date(2026, 6, 9) in after.mentee.calendar.holidays


async def test_own_norms_stay_as_they_are(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["amina"].partnership_id)
        await work.partnerships.save(partnership, {"answer_targets.chat_question": 12})
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    await amina.opens(6)
    await amina.says("Control room +255 22 123 456")
    after = await present(chat)
    assert after.norms.answer_targets.chat_question == 12
    assert after.mentee.phones == ("Control room +255 22 123 456",)


async def test_an_expert_is_told_whom_to_ask(chat: Chat, baraka: Phone) -> None:
    assert (await baraka.says("/settings"))[0].startswith(
        "Settings are changed by the leads and the coordinator. Please ask Amina Juma."
    )


async def test_management_may_change_the_mode(chat: Chat) -> None:
    member = await newcomer(chat, "grace", "Grace Mushi", Side.MENTEE, Role.MANAGEMENT)
    chat.stage.world.add_person(13, "Grace", "Mushi", "grace", zone="UTC", started=True)
    async with chat.stage.house.store.begin() as work:
        await work.members.joined(member.id, 13, "grace", work.now)
    grace = Desk(chat.stage, 13, "grace", "UTC")
    await grace.says("/settings")
    assert grace.labels == ["1", "That is all"]


async def test_a_coordinator_of_several_chooses(chat: Chat) -> None:
    await another_partnership(chat, "delta", "Delta")
    thandi = desk_of(chat, "thandi")
    await thandi.says("/settings")
    assert thandi.labels == ["Noord - Kisiwa", "Delta"]
    await thandi.taps("Delta")
    assert "Delta Mentor" in thandi.card


async def test_changes_of_two_at_once_both_count(chat: Chat) -> None:
    amina, thandi = desk_of(chat, "amina"), desk_of(chat, "thandi")
    await amina.says("/settings")
    await thandi.says("/settings")
    await amina.opens(2)
    await thandi.opens(6)
    await amina.taps("Sat")
    await thandi.taps("07:00 – 15:00")
    await amina.taps("Done: Mon–Sat")
    after = (await present(chat)).mentee.calendar
    assert (len(after.work_days), after.opens) == (6, time(7))


async def test_settings_end_with_the_role(chat: Chat) -> None:
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    message_id, data = amina.button("2")
    async with chat.stage.house.store.begin() as work:
        await work.members.left(chat.members["amina"].id)
    assert await amina.taps_data(data, message_id)
    assert (await present(chat)).mentee.calendar.work_days == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("step", ["name", "mentor_days.done", "phase.middle"])
async def test_a_lead_cannot_reach_other_settings(chat: Chat, step: str) -> None:
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    setup_id = amina.button("1")[1].split(":")[2]
    before = await present(chat)
    for action in ("go", "tap"):
        await amina.taps_data(f"setup:{action}:{setup_id}:{step}", amina.newest.id)
    assert await present(chat) == before
    assert "Tap a number" in amina.card


async def test_a_new_partnership_in_hand_stays_in_hand(chat: Chat) -> None:
    thandi = desk_of(chat, "thandi")
    await thandi.says("/new")
    await thandi.taps("Ask me everything")
    await thandi.says("Pwani Water")
    await thandi.says("/settings")
    await thandi.taps("That is all")
    await thandi.says("/new")
    assert "one answer is kept" in thandi.card


async def test_it_stays_after_a_while(chat: Chat) -> None:
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    await chat.stage.travel(chat.stage.clock() + timedelta(days=3))
    await amina.opens(2)
    assert any("On which days" in m.text for m in amina.messages())


async def test_words_beside_open_settings_are_taken_as_ever(chat: Chat) -> None:
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    await amina.opens(2)
    await amina.taps("Done: Mon–Fri")
    assert await amina.says("Thank you") == []


async def test_an_old_button_of_a_lead_leads_to_the_settings(chat: Chat) -> None:
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    message_id, data = amina.button("That is all")
    await amina.taps("That is all")
    assert await chat.phones["amina"].taps_data(data, message_id) == (
        "This has ended. Send /settings to see how it is now."
    )


async def test_a_lead_says_which_language_the_side_reads_best(chat: Chat) -> None:
    """Nobody who is here already is spoken to otherwise; the next one is."""
    amina = desk_of(chat, "amina")
    await amina.says("/settings")
    await amina.opens(5)
    await amina.says("frances")
    assert "5. Language: Français" in amina.card
    assert (await present(chat)).mentee.language == "fr"
    assert (await present(chat)).language == "en"
    assert "———" not in chat.board()
