"""Whose item is it: what its logger is asked in private, and never guessed."""

import pytest

from mentoring.commitments import Kind
from tests.chat import Chat, Phone
from tests.handlers.commitments.test_logging import items, newcomer

EVERYBODY = [
    ["Baraka Nyondo", "Jonas de Wit"],
    ["Maartje Bos", "Thandi Maseko"],
    ["I do it myself", "Somebody outside"],
]


async def test_an_unknown_name_is_asked_in_private(chat: Chat, amina: Phone) -> None:
    message_id = await amina.writes("#action DG: sign the MoU by 5 March")
    assert await amina.reads() == [
        "I know nobody called DG here. Who does this: sign the MoU? Tap a name or write it."
    ]
    assert amina.rows() == EVERYBODY
    assert amina.marks(message_id) == []
    assert await items(chat) == []


async def test_no_name_is_asked_with_oneself_among_the_choices(chat: Chat, amina: Phone) -> None:
    message_id = await amina.writes("#action sign the MoU by 5 March")
    assert await amina.reads() == ["Who does this: sign the MoU? Tap a name or write it."]
    (noted,) = await amina.taps("I do it myself")
    assert noted == "Noted: sign the MoU, due Thu 5 Mar, 15:30 Dar es Salaam / 13:30 Amsterdam."
    assert amina.marks(message_id) == ["✍"]
    assert amina.rows() == [["Done", "New date", "Drop it"], ["Undo"]]
    (item,) = await items(chat)
    assert (item.kind, item.accepted_at is not None) == (Kind.ACTION, True)


async def test_a_tapped_name_is_asked_for_a_yes(chat: Chat, amina: Phone, baraka: Phone) -> None:
    await amina.writes("#action DG: sign the MoU by 5 March")
    await amina.reads()
    (told,) = await amina.taps("Baraka Nyondo")
    assert told.startswith("Noted for Baraka: sign the MoU, due Thu 5 Mar, 15:30")
    (asked,) = await baraka.reads()
    assert asked.startswith("Amina Juma noted this for you: sign the MoU, due Thu 5 Mar")


@pytest.mark.parametrize("typed", ["baraka", "Baraka Nyondo", "@baraka"])
async def test_a_name_can_be_typed(chat: Chat, amina: Phone, baraka: Phone, typed: str) -> None:
    await amina.writes("#action DG: sign the MoU by 5 March")
    await amina.reads()
    (told,) = await amina.says(typed)
    assert told.startswith("Noted for Baraka: sign the MoU")
    assert len(await baraka.reads()) == 1


async def test_typed_words_that_name_nobody_leave_it_open(chat: Chat, amina: Phone) -> None:
    await amina.writes("#action DG: sign the MoU by 5 March")
    await amina.reads()
    (told,) = await amina.says("no idea yet")
    assert told.startswith("I did not understand this")
    assert await items(chat) == []


async def test_a_double_name_is_never_guessed(chat: Chat, amina: Phone) -> None:
    await newcomer(chat, "Baraka Mushi")
    await amina.writes("#action Baraka: clean the pumps by 11 Feb")
    assert await amina.reads() == [
        "Baraka could be one of several people. Who does this: clean the pumps?"
    ]
    assert amina.rows() == [
        ["Baraka Nyondo", "Baraka Mushi"],
        ["I do it myself", "Somebody outside"],
    ]
    assert await items(chat) == []


async def test_a_full_name_tells_two_apart(chat: Chat, amina: Phone) -> None:
    await newcomer(chat, "Baraka Mushi")
    await amina.writes("#action Baraka Nyondo: clean the pumps by 11 Feb")
    assert await amina.reads() == []
    assert len(await items(chat)) == 1


async def test_somebody_outside_is_followed_up_by_whoever_logged_it(
    chat: Chat, amina: Phone
) -> None:
    await amina.writes("#action DG: sign the MoU by 5 March")
    await amina.reads()
    assert await amina.taps("Somebody outside") == [
        "DG is outside the partnership. Who of you follows it up: sign the MoU? "
        "With a yes they get the reminders."
    ]
    (noted,) = await amina.taps("I follow it up")
    assert noted.startswith("Noted: sign the MoU (DG), due Thu 5 Mar, 15:30")
    (item,) = await items(chat)
    assert (item.carried_for, item.owner_id) == ("DG", chat.members["amina"].id)


async def test_a_member_who_says_yes_carries_it_for_somebody_outside(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await amina.writes("#action DG: sign the MoU by 5 March")
    await amina.taps("Somebody outside")
    await amina.taps("Baraka Nyondo")
    (asked,) = await baraka.reads()
    assert "noted this for you: sign the MoU (DG), due" in asked
    await baraka.taps("Yes")
    (item,) = await items(chat)
    assert (item.carried_for, item.accepted_at is not None) == ("DG", True)


async def test_somebody_outside_without_a_name_is_asked_for_one(chat: Chat, amina: Phone) -> None:
    await amina.writes("#action sign the MoU by 5 March")
    await amina.reads()
    (asked,) = await amina.taps("Somebody outside")
    assert asked.startswith("Who does this outside the partnership: sign the MoU?")
    (told,) = await amina.says("the Ministry <of> Water")
    assert told.startswith("the Ministry <of> Water is outside the partnership.")
    await amina.taps("I follow it up")
    (item,) = await items(chat)
    assert item.carried_for == "the Ministry <of> Water"


async def test_several_open_owners_are_asked_one_after_the_other_in_one_message(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await amina.writes(
        "#actions\nDG - sign the MoU - 5 March\nBaraka - pumps - 11 Feb\nAli - dig - 12 Feb"
    )
    (asked,) = await amina.reads()
    assert "I know nobody called DG here" in asked
    (told,) = await amina.taps("I do it myself")
    first, second = told.split("\n\n")
    assert first.startswith("Noted: sign the MoU")
    assert second.startswith("I know nobody called Ali here. Who does this: dig?")
    (told,) = await amina.taps("Baraka Nyondo")
    assert told.endswith("I ask Baraka for a yes.")
    assert len(await items(chat)) == 3
    assert len([m for m in amina.messages() if m.sender == chat.stage.world.bot.id]) == 1


async def test_a_name_tapped_twice_makes_one_item(chat: Chat, amina: Phone, baraka: Phone) -> None:
    await amina.writes("#actions\nDG - sign the MoU - 5 March\nAli - dig - 12 Feb")
    message_id, data = amina.button("Baraka Nyondo")
    for _ in range(2):
        chat.stage.world.taps(amina.telegram_id, amina.telegram_id, message_id, data)
    await amina.reads()
    assert [each.what for each in await items(chat)] == ["sign the MoU"]


async def test_the_choices_are_dead_once_it_has_an_owner(chat: Chat, amina: Phone) -> None:
    await amina.writes("#action DG: sign the MoU by 5 March")
    message_id, data = amina.button("Baraka Nyondo")
    _, outside = amina.button("Somebody outside")
    await amina.taps("I do it myself")
    for each in (data, outside):
        assert "has done its work" in await amina.taps_data(each, message_id)
    assert len(await items(chat)) == 1


async def test_a_name_of_another_partnership_leads_nowhere(chat: Chat, amina: Phone) -> None:
    await amina.writes("#action DG: sign the MoU by 5 March")
    message_id, _ = amina.button("Baraka Nyondo")
    assert "has done its work" in await amina.taps_data("action:owner:77:1", message_id)


async def test_without_a_date_the_chosen_owner_is_asked_for_one(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await amina.writes("#action sign the MoU")
    (_, asked) = [*await amina.reads(), *await amina.taps("I do it myself")]
    assert asked == "By when will you do this: sign the MoU? Tap a day, or write a date."
    (noted,) = await amina.says("friday")
    assert noted.startswith("Noted: sign the MoU, due Fri 6 Feb")


async def test_back_from_somebody_outside_asks_for_the_name_again(amina: Phone) -> None:
    await amina.writes("#action sign the MoU by 5 March")
    (question,) = await amina.reads()
    await amina.taps("Somebody outside")
    assert amina.rows() == [["Back"]]
    assert await amina.taps("Back") == [question]
    assert amina.rows() == EVERYBODY
    assert (await amina.taps("I do it myself"))[0].startswith("Noted: sign the MoU")


async def test_back_names_nobody_who_has_left(amina: Phone, baraka: Phone) -> None:
    await baraka.says("/leave")
    for label in ("Go on", "Leave"):
        await baraka.taps(label)
    await amina.writes("#action sign the MoU by 5 March")
    await amina.reads()
    names = amina.rows()
    await amina.taps("Somebody outside")
    await amina.taps("Back")
    assert amina.rows() == names
    assert names[0] == ["Jonas de Wit", "Maartje Bos"]
