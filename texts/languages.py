"""The names of languages, each as its speakers call it."""

from babel import Locale


def language_name(language: str) -> str:
    """ "en" is English, "pt" is português."""
    name = Locale.parse(language.replace("-", "_")).get_language_name() or language
    return name[0].upper() + name[1:]
