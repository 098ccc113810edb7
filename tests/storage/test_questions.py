"""Questions in the database: what waits, what is due, and what a message asked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.replay.stage import Stage
from mentoring.partnerships import Side
from mentoring.questions import Question, QuestionKind, answer, dismiss, repeat, rest
from tests.chat import GROUP, Chat

NOON = datetime(2026, 2, 2, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def question(chat: Chat, message_id: int, **fields: object) -> Question:
    asked = Question(
        id=0,
        partnership_id=chat.members["jonas"].partnership_id,
        chat_id=GROUP,
        message_id=message_id,
        asker_id=chat.members["jonas"].id,
        addressee_id=chat.members["baraka"].id,
        side=Side.MENTEE,
        kind=QuestionKind.REVIEW,
        asked_at=NOON + message_id * HOUR,
        response_due_at=NOON + 9 * HOUR,
    )
    changed: Question = replace(asked, **fields)  # type: ignore[arg-type]  # any field
    return changed


async def test_a_question_comes_back_as_it_was(chat: Chat, stage: Stage) -> None:
    whole = question(
        chat,
        5,
        addressee_id=None,
        text="Please look at the draft",
        due_by_asker=True,
        remind_at=NOON + HOUR,
        resumed_at=NOON,
        repeat_message_id=9,
    )
    async with stage.house.store.begin() as work:
        kept = await work.questions.add(whole)
    async with stage.house.store.begin() as work:
        assert await work.questions.get(kept.id) == replace(whole, id=kept.id)


async def test_only_what_is_neither_answered_nor_closed_waits(chat: Chat, stage: Stage) -> None:
    async with stage.house.store.begin() as work:
        first, second, third = [await work.questions.add(question(chat, n)) for n in (3, 2, 1)]
        await work.questions.save(answer(first, NOON, 7))
        await work.questions.save(dismiss(third, NOON))
    async with stage.house.store.begin() as work:
        assert [q.id for q in await work.questions.waiting(first.partnership_id)] == [second.id]
        oldest_first = [q.id for q in await work.questions.all_of(first.partnership_id)]
        assert oldest_first == [third.id, second.id, first.id]


async def test_a_message_is_found_where_it_asked_and_where_it_asked_again(
    chat: Chat, stage: Stage
) -> None:
    async with stage.house.store.begin() as work:
        kept = await work.questions.add(question(chat, 5))
        await work.questions.save(repeat(kept, 8))
        for message_id in (5, 8):
            (found,) = await work.questions.of_message(GROUP, message_id)
            assert found.id == kept.id
        assert await work.questions.of_message(GROUP, 6) == []
        assert await work.questions.of_message(GROUP - 1, 5) == []


async def test_what_rests_for_a_counter_question_is_found_by_it(chat: Chat, stage: Stage) -> None:
    async with stage.house.store.begin() as work:
        first = await work.questions.add(question(chat, 1))
        counter = await work.questions.add(question(chat, 2))
        await work.questions.save(rest(first, counter.id, NOON))
        assert [q.id for q in await work.questions.resting_for(counter.id)] == [first.id]
        assert await work.questions.resting_for(first.id) == []


async def test_the_schedule_knows_what_is_due_and_what_comes_next(
    chat: Chat, stage: Stage
) -> None:
    async with stage.house.store.begin() as work:
        assert await work.questions.next_at() is None
        due = await work.questions.add(question(chat, 1, remind_at=NOON))
        await work.questions.add(question(chat, 2, remind_at=NOON + HOUR))
        settled = await work.questions.add(question(chat, 3, remind_at=NOON - HOUR))
        await work.questions.save(answer(settled, NOON, None))
        assert await work.questions.next_at() == NOON
        assert [q.id for q in await work.questions.due(NOON)] == [due.id]
        assert len(await work.questions.due(NOON + HOUR)) == 2
        assert len(await work.questions.due(NOON + HOUR, limit=1)) == 1
