"""Where somebody is, and until when."""

from datetime import date, datetime

import pytest

from language import Stay, read_stay

NOW = datetime(2026, 2, 2, 9, 0)  # noqa: DTZ001 - the speaker's wall clock


@pytest.mark.parametrize(
    ("text", "where", "until"),
    [
        ("Nairobi", "Nairobi", None),
        (" Nairobi,  Kenya ", "Nairobi, Kenya", None),
        ("Nairobi until 20 March", "Nairobi", date(2026, 3, 20)),
        ("Nairobi, Kenya, till friday", "Nairobi, Kenya", date(2026, 2, 6)),
        ("Nairobi UNTIL 20/3", "Nairobi", date(2026, 3, 20)),
        ("March until 30 January", "March", date(2026, 1, 30)),
        ("Nairobi until further notice", "Nairobi", None),
        ("until friday", "", date(2026, 2, 6)),
        ("", "", None),
    ],
)
def test_a_stay_has_a_place_and_perhaps_a_last_day(
    text: str, where: str, until: date | None
) -> None:
    stay = read_stay(text, NOW)
    assert (stay.where, stay.until and stay.until.on) == (where, until)
    assert (stay.impossible, stay.at_home) == (None, False)


def test_a_day_that_cannot_be_keeps_its_words() -> None:
    assert read_stay("Nairobi until 30 February", NOW).impossible == "30 February"


@pytest.mark.parametrize("text", ["home", "Back home", "BACK"])
@pytest.mark.parametrize("language", [None, "fr", "pt-br"])
def test_home_is_no_place(text: str, language: str | None) -> None:
    assert read_stay(text, NOW, language) == Stay("", at_home=True)


@pytest.mark.parametrize(
    ("text", "language", "until"),
    [
        ("Nairobi jusqu’au 20 mars", "fr", date(2026, 3, 20)),
        ("Nairobi jusqu'au 20 mars", "fr", date(2026, 3, 20)),
        ("Nairobi jusqu’à vendredi", "fr", date(2026, 2, 6)),
        ("Nairobi até 20 de março", "pt", date(2026, 3, 20)),
        ("Nairobi hasta el 20 de marzo", "es", date(2026, 3, 20)),
    ],
)
def test_until_is_read_as_phones_write_it(text: str, language: str, until: date) -> None:
    stay = read_stay(text, NOW, language)
    assert (stay.where, stay.until and stay.until.on) == ("Nairobi", until)


def test_a_language_that_is_not_read_yet_leaves_the_words() -> None:
    assert read_stay("Nairobi hadi kesho", NOW, "xx").where == "Nairobi hadi kesho"
