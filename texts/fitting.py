"""Fitting words into Telegram's limits, which count what is shown and not how it is marked."""

import re
from html import escape, unescape

MESSAGE_LIMIT = 4096
TOAST_LIMIT = 200
ELLIPSIS = "…"
TAG = re.compile(r"</?[bi]>")


def shortened(html: str) -> str:
    """Cut after the last line that fits; a tag never spans lines in our catalogues.

    A first line that is too long by itself is cut within, and loses its marks.
    """
    if _fits(html):
        return html
    lines = html.split("\n")
    while len(lines) > 1:
        lines.pop()
        fitting = "\n".join([*lines, ELLIPSIS])
        if _fits(fitting):
            return fitting
    return escape(_cut(plain(html), MESSAGE_LIMIT), quote=False)


def toast(html: str) -> str:
    """The words for the answer to a button press, where Telegram takes no marks."""
    return _cut(plain(html), TOAST_LIMIT)


def plain(html: str) -> str:
    """The words without their marks."""
    return unescape(TAG.sub("", html))


def _cut(words: str, limit: int) -> str:
    if _size(words) <= limit:
        return words
    kept = words.encode("utf-16-le")[: 2 * (limit - 1)].decode("utf-16-le", "ignore")
    return kept.rstrip() + ELLIPSIS


def _fits(html: str) -> bool:
    return _size(plain(html)) <= MESSAGE_LIMIT


def _size(words: str) -> int:
    """The length as Telegram counts it: in units of UTF-16."""
    return len(words.encode("utf-16-le")) // 2
