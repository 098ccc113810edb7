"""Invites: texts to forward, pictures of links, links again, and the group's link."""

import re

import pytest

from bot.engine.sending.qr_code import qr_picture
from handlers.joining.operations import offer_invites
from mentoring.partnerships import Role, Side
from storage.outbox.rows import OutboxRow
from tests.chat import ButtonMissing, Chat, Phone
from tests.given import newcomer
from tests.invited import NAMES, Invited

LINK = re.compile(r"https://t\.me/wellkept_bot\?(start|startgroup)=([\w-]{22})")
EXPERT = "Kisiwa Water: expert"


def link_in(text: str) -> tuple[str, str]:
    """The link of a text, and its code."""
    found = LINK.search(text)
    assert found is not None
    return found[0], found[2]


async def opens(chat: Chat, telegram_id: int, code: str) -> Phone:
    """A phone that never met the bot opens a link."""
    chat.stage.world.add_person(telegram_id, "Neema", "Said", "neema")
    chat.stage.world.starts(telegram_id, code)
    return Phone(chat.stage, telegram_id, "neema", "Africa/Dar_es_Salaam")


async def test_a_tap_on_a_role_gives_a_text_to_forward_and_a_picture(
    chat: Chat, thandi: Phone
) -> None:
    await thandi.says("/people")
    card, text = await thandi.taps(EXPERT)
    assert "– expert: invited Mon 2 Feb, still to join" in card
    link, code = link_in(text)
    assert text == (
        "You are invited to the partnership Noord - Kisiwa as expert of Kisiwa Water.\n"
        "Wellkept helps both utilities to keep their promises to each other, on Telegram. "
        "Open this link on your phone, tap Start, and then Yes:\n"
        f"{link}\n"
        "The link is for one person and works for 60 days."
    )
    picture = thandi.messages()[-1]
    assert picture.content == qr_picture(link)
    assert picture.text == (
        "Noord - Kisiwa, expert of Kisiwa Water: point the camera of your phone here to join."
    )
    neema = await opens(chat, 13, code)
    assert (await neema.reads())[0].startswith("Join Noord - Kisiwa as expert of Kisiwa Water?")
    assert (await neema.taps("Yes, join"))[0].startswith("Welcome, Neema Said of Kisiwa Water.")
    [card] = await thandi.says("/people")
    assert "– Neema Said, expert" in card
    assert "still to join" not in card


async def test_no_code_is_left_in_the_database_once_it_is_sent(chat: Chat, thandi: Phone) -> None:
    await thandi.says("/people")
    _, text = await thandi.taps(EXPERT)
    _, code = link_in(text)
    async with chat.stage.house.store.begin() as work:
        for number in range(1, 200):
            row = await work.session.get(OutboxRow, number)
            assert row is None or code not in row.notices


async def test_a_lead_invites_to_the_own_side_only(chat: Chat, amina: Phone) -> None:
    await amina.says("/people")
    message_id, _ = amina.button(EXPERT)
    told = await amina.taps_data("invites:role:1:mentor-expert", message_id)
    assert told.startswith("Only coordinators, and leads for their own side, can invite")
    _, text = await amina.taps(EXPERT)
    assert link_in(text)


@pytest.mark.parametrize(
    "data",
    [
        "invites:role:1:mentee-expert",
        "invites:member:6",
        "invites:group:1",
        "invites:again:1",
    ],
)
async def test_nobody_else_makes_links(
    chat: Chat, baraka: Phone, thandi: Phone, data: str
) -> None:
    await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.STAND_IN)
    await thandi.says("/people")
    await thandi.taps(EXPERT)
    await baraka.says("/people")
    told = await baraka.taps_data(data, baraka.messages()[-1].id)
    assert told.startswith("Only coordinators, and leads for their own side, can invite")


@pytest.mark.parametrize(
    "data",
    [
        "invites:role:1:mentee-coordinator",
        "invites:role:1:programme-expert",
        "invites:role:1:nothing",
        "invites:again:99",
        "invites:member:99",
    ],
)
async def test_a_link_that_cannot_be_is_not_made(chat: Chat, thandi: Phone, data: str) -> None:
    await thandi.says("/people")
    told = await thandi.taps_data(data, thandi.messages()[-1].id)
    assert told.startswith("This button has done its work.")


async def test_a_new_link_for_a_role_of_one_person_ends_the_one_before(
    chat: Chat, thandi: Phone
) -> None:
    await thandi.says("/people")
    _, first = await thandi.taps("Kisiwa Water: stand-in")
    [second] = await thandi.taps("Kisiwa Water: stand-in")
    [card] = await thandi.says("/people")
    assert card.count("stand-in: invited") == 1
    neema = await opens(chat, 13, link_in(first)[1])
    assert await neema.reads() == ["This link has ended. Please ask Thandi Maseko for a new one."]
    chat.stage.world.starts(13, link_in(second)[1])
    assert (await neema.reads())[0].startswith("Join Noord - Kisiwa as stand-in")


async def test_a_seat_that_was_taken_meanwhile_is_not_offered_twice(
    chat: Chat, thandi: Phone
) -> None:
    await thandi.says("/people")
    message_id, data = thandi.button("Kisiwa Water: stand-in")
    await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.STAND_IN)
    assert await thandi.taps_data(data, message_id) == "Kisiwa Water has its stand-in already."
    [card] = await thandi.reads()
    assert "Neema Said" in card


async def test_the_link_of_an_expert_is_made_again(chat: Chat, thandi: Phone) -> None:
    await thandi.says("/people")
    _, first = await thandi.taps(EXPERT)
    await thandi.taps(EXPERT)
    await thandi.taps("One by one")
    message_id, _ = thandi.button("Back")
    labels = [
        row[0]["text"]
        for row in next(
            message for message in thandi.messages() if message.id == message_id
        ).buttons
    ]
    assert labels[-3:] == [*["Kisiwa Water: expert, invited Mon 2 Feb"] * 2, "Back"]
    assert "text to forward" in await thandi.taps_data("invites:again:1", message_id)
    shown, text = await thandi.reads()
    assert shown.startswith("Noord - Kisiwa: about whom")
    neema = await opens(chat, 13, link_in(first)[1])
    assert (await neema.reads())[0].startswith("This link has ended.")
    chat.stage.world.starts(13, link_in(text)[1])
    await neema.reads()
    await neema.taps("Yes, join")
    assert "newer link" in await thandi.taps_data("invites:again:1", message_id)
    assert "has been used" in await thandi.taps_data("invites:again:3", message_id)


async def test_the_link_of_a_member_of_a_file_is_made_again(chat: Chat, thandi: Phone) -> None:
    member = await newcomer(chat, "neema", "Neema Said", Side.MENTEE, Role.STAND_IN)
    async with chat.stage.house.store.begin() as work:
        first = await work.invites.make(member.partnership_id, member.id, work.now)
    await thandi.says("/people")
    await thandi.taps("One by one")
    await thandi.taps("Neema Said")
    [text] = await thandi.taps("Make a new link")
    assert text.startswith("Neema Said, you are invited to the partnership Noord - Kisiwa.")
    assert thandi.messages()[-1].content == qr_picture(link_in(text)[0])
    neema = await opens(chat, 13, first)
    assert (await neema.reads())[0].startswith("This link has ended.")
    chat.stage.world.starts(13, link_in(text)[1])
    assert (await neema.reads())[0].startswith("Welcome, Neema Said")
    message_id, _ = thandi.button("Make a new link")
    told = await thandi.taps_data(f"invites:member:{member.id}", message_id)
    assert told.startswith("That link has been used")


async def test_the_link_of_the_group_connects_it(invited: Invited) -> None:
    await invited.joins("thandi")
    thandi = invited.phones["thandi"]
    await thandi.says("/people")
    [text] = await thandi.taps("Connect the group")
    assert text.startswith("This link adds me to the group of Noord - Kisiwa.")
    [[choose]] = thandi.messages()[-1].buttons
    assert choose["url"] == link_in(text)[0]
    await invited.adds_bot("thandi", link_in(text)[1])
    assert (await invited.present()).chat_id is not None
    assert (await thandi.taps_data("invites:group:1", 1)).startswith("This group is linked")
    await thandi.says("/people")
    with pytest.raises(ButtonMissing):
        Phone.button(_newest(thandi), "Connect the group")


def _newest(phone: Phone) -> Phone:
    """The phone with nothing but its newest message."""
    del phone.stage.world.chat(phone.telegram_id).messages[:-1]
    return phone


async def test_after_set_up_the_group_link_and_the_card_are_there(invited: Invited) -> None:
    await invited.joins("thandi")
    async with invited.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(invited.partnership.id)
        await offer_invites(NAMES["thandi"], partnership, work, "wellkept_bot")
    link, card = await invited.phones["thandi"].reads()
    assert link_in(link)[0].startswith("https://t.me/wellkept_bot?startgroup=")
    assert card.startswith("Noord - Kisiwa, who is here")
