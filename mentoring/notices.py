"""Something to say, as a value: what about and with which buttons, in no language yet."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

Params = dict[str, Any]


def moment(at: datetime, zones: Iterable[str] = ()) -> Params:
    """A parameter that is shown as a moment in the places of `zones`, else of the reader."""
    return {"moment": at.isoformat(), "zones": list(zones)}


def country(code: str) -> Params:
    """A parameter that is shown as the name of a country, from its two letters."""
    return {"country": code}


def city(name: str, zone: str) -> Params:
    """A parameter that is shown as the name of a city, the reader's own where it is known."""
    return {"city": name, "zone": zone}


def day(on: date) -> Params:
    """A parameter that is shown as a date."""
    return {"day": on.isoformat()}


def days(each: Iterable[int]) -> Params:
    """A parameter that is shown as days of the week, Monday as 0."""
    return {"days": list(each)}


def week(patterns: Iterable[tuple[list[int] | None, str, str]]) -> Params:
    """A parameter that is shown as working hours: days or None for all, opening, closing."""
    return {"week": [list(each) for each in patterns]}


def words(key: str, **params: Any) -> Params:
    """A parameter that is itself a message of the catalogue."""
    return {"words": key, "with": params}


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a message: its label in the catalogue, and where it leads."""

    label: str
    data: str | None = None
    url: str | None = None
    params: Params = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One more line of a notice."""

    key: str
    params: Params = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """A message to somebody. `kind` is its name in the catalogue; `about` names tracked items.

    Items are named as `commitment:12` or `question:3`, so that a notice can be taken back
    together with its item. `language` is for whom nothing is on record of, or the words are
    to be passed on; without it they are in the language of the reader.
    """

    kind: str
    params: Params = field(default_factory=dict)
    about: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    language: str = ""

    @property
    def event(self) -> str:
        """The name that reports and logs use."""
        return self.kind.replace("-", "_")
