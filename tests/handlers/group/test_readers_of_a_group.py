"""A group is readable for both sides, and menus for each reader."""

from tests.chat import Chat, Phone
from tests.speaking import FOUR, Speak


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


async def test_of_three_languages_both_leads_find_theirs_on_the_board(
    chat: Chat, amina: Phone, jonas: Phone, speak: Speak
) -> None:
    speak(FOUR)
    await amina.says("/language fr")
    await jonas.says("/language pt")
    first, second = chat.board().split("\n\n———\n\n")
    assert first.startswith("Entre nous : Noord - Kisiwa")
    assert second.startswith("Entre nós: Noord - Kisiwa")


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


async def test_what_is_about_access_is_said_in_the_language_of_each_reader(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    await jonas.says("/language fr")
    await jonas.writes("#action Baraka: change the SCADA password Xy12z by Friday")
    assert "something about access, due Fri 6 Feb" in (await baraka.reads())[-1]
    await baraka.taps("Yes")
    english, french = chat.board().split("\n\n———\n\n")
    assert "– something about access (Baraka)" in english
    assert "– quelque chose à propos d’un accès (Baraka)" in french
    assert "quelque chose à propos d’un accès" in (await jonas.says("/mine"))[-1]


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
