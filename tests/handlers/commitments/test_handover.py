"""Handing one item over: somebody else is asked, and until their yes nothing moves."""

from mentoring.commitments import Commitment, Outcome
from mentoring.partnerships import Role, Side
from tests.chat import Chat, Phone
from tests.given import asked, newcomer, promised

LEAK_MAP = "publish the leak map"
DUE = "due Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam"
FRIDAY = "2026-02-06 15:30"
DEAD = "This button has done its work. Send /mine to see what is open."


async def item(chat: Chat, item_id: int) -> Commitment:
    """One item as it is kept."""
    async with chat.stage.house.store.begin() as work:
        found = await work.commitments.get(item_id)
    assert found is not None
    return found


async def given(chat: Chat, amina: Phone, logged_by: str | None = None) -> Commitment:
    """Amina has a promise and asks Baraka to take it over."""
    made = await promised(chat, "amina", LEAK_MAP, FRIDAY, logged_by=logged_by)
    await amina.says("/mine")
    await amina.taps("1 somebody else")
    await amina.taps("Baraka")
    return made


async def test_a_colleague_is_asked_and_until_their_yes_it_stays(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await promised(chat, "amina", LEAK_MAP, FRIDAY)
    await amina.says("/mine")
    (shown,) = await amina.taps("1 somebody else")
    assert f"Who does it instead: {LEAK_MAP}, {DUE}?" in shown
    (shown,) = await amina.taps("Baraka")
    assert f"I ask Baraka: {LEAK_MAP}, {DUE}. Until their yes it stays with you." in shown
    assert await baraka.reads() == [f"From Amina: {LEAK_MAP}, {DUE}. Will you take it over?"]
    assert baraka.rows() == [["Yes", "Other date", "Not this one"]]
    assert f"{LEAK_MAP} (Amina)" in chat.board()
    assert "Proposed" not in chat.board()


async def test_with_the_yes_the_board_shows_the_new_owner(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    before = await given(chat, amina)
    assert (await baraka.taps("Yes"))[-1] == f"Noted: {LEAK_MAP}, {DUE}."
    assert (await amina.reads())[-1] == f"Baraka takes this over from you: {LEAK_MAP}, {DUE}."
    assert f"{LEAK_MAP} (Baraka)" in chat.board()
    assert "(Amina)" not in chat.board()
    assert f"1. {LEAK_MAP} (taken over from Amina), Fri 6 Feb" in (await baraka.says("/mine"))[0]
    assert (await item(chat, before.id)).outcome is Outcome.HANDED_OVER
    assert (await item(chat, before.id + 1)).handed_from_id == before.id


async def test_who_waits_for_it_is_told_once_when_somebody_says_yes(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    await given(chat, amina, logged_by="jonas")
    assert await jonas.reads() == []
    await baraka.taps("Yes")
    await chat.travel("2026-02-02 12:00")
    assert await jonas.reads() == [
        f"Baraka looks after this now: {LEAK_MAP}, due Fri 6 Feb, 13:30 Amsterdam / "
        "15:30 Dar es Salaam. It was with Amina before."
    ]


async def test_a_no_leaves_it_where_it_was(chat: Chat, amina: Phone, baraka: Phone) -> None:
    before = await given(chat, amina)
    (*_, shown) = await baraka.taps("Not this one")
    assert shown == f"Thank you, then it does not come to you: {LEAK_MAP}."
    told = (await amina.reads())[-1]
    assert told == f"Baraka cannot take this over: {LEAK_MAP}, {DUE}. It stays with you."
    assert amina.rows() == [["Done", "New date", "Drop it"]]
    assert (await item(chat, before.id)).is_open


async def test_another_date_is_a_yes_to_that_date(chat: Chat, amina: Phone, baraka: Phone) -> None:
    await given(chat, amina)
    await baraka.taps("Other date")
    assert (await baraka.says("next Tuesday"))[-1].startswith(f"Noted: {LEAK_MAP}, due Tue 10 Feb")
    assert f"{LEAK_MAP} (Baraka), Tue 10 Feb" in chat.board()


async def test_the_mentor_side_hands_over_in_the_same_way(
    chat: Chat, jonas: Phone, maartje: Phone, amina: Phone
) -> None:
    await promised(chat, "jonas", "send the valves", "2026-02-06 18:00", logged_by="amina")
    await chat.travel("2026-02-02 12:00")
    await jonas.says("/mine")
    await jonas.taps("1 somebody else")
    await jonas.taps("Maartje")
    await maartje.taps("Yes")
    assert "send the valves (Maartje)" in chat.board()
    assert (await amina.reads())[-1].startswith("Maartje looks after this now: send the valves")


async def test_the_outcome_can_be_that_somebody_else_does_it(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await amina.says(f"/commit {LEAK_MAP} by tomorrow")
    await chat.travel("2026-02-04 10:00")
    await amina.reads()
    assert amina.rows() == [["Done", "New date", "Drop it"], ["Somebody else does it"]]
    await amina.taps("Somebody else does it")
    await amina.taps("Baraka")
    assert await baraka.reads() == [
        f"From Amina: {LEAK_MAP}, date to come. Will you take it over?"
    ]
    assert baraka.rows() == [["Yes", "Not this one"]]
    (asked_for,) = await baraka.taps("Yes")
    assert LEAK_MAP in asked_for
    await baraka.says("Friday")
    assert f"{LEAK_MAP} (Baraka), Fri 6 Feb" in chat.board()


async def test_who_has_no_colleague_here_is_not_asked_for_one(chat: Chat, thandi: Phone) -> None:
    await thandi.says(f"/commit {LEAK_MAP} by tomorrow")
    await chat.travel("2026-02-04 10:00")
    await thandi.reads()
    assert thandi.rows() == [["Done", "New date", "Drop it"]]


async def test_back_changes_nothing(chat: Chat, amina: Phone) -> None:
    made = await promised(chat, "amina", LEAK_MAP, FRIDAY)
    await amina.says("/mine")
    await amina.taps("1 somebody else")
    await amina.taps("Back")
    assert await item(chat, made.id) == made


async def test_another_name_takes_the_place_of_the_first(
    chat: Chat, jonas: Phone, maartje: Phone
) -> None:
    pieter = await newcomer(chat, "pieter", "Pieter Smit", Side.MENTOR, Role.EXPERT)
    async with chat.stage.house.store.begin() as work:
        chat.stage.world.add_person(23, "Pieter", started=True)
        await work.members.joined(pieter.id, 23, None, work.now)
    made = await promised(chat, "jonas", "send the valves", "2026-02-06 18:00")
    await chat.travel("2026-02-02 12:00")
    await jonas.says("/mine")
    message_id, data = jonas.button("1 somebody else")
    await jonas.taps("1 somebody else")
    await jonas.taps("Maartje")
    await jonas.taps_data(data, message_id)
    await jonas.taps("Pieter")
    _, yes = maartje.button("Yes")
    assert await maartje.taps_data(yes, maartje.button("Yes")[0]) == DEAD
    async with chat.stage.house.store.begin() as work:
        (offer,) = await work.commitments.handed_on(made.id)
    assert offer.owner_id == pieter.id


async def test_what_is_done_meanwhile_is_offered_no_more(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await given(chat, amina)
    await amina.taps("Done")
    message_id, data = baraka.button("Yes")
    assert await baraka.taps_data(data, message_id) == DEAD
    assert "nothing open" in chat.board()


async def test_yes_and_no_at_once_have_one_effect(chat: Chat, amina: Phone, baraka: Phone) -> None:
    await given(chat, amina)
    message_id, yes = baraka.button("Yes")
    _, no = baraka.button("Not this one")
    for data in (yes, no, yes):
        chat.stage.world.taps(baraka.telegram_id, baraka.telegram_id, message_id, data)
    await chat.stage.settle()
    assert f"{LEAK_MAP} (Baraka)" in chat.board()


async def test_only_the_owner_gives_away_and_only_to_their_own_side(
    chat: Chat, amina: Phone, jonas: Phone, baraka: Phone
) -> None:
    made = await promised(chat, "amina", LEAK_MAP, FRIDAY)
    maartje, own = chat.members["maartje"], chat.members["baraka"]
    assert await amina.taps_data(f"commitment:give:{made.id}:{maartje.id}", 1) == DEAD
    assert await amina.taps_data(f"commitment:give:{made.id}:x", 1) == DEAD
    said = await jonas.taps_data(f"commitment:give:{made.id}:{own.id}", 1)
    assert said == "This is for the person whose item it is. Send /mine to see yours."
    assert await baraka.reads() == []


async def test_who_is_alone_on_their_side_is_told_what_else_there_is(
    chat: Chat, thandi: Phone
) -> None:
    made = await promised(chat, "thandi", "send the programme", FRIDAY)
    await thandi.says("/mine")
    assert thandi.rows() == [["1 done", "1 new date"]]
    assert await thandi.taps_data(f"commitment:hand_over:{made.id}", 1) == (
        "Nobody else of your side has started me yet. You can set a new date or drop it."
    )


async def test_an_answer_that_was_promised_moves_with_its_question(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    question = await asked(chat, "jonas", "amina", "what is the flow?")
    async with chat.stage.house.store.begin() as work:
        await work.prompts.ask(amina.telegram_id, "until", question.subject, work.now)
    await amina.says("Friday")
    await amina.says("/mine")
    await amina.taps("1 somebody else")
    await amina.taps("Baraka")
    await baraka.taps("Yes")
    async with chat.stage.house.store.begin() as work:
        moved = await work.questions.get(question.id)
    assert moved is not None
    assert moved.addressee_id == chat.members["baraka"].id
    await chat.travel("2026-02-02 12:00")
    assert (await jonas.reads())[-1].startswith("Baraka looks after this now: answer Jonas")


async def test_asking_a_colleague_can_be_taken_back_by_its_receipt(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await given(chat, amina)
    assert f"Who does it instead: {LEAK_MAP}" in (await amina.taps("Undo"))[-1]
    assert (await baraka.reads())[-1] == (
        f"Amina took this back: {LEAK_MAP}. You need to do nothing."
    )
    assert f"{LEAK_MAP} (Amina)" in chat.board()


async def test_a_yes_that_is_taken_back_is_about_one_thing(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await given(chat, amina)
    await baraka.taps("Yes")
    assert (await baraka.says("/undo"))[-1] == (
        f"Taken back: {LEAK_MAP}. All is as it was before."
    )
    assert (await amina.reads())[-1] == (
        f"Baraka took this back: {LEAK_MAP}. You need to do nothing."
    )
    assert f"{LEAK_MAP} (Amina)" in chat.board()
