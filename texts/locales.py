"""Which of CLDR's locales writes dates, numbers and names for a language of the bot."""

# Without a country CLDR means the United States and Brazil; our English is written day before
# month, and our Portuguese is that of Mozambique and Portugal.
LOCALES = {"en": "en_GB", "pt": "pt_PT"}


def locale_of(language: str) -> str:
    """ "en" is en_GB, "pt-BR" is pt_BR, "fr" is fr."""
    return LOCALES.get(language, language.replace("-", "_"))
