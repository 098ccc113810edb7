"""Cuts a message into sentences of normalised words that still know where they stood."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from language.packs.cache import once_a_message
from language.packs.loader import Pack
from language.packs.phrase_compiler import alternatives
from language.text.normalise import DIRECTIONS, VOWELS, plain

READ_AT_MOST = 2_000  # characters; what is pasted behind them is not read
_SENTENCE_ENDS = frozenset(".?!;\n…")
_SIGNS = {"،": ",", "؛": ";", "؟": "?"}
_LAUGH = "😂"
_FACE = re.compile("[\U0001f600-\U0001f644\U0001f910-\U0001f92f\U0001f970-\U0001f97a]")
_DROPPED = frozenset("\"'“”‘’«»*_~`|\ufe0f\u200d" + DIRECTIONS)
_OPENS_QUESTION, _OPENS_CALL = "¿", "¡"
_SAID = r"[^\s{marks}]+(?:\s+[^\s{marks}]+){{3,}}\s*"
_QUOTED = re.compile(
    "|".join(
        rf"{opening}\s*{_SAID.format(marks=opening + closing)}{closing}"
        for opening, closing in ('""', "“”", "«»", "„“")
    )
)
FILE_ENDS = "xlsx?|docx?|pptx?|pdf|csv|zip|jpe?g|png|kml|kmz|shp|dwg|txt|mp4|inp|ods|odt"
_BREAKS = frozenset("-–")


@dataclass(frozen=True, slots=True)
class Token:
    """A word in its plain form and its place in the raw text."""

    norm: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence: tokens, and their plain forms as one string with a space after each."""

    raw: str
    tokens: tuple[Token, ...]
    norm: str
    starts: tuple[int, ...]
    mark: str = ""

    def index(self, offset: int) -> int:
        """The token that stands at an offset of `norm`."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def words(self, start: int, end: int) -> str:
        """The raw words between two offsets of `norm`."""
        first, last = self.index(start), self.index(max(end - 1, start))
        if not self.tokens or end <= start:
            return ""
        return self.raw[self.tokens[first].start : self.tokens[last].end]

    @property
    def plain(self) -> str:
        """The sentence as it was written."""
        return self.words(0, self.closing)

    @property
    def closing(self) -> int:
        """The offset in `norm` behind the last word."""
        return len(self.norm)


@cache
def _token_pattern(ordinal_endings: tuple[str, ...]) -> re.Pattern[str]:
    endings = alternatives(ordinal_endings)
    return re.compile(
        rf"(?P<url>https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+)"
        rf"|(?P<file>[\w-][\w.-]*\.(?:{FILE_ENDS})\b)"
        rf"|(?P<tag>[@#]\w+)"
        rf"|(?P<half>\b[ap]\.m\b\.?)"
        rf"|(?P<number>\d{{1,2}}{endings}(?!\w)|\d+(?:[{DIRECTIONS}]?[.,:/-][{DIRECTIONS}]?\d+)*)"
        rf"|(?P<broken>(?<!\w)[^\W\d_]{{1,3}}-(?=\s))"
        rf"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+|[{VOWELS}]+[^\W\d_]*)*)"
        rf"|(?P<break>\s*\n\s*)"
        rf"|(?P<joint>(?<=\w)[-–](?=\w))"
        rf"|(?P<smile>[:;=]-?[()DPp/](?!\w))"
        rf"|(?P<sign>\S)",
        re.IGNORECASE,
    )


def tokenize(text: str, pack: Pack) -> tuple[Token, ...]:
    """Split into words, with spelling made for thumbs put right as the language file says."""
    tokens: list[Token] = []
    for match in _token_pattern(pack.ordinal_endings).finditer(text):
        for token in _read(match, pack):
            tokens.append(token)
            _forget_stutter(tokens)
    return tuple(tokens)


def _forget_stutter(tokens: list[Token]) -> None:
    """ "i i can", "i will i will", "we - we can": said once is enough."""
    for size in (1, 2, 3):
        last, before = tokens[-size:], tokens[:-size]
        if before and before[-1].norm in _BREAKS:
            before = before[:-1]
        words = [token.norm for token in last]
        if words == [t.norm for t in before[-size:]] and all(w.isalpha() for w in words):
            del tokens[len(before) - size : -size]


def _read(match: re.Match[str], pack: Pack) -> Iterator[Token]:
    kind, word = match.lastgroup, match.group().lower().replace("’", "'")
    if kind in ("joint", "broken") or word in _DROPPED:
        return
    if kind == "smile":
        yield Token("…", match.start(), match.start())
        word = _LAUGH if word[-1] in "dp" else "…"
    elif kind == "url":
        word = "§address"
    elif kind == "file":
        word = "§file"
    elif kind == "number":
        word = plain(word)
    elif kind == "half":
        word = word.replace(".", "")
    elif kind == "break":
        word = "\n"
    elif kind == "word":
        yield from _spell(match, word, pack)
        return
    yield Token(_SIGNS.get(word, word), match.start(), match.end())
    if kind == "tag" and not match.string[: match.start()].strip():
        yield Token(",", match.end(), match.end())


def _spell(match: re.Match[str], word: str, pack: Pack) -> Iterator[Token]:
    """One written word may stand for several: "i'll" is "i will"."""
    parts = pack.spelling.spelled(word).split()
    start, end = match.start(), match.end()
    cut = _cut(word, parts, pack) if len(parts) > 1 else len(word)
    for place, part in enumerate(parts):
        left = start if place == 0 else min(start + cut, end)
        yield Token(part, left, end if place or len(parts) == 1 else min(start + cut, end))


def _cut(word: str, parts: list[str], pack: Pack) -> int:
    """Where the second word begins in what is written as one."""
    if "'" not in word:
        if len(parts) == 2 and word.endswith(parts[1]):
            return len(word) - len(parts[1])
        return len(parts[0]) if word.startswith(parts[0]) else len(word)
    elided = any(word.startswith(beginning) for beginning in pack.spelling.beginnings)
    return word.find("'") + int(elided)


def make_passage(raw: str, tokens: tuple[Token, ...], mark: str = "") -> Passage:
    starts, offset = [], 0
    for token in tokens:
        starts.append(offset)
        offset += len(token.norm) + 1
    norm = "".join(f"{token.norm} " for token in tokens)
    return Passage(raw, tokens, norm, tuple(starts), mark)


def whole(text: str, pack: Pack) -> Passage:
    """The text as one passage, for short things such as a date or an action line."""
    tokens = tokenize(text[:READ_AT_MOST], pack)
    return make_passage(text, tuple(token for token in tokens if token.norm != "\n"))


@once_a_message
def sentences(text: str, pack: Pack) -> tuple[Passage, ...]:
    """The sentences of a message; quoted lines and what lies far behind are left out."""
    raw = without_quotes(text[:READ_AT_MOST])
    found: list[Passage] = []
    current: list[Token] = []
    tokens = tokenize(raw, pack)
    for place, token in enumerate(tokens):
        if token.norm in _SENTENCE_ENDS and not _inside(tokens, place, pack):
            _close(found, current, token.norm, raw)
            current = []
        elif token.norm != "\n":
            current.append(token)
            if _ends_with_face(tokens, place, current):
                _close(found, current, "", raw)
                current = []
    _close(found, current, "", raw)
    return tuple(found)


def _close(found: list[Passage], current: list[Token], mark: str, raw: str) -> None:
    if current:
        asks = any(token.norm == _OPENS_QUESTION for token in current)
        mark = "?" if asks and mark in ("", ".", "\n") else mark
        found.append(make_passage(raw, _turned(current), mark))
    elif found and mark == "?":
        found[-1] = make_passage(raw, found[-1].tokens, "?")


def _turned(tokens: list[Token]) -> tuple[Token, ...]:
    """Where "¿" stands behind other words, a new part of the sentence begins as behind a comma."""
    opens, commas = (_OPENS_QUESTION, _OPENS_CALL), (",", *_OPENS_QUESTION, *_OPENS_CALL)
    return tuple(
        replace(token, norm=",") if token.norm in opens else token
        for place, token in enumerate(tokens)
        if token.norm not in opens or (place and tokens[place - 1].norm not in commas)
    )


def _ends_with_face(tokens: tuple[Token, ...], place: int, current: list[Token]) -> bool:
    """A smiling face closes a sentence like a full stop, unless it opens it or one follows."""
    following = tokens[place + 1].norm if place + 1 < len(tokens) else ""
    return (
        _FACE.match(current[-1].norm) is not None
        and not _FACE.match(following)
        and following not in _SENTENCE_ENDS
        and not all(_FACE.match(token.norm) for token in current)
    )


def _inside(tokens: tuple[Token, ...], place: int, pack: Pack) -> bool:
    """A full stop that belongs to an abbreviation or a day: "art. 7", "16. Nov."."""
    if tokens[place].norm != "." or place == 0 or place + 1 == len(tokens):
        return False
    before, after = tokens[place - 1].norm, tokens[place + 1].norm
    if len(before) == 1 and before.isalpha():
        return True
    if after[:1].isdigit():
        shortened = len(before) > tokens[place - 1].end - tokens[place - 1].start
        named = before in pack.months or (before in pack.weekdays and shortened)
        return named or before in pack.abbreviations
    return (before.isdigit() and after in pack.months) or before in pack.titles


def _without_sentence(quoted: re.Match[str]) -> str:
    words = quoted.group().strip('"“”«»„ ').split()
    is_name = sum(not word[0].islower() for word in words) * 2 > len(words)
    return quoted.group() if is_name else " " * len(quoted.group())


def without_quotes(text: str) -> str:
    """Blank what quotes somebody else, so that places stay the same.

    Lines with ">" in front, and sentences between quotation marks. Less than four words, or most
    of them with capitals, are the name of something.
    """
    text = _QUOTED.sub(_without_sentence, text)
    if ">" not in text:
        return text
    lines = text.split("\n")
    return "\n".join(" " * len(line) if line.lstrip().startswith(">") else line for line in lines)
