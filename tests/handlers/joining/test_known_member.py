"""Joining by a link, the way back, and everything that can be wrong with a link."""

from mentoring.partnerships import Member
from tests.chat import Chat, Phone
from tests.invited import FILE, NAMES, Invited, invite

AGAIN = (
    "You have joined already, Amina. "
    "Send /mine to see what is open, or /help to see what I can do."
)


async def test_one_tap_joins_and_four_lines_say_what_for(invited: Invited) -> None:
    (welcome,) = await invited.joins("amina")
    lines = welcome.split("\n")
    assert len(lines) == 4
    assert lines[0].startswith("Welcome, Amina Juma of Kisiwa Water. I keep promises")
    assert lines[1].startswith("I read the group to find promises and questions")
    assert "solidarity" in lines[2]
    assert all(command in lines[3] for command in ("/commit", "/mine", "/help"))
    assert all(len(line) <= 160 for line in lines)
    amina = await invited.member("amina")
    assert (amina.telegram_id, amina.username) == (11, "amina")
    assert amina.started_at == invited.stage.clock()


async def test_the_coordinator_is_welcomed_by_the_partnership(invited: Invited) -> None:
    (welcome,) = await invited.joins("thandi")
    assert welcome.startswith("Welcome, Thandi Maseko of Noord - Kisiwa.")


async def test_whoever_got_the_wrong_link_goes_back_and_the_link_works_again(
    invited: Invited,
) -> None:
    await invited.opens("sipho", invited.codes["amina"])
    shown = await invited.phones["sipho"].taps("This is not me")
    assert shown == [
        "All right, you are not Amina Juma. The link works again: please pass it on, "
        "or ask Thandi Maseko for your own."
    ]
    amina = await invited.member("amina")
    assert (amina.telegram_id, amina.username, amina.started_at) == (None, None, None)
    assert (await invited.joins("amina"))[0].startswith("Welcome, Amina Juma")


async def test_the_mission_of_whoever_got_the_wrong_link_goes_with_them(invited: Invited) -> None:
    await invited.opens("sipho", invited.codes["amina"])
    await invited.phones["sipho"].says("/tz Manila until 20 March")
    assert (await invited.member("amina")).calendar.timezone == "Asia/Manila"
    await invited.phones["sipho"].taps("This is not me")
    await invited.joins("amina")
    assert (await invited.member("amina")).calendar.timezone == "Africa/Dar_es_Salaam"


async def test_the_way_back_closes_after_a_week(invited: Invited) -> None:
    await invited.joins("amina")
    message_id, data = invited.phones["amina"].button("This is not me")
    await invited.wait(days=8)
    assert "talk to Thandi Maseko" in await invited.phones["amina"].taps_data(data, message_id)
    assert (await invited.member("amina")).telegram_id == 11


async def test_nobody_else_can_undo_a_joining(invited: Invited) -> None:
    await invited.joins("amina")
    await invited.joins("baraka")
    message_id, data = invited.phones["amina"].button("This is not me")
    alert = await invited.phones["baraka"].taps_data(data, message_id, chat_id=NAMES["baraka"])
    assert alert.startswith("This button has done its work")
    assert (await invited.member("amina")).telegram_id == 11


async def test_opening_the_own_link_again_changes_nothing(invited: Invited) -> None:
    await invited.joins("amina")
    assert await invited.joins("amina") == [AGAIN]
    assert await invited.opens("amina", None) == [AGAIN]
    assert (await invited.member("amina")).started_at == invited.stage.clock()


async def test_a_used_link_says_whom_to_ask(invited: Invited) -> None:
    await invited.joins("amina")
    assert await invited.opens("sipho", invited.codes["amina"]) == [
        "This link has been used already. If that was not you, "
        "please ask Thandi Maseko for a new one."
    ]
    assert (await invited.member("amina")).telegram_id == 11


async def test_all_links_of_somebody_end_with_joining(invited: Invited) -> None:
    again = await invite(invited.stage)
    await invited.joins("amina")
    (told,) = await invited.opens("sipho", again.codes["amina"])
    assert told.startswith("This link has been used already.")


async def test_a_link_ends_after_sixty_days(invited: Invited) -> None:
    await invited.wait(days=61)
    assert await invited.joins("amina") == [
        "This link has ended. Please ask Thandi Maseko for a new one."
    ]
    assert (await invited.member("amina")).telegram_id is None


async def test_an_unknown_code_says_what_to_try(invited: Invited) -> None:
    assert await invited.opens("amina", "0000000000000000000000") == [
        "I do not know this link. Please open it once more from the message you got, "
        "or ask your coordinator for a new one."
    ]


async def test_starting_without_a_link_says_how_to_get_one(invited: Invited) -> None:
    (told,) = await invited.opens("sipho", None)
    assert told.startswith("I work for members of a partnership.")


async def test_a_stranger_gets_no_further_with_commands_or_words(invited: Invited) -> None:
    for text in ("/mine", "/help", "/nonsense", "hello"):
        (told,) = await invited.phones["sipho"].says(text)
        assert told.startswith("I work for members of a partnership.")


async def test_a_member_is_told_to_pass_on_the_link_of_another(invited: Invited) -> None:
    await invited.joins("amina")
    assert await invited.opens("amina", invited.codes["baraka"]) == [
        "This link is for Baraka Nyondo, and you are here as Amina Juma. "
        "Please pass it on to Baraka Nyondo."
    ]
    assert (await invited.joins("baraka"))[0].startswith("Welcome, Baraka")


async def test_the_link_of_the_group_is_turned_into_a_choice_of_groups(invited: Invited) -> None:
    (told,) = await invited.opens("amina", invited.group_code)
    assert told.startswith("This link is for the group")
    (key,) = invited.phones["amina"].messages()[-1].buttons[0]
    assert key["url"].endswith(f"?startgroup={invited.group_code}")


async def test_somebody_in_two_partnerships_is_told_for_which_words_count(
    invited: Invited,
) -> None:
    other = await invite(
        invited.stage, FILE.replace("kisiwa-noord", "pwani-noord").replace("- Kisiwa", "- Pwani")
    )
    await invited.joins("jonas")
    (told,) = await invited.opens("jonas", other.codes["jonas"])
    assert told.endswith(
        "You are in more than one partnership now. What you write to me here counts for "
        "Noord - Pwani; for another one, please write in its group."
    )


async def test_somebody_who_blocked_the_bot_is_unreachable_until_they_come_back(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.blocks(amina.telegram_id)
    await chat.stage.settle()
    assert not (await _amina(chat)).reachable
    chat.stage.world.unblocks(amina.telegram_id)
    await chat.stage.settle()
    assert (await _amina(chat)).reachable


async def test_a_link_brings_back_somebody_who_blocked_the_bot(invited: Invited) -> None:
    await invited.joins("amina")
    invited.stage.world.blocks(NAMES["amina"])
    await invited.stage.settle()
    assert await invited.opens("amina", None) == [AGAIN]
    assert (await invited.member("amina")).reachable


async def _amina(chat: Chat) -> Member:
    async with chat.stage.house.store.begin() as work:
        return await work.members.get(chat.members["amina"].id)


async def test_what_was_logged_for_somebody_before_is_asked_on_joining(invited: Invited) -> None:
    await invited.joins("amina")
    await invited.adds_bot("thandi", invited.group_code)
    await invited.writes("amina", "#action Baraka: send the staff list by 11 Feb")
    welcome, asked = await invited.joins("baraka")
    assert welcome.startswith("Welcome, Baraka Nyondo")
    assert "send the staff list" in asked


async def test_somebody_who_writes_can_be_written_to_again(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    assert await amina.says("/mine") == []
    [answer] = await amina.says("/mine")
    assert answer.startswith("Nothing is open")
