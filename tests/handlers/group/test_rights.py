"""What the bot may do in a group: a short card there, the taps in private, edited when mended."""

from collections.abc import Callable

import pytest

from mentoring.partnerships import Mode
from simulator.telegram import World
from tests.chat import GROUP, Chat, Phone
from tests.invited import FILE, NAMES, Invited, invite

READ = (
    "– I cannot read along: Telegram still hides your messages from me. In the group, "
    "tap the name of the group, Edit, Administrators, Add Admin, Wellkept, and save."
)
OPERATOR = (
    "– Or whoever runs me opens @BotFather, /mybots, @wellkept_bot, Bot Settings, "
    "Group Privacy, Turn off. After that, take me out of the group and add me again."
)
PIN_TOO = "– I cannot pin the board. The same taps mend it, with Pin Messages switched on."
PIN = (
    "– I cannot pin the board. Hold the board with a finger and tap Pin; or tap the name of the "
    "group, Edit, Administrators, Add Admin, Wellkept, switch on Pin Messages, and save."
)
PIN_ASSIST = "– I cannot pin the board. Hold the board with a finger and tap Pin."
PIN_ADMIN = (
    "– I cannot pin the board. Tap the name of the group, Edit, Administrators, Wellkept, "
    "switch on Pin Messages, and save."
)
WRITE = (
    "– I cannot write there. Tap the name of the group, Edit, Permissions, and allow Send "
    "Messages; if it is on, tap Exceptions, Wellkept, and allow it for me. "
    "The board then comes by itself within an hour."
)
SET = (
    "I am in the group of Noord - Kisiwa, and everything is set: I can write there, "
    "the board is pinned, and I can read along."
)
MISSING = "I am in the group of Noord - Kisiwa. This is still to be set there:"


async def reads(invited: Invited, who: str) -> str:
    """What somebody's newest message of the bot says now."""
    await invited.stage.settle()
    return invited.phones[who].messages()[-1].text


async def card(invited: Invited) -> list[str]:
    """The lines of the set-up card as it stands."""
    return (await invited.group())[0].split("\n")


def admin(*rights: str) -> Callable[[World], None]:
    return lambda world: world.make_bot_admin(GROUP, NAMES["thandi"], rights)


@pytest.mark.parametrize(
    ("mode", "hidden", "lacks", "steps", "mend", "tells"),
    [
        pytest.param(
            Mode.WATCH,
            True,
            "I still cannot read along and pin the board. Amina has the steps in private.",
            [READ, PIN_TOO, OPERATOR],
            admin("can_pin_messages"),
            SET,
            id="hidden and no admin",
        ),
        pytest.param(
            Mode.WATCH,
            False,
            "I still cannot pin the board. Amina has the steps in private.",
            [PIN],
            admin("can_pin_messages"),
            SET,
            id="reads, but may not pin",
        ),
        pytest.param(
            Mode.ASSIST,
            True,
            "I still cannot pin the board. Amina has the steps in private.",
            [PIN_ASSIST],
            lambda world: world.pins(NAMES["amina"], GROUP, board_in(world)),
            SET.replace(
                "and I can read along",
                "and I take up commands and replies to me. "
                "As an admin I am sent the rest as well, and drop it unread",
            ),
            id="assist needs not read along, and a member pins",
        ),
        pytest.param(
            Mode.WATCH,
            False,
            "I still cannot pin the board. Amina has the steps in private.",
            [PIN],
            admin(),
            "\n".join([MISSING, PIN_ADMIN]),
            id="an admin without that right",
        ),
    ],
)
async def test_what_is_missing_is_on_the_card_and_its_taps_in_private(
    invited: Invited,
    mode: Mode,
    hidden: bool,
    lacks: str,
    steps: list[str],
    mend: Callable[[World], None],
    tells: str,
) -> None:
    invited = await invite(invited.stage, FILE, mode)
    invited.stage.world.privacy_mode = hidden
    await invited.joins("amina")
    await invited.adds_bot("amina", invited.group_code)
    assert await reads(invited, "amina") == "\n".join([MISSING, *steps])
    before = await card(invited)
    assert (before[2], len(before)) == (lacks, 4)
    written = len(invited.phones["amina"].messages())
    mend(invited.stage.world)
    assert await reads(invited, "amina") == tells
    assert (lacks in await card(invited)) == tells.startswith(MISSING)
    assert len(invited.phones["amina"].messages()) == written


def board_in(world: World) -> int:
    """The id of the board."""
    ours = [m for m in world.chat(GROUP).messages if m.text.startswith("Open between us")]
    return ours[0].id


async def test_with_all_rights_the_card_asks_for_nothing(invited: Invited) -> None:
    await invited.joins("amina")
    invited.stage.world.add_bot_to_group(GROUP, NAMES["amina"], invited.group_code, admin=True)
    assert await reads(invited, "amina") == SET
    assert [line.split(".")[0] for line in await card(invited)] == [
        "I am here for Noord - Kisiwa",
        "Mode watch: I read along to find promises and questions",
        "Everybody starts me in private once, by a link of their own from Thandi Maseko",
    ]


async def test_the_steps_go_to_the_coordinator_if_the_adder_cannot_be_written_to(
    invited: Invited,
) -> None:
    await invited.joins("thandi")
    await invited.adds_bot("amina", invited.group_code)
    assert await reads(invited, "thandi") == f"{MISSING}\n{PIN}"
    assert "Thandi has the steps in private." in (await card(invited))[2]


async def test_the_steps_are_on_the_card_if_nobody_can_be_written_to(invited: Invited) -> None:
    invited.stage.world.privacy_mode = True
    await invited.adds_bot("amina", invited.group_code)
    assert (await card(invited))[2] == READ
    assert len(await card(invited)) == 4
    invited.stage.world.make_bot_admin(GROUP, NAMES["amina"])
    assert READ not in await card(invited)


async def test_a_pin_is_set_as_soon_as_it_may_be(invited: Invited) -> None:
    await invited.adds_bot("thandi", invited.group_code)
    world = invited.stage.world
    world.make_bot_admin(GROUP, NAMES["thandi"])
    await invited.stage.settle()
    assert [m.id for m in world.chat(GROUP).messages if m.pinned] == [board_in(world)]


async def test_another_pinned_message_changes_nothing(invited: Invited) -> None:
    await invited.joins("amina")
    await invited.adds_bot("amina", invited.group_code)
    world = invited.stage.world
    world.pins(NAMES["amina"], GROUP, world.says(NAMES["amina"], "the agenda", GROUP))
    assert PIN in await reads(invited, "amina")


async def test_a_bot_that_may_not_write_says_so_in_private_and_writes_when_it_may(
    invited: Invited,
) -> None:
    await invited.joins("amina")
    world = invited.stage.world
    world.add_bot_to_group(GROUP, NAMES["amina"])
    world.restrict_bot(GROUP, NAMES["amina"])
    await invited.writes("amina", f"/start@wellkept_bot {invited.group_code}")
    assert await reads(invited, "amina") == f"{MISSING}\n{WRITE}"
    assert await invited.group() == []
    world.make_bot_admin(GROUP, NAMES["amina"])
    assert await reads(invited, "amina") == SET
    assert (await card(invited))[0].startswith("I am here for Noord - Kisiwa")
    await invited.wait(minutes=61)
    assert [text[:12] for text in await invited.group()] == ["I am here fo", "Open between"]


async def test_a_group_in_which_nobody_may_write_is_noticed_by_the_refusal(
    invited: Invited,
) -> None:
    await invited.joins("amina")
    group = invited.stage.world.chat(GROUP)
    invited.stage.world.add_bot_to_group(GROUP, NAMES["amina"])
    group.bot_status = "restricted"
    await invited.writes("amina", f"/start@wellkept_bot {invited.group_code}")
    assert await reads(invited, "amina") == f"{MISSING}\n{WRITE}"
    group.bot_status = "member"
    await invited.wait(minutes=61)
    assert await reads(invited, "amina") == f"{MISSING}\n{PIN}"
    assert sorted(text[:12] for text in await invited.group()) == ["I am here fo", "Open between"]


async def test_a_right_that_is_taken_away_is_told_anew(chat: Chat, thandi: Phone) -> None:
    world = chat.stage.world
    world.make_bot_admin(GROUP, 11, ())
    assert await thandi.reads() == [f"{MISSING}\n{PIN_ADMIN}"]
    world.make_bot_admin(GROUP, 11)
    assert await thandi.reads() == [SET]
    await chat.wait(days=1)
    world.make_bot_admin(GROUP, 11, ())
    told = len(thandi.messages())
    assert (await thandi.reads())[-1] == f"{MISSING}\n{PIN_ADMIN}"
    assert len(thandi.messages()) == told + 1


async def test_what_the_operator_changed_counts_when_the_bot_is_added_again(
    invited: Invited,
) -> None:
    world = invited.stage.world
    world.privacy_mode = True
    await invited.joins("amina")
    await invited.adds_bot("amina", invited.group_code)
    assert OPERATOR in await reads(invited, "amina")
    world.privacy_mode = False
    world.remove_bot_from_group(GROUP, NAMES["amina"])
    world.add_bot_to_group(GROUP, NAMES["amina"], admin=True)
    assert await reads(invited, "amina") == SET


async def test_a_bot_that_cannot_ask_who_it_is_goes_by_what_it_knows(invited: Invited) -> None:
    await invited.joins("amina")
    invited.stage.world.refuse_next("getMe", 502, "Bad Gateway")
    invited.stage.world.add_bot_to_group(GROUP, NAMES["amina"], invited.group_code, admin=True)
    assert await reads(invited, "amina") == SET
