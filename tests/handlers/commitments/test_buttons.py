"""Commitments in the chat: noted, done, dropped, and by whom."""

from datetime import UTC, datetime

from mentoring.commitments import Commitment, Kind, Outcome
from mentoring.partnerships import Side
from mentoring.questions import Question, QuestionKind, QuestionState
from tests.chat import GROUP, Chat, Phone

FRIDAY = "due Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam"


async def commitment(chat: Chat, commitment_id: int = 1) -> Commitment:
    """One commitment as it is kept."""
    async with chat.stage.house.store.begin() as work:
        found = await work.commitments.get(commitment_id)
    assert found is not None
    return found


async def promised_answer(chat: Chat, owner: str = "amina") -> Question:
    """A question of Jonas, to which an answer was promised but not agreed yet."""
    asked_at = datetime(2026, 2, 2, 6, tzinfo=UTC)
    due_at = datetime(2026, 2, 6, 12, 30, tzinfo=UTC)
    jonas, member = chat.members["jonas"], chat.members[owner]
    async with chat.stage.house.store.begin() as work:
        question = await work.questions.add(
            Question(
                id=0,
                partnership_id=member.partnership_id,
                chat_id=GROUP,
                message_id=900,
                asker_id=jonas.id,
                addressee_id=member.id,
                side=Side.MENTEE,
                kind=QuestionKind.CHAT_QUESTION,
                asked_at=asked_at,
                response_due_at=due_at,
                remind_at=due_at,
            )
        )
        await work.commitments.add(
            Commitment(
                id=0,
                partnership_id=member.partnership_id,
                owner_id=member.id,
                kind=Kind.PROMISE,
                what="answer about loggers",
                made_at=asked_at,
                span_from=asked_at,
                source_chat_id=GROUP,
                source_message_id=901,
                logged_by_id=member.id,
                due_at=due_at,
                question_id=question.id,
            )
        )
    return question


async def state_of(chat: Chat, question: Question) -> QuestionState:
    async with chat.stage.house.store.begin() as work:
        found = await work.questions.get(question.id)
    assert found is not None
    return found.state


async def test_a_promise_about_oneself_is_noted_and_stands_on_the_board(
    chat: Chat, amina: Phone
) -> None:
    assert await amina.says("/commit publish the leak map by Friday") == [
        f"Noted: publish the leak map, {FRIDAY}."
    ]
    assert "publish the leak map (Amina), Fri 6 Feb" in chat.board()
    assert await amina.taps("Done") == ["Done: publish the leak map. Thank you."]
    assert "nothing open" in chat.board()


async def test_in_the_group_a_mark_says_that_it_is_noted(chat: Chat, amina: Phone) -> None:
    message_id = await amina.writes("/commit publish the leak map by Friday")
    assert amina.marks(message_id) == ["✍"]
    assert await amina.reads() == []
    assert "publish the leak map (Amina)" in chat.board()


async def test_what_is_dropped_leaves_the_board(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit publish the leak map by Friday")
    assert await amina.taps("Drop it") == [
        "Dropped: publish the leak map. You can tell the others why in the group."
    ]
    assert "nothing open" in chat.board()
    assert (await commitment(chat)).outcome is Outcome.DROPPED


async def test_a_second_tap_changes_nothing(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit publish the leak map by Friday")
    message_id, data = amina.button("Done")
    await amina.taps("Done")
    assert await amina.taps_data(data, message_id) == (
        "This button has done its work. Send /mine to see what is open."
    )


async def test_two_taps_in_one_batch_have_one_effect(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit publish the leak map by Friday")
    message_id, done = amina.button("Done")
    _, dropped = amina.button("Drop it")
    for data in (done, dropped, done):
        chat.stage.world.taps(amina.telegram_id, amina.telegram_id, message_id, data)
    assert await amina.reads() == ["Done: publish the leak map. Thank you."]
    assert (await commitment(chat)).outcome is Outcome.DONE


async def test_the_button_of_somebody_else_is_refused_politely(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await amina.says("/commit publish the leak map by Friday")
    _, data = amina.button("Done")
    for action in ("done", "drop", "yes", "no", "keep", "move", "new_date", "other"):
        said = await jonas.taps_data(data.replace("done", action), 1)
        assert said == "This is for the person whose item it is. Send /mine to see yours."
    assert (await commitment(chat)).is_open


async def test_a_button_of_another_partnership_leads_nowhere(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit publish the leak map by Friday")
    message_id, _ = amina.button("Done")
    assert "has done its work" in await amina.taps_data("commitment:done:77", message_id)


async def test_done_can_name_the_message_that_said_so(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit publish the leak map by Friday")
    message_id, _ = amina.button("Done")
    await amina.taps_data("commitment:done:1:345", message_id)
    assert (await commitment(chat)).closed_by_message_id == 345


async def test_what_is_done_without_a_yes_before_counts_as_taken_on(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes("#action Amina: send the staff list by Friday")
    message_id, _ = amina.button("Yes")
    await amina.taps_data("commitment:done:1", message_id)
    assert (await commitment(chat)).accepted_at is not None


async def test_leaving_it_as_it_is_forgets_the_suggestion(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit publish the leak map by Friday")
    message_id, _ = amina.button("Done")
    await amina.taps_data("commitment:keep:1", message_id)
    assert await amina.reads() == [f"It stays as it is: publish the leak map, {FRIDAY}."]


async def test_a_promise_that_was_none_is_left_alone(chat: Chat, amina: Phone) -> None:
    await promised_answer(chat)
    await amina.says("/commit something to tap on by Friday")
    message_id, _ = amina.button("Done")
    await amina.taps_data("commitment:no:1", message_id)
    assert (await commitment(chat)).outcome is Outcome.WITHDRAWN
    assert "Then I leave it: answer about loggers." in (await amina.reads())[-1]


async def test_with_the_yes_the_promise_is_followed_instead_of_its_question(
    chat: Chat, amina: Phone
) -> None:
    question = await promised_answer(chat)
    await amina.says("/commit something to tap on by Friday")
    message_id, _ = amina.button("Done")
    await amina.taps_data("commitment:yes:1", message_id)
    async with chat.stage.house.store.begin() as work:
        followed = await work.questions.get(question.id)
    assert followed is not None
    assert (followed.commitment_id, followed.remind_at) == (1, None)
    await amina.taps_data("commitment:done:1", message_id)
    assert await state_of(chat, question) is QuestionState.ANSWERED


async def test_what_was_taken_on_meanwhile_is_not_asked_in_the_morning(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await amina.writes("#action Jonas: draft the terms of reference by Friday")
    await jonas.says("/commit something to tap on by Friday")
    message_id, _ = jonas.button("Done")
    await jonas.taps_data("commitment:yes:1", message_id)
    await jonas.reads()
    await chat.travel("2026-02-02 09:00", "Europe/Amsterdam")
    assert await jonas.reads() == []


async def test_a_question_whose_promise_is_dropped_waits_again(chat: Chat, amina: Phone) -> None:
    await promised_answer(chat)
    await amina.says("/mine")
    await amina.taps("1 yes")
    await amina.taps("1: Drop it")
    [listed] = await amina.says("/mine")
    assert "Who waits for me\n\n1. Jonas asked you something on Mon 2 Feb" in listed
