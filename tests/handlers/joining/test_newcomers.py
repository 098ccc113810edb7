"""Joining by the link of a role: the question, the yes, and everything that can be wrong."""

import pytest

from bot.replay.stage import restarted
from mentoring.partnerships import Member, Role, Side
from tests.chat import Phone
from tests.invited import FILE, NAMES, Invited, invite
from tests.speaking import Speak

ASK = "Join Noord - Kisiwa as expert of Kisiwa Water?\nYour partners will know you as Sipho."
ONLY_THANDI = (
    FILE[: FILE.index("people = [")] + "people = [" + FILE[FILE.index('    { key = "thandi') :]
)


@pytest.fixture
async def empty(invited: Invited) -> Invited:
    """A partnership of two utilities and Thandi, who has joined; links are for roles."""
    text = ONLY_THANDI.replace("kisiwa-noord", "lakes").replace("Noord - Kisiwa", "Lakes")
    lakes = await invite(invited.stage, text)
    await lakes.joins("thandi")
    return lakes


async def link(invited: Invited, role: Role = Role.EXPERT, side: Side = Side.MENTEE) -> str:
    """The code of a link for a role."""
    async with invited.stage.house.store.begin() as work:
        return await work.invites.make_for_role(invited.partnership.id, side, role, work.now)


async def person(invited: Invited, who: str) -> Member | None:
    """Who somebody is in the partnership."""
    async with invited.stage.house.store.begin() as work:
        return await work.members.in_partnership(invited.partnership.id, NAMES[who])


async def test_a_link_and_one_tap_make_a_member(invited: Invited) -> None:
    assert await invited.opens("sipho", await link(invited)) == [ASK]
    (welcome,) = await invited.phones["sipho"].taps("Yes, join")
    assert welcome.startswith("Welcome, Sipho of Kisiwa Water.")
    sipho = await person(invited, "sipho")
    assert sipho is not None
    assert (sipho.name, sipho.side, sipho.role) == ("Sipho", Side.MENTEE, Role.EXPERT)
    assert (sipho.username, sipho.language) == ("sipho", "en")
    assert sipho.calendar == invited.partnership.mentee.calendar
    assert sipho.started_at == invited.stage.clock()


async def test_nobody_is_written_down_before_the_yes(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    assert await person(invited, "sipho") is None


async def test_a_newcomer_has_a_checkin_to_come_at_once(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    await invited.phones["sipho"].taps("Yes, join")
    sipho = await person(invited, "sipho")
    async with invited.stage.house.store.begin() as work:
        assert sipho is not None
        assert len(await work.checkins.of_member(sipho.id)) == 1


async def test_another_name_is_typed_and_asked_about_again(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    phone = invited.phones["sipho"]
    assert (await phone.taps("Change my name"))[0].startswith(
        "What should your partners call you?"
    )
    [asked] = await phone.says("  Sipho   Dlamini ")
    assert asked.endswith("Your partners will know you as Sipho Dlamini.")
    assert (await phone.taps("Yes, join"))[0].startswith("Welcome, Sipho Dlamini of")


async def test_a_name_can_be_kept_after_all(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    await invited.phones["sipho"].taps("Change my name")
    assert await invited.phones["sipho"].taps("Keep Sipho") == [ASK]
    (told,) = await invited.phones["sipho"].says("hello")
    assert told.startswith("I work for members of a partnership.")


async def test_a_name_that_is_on_the_list_is_not_used_twice(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    phone = invited.phones["sipho"]
    await phone.taps("Change my name")
    await phone.says("baraka nyondo")
    assert await phone.taps("Yes, join") == [
        "baraka nyondo is on the list of Noord - Kisiwa already. If that is you, please ask "
        "Thandi Maseko for your own link. If not, write a name that sets you apart."
    ]
    assert await person(invited, "sipho") is None
    await phone.says("Baraka Sipho")
    assert (await phone.taps("Yes, join"))[0].startswith("Welcome, Baraka Sipho")


@pytest.mark.parametrize("name", ["12345", "Sipho " * 20, "…"])
async def test_what_is_no_name_is_asked_for_once_more(invited: Invited, name: str) -> None:
    await invited.opens("sipho", await link(invited))
    await invited.phones["sipho"].taps("Change my name")
    (told,) = await invited.phones["sipho"].says(name)
    assert told == (
        "I cannot take this as a name. Please write it once more, with letters and in "
        "60 characters at most."
    )
    (asked,) = await invited.phones["sipho"].says("Sipho D.")
    assert asked.endswith("Sipho D..")


async def test_a_name_is_waited_for_over_a_restart(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    await invited.phones["sipho"].taps("Change my name")
    stage = await restarted(invited.stage)
    phone = Phone(stage, NAMES["sipho"], "sipho", "UTC")
    await phone.reads()
    assert (await phone.says("Sipho Dlamini"))[0].endswith("Sipho Dlamini.")
    await stage.house.close()


async def test_who_is_not_meant_says_so_and_the_link_stays_good(invited: Invited) -> None:
    code = await link(invited)
    await invited.opens("baraka", code)
    assert await invited.phones["baraka"].taps("Not me") == [
        "All right, nothing has changed. The link still works: "
        "please pass it on to the expert of Kisiwa Water."
    ]
    assert await invited.opens("sipho", code) == [ASK]


async def test_of_two_who_open_a_link_the_first_yes_counts(invited: Invited) -> None:
    code = await link(invited)
    await invited.opens("sipho", code)
    await invited.opens("baraka", code)
    for who in ("sipho", "baraka"):
        message_id, data = invited.phones[who].button("Yes, join")
        invited.stage.world.taps(NAMES[who], NAMES[who], message_id, data)
    assert (await invited.phones["sipho"].reads())[0].startswith("Welcome, Sipho")
    assert await invited.phones["baraka"].reads() == [
        "This link has been used already. If that was not you, "
        "please ask Thandi Maseko for a new one."
    ]
    assert await person(invited, "baraka") is None


async def test_a_second_yes_and_the_link_again_change_nothing(invited: Invited) -> None:
    code = await link(invited)
    await invited.opens("sipho", code)
    message_id, data = invited.phones["sipho"].button("Yes, join")
    await invited.phones["sipho"].taps("Yes, join")
    dead = await invited.phones["sipho"].taps_data(data, message_id)
    assert dead.startswith("This button has done its work.")
    (told,) = await invited.opens("sipho", code)
    assert told.startswith("You have joined already, Sipho.")


async def test_nobody_joins_with_a_press_alone(invited: Invited) -> None:
    """An app can press what no keyboard ever showed; the link itself is what lets in."""
    await link(invited)
    async with invited.stage.house.store.begin() as work:
        [made] = await work.invites.open_roles(invited.partnership.id)
    await invited.opens("sipho", None)
    message_id = invited.phones["sipho"].messages()[-1].id
    told = await invited.phones["sipho"].taps_data(f"newcomer:yes:{made.id}", message_id)
    assert told.startswith("This button has done its work.")
    assert await person(invited, "sipho") is None


async def test_a_role_link_ends_after_sixty_days_and_with_a_newer_one(invited: Invited) -> None:
    first = await link(invited, Role.LEAD, Side.MENTOR)
    second = await link(invited, Role.LEAD, Side.MENTOR)
    ended = "This link has ended. Please ask Thandi Maseko for a new one."
    assert await invited.opens("sipho", first) == [ended]
    await invited.wait(days=61)
    assert await invited.opens("sipho", second) == [ended]


async def test_several_experts_join_by_a_link_each(invited: Invited) -> None:
    codes = [await link(invited), await link(invited)]
    for who, code in zip(("sipho", "baraka"), codes, strict=True):
        await invited.opens(who, code)
        assert (await invited.phones[who].taps("Yes, join"))[0].startswith("Welcome")


async def test_a_member_is_told_to_pass_a_role_link_on(invited: Invited) -> None:
    await invited.joins("thandi")
    assert await invited.opens("thandi", await link(invited, Role.STAND_IN)) == [
        "You are in Noord - Kisiwa already. This link is for the stand-in of Kisiwa Water, "
        "and it still works: please pass it on."
    ]


async def test_somebody_of_two_partnerships_is_told_for_which_words_count(
    invited: Invited, empty: Invited
) -> None:
    await invited.joins("amina")
    await empty.opens("amina", await link(empty, Role.LEAD))
    (told,) = await empty.phones["amina"].taps("Yes, join")
    assert "You are in more than one partnership now." in told
    assert "counts for Lakes" in told


async def test_the_link_of_a_person_does_not_link_a_group(invited: Invited) -> None:
    said = await invited.adds_bot("sipho", await link(invited))
    assert any("This link is for one person" in text for text in said)


async def test_a_yes_can_be_typed(invited: Invited) -> None:
    await invited.opens("sipho", await link(invited))
    shown = await invited.phones["sipho"].says("yes join")
    assert any(text.startswith("Welcome, Sipho") for text in shown)


async def test_a_first_question_to_a_side_without_a_lead_waits_all_the_same(
    empty: Invited,
) -> None:
    await empty.opens("sipho", await link(empty))
    await empty.phones["sipho"].taps("Yes, join")
    await empty.adds_bot("thandi", empty.group_code)
    await empty.writes("sipho", "Noord Water, could you send us the figures of last year?")
    await empty.wait(days=10)
    async with empty.stage.house.store.begin() as work:
        [question] = await work.questions.waiting(empty.partnership.id)
    assert question.side is Side.MENTOR


async def test_the_first_member_logs_an_item_for_the_second(empty: Invited) -> None:
    await empty.opens("amina", await link(empty, Role.LEAD))
    await empty.phones["amina"].taps("Yes, join")
    await empty.adds_bot("thandi", empty.group_code)
    await empty.opens("jonas", await link(empty, Role.LEAD, Side.MENTOR))
    await empty.phones["jonas"].taps("Yes, join")
    await empty.writes("amina", "#action Jonas: send the staff list by 11 Feb")
    await empty.wait(hours=4)
    assert any("send the staff list" in text for text in await empty.phones["jonas"].reads())


async def test_with_one_language_there_is_nothing_to_choose(
    invited: Invited, speak: Speak
) -> None:
    speak({})
    await invited.opens("sipho", await link(invited))
    assert invited.phones["sipho"].rows() == [["Yes, join"], ["Change my name", "Not me"]]


async def test_with_several_languages_one_is_chosen_and_outlives_a_new_name(
    invited: Invited, speak: Speak
) -> None:
    speak({"fr": ""})
    await invited.opens("sipho", await link(invited))
    phone = invited.phones["sipho"]
    assert phone.rows()[1] == ["✓ English", "Français"]
    await phone.taps("Français")
    await phone.taps("Change my name")
    await phone.says("Sipho Dlamini")
    await phone.taps("Yes, join")
    sipho = await person(invited, "sipho")
    assert sipho is not None
    assert (sipho.name, sipho.language) == ("Sipho Dlamini", "fr")
