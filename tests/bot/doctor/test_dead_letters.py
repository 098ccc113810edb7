"""Dead letters on the command line, beside the bot at work."""

from pathlib import Path

import pytest
from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.replay.stage import Stage
from handlers.core.context import BotContext
from language.packs.cache import once_a_message
from tests.bot.doctor.clinic import doctor, refuses, says
from tests.chat import Chat, Phone

FIRST = -2
PARSE = "Bad Request: can't parse entities"


class Trouble:
    """A mistake in the house, until somebody mends it."""

    def __init__(self, chat: Chat) -> None:
        self._application = chat.stage.house.application
        self._handler = MessageHandler(filters.Regex("tank"), self._stumble)
        self._application.add_handler(self._handler, group=FIRST)

    def is_mended(self) -> None:
        """From now on all goes well."""
        self._application.remove_handler(self._handler, group=FIRST)

    async def _stumble(self, _: Update, __: BotContext) -> None:
        raise RuntimeError("boom")


@pytest.fixture
def trouble(chat: Chat) -> Trouble:
    """Nothing that speaks of a tank can be handled."""
    return Trouble(chat)


async def promises(chat: Chat, key: str) -> list[str]:
    """What a member has open."""
    async with chat.stage.house.store.begin() as work:
        return [each.what for each in await work.commitments.open_of_owner(chat.members[key].id)]


async def the_clock_looks(stage: Stage) -> None:
    """What happens within a minute when the bot runs."""
    for each in stage.house.timetable.sweeps:
        await stage.house.sweep(each)
    await stage.settle()


async def test_a_list_tells_kind_moment_place_and_reason_and_no_words(
    chat: Chat, amina: Phone, trouble: Trouble
) -> None:
    await amina.says("/commit empty the tank by 20 March")
    chat.stage.world.refuse_next("sendMessage", 400, PARSE)
    await amina.says("/help")
    update, message = await says(chat.stage, "letters")
    assert update.startswith(
        "u1  update  2026-02-02 06:00 UTC  private  RuntimeError in _stumble:"
    )
    assert message.endswith("private  send: BadRequest: Can't parse entities")
    assert message.startswith("m")
    assert "tank" not in update + message


async def test_one_is_shown_in_full(chat: Chat, amina: Phone, trouble: Trouble) -> None:
    await amina.says("/commit empty the tank by 20 March")
    first, *rest = await says(chat.stage, "show", "u1")
    assert first.startswith("u1  update")
    assert any("empty the tank by 20 March" in line for line in rest)


async def test_an_update_that_is_tried_again_does_its_work_once(
    chat: Chat, amina: Phone, trouble: Trouble
) -> None:
    await amina.says("/commit empty the tank by 20 March")
    trouble.is_mended()
    for _ in range(2):
        (told,) = await says(chat.stage, "retry", "u1")
        assert told.startswith("To be tried again: u1. A bot at work takes them up within a min")
    (line,) = await says(chat.stage, "letters")
    assert line.endswith("(is to be tried again)")
    await the_clock_looks(chat.stage)
    (told,) = await amina.reads()
    assert told.startswith("Noted")
    await the_clock_looks(chat.stage)
    assert await promises(chat, "amina") == ["empty the tank"]
    assert await amina.reads() == []
    assert await says(chat.stage, "letters") == ["There are no dead letters."]


async def test_what_was_read_of_one_that_is_tried_again_is_forgotten(
    chat: Chat, amina: Phone, trouble: Trouble
) -> None:
    read: list[str] = []
    remember = once_a_message(read.append)
    await amina.says("/commit empty the tank by 20 March")
    await the_clock_looks(chat.stage)
    for _ in range(2):
        remember("the code is 4711")
        await the_clock_looks(chat.stage)
    assert len(read) == 1
    await says(chat.stage, "retry", "u1")
    await the_clock_looks(chat.stage)
    remember("the code is 4711")
    assert len(read) == 2


async def test_one_that_dies_again_is_listed_again_and_not_tried_for_ever(
    chat: Chat, amina: Phone, trouble: Trouble
) -> None:
    await amina.says("/commit empty the tank by 20 March")
    await says(chat.stage, "retry", "--all")
    await the_clock_looks(chat.stage)
    (line,) = await says(chat.stage, "letters")
    assert line.startswith("u1  update")
    assert "tried again" not in line
    trouble.is_mended()
    await the_clock_looks(chat.stage)
    assert await promises(chat, "amina") == []


async def test_a_message_that_is_tried_again_arrives(chat: Chat, amina: Phone) -> None:
    chat.stage.world.refuse_next("sendMessage", 400, PARSE)
    assert await amina.says("/help") == []
    (number,) = await numbers(chat.stage)
    await says(chat.stage, "retry", number)
    (told,) = await amina.reads()
    assert "/commit" in told
    assert await says(chat.stage, "letters") == ["There are no dead letters."]


async def test_what_is_dropped_is_gone_with_its_words(
    chat: Chat, amina: Phone, trouble: Trouble
) -> None:
    await amina.says("/commit empty the tank by 20 March")
    await amina.says("the tank is full")
    assert await says(chat.stage, "drop", "u1") == ["Dropped: u1."]
    assert await numbers(chat.stage) == ["u2"]
    assert await says(chat.stage, "drop", "--all") == ["Dropped: u2."]
    assert await says(chat.stage, "drop", "--all") == ["There are no dead letters."]


async def test_numbers_are_never_given_twice(chat: Chat, amina: Phone, trouble: Trouble) -> None:
    await amina.says("the tank is full")
    await says(chat.stage, "drop", "u1")
    await amina.says("the tank is full")
    assert await numbers(chat.stage) == ["u2"]


async def test_what_was_dropped_is_never_said_under_its_key_again(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit send the list by 3 February")
    chat.stage.world.refuse_next("sendMessage", 400, PARSE)
    await chat.travel("2026-02-03 09:00")
    before = len(amina.messages())
    (number,) = await numbers(chat.stage)
    await says(chat.stage, "drop", number)
    await chat.travel("2026-02-03 09:30")
    assert len(amina.messages()) == before
    assert await says(chat.stage, "letters") == ["There are no dead letters."]


async def test_a_link_whose_code_is_not_kept_is_not_sent_again(chat: Chat, thandi: Phone) -> None:
    await thandi.says("/people")
    chat.stage.world.refuse_next("sendPhoto", 400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
    await thandi.taps("Kisiwa Water: expert")
    (number,) = await numbers(chat.stage)
    assert (await refuses(chat.stage, "retry", number)).startswith(
        f"Letter {number} held a link to join, whose code is not kept"
    )
    (told,) = await says(chat.stage, "retry", "--all")
    assert told.startswith(f"Letter {number} held a link")


@pytest.mark.parametrize("command", ["show", "retry", "drop"])
@pytest.mark.parametrize("number", ["u7", "m0", "12", "x", "u99999999999999999999"])
async def test_an_unknown_number_is_named(stage: Stage, command: str, number: str) -> None:
    assert await refuses(stage, command, number) == (
        f"There is no dead letter {number}; nothing was changed. "
        "See: .venv/bin/python -m bot doctor letters"
    )


@pytest.mark.parametrize("words", [["retry"], ["drop"], ["drop", "u1", "--all"]])
async def test_some_have_to_be_named(stage: Stage, words: list[str]) -> None:
    assert (await refuses(stage, *words)).startswith(
        "Name the letters, such as u12 or m34, or say"
    )


async def test_one_unknown_number_leaves_the_others_as_they_are(
    chat: Chat, amina: Phone, trouble: Trouble
) -> None:
    await amina.says("the tank is full")
    assert "no dead letter u9" in await refuses(chat.stage, "drop", "u1", "u9")
    assert await numbers(chat.stage) == ["u1"]


async def test_what_people_do_and_nobody_misses_is_no_dead_letter(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    world = chat.stage.world
    world.refuse_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await amina.says("/help")
    world.refuse_next("setMessageReaction", 400, "Bad Request: REACTION_INVALID")
    await jonas.writes("/commit send the map by 20 March")
    assert await says(chat.stage, "letters") == ["There are no dead letters."]


async def numbers(stage: Stage) -> list[str]:
    """The numbers of all dead letters."""
    lines = await says(stage, "letters")
    return [line.split()[0] for line in lines if not line.startswith("There are")]


@pytest.mark.parametrize("command", ["", "letters", "show", "retry", "drop"])
async def test_every_command_of_the_doctor_explains_itself_with_an_example(
    stage: Stage, command: str
) -> None:
    shown = await doctor(stage, *command.split(), "--help")
    assert shown.exit_code == 0
    assert f"Example: .venv/bin/python -m bot doctor {command}".strip() in " ".join(
        shown.output.split()
    )


async def test_the_settings_may_be_named_before_the_command(stage: Stage, tmp_path: Path) -> None:
    none = str(tmp_path / "none.toml")
    for words in (("--config", none, "letters"), ("letters", "--config", none)):
        told = await refuses(stage, *words)
        assert told == f"There is no file {none}; copy config.example.toml to start with."
