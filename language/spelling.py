"""Puts right what thumbs write: missing accents, elisions, letters held too long, short forms."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from language.plain import plain
from language.slips import slips_of

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
