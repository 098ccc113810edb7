"""Working days and hours as people say them: "Mon–Thu 07:30–16:00, Fri 07:30–12:00"."""

from collections.abc import Iterable, Sequence

from babel.dates import get_day_names

from texts.locales import locale_of_days


def spoken_days(days: Iterable[int], language: str) -> str:
    """Days of the week, Monday as 0; three or more in a row, also over a weekend, are a span."""
    names = get_day_names("abbreviated", locale=locale_of_days(language))
    return ", ".join(
        f"{names[row[0]]}–{names[row[-1]]}" if len(row) > 2 else ", ".join(names[d] for d in row)
        for row in _rows(sorted(days))
    )


def spoken_week(patterns: Sequence[Sequence[object]], language: str) -> str:
    """Hours with the days on which they are kept; hours without days stand alone."""
    parts = []
    for days, opens, closes in patterns:
        named = spoken_days(days, language) if isinstance(days, list) else ""
        parts.append(f"{named} {opens}–{closes}".strip())
    return ", ".join(parts)


def _rows(days: list[int]) -> list[list[int]]:
    """Days that follow each other; a row that ends on Sunday goes on with Monday."""
    rows: list[list[int]] = []
    for day in days:
        if rows and rows[-1][-1] == day - 1:
            rows[-1].append(day)
        else:
            rows.append([day])
    if len(rows) > 1 and rows[0][0] == 0 and rows[-1][-1] == 6:
        rows[0] = rows.pop() + rows[0]
    return rows
