"""TOML with line numbers: tables that can say where something in them is wrong."""

import re
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

Path = tuple[str | int, ...]
Choice = TypeVar("Choice", bound=StrEnum)

MOST_LETTERS = 80
CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")
FILL_IN = "FILL IN"
BARE_WORD = re.compile(r"=\s*(?!true|false|inf|nan)[^\W\d_]")
BARE_CLOCK = re.compile(r"=\s*\d{1,2}:\d{2}\s*(#.*)?$")


class FileMistake(Exception):
    """A file cannot be used; says in which line, at which key, and why."""

    def __init__(self, line: int, key: str, sentence: str) -> None:
        super().__init__(": ".join(part for part in (f"line {line}", key, sentence) if part))
        self.line, self.key, self.sentence = line, key, sentence


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file; `path` is how one gets there, `text` the whole file."""

    content: dict[str, Any]
    path: Path
    text: str

    def __contains__(self, key: str) -> bool:
        return key in self.content

    def mistake(self, sentence: str, *place: str | int) -> FileMistake:
        """What is wrong at a key of this table, or with the table itself."""
        path = (*self.path, *place)
        key = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
        return FileMistake(line_of(path, self.text), key, sentence)

    def refuse_others(self, known: Collection[str]) -> None:
        """Refuse keys that mean nothing here, by name."""
        for key in self.content:
            if key not in known:
                raise self.mistake(f"there is no such key{meant(key, known)}", key)

    def value(self, key: str) -> Any:
        """What stands at a key that has to be there."""
        if key not in self.content:
            raise self.mistake("is missing", key)
        value = self.content[key]
        if isinstance(value, str) and value.startswith(FILL_IN):
            raise self.mistake("is still to be filled in", key)
        return value

    def words(self, key: str) -> str:
        """A text that is not empty, and short enough for a button or a list."""
        return self._words(self.value(key), key)

    def words_if_any(self, key: str) -> str | None:
        """A text, or None when the key is not there."""
        return self.words(key) if key in self.content else None

    def lines(self, key: str) -> tuple[str, ...]:
        """A list of short texts, empty when the key is not there."""
        listed = self.list_of(key)
        return tuple(self._words(each, key, i) for i, each in enumerate(listed))

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """One of the words of an enumeration."""
        value = self.value(key)
        if value not in [*kind]:
            raise self.mistake(f"must be one of {', '.join(kind)}", key)
        return kind(value)

    def day(self, key: str) -> date:
        """A date, in quotes or not."""
        return self._day(self.value(key), key)

    def day_if_any(self, key: str) -> date | None:
        """A date, or None when the key is not there."""
        return self.day(key) if key in self.content else None

    def days(self, key: str) -> frozenset[date]:
        """A list of dates, empty when the key is not there."""
        listed = self.list_of(key)
        return frozenset(self._day(each, key, i) for i, each in enumerate(listed))

    def clock(self, key: str) -> time:
        """A time of day such as "15:30"."""
        value = self.value(key)
        if isinstance(value, time):
            return value
        if isinstance(value, str) and CLOCK.fullmatch(value):
            return time.fromisoformat(value.zfill(5))
        raise self.mistake('must be a time of day such as "15:30"', key)

    def list_of(self, key: str) -> list[Any]:
        """A list, empty when the key is not there."""
        value = self.content.get(key, [])
        if not isinstance(value, list):
            raise self.mistake("must be a list in square brackets", key)
        return value

    def table(self, key: str) -> "Table":
        """The table below a key, empty when it is not there."""
        value = self.content.get(key, {})
        if not isinstance(value, dict):
            raise self.mistake(f"must be a table of its own: [{key}]", key)
        return Table(value, (*self.path, key), self.text)

    def tables(self, key: str) -> list["Table"]:
        """The tables below a key that can come several times."""
        listed = self.list_of(key)
        if not all(isinstance(each, dict) for each in listed):
            raise self.mistake(f"must be tables of their own: [[{key}]]", key)
        return [Table(each, (*self.path, key, i), self.text) for i, each in enumerate(listed)]

    def _words(self, value: object, *place: str | int) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self.mistake("must be a text in quotes", *place)
        words = value.strip()
        if len(words) > MOST_LETTERS or len(words.splitlines()) > 1:
            raise self.mistake(f"must be one line of at most {MOST_LETTERS} letters", *place)
        return words

    def _day(self, value: object, *place: str | int) -> date:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            raise self.mistake("must be a date such as 2026-02-16", *place) from None


def read_table(text: str) -> Table:
    """The outermost table of a file. Raises FileMistake where it is no TOML."""
    try:
        return Table(tomllib.loads(text), (), text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax_mistake(text, str(error)) from None


def meant(word: str, known: Collection[str]) -> str:
    """A friendly guess at what somebody wanted to write."""
    longer = sorted(each for each in known if each.lower().startswith(word.lower()))
    close = longer or get_close_matches(word, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def line_of(path: Path, text: str) -> int:
    """The line of a key, or, when it is missing, of the table in which it should be."""
    lines = _lines(text)
    while path not in lines:
        path = path[:-1]
    return lines[path]


def _lines(text: str) -> dict[Path, int]:
    """The line in which each key and each item of a list begins.

    The standard parser keeps no lines, but it tells them when it reads the file line by line:
    what is new in the first n lines began in the last of them. Only done for a mistake.
    """
    found: dict[Path, int] = {(): 1}
    lines, since = text.split("\n"), 1
    for number in range(1, len(lines) + 1):
        so_far = "\n".join(lines[:number])
        table = _parsed(so_far)
        table = _parsed(so_far + "\n]") if table is None else table
        if table is None:
            continue
        for path in _paths(table, ()):
            found.setdefault(path, since)
        since = number + 1
    return found


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _paths(value: object, path: Path) -> Iterator[Path]:
    yield path
    inner: Any = value.items() if isinstance(value, dict) else ()
    inner = enumerate(value) if isinstance(value, list) else inner
    for key, each in inner:
        yield from _paths(each, (*path, key))


def _syntax_mistake(text: str, error: str) -> FileMistake:
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
