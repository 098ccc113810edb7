"""The next partnership: like the last one in a few taps, or from the beginning."""

from datetime import time

import pytest

from bot.replay.stage import Stage
from mentoring.partnerships import Stage as ChangeStage
from tests.chat import Chat, Phone
from tests.coordinating import Desk, coordinator, partnerships


@pytest.fixture
async def desk(stage: Stage) -> Desk:
    """Thandi, who has come as a coordinator and is in no partnership."""
    return await coordinator(stage)


async def test_the_next_one_is_like_the_last_one_in_twelve_taps(stage: Stage, desk: Desk) -> None:
    await desk.sets_up()
    desk.tapped = 0
    await desk.says("/new")
    await desk.taps("Like Noord Water - Kisiwa Water")
    await desk.names("Pwani Water", "Zuid Water")
    await desk.says("Tanga")
    await desk.taps("Tanga, Tanzania")
    await desk.taps("Take these")
    await desk.says("Rotterdam")
    await desk.taps("Rotterdam, Netherlands")
    await desk.taps("Take these")
    await desk.taps("Today")
    await desk.taps("Confirm")
    assert desk.tapped <= 12
    second = next(each for each in await partnerships(stage) if each.mentor.name == "Zuid Water")
    assert (second.mentee.place, second.mentee.calendar.opens) == ("Tanga", time(7, 30))
    assert second.stages_done == (ChangeStage.PROJECT_DESIGN,)


async def test_the_next_one_may_also_be_another(desk: Desk) -> None:
    await desk.sets_up()
    await desk.says("/new")
    await desk.taps("Ask me everything")
    assert "Question 1 of 19" in desk.card


async def test_it_takes_over_the_numbers_of_the_last_one(stage: Stage, desk: Desk) -> None:
    await desk.sets_up()
    async with stage.house.store.begin() as work:
        (first,) = await work.partnerships.all()
        await work.partnerships.save(first, {"answer_targets.chat_question": 12})
    await desk.says("/new")
    await desk.taps("Like Noord Water - Kisiwa Water")
    await desk.names("Pwani Water", "Zuid Water")
    for city, country in (("Tanga", "Tanzania"), ("Rotterdam", "Netherlands")):
        await desk.says(city)
        await desk.taps(f"{city}, {country}")
        await desk.taps("None of them")
    await desk.taps("Today")
    await desk.taps("Confirm")
    second = next(each for each in await partnerships(stage) if each.mentor.name == "Zuid Water")
    assert second.norms.answer_targets.chat_question == 12


async def test_a_coordinator_from_a_file_may_set_up_another(chat: Chat, thandi: Phone) -> None:
    await thandi.says("/new")
    assert ["Like Noord - Kisiwa"] in thandi.rows()
