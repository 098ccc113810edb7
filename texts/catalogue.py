"""The Fluent catalogues: one folder a language, one file a feature.

A folder with a region, such as `pt-BR`, lies over the one without: it has only what is said
otherwise there.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.resolver import Message

from mentoring.partnerships import base_of

# Which of CLDR's locales writes dates, numbers and names for a language of the bot.
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


# Messages that Fluent reads when they are first said.
#
# To read a whole catalogue at start takes a twentieth of a second and 6 MB for each language, and
# most of its messages are not said for days.
_BEGIN = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
# What an entry may name between its braces: another message, or a term.
_NAMED = re.compile(r"[{(,]\s*(-?[a-zA-Z][\w-]*)")


class Entries(FluentBundle):
    """A bundle that knows its messages as they are written, and reads each when it is asked."""

    def __init__(self, locales: list[str]) -> None:
        # Telegram draws the isolation marks as nothing, but people copy our texts elsewhere.
        super().__init__(locales, use_isolating=False)
        self._written: dict[str, str] = {}

    def add_text(self, text: str) -> None:
        """Take the messages of a file; they lie over those of the same name of files before."""
        begins = list(_BEGIN.finditer(text))
        ends = [begin.start() for begin in begins[1:]] + [len(text)]
        for begin, end in zip(begins, ends, strict=False):
            self._written[begin[1]] = text[begin.start() : end]

    def has_message(self, message_id: str) -> bool:
        """Whether there is a message of that name."""
        return message_id in self._written or super().has_message(message_id)

    def get_message(self, message_id: str) -> Message:
        """The message of a name, read by now with all that it names."""
        self._read(message_id)
        return super().get_message(message_id)

    def _read(self, name: str) -> None:
        entry = self._written.pop(name, None)
        if entry is not None:
            self.add_resource(FluentResource(entry), allow_overrides=True)
            for named in _NAMED.findall(entry):
                self._read(named)


FALLBACK = "en"
# Fluent refuses parameters that are long, for catalogues of strangers. Ours are our own, and what
# people write may fill a whole message, in which each sign may be escaped.
resolver.MAX_PART_LENGTH = 5 * 4096


class TextMissing(LookupError):
    """A message of that name is in no catalogue."""


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a catalogue."""
    folders = (each for each in files("texts").iterdir() if each.is_dir())
    return tuple(sorted(each.name for each in folders if any(_catalogues_in(each))))


def _catalogues_in(folder: Traversable) -> Iterator[Traversable]:
    return (file for file in folder.iterdir() if file.name.endswith(".ftl"))


@lru_cache(maxsize=256)
def spoken(language: str | None) -> str | None:
    """The catalogue for a tag such as `pt_br` or `fr-CA`; none when there is none."""
    tag = (language or "").lower().replace("_", "-")
    known = {each.lower(): each for each in languages()}
    while tag and tag not in known:
        tag = tag.rpartition("-")[0]
    return known.get(tag)


def nearest(*wanted: str | None) -> str:
    """The catalogue of the first of these languages that has one, else English."""
    return next(filter(None, map(spoken, wanted)), FALLBACK)


def layers(language: str) -> tuple[str, ...]:
    """The folders whose messages a language has; later ones lie over earlier ones."""
    return tuple(dict.fromkeys((base_of(language), language)))


@cache
def bundle(language: str) -> Entries:
    """All messages of one language."""
    made = Entries([locale_of(language).replace("_", "-"), FALLBACK])
    for layer in layers(language):
        for file in sorted(_catalogues_in(files("texts").joinpath(layer)), key=lambda f: f.name):
            made.add_text(file.read_text("utf-8"))
    return made


def text(language: str, key: str, params: Mapping[str, Any] | None = None) -> str:
    """A message with its variables filled in. Raises TextMissing, and ValueError for a gap."""
    own = language if language in languages() else nearest(language)
    for name in (own, FALLBACK):
        found = bundle(name)
        if found.has_message(key):
            message = found.get_message(key)
            if message.value is None:
                break
            value, errors = found.format_pattern(message.value, dict(params or {}))
            if errors:
                raise ValueError(f"{key} in {name}: {errors}")
            return str(value)
    raise TextMissing(key)
