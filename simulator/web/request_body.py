"""What a request of the page tells: a JSON object, whose wrong words are refused in a sentence."""

import json
from typing import NoReturn

from starlette.requests import Request

OBJECT = "A request is a JSON object of names and values."


class Told:
    """Fields by name, each of the kind that is asked for. Anything else raises ValueError."""

    def __init__(self, fields: dict[str, object]) -> None:
        self._fields = fields

    def __contains__(self, name: str) -> bool:
        return self._fields.get(name) is not None

    def words(self, name: str) -> str:
        """A text."""
        value = self._wanted(name)
        if isinstance(value, str) and _is_writable(value):
            return value
        raise ValueError(f"{name} has to be a text.")

    def number(self, name: str) -> int:
        """A whole number."""
        value = self._wanted(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        raise ValueError(f"{name} has to be a whole number.")

    def numbers(self, name: str) -> list[int]:
        """Whole numbers, none if nothing is said."""
        value = self._fields.get(name) or []
        if isinstance(value, list):
            return [Told({name: each}).number(name) for each in value]
        raise ValueError(f"{name} has to be a list of numbers.")

    def degrees(self, name: str) -> float:
        """A number, which may be written as a text."""
        value = self._wanted(name)
        try:
            return float(value) if isinstance(value, str | int | float) else float("")
        except (ValueError, OverflowError):
            raise ValueError(f"{name} has to be a number of degrees.") from None

    def words_if(self, name: str) -> str | None:
        """A text, or None if nothing is said."""
        return self.words(name) if name in self else None

    def number_if(self, name: str) -> int | None:
        """A whole number, or None if nothing is said."""
        return self.number(name) if name in self else None

    def _wanted(self, name: str) -> object:
        if name not in self:
            raise ValueError(f"{name} is missing.")
        return self._fields[name]


async def told_by(request: Request) -> Told:
    """Reads a request; nothing at all is an empty object. Raises ValueError."""
    body = await request.body()
    try:
        fields = json.loads(body or b"{}", parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise ValueError(OBJECT) from None
    if isinstance(fields, dict):
        return Told(fields)
    raise ValueError(OBJECT)


def _no_number(word: str) -> NoReturn:
    """NaN and Infinity are no JSON, though Python reads them."""
    raise ValueError(word)


def _is_writable(text: str) -> bool:
    """Half a character cannot be sent on."""
    return text.encode("utf-8", "ignore").decode() == text
