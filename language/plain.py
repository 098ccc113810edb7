"""Writes words without their accents, vowel signs and joined letters, as thumbs do."""

import re
import unicodedata
from functools import lru_cache

_JOINED = {"œ": "oe", "æ": "ae", "º": "o", "°": "o", "ª": "a", "ß": "ss"}
_ALIKE = {"ى": "ي", "ة": "ه"}  # written for each other at the end of a word
DIRECTIONS = "\u200e\u200f\u061c\u2066\u2067\u2068\u2069"  # signs that phones put between figures
VOWELS = "\u064b-\u0652\u0670"  # signs above and below letters, as a range
_SILENT = re.compile(f"[{VOWELS}{DIRECTIONS}\u0640]")


@lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    """The letter without its accent, a figure of any script as ours; what is neither stays."""
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return _ALIKE.get(char) or unicodedata.normalize("NFD", char)[0] if char.isalpha() else char


def same_length(text: str) -> str:
    """The text without accents, each character in its place."""
    return text if text.isascii() else "".join(map(_letter, text))


def plain(word: str) -> str:
    """The word without accents: "février" → "fevrier", "cœur" → "coeur", "غدًا" → "غدا"."""
    if word.isascii():
        return word
    composed = unicodedata.normalize("NFC", _SILENT.sub("", word))
    return "".join(_JOINED.get(char) or _letter(char) for char in composed)
