"""Everybody reads the bot in their own language, and changes it with a tap or a word."""

import re
import tomllib
from dataclasses import replace

import pytest
from telegram import User

from handlers import COMMANDS
from handlers.access import phone_language
from handlers.commands import OTHER_WORDS, meant_by, words_for
from mentoring.partnerships import Coordinator
from tests.chat import Chat, Phone
from tests.handlers.test_newcomers import link, person
from tests.invited import FILE, NAMES, Invited, invite
from tests.speaking import Speak

FRENCH = """
stranger-private = Je travaille pour des partenaires.
newcomer-ask = Rejoindre { $partnership } comme { $name } ?
newcomer-button-yes = Oui
joining-welcome = Bienvenue.
language-ask = Quelle langue ?
language-unknown = Je ne parle pas { $words }.
language-set = Je vous écris en français.
cancel-nothing = Rien à laisser.
action-button-yes = Je m’en charge
board = <b>Entre nous : { $partnership }</b>
board-nothing = – rien
board-item = – { $what } ({ $owner }), le { $due }
menu-mine = Ce qui est en cours
"""
PORTUGUESE = """
language-set = Escrevo em português.
cancel-nothing = Nada a cancelar.
board = <b>Entre nós: { $partnership }</b>
"""
BRAZILIAN = "language-set = Escrevo no português do Brasil."
FOUR = {"fr": FRENCH, "pt": PORTUGUESE, "pt-BR": BRAZILIAN}
CHOICE = [["✓ English", "Français"], ["Português", "Português (Brasil)"]]


def speaks(invited: Invited, who: str, code: str | None) -> Phone:
    """Somebody whose phone is set to a language."""
    persons = invited.stage.world.persons
    persons[NAMES[who]] = replace(persons[NAMES[who]], language_code=code)
    return invited.phones[who]


async def read_by(chat: Chat, key: str) -> str:
    """The language on record of a member."""
    async with chat.stage.house.store.begin() as work:
        return (await work.members.get(chat.members[key].id)).language


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("fr", "Je travaille pour des partenaires."),
        ("fr-CA", "Je travaille pour des partenaires."),
        ("sw", "I work for members of a partnership."),
        (None, "I work for members of a partnership."),
    ],
)
async def test_a_stranger_is_answered_in_the_language_of_the_phone(
    invited: Invited, speak: Speak, code: str | None, said: str
) -> None:
    speak(FOUR)
    (told,) = await speaks(invited, "sipho", code).says("Bonjour")
    assert told.startswith(said)


async def test_a_newcomer_is_asked_and_written_down_in_the_language_of_the_phone(
    invited: Invited, speak: Speak
) -> None:
    speak(FOUR)
    phone = speaks(invited, "sipho", "fr-FR")
    assert await invited.opens("sipho", await link(invited)) == [
        "Rejoindre Noord - Kisiwa comme Sipho ?"
    ]
    await phone.taps("Oui")
    sipho = await person(invited, "sipho")
    assert sipho is not None
    assert sipho.language == "fr"
    assert await phone.says("/cancel") == ["Rien à laisser."]


async def test_what_the_side_was_set_to_comes_before_the_phone(
    invited: Invited, speak: Speak
) -> None:
    speak(FOUR)
    phone = speaks(invited, "sipho", "fr")
    partnership = invited.partnership
    async with invited.stage.house.store.begin() as work:
        mentee = replace(partnership.mentee, language="pt")
        await work.partnerships.save(replace(partnership, mentee=mentee))
    await invited.opens("sipho", await link(invited))
    assert phone.rows()[1] == ["English", "Français", "✓ Português", "Português (Brasil)"]
    await phone.taps("Français")
    await phone.taps("Oui")
    sipho = await person(invited, "sipho")
    assert sipho is not None
    assert sipho.language == "fr"


async def test_a_language_that_the_bot_does_not_speak_gives_way_to_the_phone(
    invited: Invited, speak: Speak
) -> None:
    speak(FOUR)
    text = FILE.replace('role = "lead", language = "en"', 'role = "lead", language = "sw"')
    other = await invite(invited.stage, text.replace("kisiwa-noord", "lakes"))
    speaks(other, "amina", "pt-br")
    await other.joins("amina")
    assert (await other.member("amina")).language == "pt-BR"


async def test_with_neither_it_is_the_language_of_the_partnership(
    invited: Invited, speak: Speak
) -> None:
    speak(FOUR)
    text = FILE.replace('role = "lead", language = "en"', 'role = "lead", language = "sw"')
    text = text.replace('mode = "watch"\nlanguage = "en"', 'mode = "watch"\nlanguage = "fr"')
    other = await invite(invited.stage, text.replace("kisiwa-noord", "lakes"))
    phone = speaks(other, "amina", "sw")
    await other.joins("amina")
    await phone.reads()
    assert await phone.says("/cancel") == ["Rien à laisser."]


async def test_a_language_is_chosen_with_a_tap(chat: Chat, amina: Phone, speak: Speak) -> None:
    speak(FOUR)
    assert await amina.says("/language") == ["In which language do you want to read me?"]
    assert amina.rows() == CHOICE
    assert await amina.taps("Français") == ["Je vous écris en français."]
    assert amina.rows() == []
    assert await read_by(chat, "amina") == "fr"
    assert await amina.says("/language") == ["Quelle langue ?"]
    assert amina.rows()[0] == ["English", "✓ Français"]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("fr", "fr"),
        ("Français", "fr"),
        ("frances", "fr"),
        ("FRENCH", "fr"),
        ("fr-CA", "fr"),
        ("português", "pt"),
        ("Português (Brasil)", "pt-BR"),
        ("pt_BR", "pt-BR"),
        ("portugues brasil", "pt-BR"),
        ("anglais", "en"),
    ],
)
async def test_a_language_is_chosen_by_its_name_in_any_of_ours(
    chat: Chat, amina: Phone, speak: Speak, words: str, language: str
) -> None:
    speak(FOUR)
    (told,) = await amina.says(f"/language {words}")
    assert told.split()[0] in {"Je", "Escrevo", "From"}
    assert await read_by(chat, "amina") == language


async def test_the_name_of_a_language_answers_the_question(
    chat: Chat, amina: Phone, speak: Speak
) -> None:
    speak(FOUR)
    await amina.says("/language")
    assert await amina.says("portugues (brasil)") == ["Escrevo no português do Brasil."]
    assert await amina.says("/cancel") == ["Nada a cancelar."]


@pytest.mark.parametrize("words", ["Klingon", "xx", "🇫🇷", "1"])
async def test_what_is_no_language_of_ours_gets_one_sentence_and_the_choice(
    chat: Chat, amina: Phone, speak: Speak, words: str
) -> None:
    speak(FOUR)
    assert await amina.says(f"/language {words}") == [
        f"I do not speak {words} yet. Tap one of these:"
    ]
    assert amina.rows() == CHOICE
    assert await read_by(chat, "amina") == "en"


async def test_in_the_group_it_is_answered_in_private(
    chat: Chat, amina: Phone, speak: Speak
) -> None:
    speak(FOUR)
    before = len(chat.group())
    await amina.writes("/language fr")
    assert await amina.reads() == ["Je vous écris en français."]
    assert len(chat.group()) == before + 1


async def test_a_stranger_cannot_choose(invited: Invited, speak: Speak) -> None:
    speak(FOUR)
    (told,) = await invited.phones["sipho"].says("/language fr")
    assert told.startswith("I work for members")


async def test_a_coordinator_without_a_partnership_can(invited: Invited, speak: Speak) -> None:
    speak(FOUR)
    sipho = invited.phones["sipho"]
    await sipho.says("hello")
    async with invited.stage.house.store.begin() as work:
        await work.coordinators.save(Coordinator(99, "Sipho Dube", "pt", "Africa/Johannesburg"))
    await invited.stage.settle()
    assert await sipho.says("/cancel") == ["Nada a cancelar."]
    await sipho.says("/language")
    assert await sipho.taps("Français") == ["Je vous écris en français."]
    assert await sipho.says("/cancel") == ["Rien à laisser."]


async def test_whoever_chose_otherwise_than_the_phone_is_welcomed_so(
    invited: Invited, speak: Speak
) -> None:
    speak(FOUR)
    phone = speaks(invited, "sipho", "pt")
    await invited.opens("sipho", await link(invited))
    await phone.taps("English")
    (welcome,) = await phone.taps("Yes, join")
    assert welcome.startswith("Welcome, Sipho of Kisiwa Water.")


async def test_a_text_to_pass_on_is_in_the_language_of_whom_it_is_for(
    chat: Chat, thandi: Phone, speak: Speak
) -> None:
    speak({"fr": "invite-text = Invitation : { $role }, { $link }\nrole-expert = spécialiste"})
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["amina"].partnership_id)
        mentee = replace(partnership.mentee, language="fr")
        await work.partnerships.save(replace(partnership, mentee=mentee))
    await thandi.says("/people")
    told = await thandi.taps("Kisiwa Water: expert")
    assert any(text.startswith("Invitation : spécialiste, https://t.me/") for text in told)
    told = await thandi.taps("Noord Water: expert")
    assert any(text.startswith("You are invited to the partnership") for text in told)


async def test_it_counts_in_every_partnership_and_in_the_next(
    invited: Invited, speak: Speak
) -> None:
    speak(FOUR)
    await invited.joins("thandi")
    await invited.phones["thandi"].says("/language fr")
    lakes = await invite(invited.stage, FILE.replace("kisiwa-noord", "lakes"))
    await lakes.joins("thandi")
    assert (await lakes.member("thandi")).language == "fr"
    await invited.phones["thandi"].says("/language pt")
    assert (await invited.member("thandi")).language == "pt"
    assert (await lakes.member("thandi")).language == "pt"


async def test_the_board_of_one_language_is_as_it_was(chat: Chat, speak: Speak) -> None:
    speak(FOUR)
    assert "———" not in chat.board()


async def test_the_board_is_readable_for_both_sides_and_stays_one_message(
    chat: Chat, baraka: Phone, speak: Speak
) -> None:
    speak(FOUR)
    before = len(chat.group())
    await baraka.says("/language fr")
    await baraka.says("/commit clean the pumps by 11 Feb")
    english, french = chat.board().split("\n\n———\n\n")
    assert english.startswith("Open between us: Noord - Kisiwa")
    assert "– clean the pumps (Baraka), Wed 11 Feb" in english
    assert french.startswith("Entre nous : Noord - Kisiwa")
    assert "– clean the pumps (Baraka), le mer. 11 févr." in french
    assert "– rien" in french
    assert len(chat.group()) == before
    await baraka.says("/language English")
    assert "———" not in chat.board()


async def test_whoever_comes_from_the_programme_adds_no_language_to_the_board(
    chat: Chat, thandi: Phone, speak: Speak
) -> None:
    speak(FOUR)
    await thandi.says("/language fr")
    assert "———" not in chat.board()


async def test_a_group_reads_no_language_in_two_regions(
    chat: Chat, amina: Phone, baraka: Phone, speak: Speak
) -> None:
    speak(FOUR)
    await amina.says("/language pt-BR")
    await baraka.says("/language pt")
    assert chat.board().count("———") == 1


async def test_who_has_left_reads_nothing_any_more(
    chat: Chat, baraka: Phone, speak: Speak
) -> None:
    speak(FOUR)
    await baraka.says("/language fr")
    assert "———" in chat.board()
    async with chat.stage.house.store.begin() as work:
        await work.members.depart(chat.members["baraka"].id, work.now)
    await chat.stage.settle()
    assert "———" not in chat.board()


async def test_a_long_board_in_two_languages_shows_both_sides_in_each(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone, speak: Speak
) -> None:
    speak(FOUR)
    await baraka.says("/language fr")
    for number in range(15):
        what = f"check the bulk meters & valves of zone {number} with the district team"
        await amina.says(f"/commit {what} by 11 Feb")
        await jonas.says(f"/commit {what} by 11 Feb")
    for half in chat.board().split("\n\n———\n\n"):
        assert 0 <= half.count("(Amina)") - half.count("(Jonas)") <= 1
        assert "(Jonas)" in half
        assert not half.endswith("…")
        assert half.count("more") == 2
    assert len(chat.board()) <= 4096


async def test_a_lead_reads_the_menu_in_the_chosen_language_and_others_in_that_of_the_app(
    chat: Chat, amina: Phone, baraka: Phone, speak: Speak
) -> None:
    speak(FOUR)
    world = chat.stage.world
    await chat.stage.house.show_menus()
    await chat.stage.settle()
    await amina.says("/language fr")
    await baraka.says("/language fr")
    own = {scope for scope, _ in world.commands if scope.startswith("chat:")}
    assert f"chat:{amina.telegram_id}" in own
    assert f"chat:{baraka.telegram_id}" not in own
    assert world.commands[f"chat:{amina.telegram_id}", ""][0]["description"] == (
        "Ce qui est en cours"
    )
    assert {code for scope, code in world.commands if scope == "all_private_chats"} == {
        "",
        "fr",
        "pt",
    }


async def test_a_start_sets_each_menu_once(chat: Chat, speak: Speak) -> None:
    speak(FOUR)
    await chat.stage.house.show_menus()
    await chat.stage.settle()
    calls = len(chat.stage.world.calls)
    await chat.stage.house.show_menus()
    await chat.stage.settle()
    again = [call.method for call in chat.stage.world.calls[calls:]]
    assert again == ["setMyCommands"] * 6


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


async def test_a_button_of_before_the_change_can_be_typed_as_it_stands_there(
    amina: Phone, baraka: Phone, speak: Speak
) -> None:
    speak(FOUR)
    await amina.writes("#action Baraka: clean the pumps by 11 Feb")
    await baraka.reads()
    asked = baraka.messages()[-1].id
    await baraka.says("/language fr")
    (told,) = await baraka.says("yes", reply_to=asked)
    assert "clean the pumps" in told


@pytest.mark.parametrize("told", [7, ["fr"], {"code": "fr"}, None])
def test_a_phone_that_tells_no_language_tells_none(told: object) -> None:
    user = User(id=7, first_name="Sipho", is_bot=False, language_code=told)  # type: ignore[arg-type]
    assert phone_language(user) is None
