"""Fitting words into Telegram's limits, which count what is shown and not how it is marked."""

import re
from collections.abc import Sequence
from html import escape, unescape
from unicodedata import bidirectional

from mentoring.lengths import ELLIPSIS, cut, size

# Words from right to left in the middle of a sentence: they turn nothing but themselves.
RIGHT_TO_LEFT = {"R", "AL"}
TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
FIRST_STRONG_ISOLATE, POP = "\u2068", "\u2069"


def isolated(said: str) -> str:
    """What somebody wrote, without signs that turn what follows, and apart when it needs to be."""
    if said.isascii():
        return said
    plain = TURNS.sub("", said)
    if any(bidirectional(char) in RIGHT_TO_LEFT for char in plain):
        return f"{FIRST_STRONG_ISOLATE}{plain}{POP}"
    return plain


MESSAGE_LIMIT = 4096
TOAST_LIMIT = 200
TAG = re.compile(r"</?[bi]>")
# Stands between the same words in two languages.
RULE = "\n\n———\n\n"


def beside(bodies: Sequence[str]) -> str:
    """The same in several languages, one below the other, with a rule between them.

    What is short leaves its room to what is long; beyond that all have the same.
    """
    room = MESSAGE_LIMIT - size(RULE) * (len(bodies) - 1)
    fitted: dict[int, str] = {}
    for left, (place, body) in enumerate(sorted(enumerate(bodies), key=_length)):
        share = room // (len(bodies) - left)
        fitted[place] = shortened(body, share)
        room -= size(plain(fitted[place]))
    return RULE.join(fitted[place] for place in sorted(fitted))


def _length(numbered: tuple[int, str]) -> int:
    return size(plain(numbered[1]))


def shortened(html: str, limit: int = MESSAGE_LIMIT) -> str:
    """Cut after the last line that fits; a tag never spans lines in our catalogues.

    A first line that is too long by itself is cut within, and loses its marks.
    """
    if _fits(html, limit):
        return html
    lines = html.split("\n")
    while len(lines) > 1:
        lines.pop()
        fitting = "\n".join([*lines, ELLIPSIS])
        if _fits(fitting, limit):
            return fitting
    return escape(cut(plain(html), limit), quote=False)


def toast(html: str) -> str:
    """The words for the answer to a button press, where Telegram takes no marks."""
    return cut(plain(html), TOAST_LIMIT)


def plain(html: str) -> str:
    """The words without their marks."""
    return unescape(TAG.sub("", html))


def _fits(html: str, limit: int) -> bool:
    return size(plain(html)) <= limit
