"""Strangers, blocked bots, restarts and files without somebody: nothing is lost."""

from bot.partnership_file.loader import load_partnership
from bot.partnership_file.reader import read_partnership
from bot.replay.stage import restarted
from tests.chat import GROUP, Chat, Phone
from tests.handlers.commitments.test_buttons import FRIDAY
from tests.handlers.commitments.test_logging import items
from tests.invited import FILE, Invited
from tests.unexpected import nothing_written, rows, said_in_group, stranger


async def test_whatever_a_stranger_does_in_the_group_leaves_no_trace(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    question = await jonas.writes("Amina, is the week of 9 March ok for you?")
    otto = stranger(chat)
    async with nothing_written(chat.stage):
        mine = await otto.writes("I will send the list by Friday")
        await otto.writes("Yes, that week is fine for all of us", reply_to=question)
        await otto.writes("Baraka, can you send the list?")
        await otto.sends("dma.xlsx", "here is the list")
        await otto.reacts(question, "👍")
        await otto.edits(mine, "#action Baraka: send the list by Friday")
        await otto.taps_data("commitment:done:1", chat.group()[0].id, GROUP)
    assert said_in_group(chat.stage) == [chat.board()]
    assert await amina.reads() == []


async def test_who_blocked_the_bot_finds_the_proposal_on_coming_back(
    chat: Chat, amina: Phone
) -> None:
    await amina.writes("I will send the list by Friday")
    chat.stage.world.blocks(amina.telegram_id)
    await chat.stage.settle()
    async with nothing_written(chat.stage):
        await amina.writes("I will order the pipes by 12 Feb")
    chat.stage.world.unblocks(amina.telegram_id)
    (*_, noted) = await amina.taps("Yes")
    assert noted == f"Noted: send the list, {FRIDAY}."
    assert [each.what for each in await items(chat)] == ["send the list"]


async def test_what_was_logged_for_somebody_who_blocked_the_bot_is_asked_on_return(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    chat.stage.world.blocks(baraka.telegram_id)
    (told,) = await amina.says("/action Baraka: clean the pumps")
    assert told.endswith("I ask Baraka as soon as they have started me.")
    assert (await rows(chat.stage))["prompts"] == []
    chat.stage.world.unblocks(baraka.telegram_id)
    (question,) = await baraka.reads()
    assert "By when will you do this: clean the pumps?" in question
    chat.stage.world.starts(baraka.telegram_id)
    assert len(await baraka.reads()) == 1


async def test_what_could_not_be_delivered_is_asked_on_return(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    world = chat.stage.world
    world.refuse_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await amina.writes("#action Baraka: clean the pumps by Friday")
    assert await baraka.reads() == []
    world.starts(baraka.telegram_id)
    asked_again, _greeting = await baraka.reads()
    assert asked_again.startswith("Amina Juma noted this for you: clean the pumps")


async def test_a_restart_loses_neither_proposal_nor_prompt(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await amina.writes("I will send the list by Friday")
    await jonas.says("/commit order the pipes")
    amina.stage = jonas.stage = chat.stage = await restarted(chat.stage)
    assert (await amina.taps("Yes"))[-1] == f"Noted: send the list, {FRIDAY}."
    assert (await jonas.says("Friday"))[-1].startswith("Noted: order the pipes, due Fri 6 Feb, 17")
    assert "order the pipes (Jonas), Fri 6 Feb" in chat.board()
    await chat.stage.house.close()


async def test_who_leaves_the_file_keeps_their_items_and_their_buttons(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    for who in ("amina", "baraka"):
        await invited.joins(who)
    await invited.writes("amina", "#action Baraka: clean the pumps by Friday")
    shorter = "\n".join(line for line in FILE.split("\n") if 'key = "baraka"' not in line)
    shorter = shorter.replace('\nlanguage = "en", username = "baraka" },', "")
    async with invited.stage.house.store.begin() as work:
        await load_partnership(work, read_partnership(shorter))
    (*_, noted) = await invited.phones["baraka"].taps("Yes")
    assert noted == f"Noted: clean the pumps, {FRIDAY}."
    (mine,) = await invited.phones["baraka"].says("/mine")
    assert "1. clean the pumps" in mine
    assert "clean the pumps (Baraka)" in (await invited.group())[-1]
