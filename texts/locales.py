"""Which of CLDR's locales writes dates, numbers and names for a language of the bot."""

# Without a country CLDR means the United States and Brazil; our English is written day before
# month, and our Portuguese is that of Mozambique and Portugal.
LOCALES = {"en": "en_GB", "pt": "pt_PT"}


def locale_of(language: str) -> str:
    """ "en" is en_GB, "pt-BR" is pt_BR, "fr" is fr."""
    return LOCALES.get(language, language.replace("-", "_"))


# Where the month is a number behind the day of the week: in Spanish "mar" is Tuesday and March.
MONTH_AS_NUMBER = frozenset({"es", "pt", "pt-BR"})
# Brazil says its days as Portugal does, "terça 03/02"; CLDR's "ter." and "sex." are other words.
LOCALES_OF_DAYS = {"pt-BR": "pt_PT"}
# The first of a month, where it is said as an ordinal.
FIRST_DAY = {"fr": "1er"}


def locale_of_days(language: str) -> str:
    """The locale that writes dates and days of the week."""
    return LOCALES_OF_DAYS.get(language, locale_of(language))
