"""Groups: linked by a link, moved, left, and those that belong to nobody."""

import pytest

from mentoring.partnerships import Mode
from tests.chat import GROUP
from tests.invited import FILE, NAMES, Invited, invite

ELSEWHERE = -1002
UNLINKED = (
    "This group belongs to no partnership yet. Please ask your coordinator for the group link, "
    "open it and choose this group."
)


def add_group(invited: Invited, chat_id: int = ELSEWHERE) -> None:
    """Another group of the same people, without the bot."""
    invited.stage.world.add_group(chat_id, "Another group", NAMES.values())


async def test_the_link_binds_the_group_and_posts_card_and_board(invited: Invited) -> None:
    card, board = await invited.adds_bot("thandi", invited.group_code)
    assert card.split("\n")[0] == (
        "I am here for Noord - Kisiwa. I write nothing in this group but the board, "
        "and once a word to whoever has not started me."
    )
    assert board.startswith("Open between us: Noord - Kisiwa")
    assert (await invited.present()).chat_id == GROUP


async def test_the_sentence_for_unlinked_groups_is_not_said_before_the_link_comes(
    invited: Invited,
) -> None:
    invited.stage.world.add_bot_to_group(GROUP, NAMES["thandi"])
    await invited.wait(seconds=5)
    assert await invited.group() == []
    shown = await invited.writes("thandi", f"/start@wellkept_bot {invited.group_code}")
    await invited.wait(minutes=5)
    assert len(await invited.group()) == len(shown) == 2


async def test_in_assist_mode_the_card_says_what_the_bot_sees(invited: Invited) -> None:
    other = await invite(invited.stage, FILE.replace("kisiwa-noord", "quiet"), Mode.ASSIST)
    card, _board = await other.adds_bot("thandi", other.group_code)
    assert "Mode assist: I take up commands and replies to me" in card


async def test_in_a_topic_the_board_stays_in_the_topic(invited: Invited) -> None:
    world = invited.stage.world
    world.add_topic(GROUP, 7, "Billing")
    world.add_bot_to_group(GROUP, NAMES["thandi"])
    start = f"/start@wellkept_bot {invited.group_code}"
    world.says(NAMES["thandi"], start, GROUP, thread_id=7)
    assert len(await invited.group()) == 2
    assert (await invited.present()).thread_id == 7
    ours = [m for m in world.chat(GROUP).messages if m.sender == world.bot.id]
    assert [m.thread_id for m in ours] == [7, 7]


async def test_a_group_without_partnership_is_told_once_how_to_get_one(invited: Invited) -> None:
    await invited.adds_bot("thandi", None)
    await invited.wait(minutes=1)
    assert await invited.group() == [UNLINKED]
    await invited.writes("amina", "#action Baraka: send the list by Friday")
    await invited.writes("amina", "/commit send the list")
    assert await invited.writes("amina", "/start@wellkept_bot") == [UNLINKED]


async def test_ordinary_words_in_a_group_without_partnership_stay_unanswered(
    invited: Invited,
) -> None:
    invited.stage.world.add_bot_to_group(GROUP, NAMES["thandi"])
    await invited.writes("amina", "Good morning, who brings the loggers?")
    assert await invited.writes("amina", "/roll@dice_bot") == []


@pytest.mark.parametrize(
    ("code", "told"),
    [
        pytest.param(
            "0000000000000000000000",
            "I do not know this link, so nothing has changed. "
            "Please ask your coordinator for the group link.",
            id="unknown code",
        ),
        pytest.param(
            "amina",
            "This link is for one person, so nothing has changed. "
            "Please open it in private, not in the group.",
            id="code of a person",
        ),
    ],
)
async def test_a_wrong_code_links_nothing(invited: Invited, code: str, told: str) -> None:
    assert await invited.adds_bot("thandi", invited.codes.get(code, code)) == [told]
    assert (await invited.present()).chat_id is None
    assert (await invited.member("amina")).telegram_id is None


async def test_the_same_link_again_changes_nothing(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    start = f"/start@wellkept_bot {invited.group_code}"
    *_, told = await invited.writes("thandi", start)
    assert told == "This group is linked to Noord - Kisiwa already. There is nothing left to do."


async def test_a_used_link_links_no_other_group(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    add_group(invited)
    assert await invited.adds_bot("thandi", invited.group_code, chat_id=ELSEWHERE) == [
        "This link has been used already, so nothing has changed. "
        "Please ask Thandi Maseko for a new one."
    ]
    assert (await invited.present()).chat_id == GROUP


async def test_a_link_of_the_group_ends_after_sixty_days(invited: Invited) -> None:
    await invited.wait(days=61)
    (told,) = await invited.adds_bot("thandi", invited.group_code)
    assert told.startswith("This link has ended, so nothing has changed.")


async def test_a_partnership_has_one_group(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    async with invited.stage.house.store.begin() as work:
        code = await work.invites.make(invited.partnership.id, None, work.now)
    add_group(invited)
    assert await invited.adds_bot("thandi", code, chat_id=ELSEWHERE) == [
        "Noord - Kisiwa talks in another group already. "
        "To move it here, remove me from that group first, then open the link again."
    ]
    invited.stage.world.remove_bot_from_group(GROUP, NAMES["thandi"])
    start = f"/start@wellkept_bot {code}"
    assert len(await invited.writes("thandi", start, chat_id=ELSEWHERE)) == 3
    assert (await invited.present()).chat_id == ELSEWHERE


async def test_a_group_keeps_its_partnership(invited: Invited) -> None:
    other = await invite(invited.stage, FILE.replace("kisiwa-noord", "pwani-noord"))
    await invited.adds_bot("thandi", invited.group_code)
    *_, told = await invited.writes("thandi", f"/start@wellkept_bot {other.group_code}")
    assert told.startswith("This group belongs to Noord - Kisiwa and stays so.")
    assert (await other.present()).chat_id is None


REMOVED = (
    "I was taken out of the group of Noord - Kisiwa. Nothing is lost: all that was agreed stays "
    "with me, and everybody hears from me in private as before.\n"
    "To bring me back, open the group, tap its name, Add Members, and choose Wellkept. "
    "The board goes on where it was."
)


async def test_of_a_removed_bot_the_coordinator_hears_once_and_nobody_else(
    invited: Invited,
) -> None:
    await invited.joins("thandi")
    await invited.joins("jonas")
    await invited.adds_bot("thandi", invited.group_code)
    await invited.phones["thandi"].reads()
    await invited.phones["jonas"].reads()
    world = invited.stage.world
    world.remove_bot_from_group(GROUP, NAMES["jonas"])
    world.remove_bot_from_group(GROUP, NAMES["jonas"])
    await invited.wait(minutes=5)
    assert (await invited.present()).chat_id is None
    assert await invited.phones["thandi"].reads() == [REMOVED]
    assert await invited.phones["jonas"].reads() == []


async def test_a_removal_that_was_missed_is_noticed_with_the_next_word(invited: Invited) -> None:
    await invited.joins("thandi")
    await invited.joins("amina")
    await invited.adds_bot("thandi", invited.group_code)
    invited.stage.world.chat(GROUP).bot_status = "kicked"
    await invited.phones["amina"].says("/commit send the leak map by Friday")
    assert (await invited.phones["thandi"].reads())[-1] == REMOVED
    assert (await invited.present()).chat_id is None


async def test_a_removed_bot_comes_back_with_a_member_to_the_board_it_had(
    invited: Invited,
) -> None:
    await invited.joins("amina")
    await invited.adds_bot("thandi", invited.group_code)
    invited.stage.world.remove_bot_from_group(GROUP, NAMES["amina"])
    await invited.phones["amina"].says("/commit send the leak map by Friday")
    card, board, again = await invited.adds_bot("amina", None)
    assert (await invited.present()).chat_id == GROUP
    assert "send the leak map (Amina)" in board
    assert card.split(".")[0] == again.split(".")[0] == "I am here for Noord - Kisiwa"


async def test_somebody_unknown_cannot_bring_the_bot_back(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    invited.stage.world.remove_bot_from_group(GROUP, NAMES["thandi"])
    await invited.adds_bot("sipho", None)
    await invited.wait(minutes=1)
    assert (await invited.group())[-1] == UNLINKED
    assert (await invited.present()).chat_id is None


async def test_a_group_that_becomes_a_supergroup_stays_linked(invited: Invited) -> None:
    world = invited.stage.world
    await invited.joins("amina")
    await invited.adds_bot("thandi", invited.group_code)
    world.upgrade_group(GROUP, ELSEWHERE, NAMES["thandi"])
    (board,) = await invited.group(ELSEWHERE)
    assert board.startswith("Open between us")
    assert (await invited.present()).chat_id == ELSEWHERE
    await invited.writes("amina", "/commit send the leak map", chat_id=ELSEWHERE)
    assert "send the leak map" in (await invited.group(ELSEWHERE))[0]


async def test_a_stranger_with_a_tag_is_told_once_what_to_do(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    *_, told = await invited.writes("sipho", "#action Baraka: send the list by Friday")
    assert told == (
        "Sipho, I do not know you yet. Please ask Thandi Maseko for your link and open it."
    )
    await invited.writes("sipho", "/commit send the list")
    assert len(await invited.writes("sipho", "#action Baraka: send it")) == 3


async def test_ordinary_words_of_a_stranger_stay_unanswered(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    await invited.writes("sipho", "I will send the list by Friday")
    await invited.writes("sipho", "Can you send the list?")
    assert len(await invited.writes("sipho", "/roll@dice_bot 6")) == 2


async def test_somebody_expected_is_greeted_with_a_link_for_them_alone(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    *_, told = await invited.writes("baraka", "/commit send the list")
    assert told.startswith("Baraka, I am expecting you.")
    (key,) = invited.stage.world.chat(GROUP).messages[-1].buttons[0]
    assert key["text"] == "Start in private"
    code = key["url"].partition("?start=")[2]
    assert await invited.opens("sipho", code) == [
        "This link is for somebody else in the group. Please ask Thandi Maseko for your own."
    ]
    assert (await invited.opens("baraka", code))[0].startswith("Welcome, Baraka Nyondo")


async def test_an_anonymous_admin_is_told_once_why_nothing_happens(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    for text in ("/commit send the list", "#action Baraka: send the list", "good morning"):
        invited.stage.world.says(NAMES["amina"], text, GROUP, anonymous=True)
    _card, _board, told = await invited.group()
    assert told == (
        "I cannot see who writes as an anonymous admin. "
        "Please turn off Remain Anonymous in your admin rights and write again."
    )


async def test_starting_in_the_group_is_answered_in_private(invited: Invited) -> None:
    await invited.joins("amina")
    await invited.adds_bot("thandi", invited.group_code)
    assert len(await invited.writes("amina", "/start@wellkept_bot")) == 2
    (told,) = await invited.phones["amina"].reads()
    assert told.startswith("You have joined already, Amina.")
