"""Mistakes in files that people write: where each is, and what to write instead."""

from collections.abc import Callable, Collection
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError, ValidatorFunctionWrapHandler, WrapValidator
from pydantic_core import PydanticCustomError

Place = tuple[str | int, ...]

A_LIST, A_TABLE = "must be a list in square brackets", "must be a table with keys of its own"
ONE_LINE = "must be one line of at most 80 letters"
SENTENCES = {
    "missing": "is missing",
    "string_type": "must be a text in quotes",
    "tuple_type": A_LIST,
    "frozen_set_type": A_LIST,
    "string_too_short": "must be a text in quotes",
    "string_too_long": ONE_LINE,
    "string_pattern_mismatch": ONE_LINE,
    "too_short": "must name at least one day",
    "dict_type": A_TABLE,
    "model_type": A_TABLE,
    "dataclass_type": A_TABLE,
}


class FileMistake(Exception):
    """A file cannot be used; says in which line, at which key, and why."""

    def __init__(self, line: int, key: str, sentence: str) -> None:
        super().__init__(": ".join(part for part in (f"line {line}", key, sentence) if part))


def mistake(sentence: str, *at: str | int) -> PydanticCustomError:
    """What a validator refuses with; `at` leads from what it looks at to the place."""
    return PydanticCustomError("mistake", "{sentence}", {"sentence": sentence, "at": at})


def told(sentence: str, read: Callable[[Any], Any] = lambda value: value) -> WrapValidator:
    """Whatever is wrong with a value, as `read` makes it, is told in one sentence."""

    def validated(value: Any, validate: ValidatorFunctionWrapHandler) -> Any:
        try:
            return validate(read(value))
        except ValueError:
            raise mistake(sentence) from None

    return WrapValidator(validated)


def first_mistake(error: ValidationError, line_of: Callable[[Place], int]) -> FileMistake:
    """The first of the mistakes that were found, as it is told."""
    first = error.errors(include_url=False)[0]
    context = first.get("ctx", {})
    place: Place = (*first["loc"], *context.get("at", ()))
    sentence = SENTENCES.get(first["type"], first["msg"])
    if first["type"] == "enum":
        known = context["expected"].replace("'", "").replace(" or ", ", ")
        sentence = f"must be one of {known}"
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    return FileMistake(line_of(place), key, sentence)


def meant(word: str, known: Collection[str]) -> str:
    """A friendly guess at what somebody wanted to write."""
    longer = sorted(each for each in known if each.lower().startswith(word.lower()))
    close = longer or get_close_matches(word, known, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
