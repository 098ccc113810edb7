"""Finds the names of known people in a text, whatever capitals, accents and apostrophes."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from language.packs.cache import once_a_message, once_an_item
from language.text.sentences import FILE_ENDS

Names = Mapping[str, tuple[str, str | None]]
_FILE = rf"[\w-][\w.-]*\.(?:{FILE_ENDS})\b"
_WORD = re.compile(
    rf"(?P<file>(?i:{_FILE}))|@?\w+(?:['’ʻ‘-]\w+)*|['’ʻ‘]\w+(?:['’ʻ‘-]\w+)*|\n|[^\w\s]"
)
_SHORTEST_PREFIX = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text, whom it names, and from where to where it stands."""

    plain: str
    capital: bool
    keys: frozenset[str] = frozenset()
    span: tuple[int, int] = (0, 0)


@once_a_message
def plain(word: str) -> str:
    """Small letters without accents and apostrophes: "'Ofa" → "ofa"."""
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in bare if char.isalnum() or char in "@_")


def index(names: Names) -> dict[str, frozenset[str]]:
    """Every single name and user name → the people who bear it."""
    return _index(tuple(names.items()))


@once_an_item
def _index(names: tuple[tuple[str, tuple[str, str | None]], ...]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for key, (full, username) in names:
        for part in full.split():
            found.setdefault(plain(part), set()).add(key)
        if username:
            found.setdefault("@" + plain(username), set()).add(key)
    return {name: frozenset(keys) for name, keys in found.items() if name}


def words_of(text: str, names: Names, words_too: frozenset[str]) -> list[Word]:
    """The words of a text but names of files; of those of people full ones become one word,
    ambiguous ones name nobody."""
    known = index(names)
    found: list[Word] = []
    for match in _WORD.finditer(text):
        raw = match.group()
        if match["file"]:
            continue
        word = plain(raw) or raw
        capital = raw.lstrip("'’ʻ‘@")[:1].isupper()
        keys = _bearers(word, capital, known, words_too)
        if keys and found and found[-1].keys and not word.startswith("@"):
            both = keys & found[-1].keys
            if both:
                full, span = f"{found[-1].plain} {word}", (found[-1].span[0], match.end())
                found[-1] = Word(full, capital=True, keys=both, span=span)
                continue
        found.append(Word(word, capital, keys, match.span()))
    return [_settled(word) for word in found]


def without_names(text: str, names: Names, words_too: frozenset[str]) -> str:
    """The text as it was written, without the names of known people."""
    found = words_of(text, names, words_too)
    called = {part for word in found if word.keys for part in word.plain.split()}
    return _WORD.sub(lambda match: "" if plain(match[0]) in called else match[0], text)


def _bearers(
    word: str, capital: bool, known: dict[str, frozenset[str]], words_too: frozenset[str]
) -> frozenset[str]:
    if word in words_too and not capital:
        return frozenset()
    return known.get(word) or known.get(word.removeprefix("@"), frozenset())


def _settled(word: Word) -> Word:
    return word if len(word.keys) < 2 else Word(word.plain, word.capital, span=word.span)


def match_name(words: str, names: Names) -> list[str]:
    """Who may be meant by a typed name: nobody, one, or several that bear it."""
    typed = [plain(part) for part in words.replace(",", " ").split() if plain(part)]
    if not typed:
        return []
    by_user = [k for k, (_, user) in names.items() if user and typed == ["@" + plain(user)]]
    if by_user:
        return by_user
    wanted = [word.removeprefix("@") for word in typed]
    exact = [key for key in names if all(word in _parts(names, key) for word in wanted)]
    return sorted(exact or [key for key in names if _begins(wanted, _parts(names, key))])


def _parts(names: Names, key: str) -> list[str]:
    full, username = names[key]
    return [plain(part) for part in full.split()] + ([plain(username)] if username else [])


def _begins(wanted: list[str], parts: list[str]) -> bool:
    return all(
        len(word) >= _SHORTEST_PREFIX and any(part.startswith(word) for part in parts)
        for word in wanted
    )
