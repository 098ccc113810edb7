"""Statements past the session see what it has not written yet, and are seen by those who watch."""

from dataclasses import replace
from datetime import timedelta

from handlers.core.undoable import acting
from mentoring.commitments import Commitment, Kind, Outcome, close
from storage import Work
from storage.people.prompts import PromptRow
from tests.chat import Chat
from tests.storage.outbox.test_queue import words


async def test_what_the_session_holds_back_is_written_first(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        prompt = PromptRow(telegram_id=11, kind="date", subject="commitment:1", asked_at=work.now)
        work.session.add(prompt)
        assert [each.subject for each in await work.prompts.waiting(11)] == ["commitment:1"]


async def test_a_new_promise_is_among_the_open_ones_that_were_asked_for_before(
    chat: Chat,
) -> None:
    async with chat.stage.house.store.begin() as work:
        amina = chat.members["amina"]
        before = await work.commitments.open_of_owner(amina.id)
        made = await work.commitments.add(promise(chat, work))
        assert await work.commitments.open_of_owner(amina.id) == [*before, made]
        assert await work.commitments.get(made.id) == made


async def test_an_act_sees_the_row_that_it_made_as_it_is_at_its_end(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        watch = work.undos.watch()
        await watch.begin()
        made = await work.commitments.add(promise(chat, work))
        await work.commitments.reschedule([replace(made, outcome_asks=2)])
        watch.end()
        await work.commitments.add(promise(chat, work))
        (change,) = await watch.changes()
        assert (change.table, change.key, change.before) == ("commitments", (made.id,), None)
        assert change.after
        assert (change.after["what"], change.after["outcome_asks"]) == ("it", 2)


async def test_what_an_act_unsays_last_is_said_again_when_it_is_taken_back(chat: Chat) -> None:
    amina = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        made = await work.commitments.add(promise(chat, work))
        later = work.now + timedelta(days=1)
        await work.outbox.tell(amina, words("soon", made.subject), key="soon", at=later)
    async with chat.stage.house.store.begin() as work:
        work.cause = 77
        async with acting(amina.telegram_id, work):
            await work.commitments.save(close(made, Outcome.DONE, work.now))
            await work.outbox.take_back(made.subject)
    async with chat.stage.house.store.begin() as work:
        assert not await work.outbox.used("soon")
        act = await work.undos.newest_of(amina.telegram_id or 0)
        assert act is not None
        await work.undos.take_back(act)
        assert await work.outbox.used("soon")


async def test_the_board_is_planned_anew_whether_it_was_planned_before_or_not(chat: Chat) -> None:
    place = chat.members["amina"].partnership_id
    for hours in (2, 1, 1):
        async with chat.stage.house.store.begin() as work:
            await work.boards.try_again(place, work.now - timedelta(hours=hours))
            assert await work.boards.due(work.now) == [place]


async def test_letters_that_are_no_more_than_drafts_are_due(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.outbox.tell(chat.members["amina"], words("now"))
        (letters,) = (await work.deliveries.due(work.now)).values()
        assert letters[-1].notices == (words("now"),)


def promise(chat: Chat, work: Work) -> Commitment:
    """What Amina promises."""
    amina = chat.members["amina"]
    return Commitment(
        id=0,
        partnership_id=amina.partnership_id,
        owner_id=amina.id,
        kind=Kind.PROMISE,
        what="it",
        made_at=work.now,
        span_from=work.now,
        source_chat_id=1,
        source_message_id=1,
        logged_by_id=amina.id,
        accepted_at=work.now,
    )
