"""From notices to what Telegram shows: text in HTML, and buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Any

from mentoring.commitments import ABOUT_ACCESS
from mentoring.notices import Button, Notice
from mentoring.partnerships import MOST_IN_A_GROUP, Reader
from texts.catalogue import nearest, spoken, text
from texts.fitting import beside, isolated, shortened
from texts.languages import country_name
from texts.moments import city_name, spoken_day, spoken_days, spoken_moment, spoken_week

# A date that ends with a dot and a sentence that ends with it share one dot.
SHARED = "\u2064"


@dataclass(frozen=True, slots=True)
class Keyboard:
    """A button as Telegram wants it: what it says, and its data or address."""

    text: str
    data: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message, ready to be sent as HTML, and the language in which it begins."""

    text: str
    keyboard: tuple[tuple[Keyboard, ...], ...]
    language: str


@dataclass(frozen=True, slots=True)
class Voice:
    """In which language somebody is spoken to, of which places, and on which day."""

    language: str
    zones: tuple[str, ...]
    today: date | None

    def say(self, key: str, params: dict[str, Any], *, plain: bool = False) -> str:
        """A message of the catalogue; without HTML where it is plain."""
        filled = {name: self._fill(value, plain=plain) for name, value in params.items()}
        said = text(self.language, key, filled)
        return said.replace(f".{SHARED}.", ".").replace(SHARED, "")

    def _fill(self, value: Any, *, plain: bool) -> Any:
        if value == ABOUT_ACCESS:
            return text(self.language, "action-about-access")
        if isinstance(value, dict) and "city" in value:
            value = city_name(value["city"], value["zone"], self.language)
        if isinstance(value, str):
            said = isolated(value)
            return said if plain else escape(said, quote=False)
        if not isinstance(value, dict):
            return value
        if "words" in value:
            return self.say(value["words"], value["with"], plain=plain)
        written = self._written(value)
        return f"{written}{SHARED}" if written.endswith(".") else written

    def _written(self, value: dict[str, Any]) -> str:
        """Dates, hours and countries, as the reader writes them."""
        if "moment" in value:
            at, places = datetime.fromisoformat(value["moment"]), value.get("zones") or self.zones
            return spoken_moment(at, self.language, places, self.today)
        if "day" in value:
            return spoken_day(date.fromisoformat(value["day"]), self.language, self.today)
        if "country" in value:
            return country_name(value["country"], self.language)
        if "days" in value:
            return spoken_days(value["days"], self.language)
        return spoken_week(value["week"], self.language)


def render(notices: Sequence[Notice], reader: Reader, today: date | None = None) -> Rendered:
    """What a reader is shown: notices one below the other, each with its buttons.

    A group that reads two languages is shown all of it in the one and then in the other; buttons
    are labelled in the first.
    """
    voices = [Voice(each, reader.zones, today) for each in _languages(notices, reader)]
    bodies = ["\n\n".join(_paragraph(notice, voice) for notice in notices) for voice in voices]
    rows = tuple(
        tuple(_key(button, voices[0]) for button in row)
        for notice in notices
        for row in notice.buttons
    )
    words = shortened(bodies[0]) if len(bodies) == 1 else beside(bodies)
    return Rendered(words, rows, voices[0].language)


def _languages(notices: Sequence[Notice], reader: Reader) -> list[str]:
    """The languages to write in, the main one first."""
    meant = next((notice.language for notice in notices if notice.language), "")
    first = nearest(meant, reader.language, reader.otherwise)
    others = [each for each in map(spoken, reader.beside) if each is not None]
    return list(dict.fromkeys((first, *others)))[:MOST_IN_A_GROUP]


def _paragraph(notice: Notice, voice: Voice) -> str:
    lines = [voice.say(line.key, line.params) for line in notice.lines]
    return "\n".join([voice.say(notice.kind, notice.params), *lines])


def _key(button: Button, voice: Voice) -> Keyboard:
    return Keyboard(voice.say(button.label, button.params, plain=True), button.data, button.url)
