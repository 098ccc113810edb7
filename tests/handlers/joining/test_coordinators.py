"""Becoming a coordinator by a link: a city, a name, one tap."""

from mentoring.partnerships import Coordinator
from tests.invited import NAMES, Invited

UNKNOWN = "I do not know this place."


async def link(invited: Invited) -> str:
    """The code of a link for a coordinator."""
    async with invited.stage.house.store.begin() as work:
        return await work.invites.make_for_coordinator(work.now)


async def known(invited: Invited, who: str) -> Coordinator | None:
    """What is written down about a coordinator."""
    async with invited.stage.house.store.begin() as work:
        return await work.coordinators.get(NAMES[who])


async def test_a_city_and_one_tap_make_a_coordinator(invited: Invited) -> None:
    sipho = invited.phones["sipho"]
    (where,) = await invited.opens("sipho", await link(invited))
    assert where.startswith("Welcome, Sipho. With this link you become a coordinator")
    (asked,) = await sipho.says("Johannesburg")
    assert asked == (
        "Your partners will know you as Sipho. "
        "Where you work it is now Mon 2 Feb, 08:00 Johannesburg. Is that right?"
    )
    (welcome,) = await sipho.taps("Yes, that is right")
    assert welcome.startswith("You are a coordinator now, Sipho. Send /new")
    assert await known(invited, "sipho") == Coordinator(
        NAMES["sipho"], "Sipho", "en", "Africa/Johannesburg", "sipho"
    )


async def test_nothing_is_kept_before_the_yes(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    await invited.phones["sipho"].says("Johannesburg")
    assert await known(invited, "sipho") is None


async def test_a_city_of_two_countries_is_chosen(invited: Invited) -> None:
    sipho = invited.phones["sipho"]
    await invited.opens("sipho", await link(invited))
    (which,) = await sipho.says("Tripoli")
    assert which.startswith("Which of these places is it?")
    (asked,) = await sipho.taps("Tripoli, Lebanon")
    assert "Beirut" in asked
    await sipho.taps("Yes, that is right")
    coordinator = await known(invited, "sipho")
    assert coordinator is not None
    assert coordinator.timezone == "Asia/Beirut"


async def test_a_shared_location_will_do(invited: Invited) -> None:
    sipho = invited.phones["sipho"]
    await invited.opens("sipho", await link(invited))
    invited.stage.world.shares_location(NAMES["sipho"], -6.8, 39.28)
    (asked,) = await sipho.reads()
    assert "Dar es Salaam" in asked


async def test_an_unknown_city_is_asked_for_once_more(invited: Invited) -> None:
    sipho = invited.phones["sipho"]
    await invited.opens("sipho", await link(invited))
    assert (await sipho.says("Xqzwvbl"))[0].startswith(UNKNOWN)
    assert "Nairobi" in (await sipho.says("Nairobi"))[0]


async def test_name_and_city_can_be_changed_before_the_yes(invited: Invited) -> None:
    sipho = invited.phones["sipho"]
    await invited.opens("sipho", await link(invited))
    await sipho.says("Johannesburg")
    await sipho.taps("Change my name")
    assert (await sipho.says("42"))[0].startswith("I cannot take this as a name.")
    (asked,) = await sipho.says("Sipho Dlamini")
    assert "as Sipho Dlamini. Where you work it is now Mon 2 Feb, 08:00 Johannesburg" in asked
    assert "Which city" in (await sipho.taps("Another city"))[0]
    (asked,) = await sipho.says("Nairobi")
    assert "as Sipho Dlamini. Where you work it is now Mon 2 Feb, 09:00 Nairobi" in asked
    await sipho.taps("Change my name")
    assert await sipho.taps("Keep Sipho Dlamini") == [asked]


async def test_a_link_is_for_one_coordinator(invited: Invited) -> None:
    code = await link(invited)
    for who in ("sipho", "amina"):
        await invited.opens(who, code)
        await invited.phones[who].says("Nairobi")
    await invited.phones["sipho"].taps("Yes, that is right")
    assert await invited.phones["amina"].taps("Yes, that is right") == [
        "This link has been used already. If that was not you, "
        "please ask whoever runs the bot for a new one."
    ]
    assert await known(invited, "amina") is None


async def test_a_coordinator_who_starts_again_is_told_what_to_send(invited: Invited) -> None:
    code = await link(invited)
    await invited.opens("sipho", code)
    await invited.phones["sipho"].says("Nairobi")
    await invited.phones["sipho"].taps("Yes, that is right")
    for again in (None, code, await link(invited)):
        (told,) = await invited.opens("sipho", again)
        assert told.startswith("You are a coordinator already. Send /new")


async def test_the_link_ends_after_sixty_days(invited: Invited) -> None:
    code = await link(invited)
    await invited.wait(days=61)
    (told,) = await invited.opens("sipho", code)
    assert told == "This link has ended. Please ask whoever runs the bot for a new one."


async def test_a_day_on_words_are_words_again(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    await invited.wait(days=2)
    (told,) = await invited.phones["sipho"].says("hello")
    assert told.startswith("I work for members of a partnership.")


async def test_nobody_becomes_one_with_a_press_alone(invited: Invited) -> None:
    await link(invited)
    await invited.opens("sipho", None)
    message_id = invited.phones["sipho"].messages()[-1].id
    for action in ("yes", "name", "keep", "city", "place"):
        told = await invited.phones["sipho"].taps_data(f"coordinator:{action}:7", message_id)
        assert told.startswith("This button has done its work.")
    assert await known(invited, "sipho") is None


async def test_a_coordinator_link_does_not_link_a_group(invited: Invited) -> None:
    said = await invited.adds_bot("sipho", await link(invited))
    assert any("This link is for one person" in text for text in said)
