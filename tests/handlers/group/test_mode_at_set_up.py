"""Mode watch that is wanted at set-up: it begins when both leads are here and agree."""

from datetime import UTC, datetime

import pytest

from bot.replay.stage import Stage
from mentoring.partnerships import Mode
from tests.chat import GROUP, ButtonMissing
from tests.coordinating import partnerships
from tests.handlers.group.test_mode import sets
from tests.handlers.joining.test_first_minutes import AMINA, JONAS, THANDI, phones

NEXT_NOON = datetime(2026, 2, 3, 11, tzinfo=UTC)


async def mode_of(stage: Stage) -> Mode:
    """The mode of the only partnership."""
    (partnership,) = await partnerships(stage)
    return partnership.mode


async def test_watch_begins_when_both_leads_have_joined_and_agreed(stage: Stage) -> None:
    everybody = phones(stage)
    thandi, amina, jonas = everybody[THANDI], everybody[AMINA], everybody[JONAS]
    await thandi.begins()
    await thandi.sets_up("Watch")
    assert any("It begins in mode Assist" in m.text for m in thandi.messages())
    await thandi.adds_bot()
    await amina.follows(await thandi.invites("Kisiwa Water: lead"))
    await amina.taps("Yes, join")
    with pytest.raises(ButtonMissing):
        amina.button("I agree")
    await jonas.follows(await thandi.invites("Noord Water: lead"))
    await jonas.taps("Yes, join")
    await stage.travel(NEXT_NOON)
    await amina.taps("I agree")
    assert await mode_of(stage) is Mode.ASSIST
    await jonas.taps("I agree")
    assert await mode_of(stage) is Mode.WATCH
    card = next(m.text for m in stage.world.chat(GROUP).messages if "I am" in m.text)
    assert "watch" in card


async def test_a_wish_for_watch_can_be_dropped_before_anybody_is_asked(stage: Stage) -> None:
    everybody = phones(stage)
    thandi, amina, jonas = everybody[THANDI], everybody[AMINA], everybody[JONAS]
    await thandi.begins()
    await thandi.sets_up("Watch")
    await sets(thandi, "Assist")
    for phone, seat in ((amina, "Kisiwa Water: lead"), (jonas, "Noord Water: lead")):
        await phone.follows(await thandi.invites(seat))
        await phone.taps("Yes, join")
    await stage.travel(NEXT_NOON)
    with pytest.raises(ButtonMissing):
        amina.button("I agree")
