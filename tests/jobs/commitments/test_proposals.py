"""Proposals that nobody answers."""

from tests.chat import Chat, Phone

LEAK_MAP = "I will send the leak map by 27 Feb"


async def test_an_unanswered_proposal_goes_away_in_silence(chat: Chat, amina: Phone) -> None:
    await amina.writes(LEAK_MAP)
    await amina.reads()
    written = len(amina.messages())
    await chat.travel("2026-02-09 08:59")
    assert "Proposed, not agreed yet: 1" in chat.board()
    await chat.travel("2026-02-09 09:01")
    assert (await amina.reads())[-1] == "No answer needed any more: send the leak map."
    assert len(amina.messages()) == written
    assert not amina.messages()[-1].buttons
    assert "Proposed" not in chat.board()


async def test_the_other_proposal_of_the_same_message_stays(chat: Chat, amina: Phone) -> None:
    await amina.writes(LEAK_MAP)
    await chat.travel("2026-02-03 09:00")
    await amina.writes("I will prepare the meter inventory by 26 Feb")
    await chat.travel("2026-02-09 09:01")
    shown = (await amina.reads())[-1]
    assert "No answer needed any more: send the leak map." in shown
    assert "prepare the meter inventory" in shown
    await amina.taps("2: Yes")
    assert "prepare the meter inventory (Amina)" in chat.board()


async def test_what_got_its_yes_does_not_go_away(chat: Chat, amina: Phone) -> None:
    await amina.writes(LEAK_MAP)
    await amina.taps("Yes")
    await chat.travel("2026-02-10 08:00")
    assert "send the leak map (Amina)" in chat.board()


async def test_a_promise_that_waited_for_a_date_goes_too(chat: Chat, amina: Phone) -> None:
    await amina.writes("We will confirm the budget for meters")
    await chat.travel("2026-02-09 09:01")
    assert "No answer needed any more" in (await amina.reads())[-1]
    assert "Proposed" not in chat.board()


async def test_three_ignored_in_a_row_end_the_proposing(chat: Chat, amina: Phone) -> None:
    for thing in ("leak map", "meter inventory", "organogram"):
        await amina.writes(f"I will send the {thing} by 27 Feb")
    await chat.travel("2026-02-10 08:00")
    await amina.reads()
    await amina.writes("I will send the tariff study by 27 Feb")
    assert "I will stop proposing" in (await amina.reads())[-1]
