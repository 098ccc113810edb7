"""The board by the clock, and when it cannot be drawn or shown."""

import logging
from dataclasses import replace

import pytest
from sqlmodel import col, select

from mentoring.partnerships import Mode, Role
from simulator.world.records import Call
from storage import board as boards
from storage.outbox.rows import OutboxRow
from tests.chat import GROUP, Chat, Phone
from tests.given import promised

NEXT = "Next check-in, in private, to each in their working hours: from "


def edits(chat: Chat) -> list[Call]:
    """What was done to the board after it was hung."""
    calls = chat.stage.world.calls
    return [c for c in calls if c.method == "editMessageText" and c.params["chat_id"] == GROUP]


async def test_a_date_turns_into_a_date_to_come_at_its_moment(chat: Chat, baraka: Phone) -> None:
    await baraka.says("/commit send the list by 4 Feb")
    await chat.travel("2026-02-04 15:29")
    assert "send the list (Baraka), Wed 4 Feb, 15:30 Dar es Salaam / 13:30" in chat.board()
    await chat.travel("2026-02-04 15:30")
    assert "send the list (Baraka), new date to come" in chat.board()
    await chat.travel("2026-02-05 09:00")
    await baraka.taps("New date")
    await baraka.says("13 Feb")
    assert "send the list (Baraka), Fri 13 Feb, 15:30" in chat.board()


async def test_the_next_checkin_moves_on_when_it_has_come(chat: Chat) -> None:
    assert NEXT + "Tue 10 Feb, 10:00 Dar es Salaam / 08:00 Amsterdam" in chat.board()
    await chat.travel("2026-02-10 10:01")
    assert NEXT + "Tue 10 Feb, 12:00 Dar es Salaam / 10:00 Amsterdam" in chat.board()
    await chat.travel("2026-02-10 12:01")
    assert NEXT + "Tue 17 Feb, 10:00 Dar es Salaam / 08:00 Amsterdam" in chat.board()


async def test_mode_and_leads_are_those_of_now(chat: Chat) -> None:
    assert "Mode watch" in chat.board()
    assert "Kisiwa Water, led by Amina\n" in chat.board()
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["amina"].partnership_id)
        await work.partnerships.save(replace(partnership, mode=Mode.ASSIST), {})
        await work.members.save(replace(chat.members["baraka"], role=Role.LEAD))
    await chat.stage.settle()
    assert "Mode assist" in chat.board()
    assert "Kisiwa Water, led by Amina, Baraka" in chat.board()


async def test_nothing_is_edited_while_nothing_changes(chat: Chat) -> None:
    await promised(chat, "baraka", "send the list", "2026-02-27 15:30")
    await chat.stage.settle()
    done = len(edits(chat))
    await promised(chat, "baraka", "count the valves", "2026-02-27 15:30", confirmed=False)
    await chat.stage.settle()
    assert len(edits(chat)) == done + 1
    async with chat.stage.house.store.begin() as work:
        for each in await work.commitments.open_of_owner(chat.members["baraka"].id):
            await work.commitments.save(each)
    await chat.stage.settle()
    assert len(edits(chat)) == done + 1


async def test_a_board_that_cannot_be_drawn_stops_nobody_and_comes_later(
    chat: Chat, amina: Phone, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(*_: object) -> None:
        raise RuntimeError("no ink")

    with monkeypatch.context() as patch, caplog.at_level(logging.WARNING):
        patch.setattr(boards, "draw", stumble)
        assert await amina.says("/commit send the list by Friday") != []
    async with chat.stage.house.store.begin() as work:
        assert await work.dead_letters.all() == []
    (record,) = caplog.records
    assert record.getMessage().startswith("The board of partnership 1 is tried again later")
    assert "send the list" not in chat.board()
    await chat.wait(minutes=61)
    assert "send the list (Amina), Fri 6 Feb" in chat.board()


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        pytest.param(400, "Bad Request: message can't be edited", id="refused"),
        pytest.param(403, "Forbidden: CHAT_SEND_PLAIN_FORBIDDEN", id="forbidden"),
    ],
)
async def test_a_board_that_telegram_refuses_comes_later(
    chat: Chat, amina: Phone, code: int, answer: str
) -> None:
    chat.stage.world.refuse_next("editMessageText", code, answer)
    await amina.writes("#action Amina: send the list by Friday")
    assert "send the list" not in chat.board()
    await chat.wait(minutes=61)
    assert "send the list (Amina), Fri 6 Feb" in chat.board()


async def failed(chat: Chat) -> list[str]:
    """What could not be done in the group, as far as it is kept."""
    async with chat.stage.house.store.begin() as work:
        rows = await work.session.execute(
            select(OutboxRow.method).where(
                col(OutboxRow.chat_id) == GROUP, col(OutboxRow.failed_at).is_not(None)
            )
        )
    return list(rows.scalars())


@pytest.mark.parametrize("is_deleted", [True, False])
async def test_a_board_that_is_refused_for_days_fills_no_outbox(
    chat: Chat, amina: Phone, is_deleted: bool
) -> None:
    world = chat.stage.world
    if is_deleted:
        world.restrict_bot(GROUP, amina.telegram_id)
        (board,) = [m for m in chat.group() if m.pinned]
        world.call("deleteMessage", {"chat_id": GROUP, "message_id": board.id})
    else:
        world.refuse_next("editMessageText", 400, "Bad Request: message can't be edited", times=5)
    await amina.writes("#action Amina: send the list by 27 Feb")
    await chat.wait(minutes=61)
    kept = await failed(chat)
    await chat.wait(hours=3)
    assert await failed(chat) == kept
    world.make_bot_admin(GROUP, amina.telegram_id)
    await chat.wait(minutes=61)
    (shown,) = [m.text for m in chat.group() if m.pinned]
    assert "send the list (Amina), Fri 27 Feb" in shown
