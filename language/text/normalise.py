"""Puts right what thumbs write: missing accents, elisions, letters held too long, short forms."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

# Writes words without their accents, vowel signs and joined letters, as thumbs do.
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


# Finds the typing slips of long words such as "wednsday" or "tomorrrow".
_SHORTEST = 6  # shorter words have too many neighbours that are words themselves


def slips_of(words: Iterable[str]) -> dict[str, str]:
    """Every word with one letter lost, doubled or swapped with its neighbour → the word."""
    known = [word for word in words if len(word) >= _SHORTEST and word.isalpha()]
    found = {slip: word for word in known for slip in _slips(word) if len(slip) >= _SHORTEST - 1}
    return {slip: word for slip, word in found.items() if slip not in known}


def _slips(word: str) -> Iterable[str]:
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]
        yield word[:place] + word[place] + word[place:]
        if place + 1 < len(word):
            yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]


_HELD = re.compile(r"([^\W\d_])\1{2,}")
_TWICE = re.compile(r"([^\W\d_])\1")
_SHORTEST_STEM = 5
_SHORTEST_JOINED = 3
_LONGEST = 40  # what is longer is no word that was written together


@dataclass(frozen=True, slots=True)
class Kept:
    """Which words keep their accents: whole words, and all that end alike ("~ó")."""

    words: frozenset[str]
    endings: tuple[str, ...]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Kept":
        """What the words under `keeps_accent` in a language file say."""
        told = data.get("keeps_accent", "").split()
        endings = tuple(word.removeprefix("~") for word in told if word.startswith("~"))
        return cls(frozenset(told), endings)

    def __contains__(self, word: str) -> bool:
        return word in self.words or (bool(self.endings) and word.endswith(self.endings))

    def bare(self, word: str) -> str:
        """The word without accents, unless it is one that keeps them."""
        return word if word in self else plain(word)


@dataclass(frozen=True, slots=True)
class Spelling:
    """What a language file says about spelling, ready to be asked word by word."""

    whole: Mapping[str, str]
    kept: Kept
    known: frozenset[str]
    endings: Mapping[str, str]
    beginnings: Mapping[str, str]
    is_after: frozenset[str]
    is_word: str
    may_double: str
    clitics: re.Pattern[str] | None

    @classmethod
    def of(
        cls,
        data: Mapping[str, Any],
        calendar: Iterable[str],
        known: frozenset[str],
        of_dates: Collection[str],
    ) -> "Spelling":
        """Take together what the tables of a language file say."""
        own = dict(data.get("spelling", {}))
        is_a = data.get("spelling_is", {})
        slips = {slip: word for slip, word in slips_of(calendar).items() if slip not in of_dates}
        return cls(
            whole=slips | _joined(data, of_dates, own) | own,
            kept=Kept.of(data),
            known=known,
            endings=data.get("spelling_endings", {}),
            beginnings=data.get("spelling_beginnings", {}),
            is_after=frozenset(is_a.get("words", ())),
            is_word=is_a.get("is", ""),
            may_double=data.get("may_double", ""),
            clitics=_clitics(data.get("clitics", {})),
        )

    def spelled(self, written: str) -> str:
        """The plain form of a written word: "tomorow" → "tomorrow", "i'll" → "i will"."""
        word = self.kept.bare(written)
        for form in (written, word):
            if form in self.whole:
                return self.whole[form]
        if "'" in word and len(word) <= _LONGEST:
            return self._apart(word)
        held = self._not_held(word)
        if held != word:
            return self.whole.get(held, held)
        return self._without_clitics(word)

    def _apart(self, word: str) -> str:
        for ending, meaning in self.endings.items():
            if word.endswith(ending):
                return f"{word.removesuffix(ending)} {meaning}"
        for beginning, meaning in self.beginnings.items():
            if word.startswith(beginning) and word != beginning:
                return f"{meaning} {self.spelled(word.removeprefix(beginning))}"
        stem, _, ending = word.rpartition("'")
        if ending == "s" and self.is_word:
            return f"{stem} {self.is_word}" if stem in self.is_after else f"{stem} 's"
        return word

    def _not_held(self, word: str) -> str:
        """ "siiii" is "si", "goood" is "good", and "mercii" is "merci" where no i is doubled."""
        if _HELD.search(word):
            twice = _HELD.sub(r"\1\1", word)
            word = twice if twice in self.known or twice in self.whole else _HELD.sub(r"\1", word)
        if self.may_double and word not in self.known:
            return _TWICE.sub(lambda m: m[0] if m[1] in self.may_double else m[1], word)
        return word

    def _without_clitics(self, word: str) -> str:
        """ "mandarlo" is "mandar lo" where little words hang on verbs."""
        if self.clitics is None or word in self.known:
            return word
        match = self.clitics.fullmatch(word)
        return " ".join(filter(None, match.groups())) if match else word


def _joined(
    data: Mapping[str, Any], of_dates: Collection[str], own: Mapping[str, str]
) -> dict[str, str]:
    """Words of dates with small ones written onto their beginning: "للخميس" → "ل الخميس"."""
    named, found = {*of_dates, *own}, {}
    for beginning, meaning in data.get("spelling_joined", {}).items():
        small, _, head = meaning.rpartition(" ") if meaning.endswith("~") else (meaning, "", "")
        head = head.removesuffix("~")
        for word in named:
            if len(word) >= _SHORTEST_JOINED and word.startswith(head):
                found[beginning + word.removeprefix(head)] = f"{small} {own.get(word, word)}"
    return {written: meant for written, meant in found.items() if written not in named}


def _clitics(told: Mapping[str, Any]) -> re.Pattern[str] | None:
    """Verbs, by their endings or one by one, with one or two little words behind."""
    if not told:
        return None
    hanging = "|".join(sorted(told["words"].split(), key=len, reverse=True))
    endings = "|".join(told["after"].split())
    verbs = "|".join(sorted(told.get("verbs", "").split(), key=len, reverse=True)) or r"(?!)"
    stem = rf"(?:\w*(?<=\w{{{_SHORTEST_STEM - 2}}})(?:{endings})|{verbs})"
    return re.compile(rf"({stem})({hanging})({hanging})?")
