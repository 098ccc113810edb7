"""Which of CLDR's locales writes dates, numbers and names for a language of the bot."""

# Without a country CLDR means the United States and Brazil; our English is written day before
# month, and our Portuguese is that of Mozambique and Portugal.
LOCALES = {"en": "en_GB", "pt": "pt_PT"}


def locale_of(language: str) -> str:
    """ "en" is en_GB, "pt-BR" is pt_BR, "fr" is fr."""
    return LOCALES.get(language, language.replace("-", "_"))


# Where the month is a number behind the day of the week: in Spanish "mar" is Tuesday and March.
MONTH_AS_NUMBER = frozenset({"es", "pt-BR"})
# Where people leave out the dot that CLDR has behind a short day of the week.
WITHOUT_DOTS = frozenset({"pt-BR"})
# The first of a month, where it is said as an ordinal.
FIRST_DAY = {"fr": "1er"}


def undotted(weekday: str, language: str) -> str:
    """A short day of the week, "seg." or "lun.", as people type it: "seg", "lun."."""
    return weekday.replace(".", "") if language in WITHOUT_DOTS else weekday
