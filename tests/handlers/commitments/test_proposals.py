"""What people promise in the group, and how they say that it is done or comes another day."""

from dataclasses import replace

from bot.replay.stage import Stage
from mentoring.partnerships import Mode
from tests.chat import GROUP, Chat, Phone

LEAK_MAP = "I will send the leak map by Friday"


async def accepted(phone: Phone, text: str) -> int:
    """Promise something in the group and say yes to the proposal."""
    message_id = await phone.writes(text)
    await phone.taps("Yes")
    await phone.reads()
    return message_id


async def test_a_promise_exists_only_after_its_owner_says_yes(chat: Chat, amina: Phone) -> None:
    message_id = await amina.writes(LEAK_MAP)
    assert await amina.reads() == [
        "Shall I keep this as your promise? send the leak map, "
        "due Fri 6 Feb, 15:30 Dar es Salaam / "
        "13:30 Amsterdam. It goes on the board only with your yes."
    ]
    assert "leak map" not in chat.board()
    assert "Proposed, not agreed yet: 1" in chat.board()
    assert amina.marks(message_id) == []
    await amina.taps("Yes")
    assert "send the leak map (Amina), Fri 6 Feb, 15:30" in chat.board()
    assert "Proposed" not in chat.board()


async def test_a_proposal_comes_at_once_and_silently_even_before_work(
    chat: Chat, jonas: Phone
) -> None:
    await jonas.writes("I will draft the agreement by Thursday")
    (proposal,) = await jonas.reads()
    assert "draft the agreement, due Thu 5 Feb, 17:00 Amsterdam / 19:00" in proposal
    assert jonas.messages()[-1].silent


async def test_nobody_else_hears_of_a_proposal(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone, thandi: Phone
) -> None:
    before = len(chat.group())
    await amina.writes(LEAK_MAP)
    for other in (baraka, jonas, thandi):
        assert await other.reads() == []
    assert len(chat.group()) == before + 1


async def test_what_was_no_promise_leaves_no_trace(chat: Chat, amina: Phone) -> None:
    await amina.writes(LEAK_MAP)
    await amina.taps("No")
    assert "Proposed" not in chat.board()
    assert "nothing open" in chat.board()


async def test_small_talk_and_small_acts_are_not_proposed(amina: Phone) -> None:
    for text in ("Good morning all", "I will try", "let me see", "thanks, I will join the call"):
        await amina.writes(text)
    assert await amina.reads() == []


async def test_a_promise_without_a_date_is_asked_for_one(chat: Chat, amina: Phone) -> None:
    await amina.writes("We will confirm the budget for meters")
    (asked,) = await amina.reads()
    assert "confirm the budget for meters" in asked
    assert "Proposed, not agreed yet: 1" in chat.board()
    await amina.says("by 18 Feb")
    assert "confirm the budget for meters (Amina), Wed 18 Feb, 15:30" in chat.board()


async def test_a_time_gone_by_counts_as_no_date(chat: Chat, amina: Phone) -> None:
    await chat.travel("2026-02-02 11:00")
    await amina.writes("I will send the leak map today at 10:00")
    (asked,) = await amina.reads()
    assert "due" not in asked
    assert "send the leak map" in asked


async def test_today_said_in_the_evening_is_today_still(chat: Chat, amina: Phone) -> None:
    await chat.travel("2026-02-02 20:47")
    await amina.writes("I will send the leak map today")
    (proposal,) = await amina.reads()
    assert "Mon 2 Feb, 23:59 Dar es Salaam" in proposal


async def test_a_date_on_a_free_day_is_asked_about(chat: Chat, amina: Phone) -> None:
    await amina.writes("I will send the leak map on Saturday 7 Feb")
    (asked,) = await amina.reads()
    assert "send the leak map" in asked
    assert amina.button("Mon 9 Feb")
    await amina.taps("Fri 6 Feb")
    assert "send the leak map (Amina), Fri 6 Feb, 15:30" in chat.board()


async def test_a_date_that_cannot_be_is_no_part_of_the_promise(chat: Chat, amina: Phone) -> None:
    await amina.writes("I will send the leak map by 30 February")
    (told,) = await amina.reads()
    assert told.startswith(
        "I do not find 30 February in the calendar. By when will you do this: send the leak map?"
    )
    await amina.says("27 Feb")
    assert "send the leak map (Amina), Fri 27 Feb, 15:30" in chat.board()


async def test_the_same_promise_said_twice_is_proposed_once(amina: Phone) -> None:
    await amina.writes(LEAK_MAP)
    await amina.reads()
    await amina.writes("I will send the leak map by Friday, sure")
    await amina.writes("yes I will send the leak map")
    assert await amina.reads() == []


async def test_two_open_proposals_share_one_message(chat: Chat, amina: Phone) -> None:
    await amina.writes(LEAK_MAP)
    await amina.writes("I will prepare the meter inventory by Thursday")
    shown = (await amina.reads())[-1]
    assert "1. Your promise? send the leak map, due Fri 6 Feb" in shown
    assert "2. Your promise? prepare the meter inventory, due Thu 5 Feb" in shown
    assert amina.button("1: Yes")[0] == amina.button("2: Yes")[0]
    await amina.taps("2: Yes")
    assert "prepare the meter inventory (Amina)" in chat.board()
    assert "Proposed, not agreed yet: 1" in chat.board()
    await amina.taps("1: Yes")
    assert "send the leak map (Amina)" in chat.board()


async def test_after_an_answer_the_next_proposal_is_a_new_message(amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    first = amina.messages()[-1].id
    await amina.writes("I will prepare the meter inventory by Thursday")
    assert amina.button("Yes")[0] > first


async def decline(phone: Phone, *things: str) -> None:
    """Promise things, and say each time that it was no promise."""
    for thing in things:
        await phone.writes(f"I will send the {thing} by Friday")
        await phone.taps("No")
    await phone.reads()


async def test_after_three_declined_the_bot_stops_proposing_and_says_so_once(
    chat: Chat, amina: Phone
) -> None:
    await decline(amina, "leak map", "budget", "organogram")
    await amina.writes("I will send the tariff study by Friday")
    (said,) = await amina.reads()
    assert "I will stop proposing" in said
    await amina.writes("I will send the customer survey by Friday")
    assert await amina.reads() == []
    assert "Proposed" not in chat.board()


async def test_a_commit_lifts_the_pause(amina: Phone) -> None:
    await decline(amina, "leak map", "budget", "organogram")
    await amina.says("/commit send the tariff study by Friday")
    await amina.writes("I will send the customer survey by Friday")
    assert (
        "Shall I keep this as your promise? send the customer survey" in (await amina.reads())[-1]
    )


async def test_a_yes_in_between_starts_the_count_again(amina: Phone) -> None:
    await decline(amina, "leak map", "budget")
    await accepted(amina, "I will send the organogram by Friday")
    await decline(amina, "tariff study")
    await amina.writes("I will send the customer survey by Friday")
    assert "Shall I keep this as your promise?" in (await amina.reads())[-1]


async def test_a_promise_to_answer_is_tied_to_its_question(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await chat.travel("2026-02-02 12:00")
    asked = await amina.writes("Jonas, can your side lend 2 data loggers for the visit?")
    await jonas.writes("I ask our workshop and come back to you on Wednesday", reply_to=asked)
    (proposal,) = await jonas.reads()
    assert "ask our workshop" in proposal
    async with chat.stage.house.store.begin() as work:
        (promise,) = await work.commitments.open_of_owner(chat.members["jonas"].id)
        assert promise.question_id is not None


async def test_a_holding_reply_without_a_date_is_no_promise(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await chat.travel("2026-02-02 12:00")
    asked = await amina.writes("Jonas, can your side lend 2 data loggers for the visit?")
    await jonas.writes("I ask our workshop and come back to you", reply_to=asked)
    assert await jonas.reads() == []


async def test_time_asked_for_is_a_promise_to_answer_the_question(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await chat.travel("2026-02-02 12:00")
    asked = await amina.writes("Jonas, can your side lend 2 data loggers for the visit?")
    await jonas.writes("Give us until Wednesday", reply_to=asked)
    (proposal,) = await jonas.reads()
    assert "lend 2 data loggers" in proposal
    assert "due Wed 4 Feb, 17:00 Amsterdam" in proposal


async def test_why_somebody_else_is_away_is_no_promise(
    chat: Chat, baraka: Phone, jonas: Phone
) -> None:
    await chat.travel("2026-02-02 12:00")
    asked = await jonas.writes("Could your side send the night flow figures?")
    await baraka.writes("Amina is in the field until Friday, she will answer", reply_to=asked)
    assert await baraka.reads() == []


async def test_in_assist_mode_nothing_is_read(chat: Chat, amina: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["amina"].partnership_id)
        await work.partnerships.save(replace(partnership, mode=Mode.ASSIST), {})
    await amina.writes(LEAK_MAP)
    assert await amina.reads() == []


async def test_passwords_are_never_repeated(chat: Chat, amina: Phone, jonas: Phone) -> None:
    await amina.writes("I will send the password hunter2 to Jonas by Friday")
    (proposal,) = await amina.reads()
    assert "hunter2" not in proposal
    assert "something about access" in proposal
    await amina.taps("Yes")
    assert "hunter2" not in chat.board()


async def test_words_of_people_who_have_not_joined_are_not_kept(
    chat: Chat, amina: Phone, stage: Stage
) -> None:
    stage.world.add_person(99, "Rehema", "Said", "rehema", zone="Africa/Dar_es_Salaam")
    stage.world.joins(99, GROUP)
    said = stage.world.says(99, "the pumphouse needs a valve", GROUP)
    await amina.writes(LEAK_MAP, reply_to=said)
    async with stage.house.store.begin() as work:
        (promise,) = await work.commitments.open_of_owner(chat.members["amina"].id)
    assert "leak" in promise.context
    assert "pumphouse" not in promise.context


async def test_a_promise_that_was_agreed_is_marked_in_the_group(chat: Chat, amina: Phone) -> None:
    message_id = await amina.writes(LEAK_MAP)
    await amina.taps("Yes")
    assert amina.marks(message_id) == ["✍"]
