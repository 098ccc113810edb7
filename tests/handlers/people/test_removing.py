"""The coordinator takes somebody off, and a new counterpart takes over what was kept open."""

from mentoring.partnerships import Member, Role, Side
from tests.chat import GROUP, Chat, Phone
from tests.given import asked, newcomer, promised

FRIDAY = "2026-02-06 15:30"
DEAD = "This button has done its work. Send /mine to see what is open."


async def member(chat: Chat, key: str) -> Member:
    """What is on record about somebody now."""
    async with chat.stage.house.store.begin() as work:
        return await work.members.get(chat.members[key].id)


async def out_of_group(chat: Chat, who: Phone, thandi: Phone) -> None:
    """Somebody has left the Telegram group, and the coordinator looks at what is open."""
    chat.stage.world.leaves(who.telegram_id, GROUP)
    await chat.travel("2026-02-02 10:00")
    await thandi.reads()
    await thandi.taps("What is open?")


async def joins(chat: Chat, key: str, name: str, telegram_id: int, side: Side) -> Phone:
    """Somebody new joins as an expert, by a link of their own."""
    member = await newcomer(chat, key, name, side, Role.EXPERT)
    chat.stage.world.add_person(telegram_id, name)
    async with chat.stage.house.store.begin() as work:
        code = await work.invites.make(member.partnership_id, member.id, work.now)
    chat.stage.world.starts(telegram_id, code)
    return Phone(chat.stage, telegram_id, key, member.calendar.timezone)


async def test_somebody_is_taken_off_and_a_colleague_is_asked(
    chat: Chat, amina: Phone, baraka: Phone, thandi: Phone
) -> None:
    await promised(chat, "baraka", "check the valves", FRIDAY, logged_by="jonas")
    await out_of_group(chat, baraka, thandi)
    assert thandi.messages()[-1].text == (
        "Baraka, Kisiwa Water, expert. One thing is open with Baraka."
    )
    assert thandi.rows() == [["Take off the partnership"], ["Back"]]
    await thandi.taps("Take off the partnership")
    assert thandi.rows() == [["Amina Juma"], ["Keep it for somebody new"], ["Back"]]
    (sure,) = await thandi.taps("Amina Juma")
    assert sure == (
        "I take Baraka off Noord - Kisiwa and tell them so. I ask Amina about what is open."
    )
    (done,) = await thandi.taps("Yes, take Baraka off")
    assert done == "Baraka is no longer in Noord - Kisiwa. I ask Amina about what was open."
    assert thandi.rows() == [["See the people"]]
    assert not (await member(chat, "baraka")).is_here
    assert (await amina.reads())[-1].startswith("From Baraka: check the valves")
    assert (await baraka.reads())[-1].startswith(
        "Thandi Maseko has taken you off the people of Noord - Kisiwa."
    )


async def test_the_mentor_side_loses_its_lead_in_the_same_way(
    chat: Chat, jonas: Phone, maartje: Phone, thandi: Phone
) -> None:
    await promised(chat, "jonas", "send the valves", "2026-02-06 18:00")
    await out_of_group(chat, jonas, thandi)
    await thandi.taps("Take off the partnership")
    (page,) = await thandi.taps("Keep it for somebody new")
    assert page == "Who leads for Noord Water then?"
    assert thandi.rows() == [["Maartje Bos"], ["Decide that later"], ["Back"]]
    (sure,) = await thandi.taps("Maartje Bos")
    assert sure.endswith(
        "What is open waits for somebody to take it over. Maartje leads for Noord Water."
    )
    await thandi.taps("Yes, take Jonas off")
    assert (await member(chat, "maartje")).role is Role.LEAD
    await chat.travel("2026-02-02 11:00")
    assert [text.split(" in ")[0] for text in await maartje.reads()] == [
        "You lead for Noord Water"
    ]
    assert "send the valves (somebody to take it over)" in chat.board()


async def test_every_page_leads_back(chat: Chat, baraka: Phone, thandi: Phone) -> None:
    await promised(chat, "baraka", "check the valves", FRIDAY)
    await out_of_group(chat, baraka, thandi)
    for label in ("Take off the partnership", "Amina Juma", "Back", "Back"):
        await thandi.taps(label)
    assert thandi.rows()[0] == ["Take off the partnership"]
    assert (await member(chat, "baraka")).is_here


async def test_two_who_decide_at_once_have_one_effect(
    chat: Chat, amina: Phone, baraka: Phone, thandi: Phone
) -> None:
    await promised(chat, "baraka", "check the valves", FRIDAY)
    await out_of_group(chat, baraka, thandi)
    await thandi.taps("Take off the partnership")
    await thandi.taps("Amina Juma")
    message_id, data = thandi.button("Yes, take Baraka off")
    await baraka.says("/leave")
    await baraka.taps("Go on")
    await baraka.taps("The coordinator decides")
    own_id, own = baraka.button("Leave")
    world = chat.stage.world
    world.taps(baraka.telegram_id, baraka.telegram_id, own_id, own)
    world.taps(thandi.telegram_id, thandi.telegram_id, message_id, data)
    await chat.stage.settle()
    assert [text for text in await amina.reads() if "check the valves" in text] == [
        "From Baraka: check the valves, due Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam. "
        "Will you take it over?"
    ]
    assert thandi.messages()[-2].text == "I ask Amina about what Baraka had open."


async def test_a_second_yes_is_dead(chat: Chat, baraka: Phone, thandi: Phone) -> None:
    await out_of_group(chat, baraka, thandi)
    await thandi.taps("Take off the partnership")
    message_id, data = thandi.button("Yes, take Baraka off")
    await thandi.taps("Yes, take Baraka off")
    assert await thandi.taps_data(data, message_id) == DEAD


async def test_only_oneself_and_the_coordinator_decide(
    chat: Chat, jonas: Phone, baraka: Phone, thandi: Phone
) -> None:
    await out_of_group(chat, baraka, thandi)
    message_id, data = thandi.button("Take off the partnership")
    assert await jonas.taps_data(data, message_id) == DEAD
    assert (await member(chat, "baraka")).is_here


async def test_what_is_kept_open_is_offered_to_the_new_counterpart(
    chat: Chat, baraka: Phone, thandi: Phone
) -> None:
    await promised(chat, "baraka", "check the valves", FRIDAY, logged_by="jonas")
    await asked(chat, "baraka", "jonas", "which valve do you mean?")
    await out_of_group(chat, baraka, thandi)
    await thandi.taps("Take off the partnership")
    await thandi.taps("Keep it for somebody new")
    await thandi.taps("Yes, take Baraka off")
    neema = await joins(chat, "neema", "Neema", 13, Side.MENTEE)
    _welcome, told = await neema.reads()
    assert told.startswith("From Baraka: check the valves, due Fri 6 Feb")
    await neema.taps("Yes")
    assert "check the valves (Neema)" in chat.board()
    assert "Jonas, since Mon 2 Feb: which valve do you mean?" in (await neema.says("/mine"))[-1]


async def test_somebody_new_on_the_other_side_or_in_another_role_is_offered_nothing(
    chat: Chat, amina: Phone
) -> None:
    await promised(chat, "amina", "check the valves", FRIDAY)
    await amina.says("/leave")
    for label in ("Go on", "The coordinator decides", "The coordinator decides", "Leave"):
        await amina.taps(label)
    pieter = await joins(chat, "pieter", "Pieter", 23, Side.MENTOR)
    neema = await joins(chat, "neema", "Neema", 13, Side.MENTEE)
    assert len(await pieter.reads()) == 1
    assert len(await neema.reads()) == 1


async def test_long_lists_come_in_messages_that_can_be_read(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    for number in range(11):
        await promised(chat, "baraka", f"visit zone {number}", FRIDAY)
    await baraka.says("/leave")
    await baraka.taps("Go on")
    await baraka.taps("Amina Juma")
    await baraka.taps("Leave")
    first, second = await amina.reads()
    assert (first.count("From Baraka"), second.count("From Baraka")) == (8, 3)
    await amina.taps("I take these")
    assert "visit zone 10 (Amina)" in chat.board()
    assert "visit zone 0 (somebody to take it over)" in chat.board()
