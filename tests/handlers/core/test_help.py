"""Help, dropping what was asked, and everything that the bot does not understand."""

import pytest

from tests.chat import Chat, Phone

EXAMPLES = ("/commit send the list by Friday", "/action Neema: send the list by 11 Feb")


def said_in_group(chat: Chat) -> list[str]:
    """Everything the bot said in the group; what it pinned is no word."""
    ours = [m for m in chat.group() if m.sender == chat.stage.world.bot.id]
    return [message.text for message in ours if not message.service]


async def test_help_lists_the_commands_with_examples(amina: Phone) -> None:
    (told,) = await amina.says("/help")
    assert all(example in told for example in EXAMPLES)
    assert "/mine" in told
    assert "/cancel" in told
    assert len(told.split("\n")) <= 13


async def test_help_says_what_comes_by_itself(amina: Phone, baraka: Phone, thandi: Phone) -> None:
    assert (await amina.says("/help"))[0].split("\n")[-1].startswith("You are a lead: what your")
    assert (await baraka.says("/help"))[0].endswith("in your working hours.")
    assert (
        "You are a coordinator: on your first working day of the week, at 08:30"
        in ((await thandi.says("/help"))[0])
    )


async def test_a_command_in_the_group_is_answered_in_private(chat: Chat, amina: Phone) -> None:
    await amina.writes("/help")
    await amina.writes("/cancel@wellkept_bot")
    help_text, dropped = await amina.reads()
    assert help_text.startswith("I keep promises")
    assert dropped.startswith("I was not waiting for anything.")
    assert said_in_group(chat) == [chat.board()]


async def test_cancel_drops_what_was_asked_last(chat: Chat, amina: Phone) -> None:
    async with chat.stage.house.store.begin() as work:
        await work.prompts.ask(amina.telegram_id, "date", "commitment:1", work.now)
    assert await amina.says("/cancel") == [
        "All right, I am not waiting for that any more. Nothing was changed."
    ]
    assert await amina.says("/cancel") == [
        "I was not waiting for anything. Send /help to see what I can do."
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("/comit", "I do not know /comit. Did you mean /commit?", id="misspelt"),
        pytest.param(
            "/weather", "I do not know /weather. Send /help to see what I can do.", id="unknown"
        ),
        pytest.param(
            "/weather@wellkept_bot today",
            "I do not know /weather. Send /help to see what I can do.",
            id="unknown, with the name of the bot",
        ),
    ],
)
async def test_an_unknown_command_gets_one_sentence(amina: Phone, text: str, told: str) -> None:
    assert await amina.says(text) == [told]


async def test_in_the_group_only_an_unknown_command_for_this_bot_is_answered(
    chat: Chat, amina: Phone
) -> None:
    await amina.writes("/weather")
    await amina.writes("/weather@other_bot")
    assert await amina.reads() == []
    await amina.writes("/weather@wellkept_bot")
    assert await amina.reads() == ["I do not know /weather. Send /help to see what I can do."]
    assert said_in_group(chat) == [chat.board()]


async def test_somebody_who_blocked_the_bot_is_not_answered_in_the_group(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.blocks(amina.telegram_id)
    await amina.writes("/help")
    assert said_in_group(chat) == [chat.board()]


async def test_a_voice_note_in_private_is_answered_with_what_works(amina: Phone) -> None:
    amina.stage.world.sends_voice(amina.telegram_id, 12)
    assert await amina.reads() == ["I can read written words only. Please write it to me."]


async def test_a_forwarded_message_is_nobodys_promise(chat: Chat, amina: Phone) -> None:
    world = chat.stage.world
    world.says(amina.telegram_id, "/commit send the list by Friday", forwarded_from=21)
    (told,) = await amina.reads()
    assert told.startswith("I do nothing with forwarded messages")
    assert "send the list" not in chat.board()


async def test_an_old_button_of_a_stranger_is_answered_politely(chat: Chat, amina: Phone) -> None:
    chat.stage.world.add_person(99, "Sipho", started=True)
    sipho = Phone(chat.stage, 99, "sipho", "Africa/Johannesburg")
    await sipho.says("hello")
    assert await sipho.taps_data("joining:undo:1", sipho.messages()[-1].id) == (
        "This button belongs to members of the partnership. "
        "Please ask your coordinator for an invite link."
    )
