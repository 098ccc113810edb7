"""Working days and hours as people say them."""

import pytest

from texts.moments import spoken_days, spoken_week


@pytest.mark.parametrize(
    ("days", "spoken"),
    [
        ([0, 1, 2, 3, 4], "Mon–Fri"),
        ([6, 0, 1, 2, 3], "Sun–Thu"),
        ([0, 2, 4], "Mon, Wed, Fri"),
        ([4, 5], "Fri, Sat"),
        ([0, 1, 2, 5], "Mon–Wed, Sat"),
        ([0, 1, 2, 3, 4, 5, 6], "Mon–Sun"),
        ([], ""),
    ],
)
def test_days_in_a_row_are_a_span(days: list[int], spoken: str) -> None:
    assert spoken_days(days, "en") == spoken


@pytest.mark.parametrize(
    ("language", "spoken"),
    [
        ("fr", "lun.–mer., sam."),
        ("es", "lun–mié, sáb"),
        ("pt", "segunda–quarta, sábado"),
        ("pt-BR", "segunda–quarta, sábado"),
    ],
)
def test_days_have_the_names_of_the_language(language: str, spoken: str) -> None:
    assert spoken_days([0, 1, 2, 5], language) == spoken


def test_the_usual_hours_stand_without_days() -> None:
    patterns: list[list[object]] = [[None, "07:30", "16:00"], [[4], "07:30", "12:00"]]
    assert spoken_week(patterns, "en") == "07:30–16:00, Fri 07:30–12:00"
