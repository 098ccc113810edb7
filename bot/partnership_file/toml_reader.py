"""Lines of a TOML file: where a key stands, and what keeps the file from being read."""

import re
import tomllib
from contextlib import suppress
from typing import Any

from bot.partnership_file.mistakes import FileMistake, Place

BARE_WORD = re.compile(r"=\s*(?!true|false|inf|nan)[^\W\d_]")
BARE_CLOCK = re.compile(r"=\s*\d{1,2}:\d{2}\s*(#.*)?$")


def line_of(text: str, place: Place) -> int:
    """The line of a key, or, when it is missing, of the table in which it should be.

    The standard parser keeps no lines, but it tells them when it reads the file line by line:
    what is new in the first n lines began in the last of them. Only done for a mistake.
    """
    lines, since = text.split("\n"), 1
    deepest, found = 0, 1
    for number in range(1, len(lines) + 1):
        content = _parsed("\n".join(lines[:number]))
        if content is None:
            continue
        if (depth := _depth(content, place)) > deepest:
            deepest, found = depth, since
        since = number + 1
    return found


def _parsed(text: str) -> dict[str, Any] | None:
    for ending in ("", "\n]"):
        with suppress(tomllib.TOMLDecodeError):
            return tomllib.loads(text + ending)
    return None


def _depth(content: Any, place: Place) -> int:
    """How far a place leads into what has been read."""
    for depth, part in enumerate(place):
        try:
            content = content[part]
        except (KeyError, IndexError, TypeError):
            return depth
    return len(place)


def syntax_mistake(text: str, error: str) -> FileMistake:
    """The sentence about what is no TOML, with its line."""
    place = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", error)
    reason = error[: place.start()] if place else error
    lines = text.rstrip("\n").split("\n")
    line = int(place[1]) if place and place[1] else len(lines)
    written = lines[min(line, len(lines)) - 1]
    if BARE_CLOCK.search(written):
        reason = 'a time of day needs quotes, as in "15:30"'
    elif BARE_WORD.search(written):
        reason = 'a text needs quotes, as in "Amina Juma"'
    return FileMistake(line, "", f"this cannot be read as TOML: {reason}")
