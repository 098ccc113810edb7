"""The utilities of a partnership file: their places, phones and hours of some days."""

import pytest

from bot.partnership_file.mistakes import FileMistake
from bot.partnership_file.reader import read_partnership
from tests.bot.partnership_file.test_loader import SMALL

MISTAKES = [
    pytest.param(
        "[[utilities.mentee.special_hours]]",
        '[[utilities.mentee.hours_by_day]]\ndays = ["fri"]\nopens = "08:00"\ncloses = "12:00"\n'
        "[[utilities.mentee.special_hours]]",
        20,
        "utilities.mentee.hours_by_day.1.days.1: must be days out of mon, tue",
        id="hours on a day off",
    ),
    pytest.param(
        "[[utilities.mentee.special_hours]]",
        '[[utilities.mentee.hours_by_day]]\ndays = ["mon"]\nopens = "08:00"\ncloses = "12:00"\n'
        '[[utilities.mentee.hours_by_day]]\ndays = ["tue", "mon"]\nopens = "09:00"\n'
        'closes = "12:00"\n[[utilities.mentee.special_hours]]',
        24,
        "utilities.mentee.hours_by_day.2.days.2: mon has hours already",
        id="hours of a day twice",
    ),
    pytest.param(
        "[[utilities.mentee.special_hours]]",
        '[[utilities.mentee.hours_by_day]]\ndays = ["mon"]\nopens = "08:00"\ncloses = "07:00"\n'
        "[[utilities.mentee.special_hours]]",
        22,
        "utilities.mentee.hours_by_day.1.closes: must be later than 08:00, on the same day",
        id="hours of a day backwards",
    ),
    pytest.param(
        'timezone = "Europe/Amsterdam"',
        'country = "Holland"\ntimezone = "Europe/Amsterdam"',
        27,
        'utilities.mentor.country: must be the two letters of a country such as "TZ"',
        id="country in words",
    ),
    pytest.param(
        'timezone = "Europe/Amsterdam"',
        'phones = ["Control room +31 20 555 0100", 112]\ntimezone = "Europe/Amsterdam"',
        27,
        "utilities.mentor.phones.2: must be a text in quotes",
        id="phone without quotes",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "line", "sentence"), MISTAKES)
def test_a_mistake_of_a_utility_is_named_with_its_line_and_key(
    right: str, wrong: str, line: int, sentence: str
) -> None:
    assert right in SMALL
    with pytest.raises(FileMistake) as caught:
        read_partnership(SMALL.replace(right, wrong, 1))
    assert str(caught.value) == f"line {line}: {sentence}"
