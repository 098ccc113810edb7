"""The people card: who sees whom, and which buttons are there."""

import pytest

from mentoring.partnerships import Role, Side
from storage.people.members import MemberRow
from tests.chat import ButtonMissing, Chat, Phone
from tests.given import another_partnership, newcomer

ALL = """\
Noord - Kisiwa, who is here
Kisiwa Water, mentee
– Amina Juma, lead
– Baraka Nyondo, expert
Noord Water, mentor
– Jonas de Wit, lead
– Maartje Bos, expert
The programme
– Thandi Maseko, coordinator"""
HOW = "\nTo invite somebody, tap a role: you get a text to forward and a picture of the link."


async def test_the_coordinator_sees_everybody_and_every_open_role(
    chat: Chat, thandi: Phone
) -> None:
    assert await thandi.says("/people") == [ALL + HOW]
    assert thandi.rows() == [
        ["Kisiwa Water: stand-in", "Noord Water: stand-in"],
        ["Kisiwa Water: expert", "Noord Water: expert"],
        ["Kisiwa Water: management", "Noord Water: management"],
        ["Programme: coordinator"],
        ["One by one"],
    ]


async def test_a_lead_invites_for_the_own_side(chat: Chat, amina: Phone) -> None:
    assert await amina.says("people") == [ALL + HOW]
    assert amina.rows() == [
        ["Kisiwa Water: stand-in"],
        ["Kisiwa Water: expert"],
        ["Kisiwa Water: management"],
    ]


async def test_a_member_sees_who_joined_and_nothing_else(chat: Chat, baraka: Phone) -> None:
    await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.STAND_IN)
    assert await baraka.says("/people") == [ALL]
    assert baraka.rows() == []


@pytest.mark.parametrize("who", ["thandi", "jonas"])
async def test_who_is_to_join_is_shown_to_coordinators_and_leads(chat: Chat, who: str) -> None:
    await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.STAND_IN)
    [card] = await chat.phones[who].says("/people")
    assert "– Neema Said, stand-in: still to join" in card


async def test_the_card_comes_in_private_also_when_asked_for_in_the_group(
    chat: Chat, baraka: Phone
) -> None:
    before = len(chat.group())
    await baraka.writes("/people")
    assert await baraka.reads() == [ALL]
    assert len(chat.group()) == before + 1


async def test_of_several_partnerships_one_is_chosen(chat: Chat, thandi: Phone) -> None:
    await another_partnership(chat, "lakes", "Lakes")
    assert await thandi.says("/people") == ["Which partnership?"]
    assert thandi.rows() == [["Lakes"], ["Noord - Kisiwa"]]
    [card] = await thandi.taps("Lakes")
    assert card.startswith("Lakes, who is here\nLakes Mentee, mentee\n– Lead Person, lead: still")
    assert "Lakes Mentor, mentor\n– nobody yet" in card


async def test_whoever_left_is_not_on_the_card(chat: Chat, thandi: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        row = await work.session.get_one(MemberRow, chat.members["amina"].id)
        row.left_at, row.telegram_id = work.now, None
        await work.members.changed(row)
    [card] = await thandi.says("/people")
    assert "Amina" not in card
    assert thandi.rows()[0] == ["Kisiwa Water: lead"]
    [told] = await chat.phones["amina"].says("/people")
    assert told.startswith("I work for members of a partnership.")


async def test_a_card_of_somebody_elses_partnership_is_closed(chat: Chat, amina: Phone) -> None:
    await another_partnership(chat, "lakes", "Lakes")
    await amina.says("/people")
    message_id = amina.messages()[-1].id
    for data in ("invites:show:2", "invites:list:2", "invites:show:99"):
        assert (await amina.taps_data(data, message_id)).startswith("This button has done")


async def test_the_list_leads_to_a_person_and_back(chat: Chat, thandi: Phone) -> None:
    await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.STAND_IN)
    await thandi.says("/people")
    [shown] = await thandi.taps("One by one")
    assert shown == "Noord - Kisiwa: about whom is it? A new link ends the one before."
    assert [row[0] for row in thandi.rows()] == [
        *("Amina Juma", "Baraka Nyondo", "Jonas de Wit", "Maartje Bos", "Thandi Maseko"),
        *("Neema Said", "Back"),
    ]
    assert await thandi.taps("Neema Said") == ["Neema Said, stand-in, Kisiwa Water: still to join"]
    assert [row[0] for row in thandi.rows()] == [
        "Make a new link",
        "They leave, or somebody takes over",
        "Back",
    ]
    await thandi.taps("Back")
    assert await thandi.taps("Amina Juma") == ["Amina Juma, lead, Kisiwa Water"]
    assert [row[0] for row in thandi.rows()] == ["They leave, or somebody takes over", "Back"]
    await thandi.taps("Back")
    [card] = await thandi.taps("Back")
    assert card.startswith("Noord - Kisiwa, who is here")


async def test_a_lead_has_a_list_of_the_own_side_that_is_to_join(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    member = await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.STAND_IN)
    await jonas.says("/people")
    with pytest.raises(ButtonMissing):
        jonas.button("One by one")
    told = await jonas.taps_data(f"invites:person:{member.id}", jonas.messages()[-1].id)
    assert told.startswith("This button has done its work.")
    await amina.says("/people")
    await amina.taps("One by one")
    assert amina.rows() == [["Neema Said"], ["Back"]]
    await amina.taps("Neema Said")
    assert amina.rows() == [["Make a new link"], ["Back"]]


@pytest.mark.parametrize("data", ["invites:person:99", "invites:person:1"])
async def test_nobody_else_has_a_page_of_a_person(chat: Chat, baraka: Phone, data: str) -> None:
    await baraka.says("/people")
    told = await baraka.taps_data(data, baraka.messages()[-1].id)
    assert told.startswith("This button has done its work.")
