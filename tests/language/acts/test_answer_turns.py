"""What a message is for somebody who waits for an answer, and what a question wants."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from language.acts.answer_kind import (
    asking_part,
    asking_sentences,
    comes_forward,
    is_prod,
    is_secret,
    may_be_about,
    says_again,
    turn_of,
    wish_of,
)

TUESDAY = datetime(2026, 2, 3, 9, 0)  # noqa: DTZ001  # a wall clock, as speakers have it
NAMES = {
    "1": ("Amina Juma", "amina"),
    "2": ("Baraka Nyondo", "baraka"),
    "3": ("Jonas de Wit", None),
}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("we have twelve pumps at the lake", "states", id="news"),
        pytest.param("Yes, agreed by our director", "states agrees", id="yes with words"),
        pytest.param("Which pump do you mean?", "", id="only a question"),
        pytest.param("Twelve run. All at the lake. Which one?", "states", id="both"),
        pytest.param("we have 12 chairs, is that enough?", "states", id="told first"),
        pytest.param("dear Jonas, which one do you need?", "", id="only a name first"),
        pytest.param("for the list of DMAs, which year?", "", id="only a topic first"),
        pytest.param("I will send the map on Friday", "", id="a promise"),
        pytest.param("I ask our lab and come back to you", "holds", id="later"),
        pytest.param("The lab says no. I will check again", "states", id="news first"),
        pytest.param("Baraka is in the field this week", "absent", id="why he is silent"),
        pytest.param("Baraka is away, I will tell him", "absent relays", id="passed on"),
        pytest.param("sorry I was travelling", "excuses", id="why I was silent"),
        pytest.param("The old pump is too weak", "states", id="a thing is no person"),
        pytest.param("thanks a lot, have a nice day", "", id="kind words"),
        pytest.param("noted", "", id="too short"),
    ],
)
def test_what_a_message_says_to_somebody_who_waits(text: str, said: str) -> None:
    turn = turn_of(text, TUESDAY)
    names = ("states", "holds", "excuses", "absent", "relays", "agrees")
    assert " ".join(name for name in names if getattr(turn, name)) == said


@pytest.mark.parametrize(
    ("text", "request_", "thing", "yes_or_no"),
    [
        pytest.param("Can you send the pump curves?", True, True, False, id="something to send"),
        pytest.param("Please check the cost of the pumps", True, False, False, id="a thing to do"),
        pytest.param("When can we visit the lake?", False, False, False, id="open"),
        pytest.param("Who can show us the plant?", False, False, False, id="open too"),
        pytest.param("Is the week of 9 March fine?", False, False, True, id="yes or no"),
        pytest.param("Is it Monday or Tuesday?", False, False, False, id="one of two"),
        pytest.param("We have twelve pumps", False, False, False, id="no question"),
    ],
)
def test_what_a_question_wants(text: str, request_: bool, thing: bool, yes_or_no: bool) -> None:
    wish = wish_of(text)
    assert (wish.request, wish.thing, wish.yes_or_no) == (request_, thing, yes_or_no)


@pytest.mark.parametrize(
    "text",
    [
        "any news?",
        "Baraka, any update on this?",
        "did you see my question?",
        "any comment?",
        "Hello Amina, gentle reminder please",
        "still waiting for your answer",
        "Baraka?",
        "could you reply to my message please",
        "Did you manage to look at it?",
        "no answer yet?",
    ],
)
def test_a_nudge_asks_nothing_new(text: str) -> None:
    assert is_prod(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "any news about the budget of the meters?",
        "how many loggers do you have?",
        "did you see the leak at the bridge?",
        "Baraka, can you send the map?",
        "thank you very much",
    ],
)
def test_a_question_of_its_own_is_no_nudge(text: str) -> None:
    assert not is_prod(text, NAMES)


@pytest.mark.parametrize(
    ("text", "again"),
    [
        pytest.param("Baraka can you send the DMA list pls", True, id="shorter"),
        pytest.param("dear Baraka, kindly share the list of DMAs", True, id="in other words"),
        pytest.param("Baraka how many DMAs have loggers?", False, id="another question"),
        pytest.param("Baraka can you send the staff list?", False, id="another list"),
        pytest.param("Baraka, where are you from?", False, id="nothing in common"),
    ],
)
def test_the_same_question_in_nearly_the_same_words(text: str, again: bool) -> None:
    earlier = "@baraka can u send the list of DMAs and the NRW figures?"
    assert says_again(text, earlier, NAMES) is again


def test_the_same_words_at_the_same_moment_are_read_by_each_clock() -> None:
    text = "On 3 March we install the loggers"
    amsterdam = datetime(2026, 3, 3, 22, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
    assert not turn_of(text, amsterdam).states
    assert turn_of(text, amsterdam.astimezone(ZoneInfo("Africa/Nairobi"))).states


@pytest.mark.parametrize(
    ("promised", "may"),
    [
        pytest.param("send the list tomorrow", True, id="the same thing"),
        pytest.param("do it", True, id="nothing is named"),
        pytest.param("organise it with them", True, id="too little to tell"),
        pytest.param("confirm budget for meters after the board", False, id="other things"),
    ],
)
def test_a_promise_that_may_be_the_answer(promised: str, may: bool) -> None:
    assert may_be_about(promised, "can u send the list of DMAs?", NAMES) is may


def test_a_short_message_is_kept_as_it_is_on_one_line() -> None:
    assert asking_part("Hello\nwhen do you come?", 200) == "Hello when do you come?"


def test_of_a_long_message_the_question_is_kept() -> None:
    long = "The pumps at the lake run day and night since last week. " * 5
    assert asking_part(f"{long}Can you send the curves?", 60) == "Can you send the curves?"
    cut = asking_part(f"{long}Can you send the curves of all twelve pumps at the lake?", 30)
    assert cut == "Can you send the curves of…"


def test_passwords_and_account_numbers_are_secret() -> None:
    assert is_secret("Can you give me the password of the billing system?")
    assert is_secret("please send your account number")
    assert not is_secret("please send the number of meters")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Noted. Chisomo, could you send the tariff?", "Chisomo, could you send the tariff?"),
        (
            "Hello all. Can you send the list? We meet on Monday. How many come? Thanks!",
            "Can you send the list? We meet on Monday. How many come?",
        ),
        ("Bom dia. Quantos técnicos vêm? Obrigado", "Quantos técnicos vêm?"),
        ("the tariff of 2025", "the tariff of 2025"),
        ("", ""),
    ],
)
def test_what_asks_is_quoted_without_the_kind_words_around_it(text: str, asked: str) -> None:
    assert asking_sentences(text) == asked


CURVE = "Can anybody at Noord check the pump curve?"


@pytest.mark.parametrize(
    ("language", "asked", "words", "comes"),
    [
        ("en", CURVE, "Me!", True),
        ("en", CURVE, "I can", True),
        ("en", CURVE, "I will", True),
        ("en", CURVE, "I can, gladly", True),
        ("en", "Who can bring the logger?", "me too", True),
        ("en", CURVE, "ok", False),
        ("en", CURVE, "I can not", False),
        ("en", CURVE, "Me? No", False),
        ("en", "Can your side check the pump curve?", "Me!", False),
        ("en", "How many rooms do you need?", "I will", False),
        ("en", "Who broke the pump?", "I will", False),
        ("fr", "Quelqu'un peut vérifier la courbe ?", "je peux", True),
        ("fr", "Qui peut préparer la salle ?", "Moi", True),
        ("fr", "Qui peut préparer la salle ?", "pas moi", False),
        ("es", "¿Alguien puede revisar la curva?", "Yo", True),
        ("es", "¿Quién puede preparar la sala?", "yo no", False),
        ("pt", "Alguém pode ver a curva da bomba?", "Eu vou", True),
        ("pt", "Quem prepara a sala?", "Preparo eu", True),
        ("pt", "Quem prepara a sala?", "Eu não", False),
    ],
)
def test_somebody_comes_forward_when_anybody_was_asked(
    language: str, asked: str, words: str, comes: bool
) -> None:
    assert comes_forward(words, asked, language) is comes


@pytest.mark.parametrize(
    ("language", "text", "absent"),
    [
        ("en", "Neema is down with malaria, no phone with him", True),
        ("en", "Neema is in bed with typhoid", True),
        ("en", "Neema's phone fell in the river", True),
        ("en", "zone 3 has typhoid again", False),
        ("fr", "Awa a attrapé la grippe", True),
        ("fr", "Awa est au chevet de sa mère", True),
        ("fr", "le devis a du retard", False),
        ("es", "Ramiro está con gripe y sin celular", True),
        ("es", "A Ramiro le robaron el celular", True),
        ("es", "el barrio tiene dengue", False),
        ("pt", "o Abdul está com febre", True),
        ("pt", "o Abdul apanhou malária", True),
        ("pt", "o bairro tem cólera", False),
    ],
)
def test_why_a_colleague_is_not_there(language: str, text: str, absent: bool) -> None:
    assert turn_of(text, TUESDAY, language).absent is absent
