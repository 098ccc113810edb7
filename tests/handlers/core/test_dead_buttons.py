"""Buttons of others, buttons that lead nowhere, and buttons that are pressed twice."""

import pytest

from handlers import PRESSES
from mentoring.commitments import Outcome
from mentoring.partnerships import Side
from simulator.world.records import Query
from simulator.world.update_json import user_json
from tests.chat import GROUP, Chat, Phone
from tests.given import another_partnership, asked, promised
from tests.handlers.commitments.test_buttons import commitment
from tests.handlers.commitments.test_logging import items
from tests.handlers.core.test_bad_input import DEAD
from tests.handlers.questions.room import kept
from tests.unexpected import nothing_written, receives, rows


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
