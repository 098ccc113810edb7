"""Which languages a group reads."""

from dataclasses import replace

import pytest

from mentoring.partnerships import Side, read_in_group
from tests.mentoring.people import STARTED_AT, TEAM

MENTEE, MENTOR = Side.MENTEE, Side.MENTOR


@pytest.mark.parametrize(
    ("main", "read", "languages"),
    [
        pytest.param("en", {}, ("en",), id="all alike"),
        pytest.param("en", {"baraka": "fr"}, ("en", "fr"), id="one of them is enough"),
        pytest.param("fr", {"baraka": "fr"}, ("fr", "en"), id="the main one leads"),
        pytest.param("es", {"baraka": "fr"}, ("en", "fr"), id="a main one that nobody reads"),
        pytest.param("en", {"thandi": "fr"}, ("en",), id="the programme adds none"),
        pytest.param("en", {"baraka": "en-GB"}, ("en",), id="a region is no other language"),
        pytest.param(
            "en", {"baraka": "pt-BR", "jonas": "pt"}, ("en", "pt-BR"), id="nor are two regions"
        ),
        pytest.param(
            "en",
            {"baraka": "pt", "jonas": "fr", "amina": "fr"},
            ("en", "fr", "pt"),
            id="then what most read",
        ),
        pytest.param(
            "en",
            {"amina": "fr", "jonas": "pt"},
            ("fr", "pt", "en"),
            id="of three the leads' come first",
        ),
        pytest.param(
            "pt",
            {"amina": "fr", "baraka": "pt", "maartje": "pt"},
            ("en", "fr", "pt"),
            id="even before the main one",
        ),
        pytest.param(
            "en",
            {"amina": "fr", "neema": "pt", "director": "pt"},
            ("en", "fr", "pt"),
            id="and one lead before many others",
        ),
    ],
)
def test_both_sides_decide(main: str, read: dict[str, str], languages: tuple[str, ...]) -> None:
    team = [replace(each, language=read.get(each.key, "en")) for each in TEAM.values()]
    assert read_in_group(main, {}, team) == languages


def test_a_side_without_people_reads_what_it_was_set_to() -> None:
    mentors = [each for each in TEAM.values() if each.side is MENTOR]
    assert read_in_group("en", {MENTEE: "pt", MENTOR: "fr"}, mentors) == ("en", "pt")
    assert read_in_group("en", {MENTEE: "pt", MENTOR: ""}, []) == ("pt",)
    assert read_in_group("fr", {}, []) == ("fr",)


def test_who_has_left_reads_nothing() -> None:
    team = [
        replace(each, language="fr", left_at=STARTED_AT) if each.key == "baraka" else each
        for each in TEAM.values()
    ]
    assert read_in_group("en", {}, team) == ("en",)
