"""Check-ins by the clock: when they come, when they are reminded of, when they close."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentoring.checkins import CheckIn
from mentoring.checkins.question_sets import SetKind
from mentoring.partnerships import Phase, Role, Stage
from tests.chat import Chat, Phone

AMSTERDAM = "Europe/Amsterdam"


async def checkins_of(chat: Chat, key: str) -> list[CheckIn]:
    """Somebody's check-ins, newest first."""
    async with chat.stage.house.store.begin() as work:
        return await work.checkins.of_member(chat.members[key].id)


async def planned(chat: Chat, key: str) -> CheckIn:
    """The one check-in that somebody has to come."""
    (to_come,) = [each for each in await checkins_of(chat, key) if each.is_planned]
    return to_come


def asked(texts: list[str]) -> list[str]:
    """The greetings of check-ins among what somebody read."""
    return [text for text in texts if text.startswith("Hello")]


async def test_everybody_who_does_the_work_has_one_to_come(chat: Chat) -> None:
    for key in ("amina", "baraka", "jonas", "maartje"):
        checkin = await planned(chat, key)
        assert (checkin.kind, checkin.nominal_on) == (SetKind.LIGHT, date(2026, 2, 10))
    assert await checkins_of(chat, "thandi") == []


async def test_it_comes_on_tuesday_at_ten_where_people_are(chat: Chat) -> None:
    local = (("amina", "baraka"), None), (("jonas", "maartje"), AMSTERDAM)
    for keys, zone in local:
        await chat.travel("2026-02-10 09:59", zone or "Africa/Dar_es_Salaam")
        for key in keys:
            assert asked(await chat.phones[key].reads()) == []
        await chat.travel("2026-02-10 10:00", zone or "Africa/Dar_es_Salaam")
        for key in keys:
            (greeting,) = await chat.phones[key].reads()
            assert greeting.startswith(f"Hello {chat.members[key].first_name}. 4 short questions")
    assert asked(await chat.phones["thandi"].reads()) == []


async def test_a_light_set_has_one_question_of_each_kind(chat: Chat) -> None:
    await chat.travel("2026-02-10 12:00", AMSTERDAM)
    mentor, mentee = await checkins_of(chat, "jonas"), await checkins_of(chat, "amina")
    assert mentor[1].item_ids == ("p_trust_mr", "ori_mr_1", "str_mr_1", "o_ori_mr")
    assert mentee[1].item_ids == ("p_trust_me", "ori_me_1", "str_me_1", "o_ori_me")


async def test_what_its_owner_has_not_agreed_to_is_not_told_as_open_with_them(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.writes("#action Amina: send the valve list by 20 Feb")
    await jonas.writes("#action Amina: send the leak map by 19 Feb")
    await chat.wait(minutes=1)
    await amina.taps("Yes")
    await amina.reads()
    await chat.travel("2026-02-10 10:00")
    (greeting,) = asked(await amina.reads())
    assert "• send the leak map, Thu 19 Feb" in greeting
    assert "valve list" not in greeting
    assert "valve list" in (await amina.says("/mine"))[-1]


async def test_open_promises_come_first(chat: Chat, amina: Phone) -> None:
    for thing in ("map", "list", "plan", "photos"):
        await amina.says(f"/commit send the {thing}")
    await chat.travel("2026-02-10 10:00")
    (greeting,) = asked(await amina.reads())
    lines = greeting.splitlines()
    assert lines[1] == "Open with you (/mine to change it):"
    assert lines[2].startswith("• send the map")
    assert lines[5:7] == ["• and 1 more", ""]
    assert lines[7].startswith("Question 1 of 4.")


async def test_one_reminder_comes_after_two_working_days_and_takes_over(
    chat: Chat, amina: Phone
) -> None:
    await chat.travel("2026-02-10 10:00")
    await amina.taps("4")
    await amina.reads()
    await chat.travel("2026-02-12 09:59")
    assert await amina.reads() == []
    await chat.travel("2026-02-12 10:00")
    reminder, before = await amina.reads()
    assert before == "This check-in goes on below."
    assert reminder.startswith("3 questions of your check-in are open until Tue 17 Feb, 10:00")
    assert "Question 2 of 4." in reminder
    assert (await amina.taps("Yes"))[0].startswith("Question 3 of 4.")
    assert (await amina.says("yes"))[0].startswith("Question 4 of 4.")
    assert "Noted: “All is well.”" in (await amina.says("All is well."))[0]
    await chat.travel("2026-02-17 09:59")
    assert await amina.reads() == []


async def test_no_reminder_comes_when_all_is_answered(chat: Chat, amina: Phone) -> None:
    await chat.travel("2026-02-10 10:00")
    for _ in range(4):
        await amina.taps("Skip")
    await chat.travel("2026-02-17 09:59")
    assert await amina.reads() == []


async def test_it_closes_with_thanks_when_the_next_one_is_due(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await chat.travel("2026-02-10 10:00")
    await amina.taps("4")
    await chat.travel("2026-02-17 09:59")
    await amina.reads()
    await baraka.reads()
    await chat.travel("2026-02-17 10:00")
    ended, following = await amina.reads()
    assert ended == "This check-in is closed. Thank you for your answers."
    assert "Question 1 of 3." in following
    assert (await baraka.reads())[0] == "This check-in is closed. The next one comes by itself."
    first = (await checkins_of(chat, "amina"))[2]
    assert first.closed_at == datetime(2026, 2, 17, 7, 0, tzinfo=UTC)
    assert [m.buttons for m in amina.messages()[:2]] == [[], []]


async def test_after_three_without_an_answer_four_weeks_pass_and_it_says_so_once(
    chat: Chat, baraka: Phone
) -> None:
    greetings = []
    for day in ("2026-02-10", "2026-02-17", "2026-02-24", "2026-03-24", "2026-04-21"):
        await chat.travel(f"{day} 09:59")
        assert asked(await baraka.reads()) == []
        await chat.travel(f"{day} 10:00")
        greetings += asked(await baraka.reads())
    said = ["I come less often now" in greeting for greeting in greetings]
    assert said == [False, False, False, True, False]


async def test_an_answer_brings_the_usual_rhythm_back(chat: Chat, baraka: Phone) -> None:
    await chat.travel("2026-03-24 10:00")
    assert (await planned(chat, "baraka")).nominal_on == date(2026, 4, 21)
    await baraka.taps("4")
    assert (await planned(chat, "baraka")).nominal_on == date(2026, 4, 7)


async def test_a_new_phase_has_its_own_rhythm_at_once(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["jonas"].partnership_id)
        changed = replace(
            partnership,
            phase=Phase.DISSOLUTION,
            phase_started_on=date(2026, 2, 2),
            stage=Stage.CLOSURE,
            ends_on=date(2026, 2, 20),
        )
        await work.partnerships.save(changed, {})
    checkin = await planned(chat, "jonas")
    assert (checkin.kind, checkin.nominal_on) == (SetKind.CLOSING, date(2026, 2, 17))
    await chat.travel("2026-02-17 10:00", AMSTERDAM)
    (closing,) = await checkins_of(chat, "jonas")
    assert closing.item_ids == ("dis_mr_1", "dis_mr_2", "dis_mr_3", "dis_mr_4", "o_dis_mr")


async def test_somebody_who_cannot_be_reached_is_passed_over(chat: Chat, baraka: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.members.unreachable(baraka.telegram_id, work.now)
    await chat.travel("2026-02-12 10:00")
    assert await baraka.reads() == []
    to_come, passed = await checkins_of(chat, "baraka")
    assert (passed.prompted_at, passed.closed_at) == (None, passed.due_at)
    assert to_come.nominal_on == date(2026, 2, 17)
    async with chat.stage.house.store.begin() as work:
        await work.members.unreachable(baraka.telegram_id, None)
    await chat.travel("2026-02-17 10:00")
    assert len(asked(await baraka.reads())) == 1


async def test_who_changes_to_management_is_asked_no_more(chat: Chat, baraka: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.members.save(replace(chat.members["baraka"], role=Role.MANAGEMENT))
    assert await checkins_of(chat, "baraka") == []
    await chat.travel("2026-02-10 10:00")
    assert await baraka.reads() == []


@pytest.mark.parametrize(
    ("back_at", "asked_at", "closes_at", "following"),
    [
        pytest.param(
            "2026-02-10 15:45",
            "02-11 08:00",
            "02-17 10:00",
            "02-17",
            id="after work: the next morning",
        ),
        pytest.param(
            "2026-02-12 11:00",
            "02-12 11:00",
            "02-19 15:30",
            "02-24",
            id="days after: at once, and the next one not sooner than six days later",
        ),
    ],
)
async def test_what_came_due_while_the_bot_was_down_is_asked_at_work(
    chat: Chat, amina: Phone, back_at: str, asked_at: str, closes_at: str, following: str
) -> None:
    calendar = chat.members["amina"].calendar
    back = datetime.fromisoformat(back_at)
    chat.stage.clock.set(calendar.at(back.date(), back.time()))
    await chat.wait(hours=20)
    assert len(asked(await amina.reads())) == 1
    to_come, checkin = await checkins_of(chat, "amina")
    shown = [calendar.local(at) for at in (checkin.prompted_at, checkin.closes_at) if at]
    assert [f"{moment:%m-%d %H:%M}" for moment in shown] == [asked_at, closes_at]
    assert f"{to_come.nominal_on:%m-%d}" == following
