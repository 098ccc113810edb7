"""What may stand at a key of a file, each kind with the sentence about what does not fit."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from typing import Annotated, Any

from babel.core import get_global
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    Strict,
    model_validator,
)

from bot.partnership_file.mistakes import meant, mistake, told
from bot.partnership_file.time_zones import is_zone, no_zone
from mentoring.norms import NormUnknown, load_norms

FILL_IN = "FILL IN"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ONE_LINE = "^[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*$"
KEY = Field(pattern="^[a-z0-9_-]{1,64}$")
LANGUAGE = Field(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
USERNAME = Field(pattern="^@?[A-Za-z][A-Za-z0-9_]{3,31}$")
COUNTRIES = [*get_global("territory_zones"), "XK"]  # Kosovo has no code of ISO yet
COUNTRY = Field(pattern=f"^({'|'.join(COUNTRIES)})$")
CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")


class Table(BaseModel):
    """A table of a file. Keys that mean nothing, and marks that are left, are refused by name."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    @model_validator(mode="before")
    @classmethod
    def _look_at_keys(cls, content: Any) -> Any:
        known = [field.alias or name for name, field in cls.model_fields.items()]
        for key, value in content.items() if isinstance(content, dict) else ():
            if key not in known and cls.model_config["extra"] == "forbid":
                raise mistake(f"there is no such key{meant(str(key), known)}", key)
            if isinstance(value, str) and value.startswith(FILL_IN):
                raise mistake("is still to be filled in", key)
        return content


def _iso(kind: type[date]) -> Callable[[object], date]:
    return lambda value: kind.fromisoformat(str(value))


def _clock(value: object) -> object:
    fits = CLOCK.fullmatch(str(value))
    return time.fromisoformat(fits[0].zfill(5)) if fits else value


def _zone(name: str) -> str:
    if not is_zone(name):
        raise mistake(no_zone(name))
    return name


def _changes(norms: dict[str, Any]) -> dict[str, Any]:
    """The changed norms by their dotted names."""
    changes = dict(_leaves(norms))
    try:
        load_norms().with_changes(changes)
    except NormUnknown as refusal:
        name, _, reason = str(refusal).partition(": ")
        raise mistake(reason, *name.split(".")) from None
    return changes


def _leaves(norms: dict[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in norms.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{above}{key}.")
        else:
            yield above + key, f"{value:%H:%M}" if isinstance(value, time) else value


Words = Annotated[str, Field(min_length=1, max_length=80, pattern=ONE_LINE)]
Zone = Annotated[Words, AfterValidator(_zone)]
Key = Annotated[str, KEY, told("must be a word of small letters, digits and dashes")]
Language = Annotated[str, LANGUAGE, told('must be a language such as "en" or "pt-BR"')]
Country = Annotated[str, COUNTRY, told('must be the two letters of a country such as "TZ"')]
Username = Annotated[
    str,
    USERNAME,
    AfterValidator(lambda name: name.removeprefix("@")),
    told("must be a Telegram username such as amina_juma"),
]
Day = Annotated[date, told("must be a date such as 2026-02-16", _iso(date))]
A_MOMENT = "must be a moment with its offset such as 2026-02-16T09:00:00+01:00"
Moment = Annotated[AwareDatetime, told(A_MOMENT, _iso(datetime))]
Clock = Annotated[time, Strict(), told('must be a time of day such as "15:30"', _clock)]
Weekday = Annotated[int, told(f"must be days out of {', '.join(WEEKDAYS)}", WEEKDAYS.index)]
Weekdays = Annotated[tuple[Weekday, ...], Field(min_length=1)]
Changes = Annotated[dict[str, Any], AfterValidator(_changes)]
