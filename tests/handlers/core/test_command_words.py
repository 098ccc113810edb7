"""Commands and tags are understood in everybody's words."""

import re
import tomllib

import pytest

from handlers import COMMANDS
from handlers.core.command_menus import OFFERS
from handlers.core.command_words import OTHER_WORDS, meant_by, words_for
from tests.chat import GROUP, Chat, Phone
from tests.handlers.core.test_command_menus import offered
from tests.speaking import FOUR, Speak
from tests.texts.messages import of_language
from texts.catalogue import languages, text


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


def named_in(language: str) -> set[str]:
    """What looks like a command of ours in the texts of a language."""
    said = "\n".join(message.said for message in of_language(language).values())
    return {meant_by(word) for word in re.findall(r"(?<![\w/<])/([a-z_]{2,})", said)}


@pytest.mark.parametrize("language", languages())
def test_the_word_that_a_language_shows_for_a_command_is_understood(language: str) -> None:
    shown = {name: text(language, f"command-{name}") for name in COMMANDS}
    # A language may have one word for both: it is that of /annul, which takes back too.
    meant = {name: "annul" if word == shown["annul"] else name for name, word in shown.items()}
    assert {name for name in shown if meant[name] != name} <= {"undo"}
    assert {name: meant_by(word) for name, word in shown.items()} == meant
    helped = [offer.name for offer in OFFERS if offer.name != "help"]
    assert all(text(language, f"help-{name}").startswith(f"/{shown[name]} ") for name in helped)
    assert named_in(language) <= {*COMMANDS, "mybots"}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "/ma_liste – ce qui est en cours pour vous"),
        ("es", "/mi_lista – lo que usted tiene en marcha"),
        ("pt", "/minha_lista – o que está em aberto para si"),
        (
            "pt-BR",
            "/configuracoes – lugares, horários, feriados e outras configurações de uma parceria",
        ),
    ],
)
async def test_help_has_the_own_words(chat: Chat, amina: Phone, language: str, line: str) -> None:
    await amina.says(f"/language {language}")
    (told,) = await amina.says("/help")
    assert line in told.split("\n")


async def test_a_command_that_is_misspelt_is_told_in_the_own_words(amina: Phone) -> None:
    await amina.says("/language fr")
    for typed in ("/engagment", "/comit"):
        (told,) = await amina.says(typed)
        assert told == f"Je ne connais pas {typed}. Vouliez-vous dire /engagement\u202f?"


async def test_a_menu_has_the_own_words(chat: Chat, amina: Phone) -> None:
    await chat.stage.house.show_menus()
    await amina.says("/language fr")
    await chat.stage.settle()
    assert offered(chat, amina)[:4] == ["ma_liste", "engagement", "action", "annuler"]
    chat.stage.world.person(amina.telegram_id).language_code = "es"
    assert offered(chat, amina, GROUP) == ["mi_lista", "compromiso", "accion", "deshacer", "ayuda"]


async def test_the_word_for_language_needs_no_slash(amina: Phone, speak: Speak) -> None:
    speak(FOUR)
    assert await amina.says("Idioma") == ["In which language do you want to read me?"]


@pytest.mark.parametrize("words", ["ayuda", "Ajuda", "/aide", "/ayuda", "AIDE"])
async def test_help_comes_in_the_own_words(baraka: Phone, words: str) -> None:
    (told,) = await baraka.says(words)
    assert told.startswith("I keep promises")
