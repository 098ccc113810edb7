"""The names of languages, each as its speakers call it, and of countries."""

from babel import Locale

from texts.locales import locale_of


def language_name(language: str) -> str:
    """ "en" is English, "pt" is Português, "pt-BR" is Português (Brasil)."""
    locale = Locale.parse(language.replace("-", "_"))
    name = locale.get_language_name() or language
    region = f" ({locale.get_territory_name()})" if locale.territory else ""
    return f"{name[0].upper()}{name[1:]}{region}"


def country_name(code: str, language: str) -> str:
    """ "TZ" is Tanzania in English; a code that is no country's stays as it is."""
    return str(Locale.parse(locale_of(language)).territories.get(code, code))
