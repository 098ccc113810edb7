"""Sees in which language a message is written, and who must be believed when it does not show."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import log
from pathlib import Path

from language.packs.cache import once_a_message
from language.packs.loader import DEFAULT, Pack, pack_for, pack_of_dates
from language.text.normalise import plain

# Sees by its letters whether a text is in a language of which only the dates are read.
_LANGUAGES = Path(__file__).parent / "data" / "languages.toml"


@dataclass(frozen=True, slots=True)
class _Script:
    """Letters and figures of a language, and letters that only others of its script have."""

    own: re.Pattern[str]
    others: re.Pattern[str]

    def leads(self, text: str) -> bool:
        """Whether most of a text is written in it."""
        return 2 * len(self.own.findall(text)) > sum(map(str.isalpha, text))


@cache
def _scripts() -> Mapping[str, _Script]:
    told = tomllib.loads(_LANGUAGES.read_text(encoding="utf-8"))["only_dates"]
    return {
        code: _Script(*(re.compile(f"[{letters[key]}]") for key in ("own", "others")))
        for code, letters in told.items()
    }


def only_dates() -> tuple[str, ...]:
    """The codes of the languages of which nothing but dates is read."""
    return tuple(_scripts())


def script_of(text: str) -> str | None:
    """The language of which only dates are read and whose letters are there; None for none."""
    if text.isascii():
        return None
    return next(
        (
            code
            for code, script in _scripts().items()
            if script.own.search(text) and not script.others.search(text)
        ),
        None,
    )


def packs_for_dates(text: str, usual: Pack) -> tuple[Pack, ...]:
    """The packs in which to look for dates: the usual one, and one that the letters show.

    That of most letters and figures comes first, because 3/4 is not the same day in both.
    """
    code = script_of(text)
    shown = pack_of_dates(code) if code else None
    if code is None or shown is None:
        return (usual,)
    return (shown, usual) if _scripts()[code].leads(text) else (usual, shown)


_DATA = Path(__file__).parent / "data"
_WORD = re.compile(r"(?<![\w@#/.])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@]|\.\w)")
_PIECE = re.compile(r".+?(?:[.?!;…]+(?!\S)|[:;=]-?[()DPp](?!\w)|\n|$)\s*", re.DOTALL)
_AT_MOST = 240  # characters; more of them tell nothing new
_SMALL_WORD, _MARK = 3.0, 4.0
_FAMILIAR = 4.0  # how much is believed beforehand that people write the language they speak
_FAMILIAR_ALONE = 6.0  # the same for a single word
_USUAL = 1.5  # the same for English, when nothing is known of the speaker
_LEAD = 1.5  # by how much a language that nobody here reads must be ahead
_TWO = 2
_COMMON = 60  # runs of letters from this place on tell half as much


@dataclass(frozen=True, slots=True)
class _Signs:
    """What speaks for which language, and how strongly."""

    words: Mapping[str, tuple[str, ...]]
    letters: Mapping[str, tuple[tuple[str, float], ...]]
    marks: Mapping[str, tuple[str, ...]]
    codes: tuple[str, ...]


@cache
def _signs() -> _Signs:
    told = tomllib.loads((_DATA / "languages.toml").read_text(encoding="utf-8"))
    runs = tomllib.loads((_DATA / "letters.toml").read_text(encoding="utf-8"))
    words: dict[str, dict[str, None]] = {}
    for code, listed in told["small_words"].items():
        for word in listed.split():
            words.setdefault(plain(word), {})[code] = None
    letters: dict[str, list[tuple[str, float]]] = {}
    for code, listed in runs.items():
        found = listed.split()
        for place, run in enumerate(found):
            weight = log((len(found) + _COMMON) / (place + _COMMON)) / log(
                len(found) / _COMMON + 1
            )
            letters.setdefault(run, []).append((code, weight))
    marks: dict[str, list[str]] = {}
    for code, signs in told["marks"].items():
        for sign in signs:
            marks.setdefault(sign, []).append(code)
    return _Signs(
        {word: tuple(codes) for word, codes in words.items()},
        {run: tuple(codes) for run, codes in letters.items()},
        {sign: tuple(codes) for sign, codes in marks.items()},
        tuple(told["small_words"]),
    )


def _scores(text: str) -> tuple[dict[str, float], int]:
    """How strongly the text speaks for each language, and how many words were looked at."""
    signs, scores = _signs(), dict.fromkeys(_signs().codes, 0.0)
    seen: set[str] = set()
    for match in _WORD.finditer(text[:_AT_MOST]):
        word = plain(match.group().lower().replace("’", "'"))
        if word in seen:
            continue  # "ha ha ha" tells no more than "ha"
        told = signs.words.get(word) or signs.words.get(word.partition("'")[0] + "'", ())
        if not told and match.group()[:1].isupper() and (match.start() or match.group().isupper()):
            continue  # a name, or a word of no language: GIS, Baraka
        seen.add(word)
        for code in told:
            scores[code] += _SMALL_WORD
        edged = f"_{word}_"
        for place in range(len(edged) - 2):
            for code, weight in signs.letters.get(edged[place : place + 3], ()):
                scores[code] += weight
    for sign in set(text[:_AT_MOST].lower()) & signs.marks.keys():
        for code in signs.marks[sign]:
            scores[code] += _MARK
    return scores, len(seen)


def reads(language: str | None) -> bool:
    """Whether messages in a language such as "pt-br" can be read."""
    return bool(language) and pack_for(language) is not None


def languages() -> tuple[str, ...]:
    """The codes of all languages that can be read."""
    return tuple(code for code in _signs().codes if reads(code))


def knows(language: str) -> bool:
    """Whether a language such as "pt-br" can be told from others, be it read or left alone."""
    return _base(language) in (*_signs().codes, *only_dates())


@once_a_message
def tongue_of(text: str, *spoken: str | None) -> str | None:
    """The language in which to read a text, such as "pt-br"; None when nobody here reads it.

    `spoken` are the languages of its speaker and of the group. They are believed unless the text
    clearly shows another one; a text that shows nothing is in the first of them that can be read.
    """
    known = [code for code in spoken if code]
    if _is_in_other_letters(text):
        return None
    scores, count = _scores(text)
    usual = next((code for code in known if reads(code)), None)
    if count == 0:
        return usual or (known[0] if known else DEFAULT)
    if not known:
        scores[DEFAULT] += _USUAL
    for place, code in enumerate(known):
        alone = count == 1 and reads(code)
        believed = (_FAMILIAR_ALONE if alone else _FAMILIAR) / (place + 1)
        scores[_base(code)] = scores.get(_base(code), 0.0) + believed
    best = max(scores, key=lambda code: scores[code])
    ours = max((code for code in scores if reads(code)), key=lambda code: scores[code])
    if best != ours and (best in map(_base, known) or _is_clear(best, ours, scores)):
        return best if reads(best) else None
    if scores[ours] <= 0:
        return usual or DEFAULT
    return next((code for code in known if _base(code) == ours), ours)


def _is_clear(best: str, ours: str, scores: Mapping[str, float]) -> bool:
    return scores[best] >= _LEAD + scores[ours]


def _base(language: str) -> str:
    return language.lower().replace("_", "-").partition("-")[0]


def _is_in_other_letters(text: str) -> bool:
    """Arabic, Amharic, Nepali and others, whatever English words are between."""
    letters = [char for char in text[:_AT_MOST] if char.isalpha()]
    return sum(char > "\u024f" for char in letters) * 2 > len(letters)


def pack_of(text: str, language: str | None = None) -> Pack:
    """The pack to read a text with: of the language that is told, else of the one it shows."""
    found = pack_for(language) if language else pack_for(tongue_of(text))
    found = found or pack_for(DEFAULT)
    if found is None:
        raise LookupError(DEFAULT)
    return found


def parts_of(text: str, *spoken: str | None) -> dict[str, str]:
    """Each language of a text → the text with everything else blanked, so that places stay."""
    main = tongue_of(text, *spoken)
    if main is None:
        return {}
    pieces = _PIECE.findall(text)
    if len(pieces) < _TWO:
        return {main: text}
    found = [tongue_of(piece, main) if piece.strip() else main for piece in pieces]
    if set(found) == {main}:
        return {main: text}
    told = list(zip(pieces, found, strict=True))
    return {
        code: "".join(piece if of == code else " " * len(piece) for piece, of in told)
        for code in dict.fromkeys(found)
        if code
    }
