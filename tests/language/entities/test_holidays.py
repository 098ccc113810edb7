"""Public holidays, as a suggestion."""

from datetime import date

from language import DayOff, days_off

FIRST, LAST = date(2026, 12, 1), date(2027, 1, 12)


def test_holidays_come_in_order_over_the_turn_of_a_year() -> None:
    assert days_off("TZ", FIRST, LAST, "en") == (
        DayOff(date(2026, 12, 9), "Independence and Republic Day"),
        DayOff(date(2026, 12, 25), "Christmas Day"),
        DayOff(date(2026, 12, 26), "Boxing Day"),
        DayOff(date(2027, 1, 1), "New Year's Day"),
        DayOff(date(2027, 1, 12), "Zanzibar Revolution Day"),
    )


def test_holidays_have_the_names_of_the_language_where_there_are_any() -> None:
    (king,) = days_off("NL", date(2026, 4, 27), date(2026, 4, 27), "nl")
    assert king.name == "Koningsdag"
    (king,) = days_off("NL", date(2026, 4, 27), date(2026, 4, 27), "sw")
    assert king.name == "King's Day"


def test_an_unknown_country_has_none() -> None:
    assert days_off("XX", FIRST, LAST, "en") == ()
    assert days_off("", FIRST, LAST, "en") == ()
