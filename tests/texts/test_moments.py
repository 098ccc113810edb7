"""Moments in the places of both utilities."""

from datetime import UTC, date, datetime, timedelta

import pytest

from language.dates.due import parse_date_only
from mentoring.notices import Notice, day
from mentoring.partnerships import Reader
from tests.speaking import Speak
from texts import render
from texts.moments import spoken_day, spoken_moment

DAR, AMSTERDAM, MANILA = "Africa/Dar_es_Salaam", "Europe/Amsterdam", "Asia/Manila"


@pytest.mark.parametrize(
    ("zones", "shown"),
    [
        pytest.param([DAR, DAR], "Thu 5 Feb, 23:30 Dar es Salaam", id="two in one zone"),
        pytest.param(
            [DAR, "Africa/Nairobi"], "Thu 5 Feb, 23:30 Dar es Salaam, Nairobi", id="same clock"
        ),
        pytest.param(
            [DAR, AMSTERDAM, MANILA],
            "Thu 5 Feb, 23:30 Dar es Salaam / 21:30 Amsterdam / Fri 6 Feb, 04:30 Manila",
            id="another day",
        ),
    ],
)
def test_each_place_is_named_once(zones: list[str], shown: str) -> None:
    at = datetime(2026, 2, 5, 20, 30, tzinfo=UTC)
    assert spoken_moment(at, "en", zones) == shown


@pytest.mark.parametrize(
    ("language", "this_year", "another_year"),
    [
        ("en", "Mon 2 Mar", "Mon 2 Mar 2026"),
        ("fr", "lun. 2 mars", "lun. 2 mars 2026"),
        ("es", "lun 2/3", "lun 2/3/2026"),
        ("pt", "segunda 02/03", "segunda 02/03/2026"),
        ("pt-BR", "segunda 02/03", "segunda 02/03/2026"),
    ],
)
def test_a_day_is_written_as_its_reader_does(
    language: str, this_year: str, another_year: str
) -> None:
    on = date(2026, 3, 2)
    assert spoken_day(on, language, on) == this_year
    assert spoken_day(on, language, date(2025, 12, 1)) == another_year


@pytest.mark.parametrize(
    ("language", "shown"),
    [("fr", "dim. 1er févr."), ("es", "dom 1/2"), ("pt", "domingo 01/02")],
)
def test_the_first_of_a_month_is_an_ordinal_in_french(language: str, shown: str) -> None:
    on = date(2026, 2, 1)
    assert spoken_day(on, language, on) == shown


def test_a_tuesday_in_march_says_mar_once_in_spanish() -> None:
    assert spoken_day(date(2026, 3, 10), "es", date(2026, 3, 1)) == "mar 10/3"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fr", "jeu. 5 févr., 22:30 Le Caire / 20:30 Lisbonne"),
        ("es", "jue 5/2, 22:30 El Cairo / 20:30 Lisboa"),
        ("pt", "quinta 05/02, 22:30 Cairo / 20:30 Lisboa"),
        ("pt-BR", "quinta 05/02, 22:30 Cairo / 20:30 Lisboa"),
    ],
)
def test_a_moment_names_places_as_its_reader_does(language: str, shown: str) -> None:
    at = datetime(2026, 2, 5, 20, 30, tzinfo=UTC)
    assert spoken_moment(at, language, ["Africa/Cairo", "Europe/Lisbon"]) == shown


def test_a_sentence_that_ends_with_a_date_has_one_dot(speak: Speak) -> None:
    """So has one in which somebody wrote three dots: those are theirs."""
    speak({"fr": "commitment-closed = Fait : <b>{ $what }</b>, pour le { $what }."})
    reader, on = Reader("fr"), date(2026, 2, 2)
    closed = Notice("commitment-closed", {"what": day(on)})
    said = "Fait : <b>lun. 2 févr.</b>, pour le lun. 2 févr."
    assert render([closed], reader, on).text == said
    closed = Notice("commitment-closed", {"what": "ceci.."})
    assert render([closed], reader, on).text == "Fait : <b>ceci..</b>, pour le ceci..."


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "pt-BR"])
def test_a_day_is_understood_as_it_is_written(language: str) -> None:
    """Whoever is asked for another day types one as the buttons have it."""
    now = datetime.fromisoformat("2026-02-25T10:00")
    for ahead in range(1, 400):
        on = now.date() + timedelta(days=ahead)
        said = spoken_day(on, language, now.date())
        due = parse_date_only(said, now, language.lower())
        assert (said, due and due.on) == (said, on)
