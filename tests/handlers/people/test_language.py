"""Everybody reads the bot in their own language, and changes it with a tap or a word."""

from dataclasses import replace

import pytest
from telegram import User

from handlers.core.access import phone_language
from mentoring.partnerships import Coordinator
from tests.chat import Chat, Phone
from tests.handlers.joining.test_newcomers import link, person
from tests.invited import FILE, NAMES, Invited, invite
from tests.speaking import FOUR, Speak

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
    user = User(id=7, first_name="Sipho", is_bot=False, language_code=told)  # type: ignore[arg-type]  # the point
    assert phone_language(user) is None
