"""Words that people write to the bot in private without being asked."""

import pytest

from tests.chat import Chat, Phone


async def test_a_promise_to_the_bot_is_proposed_as_in_the_group(chat: Chat, amina: Phone) -> None:
    [proposal] = await amina.says("I will send the chamber photos by Friday")
    assert proposal.startswith("Shall I keep this as your promise? send the chamber photos")
    await amina.taps("Yes")
    assert "send the chamber photos (Amina)" in chat.board()


@pytest.mark.parametrize("hello", ["Hello", "hi there", "buenos días", "Bom dia!"])
async def test_whoever_says_hello_is_told_what_there_is(amina: Phone, hello: str) -> None:
    assert await amina.says(hello) == [
        "Hello Amina. Send /mine to see what is open for you, or /help to see what I can do."
    ]


async def test_hello_is_answered_in_the_language_of_whoever_says_it(amina: Phone) -> None:
    await amina.says("/language fr")
    (told,) = await amina.says("Bonjour")
    assert told.startswith("Bonjour Amina. Envoyez /ma_liste")


@pytest.mark.parametrize("thanks", ["thank you", "ok", "Thanks a lot!", "Hello, thank you"])
async def test_a_thank_you_needs_no_answer(amina: Phone, thanks: str) -> None:
    assert await amina.says(thanks) == []


@pytest.mark.parametrize(
    ("word", "begins"),
    [("help", "I keep promises"), ("Mine", "Nothing is open"), ("cancel", "I was not waiting")],
)
async def test_a_command_works_without_its_slash(amina: Phone, word: str, begins: str) -> None:
    [answer] = await amina.says(word)
    assert answer.startswith(begins)


async def test_a_bare_number_below_another_list_never_becomes_a_score(
    chat: Chat, amina: Phone
) -> None:
    await amina.says("/commit send the list by 20 March")
    await chat.travel("2026-02-10 10:00")
    await amina.says("/mine")
    assert "Question 2" not in " ".join(await amina.says("1"))


async def test_what_was_never_agreed_is_asked_for_its_yes_again(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await chat.travel("2026-02-02 12:00")
    await jonas.writes("#action Amina: send the staff list by Friday")
    await amina.reads()
    await chat.travel("2026-02-05 10:00")
    [reminder] = await amina.reads()
    assert reminder.startswith("Still waits for your yes: send the staff list")
    await amina.taps("Yes")
    assert "send the staff list (Amina)" in chat.board()


async def test_a_typed_button_is_found_while_another_message_waits_for_the_morning(
    amina: Phone, jonas: Phone
) -> None:
    await jonas.says("/commit send the list by Friday")
    await amina.writes("#action Jonas: call the bank by Friday")
    assert await jonas.says("done") == ["Done: send the list. Thank you."]
