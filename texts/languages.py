"""The names of languages, each as its speakers call it, and of countries."""

from babel import Locale


def language_name(language: str) -> str:
    """ "en" is English, "pt" is português."""
    name = Locale.parse(language.replace("-", "_")).get_language_name() or language
    return name[0].upper() + name[1:]


def country_name(code: str, language: str) -> str:
    """ "TZ" is Tanzania in English; a code that is no country's stays as it is."""
    return str(Locale.parse(language.replace("-", "_")).territories.get(code, code))
