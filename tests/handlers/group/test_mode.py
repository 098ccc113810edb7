"""The mode goes down at one's word, and up when both leads have said yes."""

from dataclasses import replace

from mentoring.partnerships import Mode
from tests.chat import Chat
from tests.coordinating import Desk
from tests.handlers.people.test_leaving import leaves
from tests.handlers.setup.test_settings import desk_of, present
from tests.invited import Invited


async def sets(desk: Desk, mode: str) -> str:
    """Somebody chooses a mode in the settings; returns the card then."""
    await desk.says("/settings")
    number = next(line for line in desk.card.splitlines() if "Mode:" in line).partition(".")[0]
    await desk.opens(int(number))
    await desk.taps(mode)
    return desk.card


async def assisting(chat: Chat) -> None:
    """The partnership in mode assist, in working hours of both sides."""
    partnership = await present(chat)
    async with chat.stage.house.store.begin() as work:
        await work.partnerships.save(replace(partnership, mode=Mode.ASSIST))
    await chat.travel("2026-02-02 12:00")


async def test_one_lead_alone_sets_it_down(chat: Chat) -> None:
    await chat.travel("2026-02-02 12:00")
    assert "Mode: Assist" in await sets(desk_of(chat, "amina"), "Assist")
    assert (await present(chat)).mode is Mode.ASSIST
    (told,) = await chat.phones["jonas"].reads()
    assert told.startswith("Amina Juma has set Noord - Kisiwa to mode Assist")


async def test_up_needs_the_yes_of_the_other_lead(chat: Chat) -> None:
    await assisting(chat)
    await sets(desk_of(chat, "amina"), "Watch")
    assert (await present(chat)).mode is Mode.ASSIST
    jonas = desk_of(chat, "jonas")
    await jonas.taps("I agree")
    assert (await present(chat)).mode is Mode.WATCH
    assert any("Both leads have agreed" in m.text for m in chat.phones["amina"].messages())


async def test_up_from_the_coordinator_needs_both_leads(chat: Chat) -> None:
    await assisting(chat)
    await sets(desk_of(chat, "thandi"), "Watch")
    await desk_of(chat, "jonas").taps("I agree")
    assert (await present(chat)).mode is Mode.ASSIST
    await desk_of(chat, "amina").taps("I agree")
    assert (await present(chat)).mode is Mode.WATCH


async def test_the_card_in_the_group_says_the_mode(invited: Invited) -> None:
    for who in ("amina", "jonas"):
        await invited.joins(who)
    (card,) = [
        text for text in await invited.adds_bot("amina", invited.group_code) if "I am" in text
    ]
    assert "Mode watch" in card
    amina = Desk(invited.stage, 11, "amina", "UTC")
    await sets(amina, "Assist")
    (card,) = [text for text in await invited.group() if "I am" in text]
    assert "Mode assist" in card


async def test_a_no_leaves_it_as_it_is(chat: Chat) -> None:
    await assisting(chat)
    await sets(desk_of(chat, "amina"), "Watch")
    jonas = desk_of(chat, "jonas")
    message_id, yes = jonas.button("I agree")
    await jonas.taps("Rather not")
    assert "stays as it is" in jonas.card
    assert await jonas.taps_data(yes, message_id)
    assert (await present(chat)).mode is Mode.ASSIST


async def test_a_yes_of_long_ago_does_not_count(chat: Chat) -> None:
    await assisting(chat)
    await sets(desk_of(chat, "amina"), "Watch")
    await chat.wait(days=15)
    jonas = desk_of(chat, "jonas")
    await jonas.taps("I agree")
    assert (await present(chat)).mode is Mode.ASSIST


async def test_nobody_can_say_yes_for_somebody_else(chat: Chat) -> None:
    await assisting(chat)
    partnership = await present(chat)
    await sets(desk_of(chat, "thandi"), "Watch")
    jonas = desk_of(chat, "jonas")
    forged = f"mode:agree:{partnership.id}:{chat.members['amina'].id}.2026-02-02"
    assert await jonas.taps_data(forged, jonas.newest.id)
    assert (await present(chat)).mode is Mode.ASSIST


async def test_without_a_lead_on_each_side_it_stays(chat: Chat) -> None:
    await assisting(chat)
    async with chat.stage.house.store.begin() as work:
        await work.members.left(chat.members["jonas"].id)
    await sets(desk_of(chat, "amina"), "Watch")
    assert (await present(chat)).mode is Mode.ASSIST
    alerts = [alert.text or "" for alert in chat.stage.world.alerts.values()]
    assert any(text.startswith("Both leads have to agree") for text in alerts)


async def test_a_lead_who_is_chosen_later_is_asked_what_was_wanted_before(chat: Chat) -> None:
    await assisting(chat)
    await leaves(chat.phones["amina"], "Go on", "The coordinator decides", "Leave")
    await sets(desk_of(chat, "jonas"), "Watch")
    thandi = chat.phones["thandi"]
    await chat.travel("2026-02-03 12:00")
    await thandi.taps("Choose who takes over")
    await thandi.taps("Baraka Nyondo")
    await thandi.taps("Yes")
    for who in ("jonas", "baraka"):
        await desk_of(chat, who).taps("I agree")
    assert (await present(chat)).mode is Mode.WATCH


async def test_a_yes_of_another_day_asks_the_other_lead_no_second_time(chat: Chat) -> None:
    await assisting(chat)
    await sets(desk_of(chat, "thandi"), "Watch")
    await chat.travel("2026-02-03 12:00")
    await desk_of(chat, "amina").taps("I agree")
    await chat.travel("2026-02-04 12:00")
    jonas = desk_of(chat, "jonas")
    assert sum("suggests mode Watch" in each.text for each in jonas.messages()) == 1
    await jonas.taps("I agree")
    assert (await present(chat)).mode is Mode.WATCH


async def test_who_refused_is_not_asked_again_when_the_other_lead_agrees(chat: Chat) -> None:
    await assisting(chat)
    await sets(desk_of(chat, "thandi"), "Watch")
    jonas = desk_of(chat, "jonas")
    await jonas.taps("Rather not")
    await chat.travel("2026-02-03 12:00")
    await desk_of(chat, "amina").taps("I agree")
    assert jonas.card == "All right, it stays as it is. Nobody is told who said so."
    assert (await present(chat)).mode is Mode.ASSIST


async def test_a_later_wish_takes_the_buttons_off_an_earlier_one(chat: Chat) -> None:
    await assisting(chat)
    await sets(desk_of(chat, "amina"), "Watch")
    await chat.travel("2026-02-04 12:00")
    await sets(desk_of(chat, "amina"), "Watch")
    asking = [each for each in chat.phones["jonas"].messages() if "suggests mode" in each.text]
    assert [len(each.buttons) for each in asking] == [0, 1]


async def test_the_question_waits_for_the_working_hours_of_the_lead(chat: Chat) -> None:
    await assisting(chat)
    await chat.travel("2026-02-02 20:00")
    await sets(desk_of(chat, "amina"), "Watch")
    assert await chat.phones["jonas"].reads() == []
    await chat.travel("2026-02-03 12:00")
    assert any("suggests mode Watch" in m.text for m in chat.phones["jonas"].messages())
