"""When a lead or a coordinator leaves: who leads then, and who sees to the rest."""

from mentoring.partnerships import Role, Side
from tests.chat import Chat, Phone
from tests.given import newcomer, promised
from tests.handlers.people.test_leaving import FRIDAY, LEAK_MAP, leaves, member


async def test_who_leads_says_who_leads_then(
    chat: Chat, jonas: Phone, maartje: Phone, amina: Phone
) -> None:
    await promised(chat, "jonas", "send the valves", "2026-02-06 18:00", logged_by="amina")
    await chat.travel("2026-02-02 12:00")
    await leaves(jonas, "Go on", "Maartje Bos")
    assert jonas.rows() == [["Maartje Bos"], ["The coordinator decides"], ["Back"]]
    (sure,) = await jonas.taps("Maartje Bos")
    assert sure.endswith("I ask Maartje about what is open. Maartje leads for Noord Water.")
    await jonas.taps("Leave")
    assert (await member(chat, "maartje")).role is Role.LEAD
    told = await maartje.reads()
    assert told[0].startswith("From Jonas: send the valves")
    assert told[1].startswith("You lead for Noord Water in Noord - Kisiwa from now on")
    await amina.writes("Who of you comes to the workshop?")
    await chat.travel("2026-02-04 12:00")
    assert (await maartje.reads())[-1].startswith("Amina asked your side: Who of you comes")


async def test_a_lead_with_nothing_open_is_asked_only_who_leads(chat: Chat, amina: Phone) -> None:
    (page,) = await leaves(amina, "Go on")
    assert page == "Who leads for Kisiwa Water then?"
    await amina.taps("Back")
    await amina.taps("Go on")
    await amina.taps("The coordinator decides")
    assert (await amina.taps("Leave"))[0].startswith("You have left")
    assert (await member(chat, "baraka")).role is Role.EXPERT


async def test_the_coordinator_chooses_a_lead_that_was_left_open(
    chat: Chat, amina: Phone, thandi: Phone
) -> None:
    await leaves(amina, "Go on", "The coordinator decides", "Leave")
    await chat.travel("2026-02-02 10:00")
    await thandi.taps("Choose who takes over")
    await thandi.taps("Baraka Nyondo")
    await thandi.taps("Yes")
    assert (await member(chat, "baraka")).role is Role.LEAD


async def test_the_last_of_a_side_leaves_to_the_coordinator(
    chat: Chat, amina: Phone, baraka: Phone, thandi: Phone
) -> None:
    await promised(chat, "amina", LEAK_MAP, FRIDAY)
    await leaves(baraka, "Go on", "Leave")
    (sure,) = await leaves(amina, "Go on")
    assert "What is open waits for somebody to take it over." in sure
    await amina.taps("Leave")
    await chat.travel("2026-02-02 10:00")
    assert (await thandi.reads())[-1].endswith("One thing waits for somebody to take it over.")
    assert f"{LEAK_MAP} (somebody to take it over)" in chat.board()


async def test_the_only_coordinator_is_told_what_comes_first(chat: Chat, thandi: Phone) -> None:
    assert await thandi.says("/leave") == [
        "You are the only coordinator of Noord - Kisiwa. "
        "Please invite another coordinator with /people first, then send /leave again."
    ]
    assert (await member(chat, "thandi")).is_here


async def test_one_of_two_coordinators_can_leave(chat: Chat, thandi: Phone) -> None:
    other = await newcomer(chat, "sipho", "Sipho Dube", Side.PROGRAMME, Role.COORDINATOR)
    chat.stage.world.add_person(32, "Sipho", started=True)
    async with chat.stage.house.store.begin() as work:
        await work.members.joined(other.id, 32, None, work.now)
    await leaves(thandi, "Go on", "Leave")
    assert not (await member(chat, "thandi")).is_here
    await chat.travel("2026-02-10 10:00")
    assert not any("Your week" in text for text in await thandi.reads())
