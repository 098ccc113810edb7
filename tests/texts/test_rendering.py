"""The same notice in one language or in two."""

import pytest

from mentoring.notices import Button, Line, Notice
from mentoring.partnerships import Reader
from tests.speaking import Speak
from texts import render
from texts.catalogue import TextMissing, layers, nearest, spoken, text

FRENCH = "commitment-closed = Fait : { $what }."
PORTUGUESE = """
commitment-closed = Feito: { $what }.
board-nothing = – nada
board-more = { $count ->
    [one] – e mais { $count }, { board-nothing }
   *[other] – e mais { $count } coisas
}
"""
BRAZILIAN = "board-nothing = – nadinha"
FOUR = {"fr": FRENCH, "pt": PORTUGUESE, "pt-BR": BRAZILIAN}
DONE = Notice("commitment-closed", {"what": "<the list>"})


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("pt-BR", "pt-BR"),
        ("pt_br", "pt-BR"),
        ("pt-MZ", "pt"),
        ("fr-CA", "fr"),
        ("EN", "en"),
        ("en-GB", "en"),
        ("sw", None),
        ("", None),
        (None, None),
    ],
)
def test_a_tag_leads_to_the_nearest_catalogue(
    speak: Speak, tag: str | None, language: str | None
) -> None:
    speak(FOUR)
    assert spoken(tag) == language


def test_the_first_language_that_is_spoken_counts(speak: Speak) -> None:
    speak(FOUR)
    assert nearest("sw", "", "fr-CA", "pt") == "fr"
    assert nearest("sw", None) == "en"


def test_a_region_says_otherwise_what_it_has_and_the_rest_as_the_whole_language(
    speak: Speak,
) -> None:
    speak(FOUR)
    assert layers("pt-BR") == ("pt", "pt-BR")
    assert text("pt", "board-nothing") == "– nada"
    assert text("pt-BR", "board-nothing") == "– nadinha"
    assert text("pt-BR", "board-more", {"count": 1}) == "– e mais 1, – nadinha"
    assert text("pt-BR", "role-lead") == "lead"
    with pytest.raises(TextMissing):
        text("pt-BR", "no-such-message")


def test_nought_is_one_in_brazil_and_many_in_mozambique(speak: Speak) -> None:
    speak(FOUR)
    assert text("pt-BR", "board-more", {"count": 0}).endswith("nadinha")
    assert text("pt", "board-more", {"count": 0}) == "– e mais 0 coisas"


@pytest.mark.parametrize(
    ("reader", "shown"),
    [
        pytest.param(Reader("fr"), "Fait : &lt;the list&gt;.", id="one"),
        pytest.param(Reader("sw", otherwise="fr"), "Fait : &lt;the list&gt;.", id="otherwise"),
        pytest.param(
            Reader("pt", beside=("fr",)),
            "Feito: &lt;the list&gt;.\n\n———\n\nFait : &lt;the list&gt;.",
            id="two",
        ),
        pytest.param(
            Reader("pt", beside=("sw", "fr")),
            "Feito: &lt;the list&gt;.\n\n———\n\nFait : &lt;the list&gt;.",
            id="one of three that the bot does not speak",
        ),
        pytest.param(Reader("fr", beside=("sw",)), "Fait : &lt;the list&gt;.", id="alone"),
        pytest.param(
            Reader("sw", otherwise="sw", beside=("fr",)),
            "Done: <b>&lt;the list&gt;</b>. Thank you.\n\n———\n\nFait : &lt;the list&gt;.",
            id="a main language that the bot does not speak",
        ),
        pytest.param(
            Reader("pt", beside=("fr", "en")),
            "Feito: &lt;the list&gt;.\n\n———\n\nFait : &lt;the list&gt;.",
            id="no more than two",
        ),
    ],
)
def test_a_group_reads_it_once_in_each_language(speak: Speak, reader: Reader, shown: str) -> None:
    speak(FOUR)
    assert render([DONE], reader).text == shown


def test_a_notice_may_have_a_language_of_its_own(speak: Speak) -> None:
    speak(FOUR)
    asks = Notice("commitment-closed", {"what": "x"}, language="fr-CA")
    assert render([asks], Reader("", otherwise="pt")).text == "Fait : x."
    assert render([asks], Reader("pt")).text == "Fait : x."
    unknown = Notice("commitment-closed", {"what": "x"}, language="sw")
    assert render([unknown], Reader("pt")).text == "Feito: x."


def test_buttons_are_labelled_in_the_first_language_alone(speak: Speak) -> None:
    speak(FOUR)
    board = Notice("board-nothing", lines=(Line("role-lead"),), buttons=((Button("role-lead"),),))
    shown = render([board], Reader("pt", beside=("en",)))
    assert shown.text == "– nada\nlead\n\n———\n\n– nothing open\nlead"
    assert [key.text for row in shown.keyboard for key in row] == ["lead"]
    assert shown.language == "pt"
