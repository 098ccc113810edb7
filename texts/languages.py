"""The names of languages, each as its speakers call it, and of countries; the choice of one."""

from functools import cache

from babel import Locale

from mentoring.notices import Notice
from mentoring.partnerships import spelled_plainly
from texts.buttons import press
from texts.catalogue import languages, locale_of, spoken

FEATURE = "language"
IN_A_ROW = 2


def language_question(present: str, words: str = "") -> Notice:
    """Which language? `words` are what somebody wrote and is the name of none."""
    keys = [
        press(
            "language-button",
            FEATURE,
            "choose",
            0,
            each,
            language=language_name(each),
            chosen="yes" if each == present else "no",
        )
        for each in languages()
    ]
    rows = tuple(tuple(keys[i : i + IN_A_ROW]) for i in range(0, len(keys), IN_A_ROW))
    if words:
        return Notice("language-unknown", {"words": words}, buttons=rows)
    return Notice("language-ask", buttons=rows)


def language_name(language: str) -> str:
    """ "en" is English, "pt" is Português, "pt-BR" is Português (Brasil)."""
    return _name(language, language)


def language_named(words: str) -> str | None:
    """The language that somebody named by its tag, or in any of our languages; else none."""
    plain = spelled_plainly(words)
    return _names().get(plain) or spoken(plain)


def country_name(code: str, language: str) -> str:
    """ "TZ" is Tanzania in English; a code that is no country's stays as it is."""
    return str(Locale.parse(locale_of(language)).territories.get(code, code))


@cache
def _names() -> dict[str, str]:
    """Our languages by their names, as they are written without accents."""
    return {
        spelled_plainly(_name(each, reader)): each
        for each in languages()
        for reader in languages()
    }


def _name(language: str, reader: str) -> str:
    """What a language is called by those who read another one."""
    locale = Locale.parse(language.replace("-", "_"))
    name = locale.get_language_name(locale_of(reader)) or language
    region = locale.get_territory_name(locale_of(reader)) if locale.territory else None
    return f"{name[0].upper()}{name[1:]}" + (f" ({region})" if region else "")
