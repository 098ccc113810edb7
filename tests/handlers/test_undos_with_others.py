"""Taking back what others have heard of, or have gone on with."""

from tests.chat import GROUP, Chat, Phone

MAP = "publish the leak map"
DONE = f"Taken back: {MAP}. All is as it was before."
MOVED_ON = (
    "Something has happened with this since then, so I leave it as it is. "
    "Send /mine to see how it stands."
)


async def test_logged_in_the_group_it_goes_with_its_mark(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    message_id = await jonas.writes(f"#action Amina: {MAP} by Friday")
    await amina.reads()
    await jonas.writes("/undo")
    assert await jonas.reads() == [DONE]
    assert jonas.marks(message_id) == []
    assert "Proposed" not in chat.board()
    assert await amina.reads() == [f"Jonas took this back: {MAP}. You need to do nothing."]
    assert all(not message.buttons for message in amina.messages())
    assert len([m for m in chat.group() if m.sender == chat.stage.world.bot.id]) == 2


async def test_each_hears_of_their_own_item_only(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    await jonas.writes(f"#actions\nAmina: {MAP} by Friday\nBaraka: order pipes by Friday")
    for phone in (amina, baraka):
        await phone.reads()
    await jonas.says("/undo")
    assert await amina.reads() == [f"Jonas took this back: {MAP}. You need to do nothing."]
    assert await baraka.reads() == ["Jonas took this back: order pipes. You need to do nothing."]


async def test_whoever_was_not_told_yet_never_hears_of_it(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await amina.writes(f"#action Jonas: {MAP} by Friday")
    assert await amina.says("/undo") == [DONE]
    await chat.travel("2026-02-03 12:00")
    assert await jonas.reads() == []


async def test_logged_again_it_is_marked_and_asked_again(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    message_id = await amina.writes("Baraka can do it")
    await amina.writes(f"#action Baraka: {MAP} by Friday", reply_to=message_id)
    await amina.says("/undo")
    await baraka.reads()
    again = await amina.writes(f"#action Baraka: {MAP} by Friday", reply_to=message_id)
    assert len(await baraka.reads()) == 1
    assert amina.marks(again) == ["✍"]


async def test_who_said_not_mine_and_takes_it_back_has_told_nobody(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.writes(f"#action Amina: {MAP} by Friday")
    await amina.taps("Not mine")
    await amina.taps("Undo")
    await chat.travel("2026-02-02 12:00")
    assert await jonas.reads() == []


async def test_somebody_elses_deed_in_between_keeps_it_as_it_is(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.writes(f"#action Amina: {MAP} by Friday")
    await amina.taps("Yes")
    assert await jonas.says("/undo") == [MOVED_ON]
    assert MAP in chat.board()


async def test_the_button_of_somebody_else_does_nothing(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await baraka.says("/mine")
    said = await baraka.taps_data(amina.button("Undo")[1], baraka.messages()[-1].id)
    assert said.startswith("This button has done its work")
    assert MAP in chat.board()


async def test_a_deed_and_its_undo_that_come_together_leave_nothing(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    world = chat.stage.world
    message_id = world.says(amina.telegram_id, f"#action Baraka: {MAP} by Friday", GROUP)
    world.says(amina.telegram_id, "/undo", GROUP)
    assert await amina.reads() == [DONE]
    assert await baraka.reads() == []
    assert amina.marks(message_id) == []
