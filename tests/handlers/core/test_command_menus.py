"""Which commands people are offered, and how quiet the group stays when they are used."""

import pytest

from handlers.core.command_menus import OFFERS, edition_of
from handlers.core.command_words import known_commands
from mentoring.partnerships import Coordinator, Role, Side
from simulator.web.view import world_json
from tests.chat import GROUP, Chat, Phone
from tests.given import newcomer
from tests.handlers.core.test_help import said_in_group
from tests.invited import Invited

IN_GROUP = ["mine", "commit", "action", "undo", "help"]


def offered(chat: Chat | Invited, phone: Phone, chat_id: int | None = None) -> list[str]:
    """The commands that an app shows somebody, in private if not said otherwise."""
    place = chat_id or phone.telegram_id
    shown = next(each for each in world_json(chat.stage.world)["chats"] if each["id"] == place)
    menu = shown["own_commands"].get(str(phone.telegram_id), shown["commands"])
    assert all(each["description"] for each in menu)
    return [each["command"] for each in menu]


def offers(chat: Chat | Invited, role: str) -> list[str]:
    """What is there for people of that role."""
    known = known_commands(chat.stage.house.application)
    return [each.name for each in OFFERS if role in each.to and each.name in known]


def test_a_group_is_offered_five_commands_at_most() -> None:
    assert [each.name for each in OFFERS if each.in_group] == IN_GROUP


def test_coordinators_are_offered_more_than_leads_and_leads_more_than_members() -> None:
    member, lead, coordinator = (
        {each.name for each in OFFERS if role in each.to}
        for role in ("member", "lead", "coordinator")
    )
    assert (lead - member, coordinator - lead) == ({"settings"}, {"new"})


async def test_members_are_offered_what_there_is(chat: Chat, baraka: Phone) -> None:
    await chat.stage.house.show_menus()
    assert offered(chat, baraka) == offers(chat, "member")
    assert offered(chat, baraka, GROUP) == IN_GROUP


async def test_whoever_joins_as_coordinator_gets_a_menu_of_their_own(invited: Invited) -> None:
    thandi, amina = invited.phones["thandi"], invited.phones["amina"]
    assert offered(invited, thandi) == []
    await invited.joins("thandi")
    assert offered(invited, thandi) == offers(invited, "coordinator")
    assert offered(invited, amina) == []
    await invited.joins("amina")
    assert offered(invited, amina) == offers(invited, "lead")


async def test_whoever_leaves_keeps_no_menu_of_a_lead_and_whoever_leads_then_gets_it(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await chat.stage.house.show_menus()
    await chat.stage.settle()
    assert offered(chat, amina) == offers(chat, "lead")
    await amina.says("/leave")
    for label in ("Go on", "Baraka Nyondo", "Leave"):
        await amina.taps(label)
    assert offered(chat, amina) == offers(chat, "member")
    assert offered(chat, baraka) == offers(chat, "lead")


async def test_management_may_set_things_and_is_told_so(chat: Chat) -> None:
    boss = await newcomer(chat, "boss", "Halima Said", Side.MENTEE, Role.MANAGEMENT)
    chat.stage.world.add_person(41, "Halima", started=True)
    async with chat.stage.house.store.begin() as work:
        await work.members.joined(boss.id, 41, None, work.now)
    await chat.stage.settle()
    halima = Phone(chat.stage, 41, "halima", "Africa/Dar_es_Salaam")
    assert offered(chat, halima) == offers(chat, "lead")
    assert any("/settings" in text for text in await halima.says("/help"))


async def test_whoever_got_the_link_of_a_lead_by_mistake_loses_the_menu(invited: Invited) -> None:
    await invited.stage.house.show_menus()
    await invited.opens("sipho", invited.codes["amina"])
    sipho = invited.phones["sipho"]
    assert offered(invited, sipho) == offers(invited, "lead")
    await sipho.taps("This is not me")
    assert offered(invited, sipho) == offers(invited, "member")


async def test_a_menu_is_sent_once_and_not_with_each_change(invited: Invited) -> None:
    await invited.joins("thandi")
    for _ in range(2):
        async with invited.stage.house.store.begin() as work:
            await work.members.save(await work.members.get(invited.members["thandi"].id))
        await invited.stage.settle()
    assert len([c for c in invited.stage.world.calls if c.method == "setMyCommands"]) == 1


async def test_a_coordinator_of_the_programme_needs_no_partnership(invited: Invited) -> None:
    sipho = invited.phones["sipho"]
    await sipho.says("hello")
    async with invited.stage.house.store.begin() as work:
        await work.coordinators.save(Coordinator(99, "Sipho Dube", "en", "Africa/Johannesburg"))
    await invited.stage.settle()
    assert offered(invited, sipho) == offers(invited, "coordinator")


async def test_a_start_sets_the_menus_of_whoever_has_not_seen_them_yet(
    chat: Chat, thandi: Phone, amina: Phone
) -> None:
    async with chat.stage.house.store.begin() as work:
        assert set((await work.menus.own()).values()) == {"lead", "coordinator"}
    chat.stage.world.commands.clear()
    del chat.stage.world.chats[amina.telegram_id]
    await chat.stage.house.show_menus()
    await chat.stage.settle()
    assert f"chat:{thandi.telegram_id}" in {scope for scope, _ in chat.stage.world.commands}


async def test_another_start_calls_telegram_for_nobody(chat: Chat) -> None:
    world = chat.stage.world
    for _ in range(2):
        calls_before = len(world.calls)
        await chat.stage.house.show_menus()
        await chat.stage.settle()
    scopes = [
        call.params["scope"]
        for call in world.calls[calls_before:]
        if call.method == "setMyCommands"
    ]
    assert scopes
    assert not any('"chat"' in str(scope) for scope in scopes)


async def test_other_words_are_another_edition(chat: Chat) -> None:
    known = known_commands(chat.stage.house.application)
    assert edition_of(known) == edition_of(set(known))
    assert edition_of(known) != edition_of(known - {"undo"})


async def test_every_command_in_the_group_is_answered_in_private(chat: Chat, amina: Phone) -> None:
    for name in sorted(known_commands(chat.stage.house.application)):
        for text in (f"/{name}", f"/{name}@wellkept_bot"):
            await amina.writes(text)
            assert await amina.reads() != [], text
            assert said_in_group(chat) == [chat.board()], text


@pytest.mark.parametrize(
    "text",
    [
        "#action Baraka: clean the pumps by 11 Feb",
        "#actions\nBaraka: clean the pumps by 11 Feb\nJonas: draft the ToR by 12 Feb",
        "/action Baraka: clean the pumps by 11 Feb",
        "/commit clean the pumps by 11 Feb",
    ],
)
async def test_the_receipt_in_the_group_is_one_mark_and_nothing_else(
    chat: Chat, amina: Phone, text: str
) -> None:
    before = len(chat.group())
    message_id = await amina.writes(text)
    assert amina.marks(message_id) == ["✍"]
    assert await amina.reads() == []
    assert len(chat.group()) == before + 1
    reactions = [c for c in chat.stage.world.calls if c.method == "setMessageReaction"]
    assert len(reactions) == 1
