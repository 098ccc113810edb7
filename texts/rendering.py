"""From notices to what Telegram shows: text in HTML, and buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Any

from mentoring.notices import Button, Notice
from mentoring.partnerships import Reader
from texts.catalogue import nearest, text
from texts.directions import isolated
from texts.fitting import shortened
from texts.languages import country_name
from texts.moments import spoken_day, spoken_moment
from texts.weeks import spoken_days, spoken_week


@dataclass(frozen=True, slots=True)
class Keyboard:
    """A button as Telegram wants it: what it says, and its data or address."""

    text: str
    data: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message, ready to be sent as HTML."""

    text: str
    keyboard: tuple[tuple[Keyboard, ...], ...]


def render(notices: Sequence[Notice], reader: Reader, today: date | None = None) -> Rendered:
    """What a reader is shown: notices one below the other, each with its buttons."""
    language = nearest(reader.language)
    paragraphs = [_paragraph(notice, language, reader.zones, today) for notice in notices]
    rows = [
        tuple(_key(button, language, reader.zones, today) for button in row)
        for notice in notices
        for row in notice.buttons
    ]
    return Rendered(shortened("\n\n".join(paragraphs)), tuple(rows))


def _paragraph(notice: Notice, language: str, zones: tuple[str, ...], today: date | None) -> str:
    head = text(language, notice.kind, _filled(notice.params, language, zones, today))
    lines = [
        text(language, line.key, _filled(line.params, language, zones, today))
        for line in notice.lines
    ]
    return "\n".join([head, *lines])


def _key(button: Button, language: str, zones: tuple[str, ...], today: date | None) -> Keyboard:
    label = text(
        language, button.label, _filled(button.params, language, zones, today, plain=True)
    )
    return Keyboard(label, button.data, button.url)


def _filled(
    params: dict[str, Any],
    language: str,
    zones: tuple[str, ...],
    today: date | None,
    plain: bool = False,
) -> dict[str, Any]:
    def fill(value: Any) -> Any:
        if isinstance(value, str):
            said = isolated(value)
            return said if plain else escape(said, quote=False)
        if not isinstance(value, dict):
            return value
        if "moment" in value:
            at, places = datetime.fromisoformat(value["moment"]), value.get("zones") or zones
            return spoken_moment(at, language, places, today)
        if "day" in value:
            return spoken_day(date.fromisoformat(value["day"]), language, today)
        if "country" in value:
            return country_name(value["country"], language)
        if "days" in value:
            return spoken_days(value["days"], language)
        if "week" in value:
            return spoken_week(value["week"], language)
        return text(language, value["words"], {k: fill(v) for k, v in value["with"].items()})

    return {name: fill(value) for name, value in params.items()}
