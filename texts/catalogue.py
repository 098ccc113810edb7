"""The Fluent catalogues: one folder a language, one file a feature."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import resolver

from texts.entries import Entries

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
    names = (each.name for each in folders if not each.name.startswith("_"))
    return tuple(sorted(names))


def nearest(language: str | None) -> str:
    """The catalogue's language for a tag such as `pt-BR`; English when there is none."""
    tag = (language or FALLBACK).lower().replace("_", "-")
    while tag and tag not in languages():
        tag = tag.rpartition("-")[0]
    return tag or FALLBACK


@cache
def bundle(language: str) -> Entries:
    """All messages of one language."""
    made = Entries([language, FALLBACK])
    for file in sorted(files("texts").joinpath(language).iterdir(), key=lambda f: f.name):
        if file.name.endswith(".ftl"):
            made.add_text(file.read_text("utf-8"))
    return made


def text(language: str, key: str, params: Mapping[str, Any] | None = None) -> str:
    """A message with its variables filled in. Raises TextMissing, and ValueError for a gap."""
    for name in (language, FALLBACK):
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
