"""The Fluent catalogues: one folder a language, one file a feature.

A folder with a region, such as `pt-BR`, lies over the one without: it has only what is said
otherwise there.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from fluent.runtime import resolver

from mentoring.languages import base_of
from texts.entries import Entries
from texts.locales import locale_of

FALLBACK = "en"
# Fluent refuses parameters that are long, for catalogues of strangers. Ours are our own, and what
# people write may fill a whole message, in which each sign may be escaped.
resolver.MAX_PART_LENGTH = 5 * 4096


class TextMissing(LookupError):
    """A message of that name is in no catalogue."""


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a catalogue."""
    folders = (each for each in files("texts").iterdir() if each.joinpath("common.ftl").is_file())
    names = (each.name for each in folders if not each.name.startswith("_"))
    return tuple(sorted(names))


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
        for file in sorted(files("texts").joinpath(layer).iterdir(), key=lambda f: f.name):
            if file.name.endswith(".ftl"):
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
