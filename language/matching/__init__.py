"""Finds which of several open items a message is about, by the words they share."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from language.detection import pack_of, tongue_of
from language.packs.cache import once_a_message, once_an_item
from language.packs.loader import Pack
from language.text.normalise import plain

_WORD = re.compile(r"[^\W\d_]+|\d+")
_ENOUGH = 1.0  # one telling word, or two common ones
_AHEAD = 1.25  # the best must lead by this factor
_COMMON = 0.5
_CONTEXT = 0.5
_LONG = 5
_SHORTEST = 3
_ALIKE, _SHORTEST_ALIKE = 0.6, 4


def best_match(
    text: str, candidates: Sequence[str], context: str = "", language: str | None = None
) -> int | None:
    """The place of the candidate that the text is obviously about; none when unclear.

    `context` is what the text answers to; its words count half.
    """
    if not candidates:
        return None
    pack = pack_of(" ".join([text, *candidates]), language)
    said, around = telling(text, pack), telling(context, pack)
    items = [_stems_of_item(candidate, pack) for candidate in candidates]
    common = _common(pack)
    scores = [_score(item, said, around, common) for item in items]
    order = sorted(range(len(items)), key=lambda place: -scores[place])
    first, second = scores[order[0]], scores[order[1]] if len(order) > 1 else 0.0
    alone = second == 0 and first > 0 and not said - items[order[0]] - common
    clear = (first >= _ENOUGH and first >= _AHEAD * second) or (alone and first >= _COMMON)
    return order[0] if clear else None


def only_one_named(text: str, items: Sequence[str], language: str | None = None) -> int | None:
    """The place of the one candidate that shares a telling word with the text, however common."""
    pack = pack_of(" ".join([text, *items]), language)
    said = telling(text, pack)
    found = [place for place, item in enumerate(items) if said & _stems_of_item(item, pack)]
    return found[0] if len(found) == 1 else None


def match_abroad(text: str, items: Sequence[str], language: str | None = None) -> int | None:
    """The place of the one item in another language that words are like: "valves", "válvulas"."""
    pack = pack_of(text, tongue_of(text, language))
    said, shares = telling(text, pack), []
    for item in items:
        other = pack_of(item)
        words = _stems_of_item(item, other) if other is not pack else frozenset()
        same = frozenset(word for word in words if any(alike(word, each) for each in said))
        shares.append(_score(same, same, frozenset(), _common(other)))
    best = max(shares, default=0.0)
    clear = best >= _ENOUGH and sum(share > 0 for share in shares) == 1
    return shares.index(best) if clear else None


def alike(word: str, other: str, least: int = _SHORTEST_ALIKE) -> bool:
    """Whether two words begin alike for most of their length, and for `least` letters.

    Words end otherwise: "instalaron", "instalamos", "translate", "translation".
    """
    same = 0
    for one, two in zip(word, other, strict=False):
        if one != two:
            break
        same += 1
    return word == other or same >= max(least, _ALIKE * max(len(word), len(other)))


@cache
def _common(pack: Pack) -> frozenset[str]:
    """Words that tell little, in their short form."""
    return frozenset(stem(word, pack) for word in pack.words("matching.common"))


def same_thing(one: str, other: str, language: str | None = None) -> bool:
    """Whether two short phrases name the same: all telling words and marks are equal."""
    pack = pack_of(f"{one} {other}", language)
    said = telling(one, pack)
    return bool(said) and said == telling(other, pack) and marks(one, pack) == marks(other, pack)


def marks(text: str, pack: Pack) -> frozenset[str]:
    """What tells things of one kind apart: numbers, months, "first", "new"."""
    apart, months = pack.words("matching.apart"), pack.months
    words = [plain(word.lower()) for word in _WORD.findall(text)]
    named = {f"month {months[word]}" for word in words if word in months}
    return frozenset(named.union(word for word in words if word.isdigit() or word in apart))


def says_what(text: str, language: str | None = None) -> bool:
    """Whether there is a telling word in it: "send it" has none."""
    pack = pack_of(text, language)
    return bool(telling(text, pack) - frozenset(pack.words("lists.empty")))


def _score(
    item: frozenset[str], said: frozenset[str], around: frozenset[str], common: frozenset[str]
) -> float:
    total = 0.0
    for word in item & (said | around):
        weight = _COMMON if word in common else 1.0
        total += weight if word in said else weight * _CONTEXT
    return total


def telling(text: str, pack: Pack) -> frozenset[str]:
    """The telling words of a text in their short form."""
    same = pack.table("matching.same")
    words = [plain(word.lower()) for word in _WORD.findall(text.replace("_", " "))]
    words = _split_compounds(words, pack)
    spelled = [part for word in words for part in _spelled(word, same).split()]
    ignored = pack.words("matching.ignored")
    kept = [stem(word, pack) for word in spelled if word not in ignored and len(word) > 1]
    return frozenset(word for word in kept if not word.isdigit())


@once_an_item
def _stems_of_item(what: str, pack: Pack) -> frozenset[str]:
    return telling(what, pack)


def _spelled(word: str, same: Mapping[str, str]) -> str:
    """Another word for the same thing, also of the plural: "sheets"."""
    return same.get(word) or same.get(word.removesuffix("s")) or word


def _split_compounds(words: Sequence[str], pack: Pack) -> list[str]:
    """ "workplan" is "work plan"."""
    apart = pack.table("matching.compounds")
    return [part for word in words for part in apart.get(word, word).split()]


@once_a_message
def stem(word: str, pack: Pack) -> str:
    """A word without the usual endings: "loggers" → "logger"."""
    endings: Mapping[str, str] = pack.table("matching.endings")
    for ending, rest in endings.items():
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return _bare(word.removesuffix(ending) + rest, pack)
    return _bare(word, pack)


def _bare(word: str, pack: Pack) -> str:
    """ "measure" and "measured", "plan" and "planned" end alike."""
    if len(word) >= _LONG and word[-1] in pack.words("matching.mute"):
        return word[:-1]
    doubles = pack.words("matching.doubled")
    doubled = len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] in doubles
    return word[:-1] if doubled else word
