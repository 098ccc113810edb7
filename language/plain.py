"""Writes words without their accents, as thumbs do."""

import unicodedata
from functools import lru_cache

_JOINED = {"œ": "oe", "æ": "ae", "º": "o", "°": "o", "ª": "a", "ß": "ss"}


@lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    """The letter without its accent; what is no letter stays."""
    return unicodedata.normalize("NFD", char)[0] if char.isalpha() else char


def same_length(text: str) -> str:
    """The text without accents, each character in its place."""
    return text if text.isascii() else "".join(map(_letter, text))


def plain(word: str) -> str:
    """The word without accents: "février" → "fevrier", "cœur" → "coeur"."""
    if word.isascii():
        return word
    composed = unicodedata.normalize("NFC", word)
    return "".join(_JOINED.get(char) or _letter(char) for char in composed)
