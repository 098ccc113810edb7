"""Reminders as they reach somebody's phone: what comes together, what waits, what is left out."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from mentoring.checkins import CheckIn
from mentoring.checkins.question_sets import SetKind
from mentoring.partnerships import Side
from tests.chat import Chat, Phone
from tests.given import asked, at, promised

TUESDAY = "2026-02-03"


async def reminded(chat: Chat, what: str, when: str, due: str = "2026-02-05 15:30") -> None:
    """Amina's promise with a reminder at that moment."""
    promise = await promised(chat, "amina", what, due)
    async with chat.stage.house.store.begin() as work:
        await work.commitments.save(replace(promise, remind_at=at(when)))


async def asked_for_outcome(chat: Chat, what: str, when: str) -> None:
    """Amina's promise whose date has passed, with the outcome to be asked at that moment."""
    promise = await promised(chat, "amina", what, "2026-02-02 15:30")
    async with chat.stage.house.store.begin() as work:
        await work.commitments.save(replace(promise, outcome_at=at(when)))


async def pressed(chat: Chat, text: str, when: str, addressee: str | Side = "amina") -> None:
    """A question from Jonas with a reminder at that moment."""
    question = await asked(chat, "jonas", addressee, text, response_due=when)
    async with chat.stage.house.store.begin() as work:
        await work.questions.save(replace(question, remind_at=at(when)))


async def checkin_open(chat: Chat, reminder: str) -> None:
    """A check-in that Amina was asked yesterday, with its reminder at that moment."""
    member = chat.members["amina"]
    checkin = CheckIn(
        0,
        member.id,
        member.partnership_id,
        SetKind.LIGHT,
        at("2026-02-02 00:00").date(),
        at("2026-02-02 09:00"),
        item_ids=("p_trust_me",),
        prompted_at=at("2026-02-02 09:00"),
        reminder_due_at=at(reminder),
        closes_at=at("2026-02-09 15:30"),
    )
    async with chat.stage.house.store.begin() as work:
        await work.checkins.add(checkin)


def said(phone: Phone) -> Mapping[str, str]:
    """What the bot wrote to somebody in private, by local minute; one minute rings once."""
    lines: dict[str, str] = {}
    for call in phone.stage.world.calls:
        if call.method != "sendMessage" or not isinstance(call.result, dict):
            continue
        if call.result["chat"]["id"] == phone.telegram_id:
            key = f"{call.at.astimezone(ZoneInfo(phone.zone)):%d %H:%M}"
            lines[key] = f"{lines.get(key, '')}\n{call.result['text']}".strip()
    return lines


async def test_a_question_takes_the_days_commitments_along(chat: Chat, amina: Phone) -> None:
    await pressed(chat, "how deep is the well?", f"{TUESDAY} 09:00")
    await reminded(chat, "send the map", f"{TUESDAY} 10:00")
    await asked_for_outcome(chat, "call the bank", f"{TUESDAY} 14:00")
    await chat.travel(f"{TUESDAY} 15:30")
    ((when, text),) = said(amina).items()
    assert when == "03 09:00"
    assert text.splitlines()[0].startswith("1. How did this go: call the bank?")
    assert "2. Coming up: send the map" in text
    assert "Jonas asked you: how deep is the well?" in text


async def test_a_commitment_does_not_take_a_question_along(chat: Chat, amina: Phone) -> None:
    await reminded(chat, "send the map", f"{TUESDAY} 10:00")
    await pressed(chat, "how deep is the well?", f"{TUESDAY} 13:00")
    await chat.travel(f"{TUESDAY} 15:30")
    assert list(said(amina)) == ["03 10:00", "03 13:00"]


@pytest.mark.parametrize(
    ("second", "comes"),
    [
        pytest.param(f"{TUESDAY} 09:00", "04 08:00", id="due in the same minute"),
        pytest.param(f"{TUESDAY} 13:00", "04 08:00", id="due later that day"),
        pytest.param("2026-02-04 07:45", "04 07:45", id="due the next morning"),
    ],
)
async def test_a_second_question_waits_for_the_next_working_day(
    chat: Chat, amina: Phone, second: str, comes: str
) -> None:
    await pressed(chat, "how deep is the well?", f"{TUESDAY} 09:00")
    await pressed(chat, "how old is the pump?", second)
    await chat.travel("2026-02-05 07:00")
    messages = said(amina)
    assert list(messages) == ["03 09:00", comes]
    assert "how old is the pump?" in messages[comes]


async def test_three_questions_of_friday_come_on_friday_monday_and_tuesday(
    chat: Chat, amina: Phone
) -> None:
    for text in ("how deep?", "how old?", "how many?"):
        await pressed(chat, f"the well, {text}", "2026-02-06 09:00")
    await chat.travel("2026-02-11 07:00")
    assert [when for when, text in said(amina).items() if "the well" in text] == [
        "06 09:00",
        "09 08:00",
        "10 08:00",
    ]


async def test_a_third_commitment_of_the_day_comes_with_the_second(
    chat: Chat, amina: Phone
) -> None:
    await asked_for_outcome(chat, "call the bank", f"{TUESDAY} 08:00")
    await reminded(chat, "send the map", f"{TUESDAY} 10:00")
    await reminded(chat, "send the list", f"{TUESDAY} 12:00")
    await chat.travel(f"{TUESDAY} 15:30")
    messages = said(amina)
    assert list(messages) == ["03 08:00"]
    assert messages["03 08:00"].count("Coming up") == 2


async def test_commitments_make_room_for_a_question_of_the_afternoon(
    chat: Chat, amina: Phone
) -> None:
    await asked_for_outcome(chat, "call the bank", f"{TUESDAY} 08:00")
    await reminded(chat, "send the map", f"{TUESDAY} 10:00")
    await pressed(chat, "how deep is the well?", f"{TUESDAY} 13:00")
    await chat.travel(f"{TUESDAY} 15:30")
    messages = said(amina)
    assert list(messages) == ["03 08:00", "03 13:00"]
    assert "send the map" in messages["03 08:00"]


@pytest.mark.parametrize(
    ("others", "comes"),
    [
        pytest.param((), ["03 10:00"], id="alone"),
        pytest.param(("08:00",), ["03 08:00", "03 10:00"], id="second of the day"),
        pytest.param(("08:00", "13:00"), ["03 08:00", "03 13:00"], id="drawn into the first"),
        pytest.param(("11:00", "13:00"), ["03 11:00", "03 13:00"], id="with the first"),
    ],
)
async def test_the_reminder_of_a_checkin_leaves_room_for_others(
    chat: Chat, amina: Phone, others: tuple[str, ...], comes: list[str]
) -> None:
    await checkin_open(chat, f"{TUESDAY} 10:00")
    for clock in others[:1]:
        await asked_for_outcome(chat, "call the bank", f"{TUESDAY} {clock}")
    for clock in others[1:]:
        await pressed(chat, "how deep is the well?", f"{TUESDAY} {clock}")
    await chat.travel(f"{TUESDAY} 15:30")
    messages = said(amina)
    assert list(messages) == comes
    assert sum("of your check-in" in text for text in messages.values()) == 1


async def test_the_reminder_of_a_checkin_is_no_third_message(chat: Chat, amina: Phone) -> None:
    await asked_for_outcome(chat, "call the bank", f"{TUESDAY} 08:00")
    await pressed(chat, "how deep is the well?", f"{TUESDAY} 09:00")
    await chat.travel(f"{TUESDAY} 09:30")
    await checkin_open(chat, f"{TUESDAY} 10:00")
    await chat.travel("2026-02-04 10:00")
    messages = said(amina)
    assert [when for when in messages if when.startswith("03")] == ["03 08:00", "03 09:00"]
    assert "of your check-in" in messages["04 10:00"]


@pytest.mark.parametrize(
    ("back", "comes"),
    [
        pytest.param(f"{TUESDAY} 12:00", "03 12:00", id="at work: at once"),
        pytest.param(f"{TUESDAY} 15:00", "03 15:00", id="half an hour before closing: at once"),
        pytest.param(f"{TUESDAY} 15:01", "04 08:00", id="a minute later: next morning"),
        pytest.param(f"{TUESDAY} 23:00", "04 08:00", id="at night: next morning"),
        pytest.param("2026-02-07 11:00", "09 08:00", id="on saturday: monday morning"),
    ],
)
async def test_what_came_due_while_the_bot_was_down_comes_in_working_hours(
    chat: Chat, amina: Phone, back: str, comes: str
) -> None:
    await pressed(chat, "how deep is the well?", f"{TUESDAY} 10:00")
    await asked_for_outcome(chat, "call the bank", f"{TUESDAY} 08:00")
    chat.stage.clock.set(at(back))
    await chat.travel("2026-02-09 12:00")
    first, *_ = said(amina)
    assert first == comes
    assert "how deep is the well?" in said(amina)[comes]


async def test_a_reminder_is_left_out_when_its_date_passed_meanwhile(
    chat: Chat, amina: Phone
) -> None:
    await reminded(chat, "send the map", f"{TUESDAY} 10:00", due=f"{TUESDAY} 15:30")
    chat.stage.clock.set(at(f"{TUESDAY} 20:00"))
    await chat.travel("2026-02-05 12:00")
    assert said(amina) == {}


async def test_nobody_is_written_to_who_blocked_the_bot(chat: Chat, amina: Phone) -> None:
    await pressed(chat, "how deep is the well?", f"{TUESDAY} 09:00")
    await asked_for_outcome(chat, "call the bank", f"{TUESDAY} 09:00")
    async with chat.stage.house.store.begin() as work:
        await work.members.unreachable(amina.telegram_id, work.now)
    await chat.travel("2026-02-06 12:00")
    assert said(amina) == {}
    async with chat.stage.house.store.begin() as work:
        (question,) = await work.questions.waiting(chat.members["amina"].partnership_id)
        (promise,) = await work.commitments.open_of_owner(chat.members["amina"].id)
    assert (question.remind_at, question.reminders) == (None, 0)
    assert promise.outcome_at is None


async def test_a_question_to_a_side_goes_to_its_lead_in_their_hours(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    await pressed(chat, "how deep is the well?", f"{TUESDAY} 08:00", Side.MENTEE)
    await pressed(chat, "who comes in March?", f"{TUESDAY} 08:00", Side.MENTOR)
    await chat.travel(f"{TUESDAY} 15:30")
    assert "Jonas asked your side" in said(amina)["03 08:00"]
    assert said(baraka) == {}
    assert list(said(jonas)) == ["03 09:00"]


async def test_an_outcome_is_asked_twice_sixteen_working_hours_apart(
    chat: Chat, amina: Phone
) -> None:
    await asked_for_outcome(chat, "call the bank", f"{TUESDAY} 08:00")
    await chat.travel("2026-02-20 12:00")
    asked_at = [when for when, text in said(amina).items() if "go: call the bank?" in text]
    assert asked_at == ["03 08:00", "05 08:00"]


async def test_a_done_commitment_is_not_mentioned_any_more(chat: Chat, amina: Phone) -> None:
    await reminded(chat, "send the map", f"{TUESDAY} 10:00")
    await chat.travel(f"{TUESDAY} 10:00")
    await amina.taps("Done")
    await chat.travel("2026-02-09 12:00")
    assert list(said(amina)) == ["03 10:00"]


async def test_after_an_outage_a_passed_date_is_asked_about_once(chat: Chat, amina: Phone) -> None:
    promise = await promised(chat, "amina", "send the map", "2026-02-05 15:30")
    async with chat.stage.house.store.begin() as work:
        both = replace(
            promise, remind_at=at("2026-02-09 09:00"), outcome_at=at("2026-02-09 09:00")
        )
        await work.commitments.save(both)
    await chat.travel("2026-02-09 10:00")
    (told,) = await amina.reads()
    assert told.startswith("How did this go: send the map?")
