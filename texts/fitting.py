"""Fitting words into Telegram's limits, which count what is shown and not how it is marked."""

import re
from html import escape, unescape

from mentoring.lengths import ELLIPSIS, cut, size

MESSAGE_LIMIT = 4096
TOAST_LIMIT = 200
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
    return escape(cut(plain(html), MESSAGE_LIMIT), quote=False)


def toast(html: str) -> str:
    """The words for the answer to a button press, where Telegram takes no marks."""
    return cut(plain(html), TOAST_LIMIT)


def plain(html: str) -> str:
    """The words without their marks."""
    return unescape(TAG.sub("", html))


def _fits(html: str) -> bool:
    return size(plain(html)) <= MESSAGE_LIMIT
