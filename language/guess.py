"""Guesses the language of a message from its small words."""

import re
import tomllib
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "data" / "languages.toml"
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)?(?!\w)")
_AT_MOST = 400  # characters


@cache
def _small_words() -> dict[str, frozenset[str]]:
    listed = tomllib.loads(_FILE.read_text(encoding="utf-8"))["small_words"]
    return {code: frozenset(words.split()) for code, words in listed.items()}


def guess_language(text: str) -> str | None:
    """The language with the most small words in the text; none when nothing tells."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text[:_AT_MOST])]
    scores = {c: sum(word in small for word in words) for c, small in _small_words().items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] else None


def is_foreign(text: str, code: str) -> bool:
    """Whether the text is clearly in another language than `code`."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text[:_AT_MOST])]
    scores = {c: sum(word in small for word in words) for c, small in _small_words().items()}
    return max(scores.values()) > 1.5 * scores.get(code, 0) if words else False
