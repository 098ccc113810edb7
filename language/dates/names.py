"""Names of months and weekdays as the CLDR has them, in the plain letters of a phone."""

from collections.abc import Mapping
from functools import cache

from babel import Locale

from language.text.normalise import plain

_FORMS = (("format", "wide"), ("stand-alone", "wide"), ("format", "abbreviated"))


@cache
def month_names(code: str) -> Mapping[str, int]:
    """Every name of a month, full and short → 1 to 12."""
    return _names(Locale(code).months)


@cache
def weekday_names(code: str) -> Mapping[str, int]:
    """Every name of a weekday, full and short → 0 for Monday to 6."""
    return _names(Locale(code).days)


def _names(told: Mapping[str, Mapping[str, Mapping[int, str]]]) -> dict[str, int]:
    """ "févr." → "fevr", "segunda-feira" → "segunda feira"."""
    return {
        plain(name.lower()).rstrip(".").replace("-", " "): number
        for context, width in _FORMS
        for number, name in told[context][width].items()
    }
