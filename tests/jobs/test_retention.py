"""Words whose time is over go; what has to be known stays, and so does what is open."""

from sqlmodel import select
from telegram import Update
from telegram.ext import MessageHandler, filters

from handlers.core.context import BotContext
from jobs.retention import BATCHES, REST, Days, Forgetting
from language.packs.cache import once_an_item
from storage.commitments import CommitmentRow
from storage.outbox.rows import OutboxRow
from storage.questions import QuestionRow
from storage.retention import WINDOW
from storage.updates import DeadLetterRow
from tests.chat import GROUP, Chat, Phone
from tests.handlers.core.test_bad_input import DEAD

# Shorter than anybody would set it, so that fewer days have to pass.
ALL = Days(dead_letters=3, messages=9, question_texts=9)


async def passes(chat: Chat, days: int, keep: Days = ALL) -> None:
    """So many days later the clock forgets what is to be forgotten."""
    await chat.wait(days=days)
    await Forgetting(keep)(chat.stage.house.store)
    await chat.stage.settle()


async def kept(chat: Chat, words: str) -> int:
    """How many messages of the bot still have these words."""
    async with chat.stage.house.store.begin() as work:
        rows = (await work.session.execute(select(OutboxRow.notices))).scalars()
        return sum(words in notices for notices in rows)


async def test_dead_letters_go_after_their_days(chat: Chat, amina: Phone) -> None:
    async def stumble(_: Update, __: BotContext) -> None:
        raise RuntimeError("boom")

    application = chat.stage.house.application
    application.add_handler(MessageHandler(filters.Regex("boom"), stumble), group=-2)
    await amina.says("boom")
    chat.stage.world.refuse_next("sendMessage", 400, "Bad Request: can't parse entities")
    await amina.says("/help")
    await passes(chat, 2)
    async with chat.stage.house.store.begin() as work:
        assert [each.kind for each in await work.dead_letters.all()] == ["update", "message"]
    await passes(chat, 2)
    async with chat.stage.house.store.begin() as work:
        assert await work.dead_letters.all() == []
        assert (await work.session.execute(select(DeadLetterRow))).all() == []


async def test_what_was_read_of_items_is_remembered_no_longer_than_they_are_kept(
    chat: Chat,
) -> None:
    read: list[str] = []
    remember = once_an_item(read.append)
    for _ in range(2):
        remember("draw the leak map")
        remember("draw the leak map")
        await passes(chat, 1)
    assert read == ["draw the leak map"] * 2


async def test_what_was_said_of_something_settled_goes_in_time(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit draw the leak map by 3 February")
    await chat.travel("2026-02-03 17:00")
    await amina.taps("Done")
    assert await kept(chat, "leak map") > 0
    await passes(chat, 8)
    assert await kept(chat, "leak map") > 0
    # The digest of the week has spoken of it meanwhile.
    await passes(chat, 10)
    assert await kept(chat, "leak map") == 0


async def test_what_was_said_of_something_open_stays_with_its_buttons(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit draw the leak map by 25 February")
    message_id, _ = amina.button("Undo")
    await passes(chat, 20)
    async with chat.stage.house.store.begin() as work:
        showing = await work.outbox.showing(amina.telegram_id, message_id)
    assert showing[0].params["what"] == "draw the leak map"
    await chat.travel("2026-02-25 17:00")
    await amina.taps("Done")
    async with chat.stage.house.store.begin() as work:
        assert await work.commitments.open_of_owner(chat.members["amina"].id) == []


async def test_nothing_that_was_said_under_a_key_is_said_again(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit draw the leak map by 3 February")
    await chat.travel("2026-02-03 17:00")
    await amina.taps("Done")
    async with chat.stage.house.store.begin() as work:
        query = select(OutboxRow.dedupe_key).where(OutboxRow.dedupe_key.is_not(None))  # type: ignore[union-attr]  # a column
        before = set((await work.session.execute(query)).scalars())
    await passes(chat, 10)
    async with chat.stage.house.store.begin() as work:
        after = set((await work.session.execute(query)).scalars())
    assert before <= after


async def test_a_button_of_a_message_that_is_forgotten_is_dead(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit draw the leak map by 3 February")
    await chat.travel("2026-02-03 17:00")
    message_id, data = amina.button("Done")
    await amina.taps("Done")
    await passes(chat, 10)
    assert await amina.taps_data(data, message_id) == DEAD
    async with chat.stage.house.store.begin() as work:
        assert await work.dead_letters.all() == []


async def test_the_board_stays_the_same_message_and_forgets_what_it_showed_before(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit draw the leak map by 3 February")
    await chat.travel("2026-02-03 17:00")
    await amina.taps("Done")
    await passes(chat, 10)
    await amina.says("/commit mend the pump by 25 February")
    await amina.reads()
    assert "mend the pump" in chat.board()
    boards = [m for m in chat.group() if m.sender == chat.stage.world.bot.id and m.pinned]
    assert len(boards) == 1
    async with chat.stage.house.store.begin() as work:
        rows = select(OutboxRow).where(OutboxRow.chat_id == GROUP)
        found = (await work.session.execute(rows)).scalars().all()
    assert not [each for each in found if "leak map" in each.notices]


async def test_nobody_is_offered_the_same_menu_again(chat: Chat) -> None:
    await passes(chat, 10)
    async with chat.stage.house.store.begin() as work:
        thandi = await work.members.get(chat.members["thandi"].id)
        await work.members.save(thandi, "Africa/Johannesburg")
    asked = len(chat.stage.world.calls)
    await chat.stage.settle()
    assert "setMyCommands" not in [call.method for call in chat.stage.world.calls[asked:]]


async def test_excerpts_of_questions_go_when_they_are_settled(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    asked = await jonas.writes("Amina, how deep is the new well?")
    async with chat.stage.house.store.begin() as work:
        assert [each.text for each in await work.questions.all_of(1)] != [""]
    await passes(chat, 10)
    async with chat.stage.house.store.begin() as work:
        assert "well" in (await work.questions.all_of(1))[0].text
    await amina.writes("It is 40 metres deep.", reply_to=asked)
    await passes(chat, 8)
    await passes(chat, 2)
    async with chat.stage.house.store.begin() as work:
        texts = (await work.session.execute(select(QuestionRow.text))).scalars().all()
    assert texts == [""]


async def test_the_words_of_commitments_go_when_they_are_closed_for_long(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit draw the leak map by 3 February")
    await chat.travel("2026-02-03 17:00")
    await amina.taps("Done")
    few = Days(commitment_texts=5)
    await passes(chat, 4, few)
    assert await words_of_commitments(chat) == ["draw the leak map"]
    await passes(chat, 2, few)
    assert await words_of_commitments(chat) == [""]


async def test_with_nothing_set_nothing_goes(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit draw the leak map by 3 February")
    await chat.travel("2026-02-03 17:00")
    await amina.taps("Done")
    before = await kept(chat, "")
    await Forgetting(Days())(chat.stage.house.store)
    assert await kept(chat, "") == before


async def test_a_great_deal_goes_in_parts_and_then_it_rests(chat: Chat) -> None:
    store, forgetting = chat.stage.house.store, Forgetting(Days(messages=1))
    async with store.begin() as work:
        now = work.now
        work.session.add_all(
            OutboxRow(method="answer", chat_id=11, created_at=now, send_at=now, sent_at=now)
            for _ in range(WINDOW * BATCHES + 50)
        )
    chat.stage.clock.set(chat.stage.clock() + 48 * REST)
    left = []
    for _ in range(3):
        await forgetting(store)
        async with store.begin() as work:
            found = await work.session.execute(
                select(OutboxRow).where(OutboxRow.method == "answer")
            )
            left.append(len(found.all()))
    assert left[0] > left[1] == left[2] == 0


async def words_of_commitments(chat: Chat) -> list[str]:
    """What was promised, as far as that is known."""
    async with chat.stage.house.store.begin() as work:
        return list((await work.session.execute(select(CommitmentRow.what))).scalars())
