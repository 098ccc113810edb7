"""The public holidays of a country, as a suggestion: a utility may keep others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayOff:
    """A public holiday and what it is called."""

    day: date
    name: str


def days_off(country: str, first: date, last: date, language: str) -> tuple[DayOff, ...]:
    """The holidays of a country (two letters) from `first` to `last` inclusive, in order.

    Named in the language where there are such names, else in English or as they are called there.
    Empty for a country of which nothing is known.
    """
    # Imported when used: a start waits for nobody's holidays.
    import holidays

    if country not in holidays.list_supported_countries(include_aliases=False):
        return ()
    spoken = holidays.list_localized_countries(include_aliases=False).get(country, [])
    found = holidays.country_holidays(
        country, years=range(first.year, last.year + 1), language=_best_of(spoken, language)
    )
    return tuple(DayOff(day, found[day]) for day in sorted(found) if first <= day <= last)


def _best_of(spoken: Sequence[str], language: str) -> str | None:
    """The best of the languages in which the holidays of a country are named."""
    for wanted in (language.replace("-", "_"), language.partition("-")[0], "en"):
        for each in spoken:
            if each == wanted or each.partition("_")[0] == wanted:
                return each
    return None
