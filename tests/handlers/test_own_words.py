"""Commands and tags are understood in everybody's words."""

import re
import tomllib

import pytest

from handlers import COMMANDS
from handlers.commands import OTHER_WORDS, meant_by, words_for
from tests.chat import Phone
from tests.speaking import FOUR, Speak


@pytest.mark.parametrize(
    "text",
    [
        "/compromiso clean the pumps by 11 Feb",
        "/compromisso clean the pumps by 11 Feb",
        "/engagement clean the pumps by 11 Feb",
        "/ENGAGEMENT@wellkept_bot clean the pumps by 11 Feb",
        "/commit clean the pumps by 11 Feb",
    ],
)
async def test_a_promise_is_made_in_the_own_words(baraka: Phone, text: str) -> None:
    await baraka.says(text)
    assert any("clean the pumps" in told for told in await baraka.says("/mine"))


@pytest.mark.parametrize(
    "tag",
    [
        "#action",
        "#acción",
        "#accion",
        "#ação",
        "#acao",
        "#açao",
        "#acção",
        "#accao",
        "#ACÇÃO",
        "/accion",
        "/acao",
    ],
)
async def test_an_item_is_logged_in_the_own_words(amina: Phone, baraka: Phone, tag: str) -> None:
    await amina.writes(f"{tag} Baraka: clean the pumps by 11 Feb")
    assert any("clean the pumps" in told for told in await baraka.reads())


@pytest.mark.parametrize(
    "tag",
    ["#actions", "#acciones", "#ações", "#acoes", "#acções", "#accoes", "/acciones", "/acoes"],
)
async def test_a_list_is_logged_in_the_own_words(amina: Phone, baraka: Phone, tag: str) -> None:
    await amina.writes(
        f"{tag}\nBaraka: clean the pumps by 11 Feb\nBaraka: read the meters by 12 Feb"
    )
    told = "\n".join(await baraka.reads())
    assert "clean the pumps" in told
    assert "read the meters" in told


def test_other_words_for_commands_are_such_as_telegram_takes_and_mean_one_thing() -> None:
    words = [word for name in COMMANDS for word in words_for(name)]
    assert all(re.fullmatch("[a-z0-9_]{1,32}", word) for word in words)
    assert len(words) == len(set(words))
    assert {meant_by(word) for word in words} == COMMANDS.keys()
    assert set(tomllib.loads(OTHER_WORDS.read_text("utf-8"))) == COMMANDS.keys()


async def test_the_word_for_language_needs_no_slash(amina: Phone, speak: Speak) -> None:
    speak(FOUR)
    assert await amina.says("Idioma") == ["In which language do you want to read me?"]


@pytest.mark.parametrize("words", ["ayuda", "Ajuda", "/aide", "/ayuda", "AIDE"])
async def test_help_comes_in_the_own_words(baraka: Phone, words: str) -> None:
    (told,) = await baraka.says(words)
    assert told.startswith("I keep promises")
