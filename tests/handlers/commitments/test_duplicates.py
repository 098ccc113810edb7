"""The same promise given twice stands once: repeated, moved, or taken on with `/commit`."""

import pytest

from tests.chat import Chat, Phone
from tests.handlers.commitments.test_proposals import LEAK_MAP, accepted
from tests.handlers.questions.room import commitments

STANDS = ["amina: send the leak map, Fri 06 Feb 15:30"]


@pytest.mark.parametrize("again", [LEAK_MAP, "Yes, I will send the leak map"])
async def test_said_again_in_the_group_it_stands_once_and_nothing_is_asked(
    chat: Chat, amina: Phone, again: str
) -> None:
    await accepted(amina, LEAK_MAP)
    await chat.travel("2026-02-04 10:00")
    await amina.reads()
    await amina.writes(again)
    assert await amina.reads() == []
    assert await commitments(chat) == STANDS


@pytest.mark.parametrize("again", [LEAK_MAP, "/commit send the leak map", f"/commit {LEAK_MAP}"])
async def test_said_again_to_the_bot_it_is_answered_with_the_one_that_stands(
    chat: Chat, amina: Phone, again: str
) -> None:
    await accepted(amina, LEAK_MAP)
    (told,) = await amina.says(again)
    assert told.startswith("It stays as it is: send the leak map, due Fri 6 Feb")
    assert await commitments(chat) == STANDS


@pytest.mark.parametrize("again", ["I will send the leak map by Monday", "#action me: {}"])
async def test_said_again_with_another_day_it_is_a_change_of_day(
    chat: Chat, amina: Phone, again: str
) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes(again.format("send the leak map by Monday"))
    (offered,) = await amina.reads()
    assert offered.startswith("send the leak map: shall I set the date to Mon 9 Feb")
    await amina.taps("Yes, new date")
    assert await commitments(chat) == ["amina: send the leak map, Mon 09 Feb 15:30"]


async def test_another_day_before_the_yes_changes_what_is_asked(chat: Chat, amina: Phone) -> None:
    await amina.writes(LEAK_MAP)
    await amina.reads()
    await amina.writes("I will send the leak map by Thursday")
    (asked,) = await amina.reads()
    assert asked.startswith("Shall I keep this as your promise? send the leak map, due Thu 5 Feb")
    await amina.taps("Yes")
    assert await commitments(chat) == ["amina: send the leak map, Thu 05 Feb 15:30"]


async def test_a_commit_is_the_yes_to_what_was_proposed(chat: Chat, amina: Phone) -> None:
    await amina.writes(LEAK_MAP)
    await amina.reads()
    told = await amina.says("/commit send the leak map by Thursday")
    assert told[-1].startswith("Noted: send the leak map, due Thu 5 Feb")
    assert await commitments(chat) == ["amina: send the leak map, Thu 05 Feb 15:30"]
    assert "Proposed" not in chat.board()


async def test_a_day_that_was_missing_is_taken_from_the_second_time(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit send the leak map")
    told = await amina.says("/commit send the leak map by Friday")
    assert told[-1].startswith("Noted: send the leak map, due Fri 6 Feb")
    assert await commitments(chat) == STANDS


@pytest.mark.parametrize(
    "other",
    [
        "send the leak map of zone 2 by Friday",
        "send the pump list by Friday",
        "send the new leak map by Friday",
    ],
)
async def test_other_words_are_another_promise(chat: Chat, amina: Phone, other: str) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.says(f"/commit {other}")
    assert len(await commitments(chat)) == 2


async def test_what_somebody_else_promised_is_no_repetition(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await accepted(amina, LEAK_MAP)
    await accepted(jonas, LEAK_MAP)
    assert len(await commitments(chat)) == 2


async def test_what_was_done_can_be_promised_anew(chat: Chat, amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes("leak map done ✅")
    await amina.taps("Yes, done")
    (told,) = await amina.says("/commit send the leak map by Thursday")
    assert told.startswith("Noted: send the leak map, due Thu 5 Feb")


@pytest.mark.parametrize(
    "moves",
    [
        "I will send the map on Monday",
        "the leak map has a mistake somewhere, I will send it on Monday",
    ],
)
async def test_given_again_in_other_words_it_is_a_change_of_day(
    chat: Chat, amina: Phone, moves: str
) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes(moves)
    (offered,) = await amina.reads()
    assert offered.startswith("send the leak map: shall I set the date to Mon 9 Feb")


async def test_an_item_of_the_list_moves_by_its_owner_s_own_words(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes("#action Amina: leak map of the lower town by Friday")
    await amina.taps("Yes")
    await amina.reads()
    await amina.writes("Sorry, the plotter is broken. I will finish the leak map on Monday")
    (offered,) = await amina.reads()
    assert offered.startswith("leak map of the lower town: shall I set the date to Mon 9 Feb")


async def test_another_thing_of_the_same_kind_is_a_promise_of_its_own(amina: Phone) -> None:
    await accepted(amina, LEAK_MAP)
    await amina.writes("I will send the pressure map on Monday")
    (asked,) = await amina.reads()
    assert asked.startswith("Shall I keep this as your promise? send the pressure map, due Mon 9")


async def test_a_new_day_is_for_the_only_item_that_it_can_be_about(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes(
        "#actions\nAmina - leak map of zone 2 - Friday\nAmina - pump curves - Friday"
    )
    await amina.taps("1: Yes")
    await amina.taps("2: Yes")
    await amina.reads()
    await amina.writes("Sorry all, the map needs more time, the plotter died. Monday then")
    (offered,) = await amina.reads()
    assert offered.startswith("leak map of zone 2: shall I set the date to Mon 9 Feb")


async def test_another_deed_with_the_same_thing_is_new_when_the_bot_alone_is_told(
    amina: Phone,
) -> None:
    await accepted(amina, LEAK_MAP)
    (asked,) = await amina.says("I will translate the leak map")
    assert asked.startswith("By when will you do this: translate the leak map?")
